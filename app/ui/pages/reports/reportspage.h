// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"
#include "reports/reportdocument.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class Card;
class DailyWidget;
class EmptyState;
class FigureTiles;
class FilterChoice;
class SegmentedSwitch;

/// The monthly report: chosen, looked at, saved as PDF, Excel or CSV, printed.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();
    /// Argument "month": year * 100 + month in the calendar chosen on the page.
    void activate(const QVariantMap &args) override;
    /// The report of each month of the last year.
    [[nodiscard]] std::vector<PagePlace> places() override;
    void refresh() override;

private:
    /// A report with the words and format it is written in; shared with the job that saves it.
    struct Prepared
    {
        domain::MonthlyReport report;
        Format format;
        reports::ReportDocument document;
    };
    using PreparedPtr = std::shared_ptr<const Prepared>;
    using Writer = std::function<domain::Result<void>(const Prepared &, const QString &path)>;

    void buildTools();
    QWidget *buildChooser();
    QWidget *buildContent();
    void fillMonths();
    void fillFilters();
    void step(int months);
    void load();
    void show(const domain::MonthlyReport &report);
    void showTables();
    void save(const QString &title, const QString &suffix, const QString &filter, const Writer &write);
    /// Before a file or a printer is chosen. False: as mayTake.
    [[nodiscard]] bool mayBegin(const Prepared &prepared);
    /// Writes it into the trail. False: who is signed in may not; the banner says so.
    [[nodiscard]] bool mayTake(const Prepared &prepared);
    void saved(const QString &path);
    void savePdf();
    void saveXlsx();
    void saveCsv();
    void addJournal(Card &card);
    void saveJournal();
    void print();

    AppContext &m_context;
    SegmentedSwitch *m_calendar = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QComboBox *m_months = nullptr;
    FilterChoice *m_filter = nullptr; ///< whom the report is about
    QStackedWidget *m_faces = nullptr;
    QScrollArea *m_content = nullptr;
    EmptyState *m_state = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_finding = nullptr;
    QLabel *m_caption = nullptr;
    FigureTiles *m_tiles = nullptr;
    DailyWidget *m_daily = nullptr;
    QVBoxLayout *m_tables = nullptr;
    std::vector<QWidget *> m_tableCards;
    PreparedPtr m_prepared;
    quint64 m_generation = 0; ///< a late answer is dropped
};

} // namespace bashgah::ui
