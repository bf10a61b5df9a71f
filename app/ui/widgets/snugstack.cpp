// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/snugstack.h"

namespace bashgah::ui {

SnugStack::SnugStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &SnugStack::fit);
}

void SnugStack::add(QWidget *page)
{
    addWidget(page);
    fit();
}

void SnugStack::fit()
{
    for (int i = 0; i < count(); ++i) {
        const auto policy = i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
    updateGeometry();
}

} // namespace bashgah::ui
