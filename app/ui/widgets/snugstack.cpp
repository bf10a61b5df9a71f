// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/snugstack.h"

#include <QVBoxLayout>

namespace bashgah::ui {

SnugStack::SnugStack(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void SnugStack::add(QWidget *page)
{
    m_column->addWidget(page);
    page->setVisible(m_column->count() - 1 == m_current);
}

void SnugStack::setCurrentWidget(QWidget *page)
{
    setCurrentIndex(m_column->indexOf(page));
}

void SnugStack::setCurrentIndex(int index)
{
    if (index < 0 || index == m_current)
        return;
    QWidget *before = currentWidget();
    m_current = index;
    before->hide();
    currentWidget()->show();
}

QWidget *SnugStack::currentWidget() const
{
    return m_column->itemAt(m_current)->widget();
}

} // namespace bashgah::ui
