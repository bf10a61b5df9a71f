// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/namelist.h"

#include "domain/text/persiantext.h"
#include "ui/format/format.h"

#include <QRegularExpression>

namespace bashgah::ui {
namespace {

const QRegularExpression &separator()
{
    static const QRegularExpression pattern(QStringLiteral("[,،;؛]"));
    return pattern;
}

} // namespace

QStringList namesIn(const QString &typed)
{
    static const QRegularExpression name(QStringLiteral("\\s*(?:\"([^\"]*)\"|«([^»]*)»|([^,،;؛]+))\\s*(?=[,،;؛]|$)"));
    QStringList names;
    auto matches = name.globalMatch(typed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString tidy = domain::tidyText(QString(match.captured(1) + match.captured(2) + match.captured(3)));
        if (!tidy.isEmpty() && !names.contains(tidy))
            names << tidy;
    }
    return names;
}

QString namesText(const QStringList &names, const Format &format)
{
    const bool persian = format.language() == Language::Persian;
    QStringList shown;
    for (const QString &name : names) {
        if (!separator().match(name).hasMatch())
            shown << name;
        else
            shown << (name.contains(u'"') || persian ? QString(u'«' + name + u'»') : QString(u'"' + name + u'"'));
    }
    return shown.join(persian ? QStringLiteral("، ") : QStringLiteral(", "));
}

} // namespace bashgah::ui
