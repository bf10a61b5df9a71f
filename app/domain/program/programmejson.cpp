// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"

#include "domain/program/activityjson.h"
#include "domain/program/conditionjson.h"
#include "domain/program/jsonreader.h"
#include "domain/program/nextvisitjson.h"
#include "domain/program/programmelimits.h"
#include "domain/program/rulejson.h"
#include "domain/program/spendjson.h"
#include "domain/program/tierjson.h"

#include <QJsonDocument>

namespace bashgah::domain {
namespace {

constexpr int formatVersion = 1;

QString key(Rounding rounding)
{
    return rounding == Rounding::Floor ? QStringLiteral("floor")
        : rounding == Rounding::HalfUp ? QStringLiteral("half_up")
                                       : QStringLiteral("ceil");
}

QString key(ExpiryPolicy::Kind kind)
{
    return kind == ExpiryPolicy::Kind::Never ? QStringLiteral("never")
        : kind == ExpiryPolicy::Kind::Days   ? QStringLiteral("days")
        : kind == ExpiryPolicy::Kind::Months ? QStringLiteral("months")
        : kind == ExpiryPolicy::Kind::FixedDay ? QStringLiteral("fixed_day")
                                               : QStringLiteral("after_activity");
}

QString key(ExpiryPolicy::Round round)
{
    return round == ExpiryPolicy::Round::None      ? QStringLiteral("none")
        : round == ExpiryPolicy::Round::MonthEnd ? QStringLiteral("month_end")
                                                 : QStringLiteral("year_end");
}

QString key(MissingPoints missing)
{
    return missing == MissingPoints::Clamp      ? QStringLiteral("clamp")
        : missing == MissingPoints::Negative ? QStringLiteral("negative")
                                             : QStringLiteral("deduct_from_refund");
}

QJsonArray occasionsJson(const std::vector<OccasionRule> &rules)
{
    QJsonArray json;
    for (const OccasionRule &rule : rules) {
        QJsonObject each{{QStringLiteral("type"), occasionKey(rule.kind)},
                         {QStringLiteral("points"), rule.points.value()},
                         {QStringLiteral("enabled"), rule.enabled}};
        QJsonArray tiers;
        for (const TierPoints &tier : rule.byTier)
            tiers.append(QJsonObject{{QStringLiteral("tier"), tier.tierId},
                                     {QStringLiteral("points"), tier.points.value()}});
        if (!tiers.isEmpty())
            each[QStringLiteral("by_tier")] = tiers;
        putReward(each, rule.reward);
        if (rule.lifeDays > 0)
            each[QStringLiteral("life_days")] = rule.lifeDays;
        if (rule.points.isZero())
            each.remove(QStringLiteral("points"));
        json.append(each);
    }
    return json;
}

std::vector<TierPoints> readByTier(JsonReader &occasion)
{
    std::vector<TierPoints> tiers;
    if (!occasion.has(QLatin1String("by_tier")))
        return tiers;
    for (JsonReader &each : occasion.objects(QLatin1String("by_tier"))) {
        tiers.push_back({each.text(QLatin1String("tier")), Points(each.integer(QLatin1String("points"), 1, programmelimits::points))});
        each.finish();
        occasion.take(each);
    }
    return tiers;
}

std::vector<OccasionRule> readOccasions(JsonReader &json)
{
    std::vector<OccasionRule> rules;
    for (JsonReader &each : json.objects(QLatin1String("occasions"))) {
        OccasionRule rule;
        rule.kind = static_cast<OccasionKind>(each.oneOf(
            QLatin1String("type"), {"joining", "profile_complete", "birthday", "joining_day", "wedding_day", "referrer",
                                    "referee"}));
        rule.reward = readReward(each);
        rule.points = Points(each.integer(QLatin1String("points"), rule.reward ? 0 : 1, programmelimits::points,
                                          rule.reward ? std::optional<qint64>(0) : std::nullopt));
        rule.enabled = each.boolean(QLatin1String("enabled"), true);
        rule.byTier = readByTier(each);
        rule.lifeDays = static_cast<int>(each.integer(QLatin1String("life_days"), 0, longestOccasionLife, 0));
        each.finish();
        json.take(each);
        rules.push_back(rule);
    }
    return rules;
}

QJsonObject referralJson(const ReferralPolicy &policy)
{
    QJsonObject json{{QStringLiteral("minimum"), policy.minimum.minor()},
                     {QStringLiteral("wait_days"), policy.waitDays},
                     {QStringLiteral("per_month"), policy.perMonth}};
    QJsonArray steps;
    for (const ReferralStep &step : policy.steps)
        steps.append(QJsonObject{{QStringLiteral("from"), step.from}, {QStringLiteral("points"), step.points.value()}});
    if (!steps.isEmpty())
        json[QStringLiteral("steps")] = steps;
    if (policy.share.basisPoints() > 0) {
        json[QStringLiteral("share")] = policy.share.basisPoints();
        json[QStringLiteral("share_days")] = policy.shareDays;
    }
    return json;
}

ReferralPolicy readReferral(JsonReader json, JsonReader &whole)
{
    ReferralPolicy policy;
    policy.minimum = Money::fromMinor(json.integer(QLatin1String("minimum"), 0, programmelimits::money));
    policy.waitDays = static_cast<int>(json.integer(QLatin1String("wait_days"), 0, 365));
    policy.perMonth = static_cast<int>(json.integer(QLatin1String("per_month"), 0, 1'000));
    if (json.has(QLatin1String("steps"))) {
        for (JsonReader &each : json.objects(QLatin1String("steps"))) {
            policy.steps.push_back({static_cast<int>(each.integer(QLatin1String("from"), 2, 100'000)),
                                    Points(each.integer(QLatin1String("points"), 1, programmelimits::points))});
            each.finish();
            json.take(each);
        }
    }
    policy.share = Percent(static_cast<int>(json.integer(QLatin1String("share"), 0, 10'000, 0)));
    policy.shareDays =
        static_cast<int>(json.integer(QLatin1String("share_days"), 1, longestReferralShare, policy.shareDays));
    json.finish();
    whole.take(json);
    return policy;
}

QJsonObject earningJson(const EarningPolicy &earning)
{
    QJsonArray rules;
    for (const Rule &rule : earning.rules)
        rules.append(toJson(rule));
    QJsonObject basis{
        {QStringLiteral("after_discount"), earning.basis.afterDiscount},
        {QStringLiteral("exclude_paid_with_points"), earning.basis.excludePaidWithPoints},
        {QStringLiteral("excluded_categories"),
         QJsonArray::fromStringList(earning.basis.excludedCategories)}};
    if (earning.basis.tax != Percent())
        basis[QStringLiteral("tax")] = earning.basis.tax.basisPoints();
    if (!earning.basis.untaxedCategories.isEmpty())
        basis[QStringLiteral("untaxed_categories")] = QJsonArray::fromStringList(earning.basis.untaxedCategories);
    QJsonObject json{{QStringLiteral("rules"), rules},
                     {QStringLiteral("rounding"), key(earning.rounding)},
                     {QStringLiteral("basis"), basis},
                     {QStringLiteral("pending_days"), earning.pendingDays}};
    if (earning.multipliers == Multipliers::Best)
        json[QStringLiteral("multipliers")] = QStringLiteral("best");
    if (!earning.caps.empty())
        json[QStringLiteral("caps")] = toJson(earning.caps);
    return json;
}

BasisPolicy readBasis(JsonReader json, JsonReader &earning)
{
    BasisPolicy basis;
    basis.afterDiscount = json.boolean(QLatin1String("after_discount"));
    basis.excludePaidWithPoints = json.boolean(QLatin1String("exclude_paid_with_points"));
    basis.excludedCategories = json.texts(QLatin1String("excluded_categories"));
    basis.tax = Percent(static_cast<int>(json.integer(QLatin1String("tax"), 0, 10'000, 0)));
    basis.untaxedCategories = json.texts(QLatin1String("untaxed_categories"));
    json.finish();
    earning.take(json);
    return basis;
}

EarningPolicy readEarning(JsonReader json, JsonReader &whole)
{
    EarningPolicy earning;
    for (JsonReader &rule : json.objects(QLatin1String("rules"))) {
        earning.rules.push_back(readRule(rule));
        json.take(rule);
    }
    earning.rounding =
        static_cast<Rounding>(json.oneOf(QLatin1String("rounding"), {"floor", "half_up", "ceil"}));
    earning.basis = readBasis(json.object(QLatin1String("basis")), json);
    earning.pendingDays = static_cast<int>(json.integer(QLatin1String("pending_days"), 0, 365));
    earning.multipliers = static_cast<Multipliers>(
        json.oneOf(QLatin1String("multipliers"), {"product", "best"}, 0));
    earning.caps = readCaps(json);
    json.finish();
    whole.take(json);
    return earning;
}

ExpiryPolicy readExpiry(JsonReader json, JsonReader &whole)
{
    ExpiryPolicy expiry;
    expiry.kind = static_cast<ExpiryPolicy::Kind>(
        json.oneOf(QLatin1String("kind"), {"never", "days", "months", "fixed_day", "after_activity"}));
    expiry.count = static_cast<int>(json.integer(QLatin1String("count"), 0, 36500));
    expiry.round = static_cast<ExpiryPolicy::Round>(
        json.oneOf(QLatin1String("round"), {"none", "month_end", "year_end"}));
    if (expiry.kind == ExpiryPolicy::Kind::FixedDay) {
        expiry.month = static_cast<int>(json.integer(QLatin1String("month"), 1, 12));
        expiry.day = static_cast<int>(json.integer(QLatin1String("day"), 1, 31));
    }
    if (expiry.kind == ExpiryPolicy::Kind::AfterActivity) {
        expiry.byRedeeming = json.boolean(QLatin1String("by_redeeming"), false);
        expiry.byActivities = json.boolean(QLatin1String("by_activities"), false);
    }
    json.finish();
    whole.take(json);
    return expiry;
}

/// The day is left out where none is fixed, as in documents of older versions.
QJsonObject expiryJson(const ExpiryPolicy &expiry)
{
    QJsonObject json{{QStringLiteral("kind"), key(expiry.kind)},
                     {QStringLiteral("count"), expiry.count},
                     {QStringLiteral("round"), key(expiry.round)}};
    if (expiry.kind == ExpiryPolicy::Kind::FixedDay) {
        json[QStringLiteral("month")] = expiry.month;
        json[QStringLiteral("day")] = expiry.day;
    }
    if (expiry.kind == ExpiryPolicy::Kind::AfterActivity && expiry.byRedeeming)
        json[QStringLiteral("by_redeeming")] = true;
    if (expiry.kind == ExpiryPolicy::Kind::AfterActivity && expiry.byActivities)
        json[QStringLiteral("by_activities")] = true;
    return json;
}

RedemptionPolicy readRedemption(JsonReader json, JsonReader &whole)
{
    RedemptionPolicy policy;
    policy.enabled = json.boolean(QLatin1String("enabled"));
    policy.convPoints = Points(json.integer(QLatin1String("conv_points"), 1, programmelimits::points));
    policy.convAmount =
        Money::fromMinor(json.integer(QLatin1String("conv_amount"), 0, programmelimits::money));
    policy.maxShare =
        Percent(static_cast<int>(json.integer(QLatin1String("max_share"), 0, 10000)));
    policy.minimum = Points(json.integer(QLatin1String("minimum"), 0, programmelimits::points));
    policy.block = Points(json.integer(QLatin1String("block"), 1, programmelimits::points));
    policy.mostPerPurchase = Money::fromMinor(json.integer(QLatin1String("most_per_purchase"), 0, programmelimits::money, 0));
    policy.mostPerDay = Money::fromMinor(json.integer(QLatin1String("most_per_day"), 0, programmelimits::money, 0));
    json.finish();
    whole.take(json);
    return policy;
}

ClawbackPolicy readClawback(JsonReader json, JsonReader &whole)
{
    ClawbackPolicy policy;
    policy.missing = static_cast<MissingPoints>(
        json.oneOf(QLatin1String("missing"), {"clamp", "negative", "deduct_from_refund"}));
    policy.recheckMinimum = json.boolean(QLatin1String("recheck_minimum"));
    policy.codeDays = static_cast<int>(json.integer(QLatin1String("code_days"), 0, programmelimits::lifeDays, 0));
    json.finish();
    whole.take(json);
    return policy;
}

QJsonObject clawbackJson(const ClawbackPolicy &policy)
{
    QJsonObject json{{QStringLiteral("missing"), key(policy.missing)},
                     {QStringLiteral("recheck_minimum"), policy.recheckMinimum}};
    if (policy.codeDays > 0)
        json[QStringLiteral("code_days")] = policy.codeDays;
    return json;
}

/// Limits that are not set are left out, as in documents of older versions.
QJsonObject redemptionJson(const RedemptionPolicy &policy)
{
    QJsonObject json{{QStringLiteral("enabled"), policy.enabled},
                     {QStringLiteral("conv_points"), policy.convPoints.value()},
                     {QStringLiteral("conv_amount"), policy.convAmount.minor()},
                     {QStringLiteral("max_share"), policy.maxShare.basisPoints()},
                     {QStringLiteral("minimum"), policy.minimum.value()},
                     {QStringLiteral("block"), policy.block.value()}};
    if (policy.mostPerPurchase.isPositive())
        json[QStringLiteral("most_per_purchase")] = policy.mostPerPurchase.minor();
    if (policy.mostPerDay.isPositive())
        json[QStringLiteral("most_per_day")] = policy.mostPerDay.minor();
    return json;
}

} // namespace

QJsonObject toJson(const Programme &programme)
{
    QJsonObject json{
        {QStringLiteral("format"), formatVersion},
        {QStringLiteral("kind"), QStringLiteral("points")},
        {QStringLiteral("name"), programme.name},
        {QStringLiteral("earning"), earningJson(programme.earning)},
        {QStringLiteral("expiry"), expiryJson(programme.expiry)},
        {QStringLiteral("redemption"), redemptionJson(programme.redemption)},
        {QStringLiteral("clawback"), clawbackJson(programme.clawback)}};
    if (programme.tiers)
        json[QStringLiteral("tiers")] = toJson(*programme.tiers);
    if (!programme.occasions.empty())
        json[QStringLiteral("occasions")] = occasionsJson(programme.occasions);
    if (programme.referral != ReferralPolicy())
        json[QStringLiteral("referral")] = referralJson(programme.referral);
    if (!programme.spend.empty())
        json[QStringLiteral("spend")] = toJson(programme.spend);
    if (!programme.activities.empty())
        json[QStringLiteral("activities")] = toJson(programme.activities);
    if (programme.milestone)
        json[QStringLiteral("milestone")] = toJson(*programme.milestone);
    if (!programme.nextVisit.empty())
        json[QStringLiteral("next_visit")] = toJson(programme.nextVisit);
    if (programme.exchange)
        json[QStringLiteral("exchange")] = toJson(*programme.exchange);
    return json;
}

QByteArray toJsonText(const Programme &programme)
{
    return QJsonDocument(toJson(programme)).toJson(QJsonDocument::Compact);
}

Result<Programme> programmeFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Programme programme;
    if (reader.integer(QLatin1String("format"), 1, 1'000'000) != formatVersion)
        reader.refuse(QStringLiteral("$.format"), QStringLiteral("is of another program version"));
    programme.kind = static_cast<ProgrammeKind>(reader.oneOf(QLatin1String("kind"), {"points"}));
    programme.name = reader.text(QLatin1String("name"), QString());
    programme.earning = readEarning(reader.object(QLatin1String("earning")), reader);
    programme.expiry = readExpiry(reader.object(QLatin1String("expiry")), reader);
    programme.redemption = readRedemption(reader.object(QLatin1String("redemption")), reader);
    programme.clawback = readClawback(reader.object(QLatin1String("clawback")), reader);
    if (reader.has(QLatin1String("tiers")))
        programme.tiers = readTiers(reader.object(QLatin1String("tiers")), reader);
    if (reader.has(QLatin1String("occasions")))
        programme.occasions = readOccasions(reader);
    if (reader.has(QLatin1String("referral")))
        programme.referral = readReferral(reader.object(QLatin1String("referral")), reader);
    if (reader.has(QLatin1String("spend")))
        programme.spend = readSpend(reader);
    if (reader.has(QLatin1String("activities")))
        programme.activities = readActivities(reader);
    if (reader.has(QLatin1String("milestone")))
        programme.milestone = readMilestone(reader);
    if (reader.has(QLatin1String("next_visit")))
        programme.nextVisit = readNextVisit(reader);
    if (reader.has(QLatin1String("exchange")))
        programme.exchange = readExchange(reader);
    reader.finish();
    if (reader.error())
        return fail(*reader.error());
    if (auto valid = validate(programme); !valid)
        return fail(valid.error());
    return programme;
}

Result<Programme> programmeFromJsonText(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::BadProgramme,
                    {QStringLiteral("$"),
                     QStringLiteral("is not a JSON object: %1").arg(problem.errorString())});
    }
    return programmeFromJson(document.object());
}

} // namespace bashgah::domain
