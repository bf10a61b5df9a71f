// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/parkingservice.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// Purchases that wait: arrows choose, Enter takes one back, Delete gives it up.
class ParkedPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ParkedPanel(AppContext &context, QWidget *parent = nullptr);

    void reload();
    void takeCaret();

signals:
    void takeBackWanted(bashgah::domain::ParkedId id);
    void discardWanted(bashgah::domain::ParkedId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Row = services::ParkedPurchase;
    using Model = RowModel<Row, domain::ParkedId>;
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void choose(bool discards);

    AppContext &m_context;
    TablePane *m_pane = nullptr;
    std::unique_ptr<Model> m_model;
};

} // namespace bashgah::ui
