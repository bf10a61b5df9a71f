// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bodies of RowModel<Row, Key>; included by rowmodel.h only.
#pragma once

#include "ui/models/rowmodel.h"

#include <algorithm>
#include <iterator>

namespace bashgah::ui {

template <typename Row, typename Key>
void RowModel<Row, Key>::setRows(std::vector<Row> rows)
{
    pageArrived();
    QHash<Key, size_t> wanted;
    wanted.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        wanted.insert(m_keyOf(rows[i]), i);
    removeGone(wanted);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i == m_rows.size()) { // the rest is new: one batch
            appendRows({std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(i)),
                        std::make_move_iterator(rows.end())});
            return;
        }
        place(i, std::move(rows[i]));
    }
}

template <typename Row, typename Key>
void RowModel<Row, Key>::removeGone(const QHash<Key, size_t> &wanted)
{
    for (size_t end = m_rows.size(); end > 0;) {
        if (wanted.contains(m_keyOf(m_rows[end - 1]))) {
            --end;
            continue;
        }
        size_t first = end - 1; // a run of neighbours goes in one step
        while (first > 0 && !wanted.contains(m_keyOf(m_rows[first - 1])))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = first;
    }
}

template <typename Row, typename Key>
void RowModel<Row, Key>::place(size_t position, Row &&row)
{
    const Key key = m_keyOf(row);
    const int at = static_cast<int>(position);
    if (!(m_keyOf(m_rows[position]) == key)) {
        size_t from = position + 1;
        while (from < m_rows.size() && !(m_keyOf(m_rows[from]) == key))
            ++from;
        const auto target = m_rows.begin() + static_cast<std::ptrdiff_t>(position);
        if (from == m_rows.size()) {
            beginInsertRows({}, at, at);
            m_rows.insert(target, std::move(row));
            endInsertRows();
            return;
        }
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, at);
        std::rotate(target, m_rows.begin() + static_cast<std::ptrdiff_t>(from),
                    m_rows.begin() + static_cast<std::ptrdiff_t>(from) + 1);
        endMoveRows();
    }
    if (m_rows[position] == row)
        return;
    m_rows[position] = std::move(row);
    emit dataChanged(index(at, 0), index(at, columnCount() - 1));
}

template <typename Row, typename Key>
void RowModel<Row, Key>::appendRows(std::vector<Row> rows)
{
    pageArrived();
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

template <typename Row, typename Key>
std::optional<int> RowModel<Row, Key>::indexOfKey(const Key &key) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_keyOf(m_rows[i]) == key)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

template <typename Row, typename Key>
QVariant RowModel<Row, Key>::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Column<Row> &column = m_columns[static_cast<size_t>(index.column())];
    const Row &item = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return column.display(item);
    case SortRole:
        return column.sortKey ? column.sortKey(item) : QVariant(column.display(item));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(column.alignment));
    case Qt::ToolTipRole:
        return column.tooltip ? QVariant(column.tooltip(item)) : QVariant();
    case Qt::AccessibleTextRole:
        return column.accessibleText ? column.accessibleText(item) : column.display(item);
    case ColumnIdRole:
        return column.id;
    default:
        return column.other ? column.other(item, role) : QVariant();
    }
}

template <typename Row, typename Key>
QVariant RowModel<Row, Key>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column<Row> &column = m_columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.header;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(column.alignment));
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

} // namespace bashgah::ui
