// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/rfmgridchart.h"
#include "services/analytics/rfmservice.h"
#include "ui/pages/analytics/rfmtables.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace bashgah::ui {

struct AppContext;
class Card;
class EmptyState;
class FilterChoice;
class JalaliDateEdit;
class RfmGridWidget;
class SegmentedSwitch;
class ShareWidget;
class TablePane;
class WholeLabel;

/// Who the members are by recency and frequency: grid, shares, and the members behind every mark.
class AnalyticsPage final : public Page
{
    Q_OBJECT
public:
    explicit AnalyticsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();
    void activate(const QVariantMap &args) override;
    void refresh() override;
    bool stepBack() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the list below the charts shows: one cell, or a whole segment without a cell.
    struct Chosen
    {
        domain::Segment segment = domain::Segment::Champions;
        std::optional<reports::GridCell> cell;
    };

    void buildDate();
    void buildFilter();
    void fillFilters();
    /// The kept filter to which the page is restricted; null: everybody.
    void showEmpty();
    QWidget *buildContent();
    QWidget *buildCharts();
    QWidget *buildList();
    void connectSignals();
    void load();
    void show(const services::RfmTable &table);
    void showWords();
    void choose(const Chosen &chosen);
    void showMembers();
    void showSegments();
    void fillMembers();
    [[nodiscard]] QString chosenTitle(qint64 members) const;
    void openMember(int row);
    void writeToChosen();
    void exportList();

    AppContext &m_context;
    JalaliDateEdit *m_date = nullptr;
    FilterChoice *m_filter = nullptr; ///< whom the page is about
    QStackedWidget *m_faces = nullptr;
    QScrollArea *m_content = nullptr;
    EmptyState *m_state = nullptr;
    WholeLabel *m_finding = nullptr;
    WholeLabel *m_caption = nullptr;
    SegmentedSwitch *m_measure = nullptr;
    QBoxLayout *m_charts = nullptr;
    RfmGridWidget *m_grid = nullptr;
    ShareWidget *m_shares = nullptr;
    Card *m_list = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_tables = nullptr;
    TablePane *m_segments = nullptr;
    TablePane *m_members = nullptr;
    SegmentModel *m_segmentModel = nullptr;
    RfmMemberModel *m_memberModel = nullptr;
    std::shared_ptr<const services::RfmTable> m_table;
    std::optional<Chosen> m_chosen;
    quint64 m_generation = 0; ///< a late answer is dropped
};

} // namespace bashgah::ui
