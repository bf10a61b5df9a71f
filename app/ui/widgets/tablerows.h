// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/tablepane.h"

#include <QTableView>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace bashgah::ui {

/// Shows in the pane what was read, or why it could not be; then `retry` is offered. False: it could not.
template <typename Row, typename Key>
[[nodiscard]] bool showRows(TablePane &pane, RowModel<Row, Key> &model, domain::Result<std::vector<Row>> rows,
                            const Format &format, std::function<void()> retry)
{
    if (!rows) {
        pane.showError(rows.error(), format, std::move(retry));
        return false;
    }
    model.setRows(std::move(*rows));
    pane.showRows();
    return true;
}

/// Chooses the first row where none is.
inline void chooseFirst(TablePane &pane)
{
    QTableView &view = pane.view();
    if (!view.currentIndex().isValid() && view.model()->rowCount() > 0)
        view.setCurrentIndex(view.model()->index(0, 0));
}

/// Chooses the row of that key where it is in the table.
template <typename Row, typename Key>
void chooseRow(TablePane &pane, const RowModel<Row, Key> &model, const Key &key)
{
    if (const auto row = model.indexOfKey(key))
        pane.view().setCurrentIndex(model.index(*row, 0));
}

/// The row that is chosen; absent: none.
template <typename Row, typename Key>
[[nodiscard]] std::optional<Row> chosenRow(const TablePane &pane, const RowModel<Row, Key> &model)
{
    const QModelIndex index = pane.view().currentIndex();
    if (!index.isValid() || index.row() >= model.rowCount())
        return std::nullopt;
    return model.row(index.row());
}

} // namespace bashgah::ui
