// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace bashgah::ui {

/// Fusion, but for two mistakes of Qt 6.4 in right-to-left text: every line but the last of a wrapped label stood
/// a space too far left (its first letter could be cut), and the words of a wide button with an icon stood at its
/// far end instead of beside the icon. There the words stand a little further from the icon, in both directions.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    AppStyle();

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
};

} // namespace bashgah::ui
