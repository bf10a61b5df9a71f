// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/colors.h"

#include <QFile>

#include <utility>
#include <vector>

namespace bashgah::ui {

QString styleSheet(const Colors &c)
{
    QFile file(QStringLiteral(":/style/bashgah.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // longer names first: "@accentSoft" before "@accent"
    const std::vector<std::pair<QString, QColor>> names = {
        {QStringLiteral("@accentHover"), c.accentHover},
        {QStringLiteral("@accentSoft"), c.accentSoft},
        {QStringLiteral("@accent"), c.accent},
        {QStringLiteral("@onAccent"), c.onAccent},
        {QStringLiteral("@infoSoft"), c.infoSoft},
        {QStringLiteral("@info"), c.info},
        {QStringLiteral("@successSoft"), c.successSoft},
        {QStringLiteral("@success"), c.success},
        {QStringLiteral("@warningSoft"), c.warningSoft},
        {QStringLiteral("@warning"), c.warning},
        {QStringLiteral("@errorSoft"), c.errorSoft},
        {QStringLiteral("@error"), c.error},
        {QStringLiteral("@fieldBorder"), c.fieldBorder},
        {QStringLiteral("@border"), c.border},
        {QStringLiteral("@window"), c.window},
        {QStringLiteral("@card"), c.card},
        {QStringLiteral("@raised"), c.raised},
        {QStringLiteral("@muted"), c.muted},
        {QStringLiteral("@text"), c.text},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace bashgah::ui
