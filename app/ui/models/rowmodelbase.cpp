// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowmodelbase.h"

namespace bashgah::ui {

bool RowModelBase::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_ask && !m_asked;
}

void RowModelBase::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    m_ask();
}

void RowModelBase::sort(int column, Qt::SortOrder order)
{
    if (m_sorter && column >= 0)
        m_sorter(headerData(column, Qt::Horizontal, ColumnIdRole).toString(), order);
}

} // namespace bashgah::ui
