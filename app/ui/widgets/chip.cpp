// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace bashgah::ui::chips {

QLabel *label(const QString &text, Tone tone)
{
    auto *chip = new QLabel(text);
    chip->setProperty("chip", true);
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    chip->setAlignment(Qt::AlignCenter);
    Theme::setTone(chip, tone);
    return chip;
}

void setTone(QLabel *chip, Tone tone)
{
    Theme::setTone(chip, tone);
}

QPushButton *toggle(const QString &text)
{
    auto *chip = new QPushButton(text);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setAccessibleName(text);
    return chip;
}

} // namespace bashgah::ui::chips
