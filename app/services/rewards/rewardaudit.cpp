// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rewards/rewardaudit.h"

#include "domain/text/jsontext.h"

namespace bashgah::services {

using namespace domain;

namespace {

/// "gold=60, at_risk=40"
QString pricesOf(const Reward &reward)
{
    QStringList prices;
    for (const TierPrice &price : reward.tierPrices)
        prices.append(QStringLiteral("%1=%2").arg(price.tierId).arg(price.points.value()));
    for (const SegmentPrice &price : reward.segmentPrices)
        prices.append(QStringLiteral("%1=%2").arg(segmentKey(price.segment)).arg(price.points.value()));
    return prices.join(QStringLiteral(", "));
}

void insertWho(JsonText &json, const Reward &reward)
{
    QStringList segments;
    for (const Segment segment : reward.segments)
        segments.append(segmentKey(segment));
    if (!reward.tiers.isEmpty())
        json.insert(QLatin1String("tiers"), reward.tiers.join(QStringLiteral(", ")));
    if (!segments.isEmpty())
        json.insert(QLatin1String("segments"), segments.join(QStringLiteral(", ")));
    if (const QString prices = pricesOf(reward); !prices.isEmpty())
        json.insert(QLatin1String("prices"), prices);
}

} // namespace

QString auditText(const Reward &reward)
{
    JsonText json;
    json.insert(QLatin1String("name"), reward.name);
    json.insert(QLatin1String("kind"), rewardKindKey(reward.kind));
    json.insert(QLatin1String("points"), reward.points.value());
    json.insert(QLatin1String("cost"), reward.shopCost.minor());
    if (reward.value.isPositive())
        json.insert(QLatin1String("discount"), reward.value.minor());
    if (reward.stock)
        json.insert(QLatin1String("stock"), *reward.stock);
    if (reward.perMember)
        json.insert(QLatin1String("per_member"), qint64(*reward.perMember));
    if (reward.from)
        json.insert(QLatin1String("first_day"), reward.from->toString(Qt::ISODate));
    if (reward.until)
        json.insert(QLatin1String("last_day"), reward.until->toString(Qt::ISODate));
    insertWho(json, reward);
    json.insert(QLatin1String("paused"), reward.paused ? QLatin1String("yes") : QLatin1String("no"));
    return json.text();
}

} // namespace bashgah::services
