// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/rewardoptions.h"

#include "domain/text/persiantext.h"

#include <utility>

namespace bashgah::ctl {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Points;
using domain::Result;
using domain::Segment;

QStringList partsOf(const Arguments &arguments, const QString &option)
{
    QStringList parts;
    for (const QString &part : arguments.value(option).value_or(QString()).split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

Result<Segment> segmentOf(const QString &key)
{
    if (const auto segment = domain::segmentFromKey(key))
        return *segment;
    QStringList known;
    for (const Segment segment : domain::allSegments())
        known.append(domain::segmentKey(segment));
    return fail(ErrorCode::UnknownValue, {key, known.join(QStringLiteral(", "))});
}

/// "gold=60": what is named, and its price.
Result<std::pair<QString, Points>> priceIn(const QString &part)
{
    const qsizetype sign = part.lastIndexOf(u'=');
    bool isNumber = false;
    const qint64 points = domain::digitsToAscii(part.mid(sign + 1)).toLongLong(&isNumber);
    if (sign < 1 || !isNumber)
        return fail(ErrorCode::UnknownValue, {part, QStringLiteral("NAME=POINTS")});
    return std::pair(part.left(sign).trimmed(), Points(points));
}

} // namespace

Result<void> readRewardMembers(const Arguments &arguments, domain::Reward &reward)
{
    reward.tiers = partsOf(arguments, QStringLiteral("--tiers"));
    for (const QString &key : partsOf(arguments, QStringLiteral("--segments"))) {
        const auto segment = segmentOf(key);
        if (!segment)
            return fail(segment.error());
        reward.segments.push_back(*segment);
    }
    for (const QString &part : partsOf(arguments, QStringLiteral("--tier-prices"))) {
        const auto price = priceIn(part);
        if (!price)
            return fail(price.error());
        reward.tierPrices.push_back({price->first, price->second});
    }
    for (const QString &part : partsOf(arguments, QStringLiteral("--segment-prices"))) {
        const auto price = priceIn(part);
        if (!price)
            return fail(price.error());
        const auto segment = segmentOf(price->first);
        if (!segment)
            return fail(segment.error());
        reward.segmentPrices.push_back({*segment, price->second});
    }
    return {};
}

} // namespace bashgah::ctl
