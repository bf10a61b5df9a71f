// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bashgah::ui {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::cardPadding, Theme::gap, Theme::cardPadding, Theme::cardPadding);
    outer->setSpacing(Theme::smallGap + 2);
    m_head = new QHBoxLayout;
    m_title = new QLabel;
    m_title->setFont(Theme::font(TextSize::Heading));
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::smallGap);
    outer->addLayout(m_head);
    outer->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::showTitle(bool shown)
{
    m_title->setVisible(shown && !m_title->text().isEmpty());
}

void Card::addTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

} // namespace bashgah::ui
