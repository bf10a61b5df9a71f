// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestage.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace bashgah::ui {
namespace {

constexpr int leastHelp = 300;  ///< pixels
constexpr int helpLetters = 36; ///< width of a column that reads well
constexpr int pageLetters = 84; ///< least width of a page beside it: three cards of the counter with whole amounts

} // namespace

PageStage::PageStage(QWidget *page, QWidget *help, QWidget *parent) : QWidget(parent), m_page(page), m_help(help)
{
    for (QWidget *part : {m_page, m_help}) {
        part->setParent(this);
        part->installEventFilter(this);
    }
    m_help->hide();
}

bool PageStage::covers(const QWidget &part) const
{
    if (m_help->isHidden() || !m_page->isAncestorOf(&part))
        return false;
    const QRect there = QRect(part.mapTo(this, QPoint()), part.size()) & rect();
    const QSize hidden = (there & m_help->geometry()).size();
    return 2 * qint64(hidden.width()) * hidden.height() > qint64(there.width()) * there.height();
}

QSize PageStage::minimumSizeHint() const
{
    return m_page->minimumSizeHint();
}

QSize PageStage::sizeHint() const
{
    return m_page->sizeHint();
}

bool PageStage::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    const bool covered = m_covers;
    switch (event->type()) {
    case QEvent::Resize:
        place();
        if (m_covers && !covered)
            emit narrowed();
        break;
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LayoutRequest:
        place();
        break;
    default:
        break;
    }
    return done;
}

bool PageStage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_help && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        place();
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void PageStage::place()
{
    const QRect all = rect();
    const bool open = !m_help->isHidden();
    const int letter = fontMetrics().averageCharWidth();
    const int side = std::min(std::max(leastHelp, helpLetters * letter), all.width());
    const int left = all.width() - side;
    const bool beside = open && left >= pageLetters * letter;
    const QRect page(all.topLeft(), QSize(beside ? left : all.width(), all.height()));
    m_page->setGeometry(QStyle::visualRect(layoutDirection(), all, page));
    m_help->setGeometry(QStyle::visualRect(layoutDirection(), all, QRect(left, 0, side, all.height())));
    if (open)
        m_help->raise();
    if (std::exchange(m_covers, open && !beside) != m_covers)
        emit coversChanged(m_covers);
}

} // namespace bashgah::ui
