// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/trailservice.h"
#include "ui/models/rowmodel.h"
#include "ui/format/trailwords.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::domain {
struct Error;
}

namespace bashgah::ui {

struct AppContext;
class Banner;
class JalaliDateEdit;
class SearchEdit;
class TablePane;
class WholeLabel;

/// Who did what: the audit trail with filters, each line with what was before and after, the check of its
/// chain, and a CSV file.
class TrailView final : public QWidget
{
    Q_OBJECT
public:
    explicit TrailView(AppContext &context, QWidget *parent = nullptr);
    void reload();
    /// Reads anew what is shown, older lines among it.
    void refresh();
    void takeFocus();
    /// One day of one person.
    void show(QDate day, std::optional<domain::StaffId> who);
    /// All of one member.
    void show(domain::MemberId member);
    /// As a file, all that the filters leave; beside the window, shown in the tray, from where it can be cancelled.
    void saveCsv();

signals:
    void failed(const bashgah::domain::Error &error);

private:
    using Model = RowModel<services::TrailLine, qint64>;
    [[nodiscard]] std::vector<Column<services::TrailLine>> columns() const;
    [[nodiscard]] services::TrailQuery query() const;
    void buildFilters(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void read(const services::TrailQuery &wanted);
    void fillStaff();
    void clearFilters();
    void findMember(const QString &text);
    void showOlder();
    void showDetail();
    void openMember();
    void showHead();
    void checkChain();
    void showFaults(const std::vector<services::TrailFault> &faults);
    void writeCsv(const QString &path);

    AppContext &m_context;
    TrailWords m_words;
    std::unique_ptr<Model> m_model;
    Banner *m_banner = nullptr;
    QComboBox *m_staff = nullptr;
    QComboBox *m_kind = nullptr;
    JalaliDateEdit *m_first = nullptr;
    JalaliDateEdit *m_last = nullptr;
    SearchEdit *m_search = nullptr;
    QLabel *m_memberName = nullptr;
    std::optional<domain::MemberId> m_member;
    TablePane *m_pane = nullptr;
    WholeLabel *m_detail = nullptr;
    QLabel *m_head = nullptr;
    QPushButton *m_older = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_csv = nullptr;
};

} // namespace bashgah::ui
