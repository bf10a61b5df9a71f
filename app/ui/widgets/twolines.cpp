// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolines.h"

#include "ui/models/rowmodelbase.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace bashgah::ui {
namespace {

constexpr int cellInset = Theme::smallGap; ///< as of the other cells (bashgah.qss)
constexpr int verticalInset = Theme::smallGap / 2;

void drawAt(QPainter &painter, const QRect &line, Qt::Alignment edge, const QString &words)
{
    const Qt::Alignment side = QStyle::visualAlignment(painter.layoutDirection(), edge | Qt::AlignVCenter);
    painter.drawText(line, static_cast<int>(side | Qt::AlignAbsolute), words);
}

/// The first that fits whole, for half a number is a wrong one; they come with the longest in front.
QString firstFitting(const QStringList &choices, const QFontMetrics &letters, int room)
{
    const auto fits = [&](const QString &words) { return letters.horizontalAdvance(words) <= room; };
    const auto found = std::find_if(choices.begin(), choices.end(), fits);
    return found != choices.end() ? *found : QString();
}

} // namespace

TwoLines::TwoLines(QTableView &view)
    : QStyledItemDelegate(&view), m_view(view), m_usualHeight(view.verticalHeader()->defaultSectionSize())
{
}

void TwoLines::setStacked(bool stacked)
{
    if (m_isStacked == stacked)
        return;
    m_isStacked = stacked;
    const int both = m_view.fontMetrics().height() + QFontMetrics(Theme::font(TextSize::Small)).height() + 2 * verticalInset;
    m_view.verticalHeader()->setDefaultSectionSize(stacked ? std::max(m_usualHeight, both) : m_usualHeight);
    m_view.viewport()->update();
}

void TwoLines::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_isStacked) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString above = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const QRect box = option.rect.adjusted(cellInset, verticalInset, -cellInset, -verticalInset);
    const QRect first(box.left(), box.top(), box.width(), row.fontMetrics.height());
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(row.font);
    painter->setPen(Theme::colors().text);
    drawAt(*painter, first, Qt::AlignLeading, row.fontMetrics.elidedText(above, Qt::ElideRight, first.width()));
    paintUnder(*painter, {box.left(), first.bottom() + 1, box.width(), box.bottom() - first.bottom()}, option.direction, index);
    painter->restore();
}

void TwoLines::paintUnder(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, const QModelIndex &index) const
{
    painter.setFont(Theme::font(TextSize::Small));
    const QFontMetrics letters = painter.fontMetrics();
    const QString end = index.data(RowModelBase::UnderEndRole).toString();
    drawAt(painter, line, Qt::AlignTrailing, end);
    const int taken = letters.horizontalAdvance(end) + cellInset;
    const bool rightToLeft = direction == Qt::RightToLeft;
    const QRect rest = line.adjusted(rightToLeft ? taken : 0, 0, rightToLeft ? 0 : -taken, 0);
    painter.setPen(Theme::colors().muted);
    drawAt(painter, rest, Qt::AlignLeading, firstFitting(index.data(RowModelBase::UnderRole).toStringList(), letters, rest.width()));
}

} // namespace bashgah::ui
