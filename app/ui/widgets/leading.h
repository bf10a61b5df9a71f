// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QLabel>

namespace bashgah::ui {

/// Puts a label's text at the leading edge whatever its letters: QLabel sets numbers and mobiles to
/// the left even in a right-to-left window.
inline void alignLeading(QLabel *label)
{
    const bool rtl = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    label->setAlignment((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

/// The same in the direction of the widget that will hold it.
inline void alignLeading(QLabel *label, const QWidget *host)
{
    label->setAlignment((host->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace bashgah::ui
