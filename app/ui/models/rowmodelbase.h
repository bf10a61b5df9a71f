// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace bashgah::ui {

/// What RowModel<Row> needs of moc. Paging: when `setMore` says there is more, views ask through
/// fetchMore and the owner answers with appendRows().
class RowModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// UnderRole, UnderEndRole: what stands below in rows of two lines (widgets/twolines.h), by Column::other. The first
    /// is a list of the same with ever less, of which the first that fits is shown.
    enum Role {
        SortRole = Qt::UserRole,
        ColumnIdRole = Qt::UserRole + 1,
        UnderRole = Qt::UserRole + 2,
        UnderEndRole = Qt::UserRole + 3
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `ask` is called once per wanted page and must end in appendRows() or setMore({}).
    void setMore(std::function<void()> ask) { m_ask = std::move(ask); m_asked = false; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Clicks on a header: sorting in SQL by the owner. Column id and order.
    void setSorter(std::function<void(const QString &, Qt::SortOrder)> sorter)
    {
        m_sorter = std::move(sorter);
    }
    void sort(int column, Qt::SortOrder order) override;

protected:
    void pageArrived() { m_asked = false; }

private:
    std::function<void()> m_ask;
    std::function<void(const QString &, Qt::SortOrder)> m_sorter;
    bool m_asked = false;
};

} // namespace bashgah::ui
