// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidingbutton.h"

#include "ui/format/bidi.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace bashgah::ui {

ElidingButton::ElidingButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidingButton::keepWhole(const QString &end)
{
    m_end = end;
    showTip();
}

void ElidingButton::setTip(const QString &tip)
{
    m_tip = tip;
    showTip();
}

QString ElidingButton::shown() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    const QFontMetrics metrics = fontMetrics();
    const int head = room - metrics.horizontalAdvance(m_end);
    if (!text().endsWith(m_end) || head <= 0)
        return metrics.elidedText(text(), Qt::ElideRight, room);
    return Bidi::closed(metrics.elidedText(text().chopped(m_end.size()), Qt::ElideRight, head)) + m_end;
}

void ElidingButton::showTip()
{
    QStringList lines;
    if (shown() != text())
        lines << text();
    if (!m_tip.isEmpty())
        lines << m_tip;
    setToolTip(lines.join(u'\n'));
}

void ElidingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shown();
    painter.drawControl(QStyle::CE_PushButton, option);
}

void ElidingButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    showTip();
}

} // namespace bashgah::ui
