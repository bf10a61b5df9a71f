// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// Every cause with what is promised to it, paid and open.
class CauseList final : public QWidget
{
    Q_OBJECT
public:
    explicit CauseList(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();
    [[nodiscard]] std::optional<services::CauseRow> current() const;
    void choose(domain::CauseId id);

signals:
    /// The current row is another one, or none.
    void currentChanged();
    /// Enter or double click.
    void opened();
    void newWanted();
    void ledgerWanted();
    void paymentWanted();

private:
    using Model = RowModel<services::CauseRow, domain::CauseId>;
    void buildButtons();
    void showButtons();

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_pay = nullptr;
    QPushButton *m_ledger = nullptr;
};

} // namespace bashgah::ui
