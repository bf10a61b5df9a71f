// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formbuttons.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

FormButtons addFormButtons(QVBoxLayout *column, const QString &saveText, const QString &cancelText)
{
    const FormButtons buttons{new QPushButton(saveText), new QPushButton, new QPushButton(cancelText)};
    Theme::setRole(buttons.save, ButtonRole::Primary);
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {buttons.save, buttons.state, buttons.cancel})
        row->addWidget(button);
    column->addLayout(row);
    return buttons;
}

} // namespace bashgah::ui
