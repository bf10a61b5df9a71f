// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column.h"
#include "ui/models/rowmodelbase.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace bashgah::ui {

/// A list of plain rows under a table of columns. `setRows` compares by key and changes only what
/// differs, so that selection and scroll position stay. Key: hashable with qHash (Id, QString,
/// qint64). Row: copyable with ==.
///
///     RowModel<MemberRow, MemberId> model(columns, [](const MemberRow &r) { return r.id; });
template <typename Row, typename Key>
class RowModel final : public RowModelBase
{
public:
    using KeyOf = std::function<Key(const Row &)>;

    RowModel(std::vector<Column<Row>> columns, KeyOf keyOf, QObject *parent = nullptr)
        : RowModelBase(parent), m_columns(std::move(columns)), m_keyOf(std::move(keyOf))
    {
    }

    void setRows(std::vector<Row> rows);
    void appendRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    [[nodiscard]] std::optional<int> indexOfKey(const Key &key) const;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeGone(const QHash<Key, size_t> &wanted);
    void place(size_t position, Row &&row);

    std::vector<Column<Row>> m_columns;
    KeyOf m_keyOf;
    std::vector<Row> m_rows;
};

} // namespace bashgah::ui

#include "ui/models/rowmodelimpl.h"
