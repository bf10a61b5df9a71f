// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/tierjson.h"

#include "domain/program/jsonreader.h"

#include <QJsonArray>

namespace bashgah::domain {
namespace {

constexpr qint64 mostScore = 1'000'000'000'000'000;
constexpr qint64 mostTierFactor = 1000;

QString key(Downgrade downgrade)
{
    return downgrade == Downgrade::ByScore   ? QStringLiteral("by_score")
        : downgrade == Downgrade::OneStep ? QStringLiteral("one_step")
                                          : QStringLiteral("never");
}

QJsonObject tierJson(const Tier &tier)
{
    QJsonObject json{{QStringLiteral("id"), tier.id},
                     {QStringLiteral("name"), tier.name},
                     {QStringLiteral("minimum"), tier.minimum.value()},
                     {QStringLiteral("num"), tier.num},
                     {QStringLiteral("den"), tier.den}};
    if (tier.keep)
        json[QStringLiteral("keep")] = tier.keep->value();
    if (tier.reenter)
        json[QStringLiteral("reenter")] = tier.reenter->value();
    if (tier.discount.basisPoints() != 0)
        json[QStringLiteral("discount")] = tier.discount.basisPoints();
    if (!tier.gift.isEmpty())
        json[QStringLiteral("gift")] = tier.gift;
    putReward(json, tier.reward);
    return json;
}

Tier readTier(JsonReader &json)
{
    Tier tier;
    tier.id = json.text(QLatin1String("id"));
    tier.name = json.text(QLatin1String("name"));
    tier.minimum = TierScore::of(json.integer(QLatin1String("minimum"), 0, mostScore));
    tier.num = static_cast<int>(json.integer(QLatin1String("num"), 1, mostTierFactor));
    tier.den = static_cast<int>(json.integer(QLatin1String("den"), 1, mostTierFactor));
    if (json.has(QLatin1String("keep")))
        tier.keep = TierScore::of(json.integer(QLatin1String("keep"), 0, mostScore));
    if (json.has(QLatin1String("reenter")))
        tier.reenter = TierScore::of(json.integer(QLatin1String("reenter"), 0, mostScore));
    tier.discount = Percent(static_cast<int>(json.integer(QLatin1String("discount"), 0, 10000, 0)));
    tier.gift = json.text(QLatin1String("gift"), QString());
    tier.reward = readReward(json);
    json.finish();
    return tier;
}

std::optional<TierInactivity> readInactivity(JsonReader &policy)
{
    if (!policy.has(QLatin1String("inactivity")))
        return std::nullopt;
    JsonReader json = policy.object(QLatin1String("inactivity"));
    TierInactivity inactivity;
    inactivity.count = static_cast<int>(json.integer(QLatin1String("count"), 1, 3660));
    inactivity.unit =
        static_cast<TierInactivity::Unit>(json.oneOf(QLatin1String("unit"), {"days", "months"}));
    json.finish();
    policy.take(json);
    return inactivity;
}

} // namespace

QString tierKey(TierMeasure measure)
{
    switch (measure) {
    case TierMeasure::Spend: return QStringLiteral("spend");
    case TierMeasure::Points: return QStringLiteral("points");
    case TierMeasure::Visits: return QStringLiteral("visits");
    case TierMeasure::FirstPurchase: break;
    }
    return QStringLiteral("first_purchase");
}

QString tierKey(TierWindow window)
{
    switch (window) {
    case TierWindow::Rolling: return QStringLiteral("rolling");
    case TierWindow::Month: return QStringLiteral("month");
    case TierWindow::Quarter: return QStringLiteral("quarter");
    case TierWindow::HalfYear: return QStringLiteral("half_year");
    case TierWindow::Year: return QStringLiteral("year");
    case TierWindow::MembershipYear: return QStringLiteral("membership_year");
    case TierWindow::Lifetime: break;
    }
    return QStringLiteral("lifetime");
}

QString tierKey(TierReason reason)
{
    switch (reason) {
    case TierReason::Score: return QStringLiteral("score");
    case TierReason::Kept: return QStringLiteral("kept");
    case TierReason::Grace: return QStringLiteral("grace");
    case TierReason::Stepped: return QStringLiteral("stepped");
    case TierReason::Never: return QStringLiteral("never");
    case TierReason::Away: return QStringLiteral("away");
    case TierReason::Pinned: break;
    }
    return QStringLiteral("pinned");
}

TierMeasure tierMeasureFromKey(const QString &key)
{
    for (const TierMeasure measure : {TierMeasure::Points, TierMeasure::Visits, TierMeasure::FirstPurchase}) {
        if (tierKey(measure) == key)
            return measure;
    }
    return TierMeasure::Spend;
}

std::optional<TierReason> tierReasonFromKey(const QString &key)
{
    for (int i = 0; i <= static_cast<int>(TierReason::Pinned); ++i) {
        if (tierKey(static_cast<TierReason>(i)) == key)
            return static_cast<TierReason>(i);
    }
    return std::nullopt;
}

QJsonObject toJson(const TierPolicy &policy)
{
    const TierPolicy plain;
    QJsonArray list;
    for (const Tier &tier : policy.tiers)
        list.append(tierJson(tier));
    QJsonObject json{{QStringLiteral("list"), list},
                     {QStringLiteral("window_months"), policy.windowMonths},
                     {QStringLiteral("grace_days"), policy.graceDays},
                     {QStringLiteral("downgrade"), key(policy.downgrade)}};
    if (policy.measure != plain.measure)
        json[QStringLiteral("measure")] = tierKey(policy.measure);
    if (policy.window != plain.window)
        json[QStringLiteral("window")] = tierKey(policy.window);
    if (policy.validity != plain.validity)
        json[QStringLiteral("valid_through")] = QStringLiteral("period");
    if (policy.inactivity) {
        const bool days = policy.inactivity->unit == TierInactivity::Unit::Days;
        json[QStringLiteral("inactivity")] = QJsonObject{
            {QStringLiteral("count"), policy.inactivity->count},
            {QStringLiteral("unit"), days ? QStringLiteral("days") : QStringLiteral("months")}};
    }
    if (policy.warnDays != plain.warnDays)
        json[QStringLiteral("warn_days")] = policy.warnDays;
    if (policy.reading == TierReading::WithPurchase)
        json[QStringLiteral("read")] = QStringLiteral("with_purchase");
    if (policy.pending == PendingPoints::WaitUntilUsable)
        json[QStringLiteral("pending")] = QStringLiteral("wait");
    if (policy.graceMonths > 0)
        json[QStringLiteral("grace_months")] = policy.graceMonths;
    if (policy.graceToMonthEnd)
        json[QStringLiteral("grace_to_month_end")] = true;
    return json;
}

TierPolicy readTiers(JsonReader json, JsonReader &whole)
{
    TierPolicy policy;
    for (JsonReader &tier : json.objects(QLatin1String("list"))) {
        policy.tiers.push_back(readTier(tier));
        json.take(tier);
    }
    policy.windowMonths = static_cast<int>(json.integer(QLatin1String("window_months"), 1, 120, 12));
    policy.graceDays = static_cast<int>(json.integer(QLatin1String("grace_days"), 0, 3660));
    policy.downgrade = static_cast<Downgrade>(
        json.oneOf(QLatin1String("downgrade"), {"by_score", "one_step", "never"}));
    policy.measure = static_cast<TierMeasure>(
        json.oneOf(QLatin1String("measure"), {"spend", "points", "visits", "first_purchase"}, 0));
    policy.window = static_cast<TierWindow>(
        json.oneOf(QLatin1String("window"),
                   {"rolling", "month", "quarter", "half_year", "year", "membership_year", "lifetime"}, 0));
    policy.validity = static_cast<TierValidity>(
        json.oneOf(QLatin1String("valid_through"), {"period", "next_period"}, 1));
    policy.inactivity = readInactivity(json);
    policy.warnDays = static_cast<int>(json.integer(QLatin1String("warn_days"), 0, 366, policy.warnDays));
    policy.reading = static_cast<TierReading>(json.oneOf(QLatin1String("read"), {"before", "with_purchase"}, 0));
    policy.pending = static_cast<PendingPoints>(json.oneOf(QLatin1String("pending"), {"count", "wait"}, 0));
    policy.graceMonths = static_cast<int>(json.integer(QLatin1String("grace_months"), 0, 120, 0));
    policy.graceToMonthEnd = json.boolean(QLatin1String("grace_to_month_end"), false);
    json.finish();
    whole.take(json);
    return policy;
}

} // namespace bashgah::domain
