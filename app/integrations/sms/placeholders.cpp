// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sms/placeholders.h"

#include <QRegularExpression>
#include <QUrl>

#include <functional>

namespace bashgah::integrations {
namespace {

QString replaced(const QString &pattern, const std::function<QString(const QString &)> &valueOf)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z]+)\\}"));
    QString result;
    qsizetype from = 0;
    auto matches = placeholder.globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(pattern).mid(from, match.capturedStart() - from);
        result += valueOf(match.captured(1));
        from = match.capturedEnd();
    }
    return QString(result + QStringView(pattern).mid(from));
}

} // namespace

std::optional<QString> filled(const QString &pattern, const QHash<QString, QString> &values)
{
    bool complete = true;
    const QString text = replaced(pattern, [&](const QString &name) {
        complete = complete && !values.value(name).isEmpty();
        return values.value(name);
    });
    return complete ? std::optional(text) : std::nullopt;
}

QString filledUrl(const QString &pattern, const QHash<QString, QString> &values)
{
    return replaced(pattern, [&](const QString &name) {
        const QString value = values.value(name).trimmed();
        if (name != QLatin1String("url"))
            return QString::fromLatin1(QUrl::toPercentEncoding(value));
        return value.endsWith(u'/') ? value.chopped(1) : value;
    });
}

} // namespace bashgah::integrations
