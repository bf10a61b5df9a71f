// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepair.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int sideLetters = 40;  ///< width of the form
constexpr int roomForBoth = 112; ///< letters that leave room for list and form

QScrollArea *inCard(QWidget *form)
{
    auto *card = new Card;
    card->body()->addWidget(form);
    auto *column = new QWidget;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->addWidget(card);
    return new ColumnScroll(column);
}

} // namespace

SidePair::SidePair(QWidget *list, QWidget *form, QWidget *parent) : QWidget(parent), m_list(list), m_side(inCard(form))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_list, 1);
    row->addWidget(m_side);
    closeSide();
}

void SidePair::openSide()
{
    m_side->show();
    fit();
}

void SidePair::closeSide()
{
    m_side->hide();
    fit();
}

bool SidePair::isOpen() const
{
    return !m_side->isHidden();
}

void SidePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SidePair::fit()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool both = width() >= roomForBoth * letter;
    m_list->setVisible(both || !isOpen());
    m_side->setMinimumWidth(sideLetters * letter);
    m_side->setMaximumWidth(both ? sideLetters * letter : QWIDGETSIZE_MAX);
}

} // namespace bashgah::ui
