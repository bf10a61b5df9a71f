// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/jsonreader.h"
#include "domain/reward/reward.h"
#include "domain/text/jsontext.h"

#include <QJsonDocument>

#include <limits>

namespace bashgah::domain {

namespace {

/// For a tier or for a segment.
void readPrice(JsonReader &price, Reward &reward)
{
    const Points points(price.integer(QLatin1String("points"), 1, std::numeric_limits<qint64>::max()));
    if (!price.has(QLatin1String("segment"))) {
        reward.tierPrices.push_back({price.text(QLatin1String("tier")), points});
        return;
    }
    const QString key = price.text(QLatin1String("segment"));
    if (const auto segment = segmentFromKey(key))
        reward.segmentPrices.push_back({*segment, points});
    else
        price.refuse(QStringLiteral("segment"), key);
}

} // namespace

QString rewardRulesToJson(const Reward &reward)
{
    QJsonObject json;
    QJsonArray prices;
    for (const TierPrice &price : reward.tierPrices) {
        prices.append(QJsonObject{{QStringLiteral("tier"), price.tierId},
                                  {QStringLiteral("points"), price.points.value()}});
    }
    for (const SegmentPrice &price : reward.segmentPrices) {
        prices.append(QJsonObject{{QStringLiteral("segment"), segmentKey(price.segment)},
                                  {QStringLiteral("points"), price.points.value()}});
    }
    QJsonArray segments;
    for (const Segment segment : reward.segments)
        segments.append(segmentKey(segment));
    if (!prices.isEmpty())
        json[QStringLiteral("prices")] = prices;
    if (!reward.tiers.isEmpty())
        json[QStringLiteral("tiers")] = QJsonArray::fromStringList(reward.tiers);
    if (!segments.isEmpty())
        json[QStringLiteral("segments")] = segments;
    return compactJson(json);
}

Result<void> readRewardRules(const QString &json, Reward &reward)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    JsonReader reader(document.object());
    if (reader.has(QLatin1String("prices"))) {
        for (JsonReader &price : reader.objects(QLatin1String("prices"))) {
            readPrice(price, reward);
            price.finish();
            reader.take(price);
        }
    }
    if (reader.has(QLatin1String("tiers")))
        reward.tiers = reader.texts(QLatin1String("tiers"));
    if (reader.has(QLatin1String("segments"))) {
        for (const QString &key : reader.texts(QLatin1String("segments"))) {
            if (const auto segment = segmentFromKey(key))
                reward.segments.push_back(*segment);
            else
                reader.refuse(QStringLiteral("segments"), key);
        }
    }
    reader.finish();
    if (!document.isObject() || reader.error())
        return fail(ErrorCode::BadFile, {reward.name, json});
    return {};
}

} // namespace bashgah::domain
