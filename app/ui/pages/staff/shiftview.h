// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/shift.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::domain {
struct Error;
}

namespace bashgah::ui {

struct AppContext;
class Card;
class MoneyEdit;
class TablePane;

/// The shift of who works here: opened and closed with the cash in the drawer, what came in meanwhile, what is
/// missing; the shifts before below it.
class ShiftView final : public QWidget
{
    Q_OBJECT
public:
    explicit ShiftView(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();

signals:
    void failed(const bashgah::domain::Error &error);

private:
    using Model = RowModel<domain::Shift, domain::ShiftId>;
    [[nodiscard]] std::vector<Column<domain::Shift>> columns() const;
    [[nodiscard]] QString paymentWord(const QString &kind) const;
    [[nodiscard]] QString differenceText(domain::Money difference) const;
    void buildCurrent(Card *card);
    void showCurrent();
    void showTotals(const domain::Shift &shift);
    void showDifference();
    void submit();

    AppContext &m_context;
    std::optional<domain::Shift> m_current;
    std::unique_ptr<Model> m_model;
    QLabel *m_head = nullptr;
    QLabel *m_totals = nullptr;
    QLabel *m_cashLabel = nullptr;
    MoneyEdit *m_cash = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_difference = nullptr;
    QPushButton *m_submit = nullptr;
    TablePane *m_pane = nullptr;
};

} // namespace bashgah::ui
