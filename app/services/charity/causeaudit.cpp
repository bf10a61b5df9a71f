// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causeaudit.h"

#include "domain/text/jsontext.h"

namespace bashgah::services {

using namespace domain;

namespace {

QString shareText(Percent share)
{
    const auto points = share.basisPoints();
    QString text = QString::number(points / 100);
    if (points % 100 != 0)
        text += QStringLiteral(".%1").arg(points % 100, 2, 10, QLatin1Char('0'));
    return QString(text + u'%');
}

} // namespace

QString auditText(const Cause &cause)
{
    JsonText json;
    json.insert(QLatin1String("name"), cause.name);
    json.insert(QLatin1String("open"), cause.open ? QLatin1String("yes") : QLatin1String("no"));
    if (!cause.description.isEmpty())
        json.insert(QLatin1String("note"), cause.description);
    if (cause.pointValue)
        json.insert(QLatin1String("point_value"), cause.pointValue->minor());
    json.insert(QLatin1String("matching"), shareText(cause.matching));
    if (cause.matchingMost)
        json.insert(QLatin1String("matching_most"), cause.matchingMost->minor());
    if (cause.share) {
        json.insert(QLatin1String("share"), shareText(cause.share->rate));
        json.insert(QLatin1String("first_day"), cause.share->first.toString(Qt::ISODate));
        if (cause.share->last)
            json.insert(QLatin1String("last_day"), cause.share->last->toString(Qt::ISODate));
    }
    return json.text();
}

} // namespace bashgah::services
