// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengeaudit.h"

#include "domain/text/jsontext.h"

namespace bashgah::services {

using namespace domain;

namespace {

/// In the unit of what is counted, whole units of goods; a sum of money stands under "amount".
QString reached(const Challenge &challenge, qint64 value)
{
    constexpr double thousandths = 1000; // far below what a double keeps exactly
    return challenge.measure == ChallengeMeasure::Units ? QString::number(static_cast<double>(value) / thousandths)
                                                        : QString::number(value);
}

void insertTarget(JsonText &json, const Challenge &challenge)
{
    if (challenge.kind == ChallengeKind::Badge) {
        QStringList levels;
        for (const qint64 level : challenge.levels)
            levels.append(reached(challenge, level));
        json.insert(QLatin1String("levels"), levels.join(QStringLiteral(", ")));
    } else if (challenge.measure == ChallengeMeasure::Spend) {
        json.insert(QLatin1String("amount"), challenge.target);
    } else {
        json.insert(QLatin1String("target"), reached(challenge, challenge.target));
    }
}

void insertGift(JsonText &json, const Challenge &challenge)
{
    if (challenge.points > Points())
        json.insert(QLatin1String("points"), challenge.points.value());
    if (challenge.credit.isPositive())
        json.insert(QLatin1String("credit"), challenge.credit.minor());
    if (challenge.reward)
        json.insert(QLatin1String("gift"), challenge.rewardName.isEmpty() ? QString::number(challenge.reward->value())
                                                                          : challenge.rewardName);
}

} // namespace

QString auditText(const Challenge &challenge)
{
    JsonText json;
    json.insert(QLatin1String("name"), challenge.name);
    json.insert(QLatin1String("kind"), challengeKindKey(challenge.kind));
    json.insert(QLatin1String("measure"), challengeMeasureKey(challenge.measure));
    insertTarget(json, challenge);
    insertGift(json, challenge);
    if (!challenge.goods.isEmpty())
        json.insert(QLatin1String("only_goods"), challenge.goods);
    if (challenge.first.isValid())
        json.insert(QLatin1String("first_day"), challenge.first.toString(Qt::ISODate));
    if (challenge.last)
        json.insert(QLatin1String("last_day"), challenge.last->toString(Qt::ISODate));
    if (!challenge.tierId.isEmpty())
        json.insert(QLatin1String("tier"), challenge.tierId);
    if (!challenge.tag.isEmpty())
        json.insert(QLatin1String("tags"), challenge.tag);
    return json.text();
}

} // namespace bashgah::services
