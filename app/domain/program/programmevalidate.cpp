// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmefault.h"
#include "domain/program/programmejson.h"

#include "domain/program/activityjson.h"
#include "domain/program/nextvisitjson.h"
#include "domain/program/programmelimits.h"
#include "domain/program/redemption.h"
#include "domain/program/rulevalidate.h"
#include "domain/program/spendjson.h"
#include "domain/program/tier.h"
#include "domain/program/tiercheck.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace bashgah::domain {
namespace {

/// Bounds under which an amount up to largestAmount stays exact in 128 bits (see Rational).
constexpr qint64 finestDenominator = Q_INT64_C(100'000'000'000);

QString rulePath(size_t i)
{
    return QStringLiteral("$.earning.rules[%1]").arg(i);
}

/// Common denominator and largest product of factors the rules may need.
struct Fineness
{
    qint64 denominator = 1;
    qint64 factor = 1;

    [[nodiscard]] bool add(const Rule &rule)
    {
        if (const auto *money = std::get_if<PerMoneyRule>(&rule.effect))
            return money->mode == EarnMode::Block || addDenominator(money->per.minor());
        if (const auto *multiplier = std::get_if<MultiplierRule>(&rule.effect))
            return multiply(multiplier->num, multiplier->den);
        return true;
    }
    [[nodiscard]] bool addDenominator(qint64 per)
    {
        const qint64 step = per / std::gcd(denominator, per);
        if (step > finestDenominator / denominator)
            return false;
        denominator *= step;
        return true;
    }
    [[nodiscard]] bool multiply(qint64 num, qint64 den)
    {
        if (num < 1 || num > programmelimits::factor / factor || den < 1
            || den > finestDenominator / denominator)
            return false;
        factor *= num;
        denominator *= den;
        return true;
    }
};

Result<void> validateId(const Rule &rule, const QString &path, QSet<QString> &ids)
{
    if (rule.id.isEmpty())
        return wrongProgramme(path + QStringLiteral(".id"), "is empty");
    if (ids.contains(rule.id))
        return wrongProgramme(path + QStringLiteral(".id"), "is used twice");
    ids.insert(rule.id);
    return {};
}

Result<void> validateEarning(const Programme &programme)
{
    if (programme.earning.basis.tax < Percent() || programme.earning.basis.tax > Percent::whole(100))
        return wrongProgramme(QStringLiteral("$.earning.basis.tax"), "must be from 0 to 10000");
    if (programme.earning.basis.tax == Percent() && !programme.earning.basis.untaxedCategories.isEmpty())
        return wrongProgramme(QStringLiteral("$.earning.basis.untaxed_categories"), "needs a tax");
    QSet<QString> ids;
    Fineness fineness;
    const std::vector<Rule> &rules = programme.earning.rules;
    if (rules.size() > 50)
        return wrongProgramme(QStringLiteral("$.earning.rules"), "has more than 50 rules");
    for (size_t i = 0; i < rules.size(); ++i) {
        if (auto valid = validateId(rules[i], rulePath(i), ids); !valid)
            return valid;
        if (auto valid = validateRule(rules[i], programme, rulePath(i)); !valid)
            return valid;
        if (!fineness.add(rules[i]))
            return wrongProgramme(rulePath(i), "makes the points too fine to be exact");
    }
    if (programme.tiers) {
        for (size_t i = 0; i < programme.tiers->tiers.size(); ++i) {
            Fineness withTier = fineness;
            const Tier &tier = programme.tiers->tiers[i];
            if (!withTier.multiply(tier.num, tier.den))
                return wrongProgramme(QStringLiteral("$.tiers.list[%1].num").arg(i),
                             "makes the points too fine to be exact");
        }
    }
    return validateCaps(programme.earning.caps, QStringLiteral("$.earning"));
}

Result<void> validateReferral(const ReferralPolicy &policy)
{
    if (policy.steps.size() > mostReferralSteps)
        return wrongProgramme(QStringLiteral("$.referral.steps"), "has more than 5 steps");
    for (size_t i = 0; i < policy.steps.size(); ++i) {
        const QString path = QStringLiteral("$.referral.steps[%1].").arg(i);
        if (policy.steps[i].from <= (i == 0 ? 1 : policy.steps[i - 1].from))
            return wrongProgramme(QString(path + QStringLiteral("from")), "must be above that of the step before, and above 1");
        if (policy.steps[i].points <= Points(0))
            return wrongProgramme(QString(path + QStringLiteral("points")), "must be above zero");
    }
    if (policy.share.basisPoints() < 0 || policy.share > Percent::whole(100))
        return wrongProgramme(QStringLiteral("$.referral.share"), "must be from 0 to 10000");
    if (policy.share.basisPoints() > 0
        && (policy.shareDays < std::max(policy.waitDays, 1) || policy.shareDays > longestReferralShare))
        return wrongProgramme(QStringLiteral("$.referral.share_days"), "must be from wait_days to 366");
    return {};
}

Result<void> validateByTier(const OccasionRule &rule, const std::optional<TierPolicy> &policy, const QString &path)
{
    QSet<QString> ids;
    if (!rule.byTier.empty() && !mayDifferByTier(rule.kind))
        return wrongProgramme(path, "is not for the sides of a referral");
    for (size_t i = 0; i < rule.byTier.size(); ++i) {
        const TierPoints &each = rule.byTier[i];
        const QString at = QStringLiteral("%1[%2].").arg(path).arg(i);
        if (!policy || !tierById(*policy, each.tierId))
            return wrongProgramme(QString(at + QStringLiteral("tier")), "is no tier of this programme");
        if (ids.contains(each.tierId))
            return wrongProgramme(QString(at + QStringLiteral("tier")), "is there twice");
        ids.insert(each.tierId);
        if (each.points <= Points(0))
            return wrongProgramme(QString(at + QStringLiteral("points")), "must be above zero");
    }
    return {};
}

Result<void> validateOccasions(const Programme &programme)
{
    const std::vector<OccasionRule> &rules = programme.occasions;
    QSet<int> kinds;
    for (size_t i = 0; i < rules.size(); ++i) {
        const QString path = QStringLiteral("$.occasions[%1].").arg(i);
        if (kinds.contains(static_cast<int>(rules[i].kind)))
            return wrongProgramme(QString(path + QStringLiteral("type")), "is there twice");
        kinds.insert(static_cast<int>(rules[i].kind));
        if (rules[i].points < Points(rules[i].reward ? 0 : 1))
            return wrongProgramme(QString(path + QStringLiteral("points")), "must be above zero");
        if (rules[i].lifeDays < 0 || rules[i].lifeDays > longestOccasionLife)
            return wrongProgramme(QString(path + QStringLiteral("life_days")), "must be from 0 to 3660");
        if (rules[i].reward && !mayGiveReward(rules[i].kind))
            return wrongProgramme(QString(path + QStringLiteral("reward")), "is not for a referral");
        if (auto fits = validateReward(rules[i].reward, path.chopped(1)); !fits)
            return fits;
        const auto right = validateByTier(rules[i], programme.tiers, QString(path + QStringLiteral("by_tier")));
        if (!right)
            return right;
    }
    return {};
}

/// Whether the smallest redemption fits under a limit.
bool holdsSmallest(const RedemptionPolicy &redemption, Money most)
{
    const qint64 fewest = std::max({redemption.minimum.value(), redemption.block.value(), redemption.convPoints.value()});
    return !most.isPositive() || valueOf(redemption, Points(fewest)) <= most;
}

Result<void> validateRedemption(const RedemptionPolicy &redemption)
{
    if (redemption.enabled && !redemption.convAmount.isPositive())
        return wrongProgramme(QStringLiteral("$.redemption.conv_amount"), "must be above zero");
    if (redemption.convPoints <= Points(0))
        return wrongProgramme(QStringLiteral("$.redemption.conv_points"), "must be above zero");
    if (redemption.block <= Points(0))
        return wrongProgramme(QStringLiteral("$.redemption.block"), "must be above zero");
    if (redemption.mostPerPurchase < Money())
        return wrongProgramme(QStringLiteral("$.redemption.most_per_purchase"), "must not be below zero");
    if (redemption.mostPerDay < Money())
        return wrongProgramme(QStringLiteral("$.redemption.most_per_day"), "must not be below zero");
    if (!redemption.enabled)
        return {};
    if (!holdsSmallest(redemption, redemption.mostPerPurchase))
        return wrongProgramme(QStringLiteral("$.redemption.most_per_purchase"), "is less than the fewest points pay");
    if (!holdsSmallest(redemption, redemption.mostPerDay))
        return wrongProgramme(QStringLiteral("$.redemption.most_per_day"), "is less than the fewest points pay");
    return {};
}

} // namespace

Result<void> validate(const Programme &programme)
{
    if (auto valid = validateOccasions(programme); !valid)
        return valid;
    if (auto valid = validateReferral(programme.referral); !valid)
        return valid;
    if (auto valid = validateSpend(programme); !valid)
        return valid;
    if (auto valid = validateActivities(programme); !valid)
        return valid;
    if (auto valid = validateNextVisit(programme); !valid)
        return valid;
    if (auto valid = validateEarning(programme); !valid)
        return valid;
    const ExpiryPolicy &expiry = programme.expiry;
    const bool counts = expiry.kind != ExpiryPolicy::Kind::Never && expiry.kind != ExpiryPolicy::Kind::FixedDay;
    if (counts && expiry.count <= 0 && expiry.round == ExpiryPolicy::Round::None)
        return wrongProgramme(QStringLiteral("$.expiry.count"), "must be above zero");
    if (expiry.kind == ExpiryPolicy::Kind::FixedDay && expiry.round != ExpiryPolicy::Round::None)
        return wrongProgramme(QStringLiteral("$.expiry.round"), "belongs to days and months");
    if (expiry.kind != ExpiryPolicy::Kind::AfterActivity && (expiry.byRedeeming || expiry.byActivities))
        return wrongProgramme(QStringLiteral("$.expiry.kind"), "has no activity that begins anew");
    if (auto valid = validateRedemption(programme.redemption); !valid)
        return valid;
    return programme.tiers ? validateTiers(*programme.tiers) : Result<void>();
}

QStringList rulesThatMayShrink(const Programme &programme)
{
    QStringList ids;
    for (const Rule &rule : programme.earning.rules) {
        // It begins to hold as the bill grows, and takes something away then.
        const bool begins = rule.minimum.isPositive() || !rule.items.isAll();
        const auto *multiplier = std::get_if<MultiplierRule>(&rule.effect);
        if (rule.enabled && begins && (multiplier ? multiplier->num < multiplier->den : rule.exclusive))
            ids.append(rule.id);
    }
    return ids;
}

} // namespace bashgah::domain
