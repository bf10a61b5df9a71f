// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace bashgah::ui {

/// Rows of a table in two lines, for when its columns do not fit beside one another: above the text of the one column
/// that is left, shortened where it must be; below what that column has for RowModelBase::UnderRole at the leading
/// and for UnderEndRole at the trailing edge. Until setStacked(true) every cell is drawn as usual.
class TwoLines final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TwoLines(QTableView &view);

    [[nodiscard]] bool isStacked() const { return m_isStacked; }
    /// The rows get the height that they need.
    void setStacked(bool stacked);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintUnder(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, const QModelIndex &index) const;

    QTableView &m_view;
    int m_usualHeight; ///< of a row
    bool m_isStacked = false;
};

} // namespace bashgah::ui
