// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/tiercheck.h"

#include "domain/program/programmefault.h"
#include "domain/program/tier.h"

#include <QSet>

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr int longestGift = 200;

Result<void> validateTier(const Tier &tier, const Tier *below, const QString &path)
{
    if (tier.name.trimmed().isEmpty())
        return wrongProgramme(path + QStringLiteral(".name"), "is empty");
    if (below && tier.minimum <= below->minimum)
        return wrongProgramme(path + QStringLiteral(".minimum"), "must be above the tier before");
    if (tier.keep && *tier.keep > tier.minimum)
        return wrongProgramme(path + QStringLiteral(".keep"), "must not be above the minimum");
    if (tier.reenter && *tier.reenter < tier.keepFrom())
        return wrongProgramme(path + QStringLiteral(".reenter"), "must not be below what is enough to stay");
    if (tier.discount.basisPoints() < 0 || tier.discount > Percent::whole(100))
        return wrongProgramme(path + QStringLiteral(".discount"), "must be between 0 and 10000");
    if (tier.gift.size() > longestGift)
        return wrongProgramme(path + QStringLiteral(".gift"), "is longer than 200 letters");
    if (tier.reward && !tier.minimum.isPositive())
        return wrongProgramme(path + QStringLiteral(".reward"), "needs a minimum above zero: nobody reaches where everybody begins");
    return validateReward(tier.reward, path);
}

/// The most days the score can look back on; 0: no end.
int daysOf(const TierPolicy &policy)
{
    const int periods = policy.validity == TierValidity::NextPeriod ? 2 : 1;
    switch (policy.window) {
    case TierWindow::Rolling: return policy.windowMonths * 31;
    case TierWindow::Month: return periods * 31;
    case TierWindow::Quarter: return periods * 93;
    case TierWindow::HalfYear: return periods * 186;
    case TierWindow::Year:
    case TierWindow::MembershipYear: return periods * 366;
    case TierWindow::Lifetime: break;
    }
    return 0;
}

/// Whether some rule gives points to a member without a tier or of one of these.
bool givesPoints(const std::vector<Rule> &rules, const QStringList &tiers)
{
    const auto isFor = [&tiers](const Condition &condition) {
        const auto *of = std::get_if<TierCondition>(&condition);
        const auto isOne = [&](const QString &id) { return of->tiers.contains(id); };
        return !of || std::any_of(tiers.begin(), tiers.end(), isOne);
    };
    return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        return rule.enabled && !std::holds_alternative<MultiplierRule>(rule.effect)
            && std::all_of(rule.conditions.begin(), rule.conditions.end(), isFor);
    });
}

/// The most days, months and years of the calendar that one window touches; 0: no end.
struct Span { int days; int months; int years; };

Span spanOf(const TierPolicy &policy)
{
    switch (policy.window) {
    case TierWindow::Rolling: return {policy.windowMonths * 31, policy.windowMonths + 1, policy.windowMonths / 12 + 2};
    case TierWindow::Month: return {31, 1, 1};
    case TierWindow::Quarter: return {93, 3, 1};
    case TierWindow::HalfYear: return {186, 6, 1};
    case TierWindow::Year: return {366, 12, 1};
    case TierWindow::MembershipYear: return {366, 13, 2};
    case TierWindow::Lifetime: break;
    }
    return {};
}

/// How often a limit can be used up within a window; 0: any number of times.
qint64 timesOf(CapPeriod per, const Span &span)
{
    switch (per) {
    case CapPeriod::Purchase: return 0;
    case CapPeriod::Day: return span.days;
    case CapPeriod::Week: return span.days > 0 ? span.days / 7 + 2 : 0;
    case CapPeriod::Month:
    case CapPeriod::BudgetMonth: return span.months;
    case CapPeriod::Year:
    case CapPeriod::BudgetYear: return span.years;
    case CapPeriod::Ever:
    case CapPeriod::Budget: break;
    }
    return 1;
}

/// The most points that the limits on all rules together leave one member in a window.
std::optional<qint64> mostPointsInWindow(const Programme &programme)
{
    std::optional<qint64> most;
    for (const Cap &cap : programme.earning.caps) {
        if (const qint64 times = timesOf(cap.per, spanOf(*programme.tiers)); times > 0)
            most = std::min(most.value_or(times * cap.most.value()), times * cap.most.value());
    }
    return most;
}

/// Of tiers by points: what keeps everybody from them. In the order of the ladder.
std::vector<std::optional<TierRemark::Kind>> unreachable(const Programme &programme)
{
    using Kind = TierRemark::Kind;
    const std::vector<Tier> &tiers = programme.tiers->tiers;
    std::vector<std::optional<Kind>> kinds(tiers.size());
    if (programme.tiers->measure != TierMeasure::Points)
        return kinds;
    const auto most = mostPointsInWindow(programme);
    QStringList reached;
    for (size_t i = 0; i < tiers.size(); ++i) {
        if (!tiers[i].minimum.isPositive() || givesPoints(programme.earning.rules, reached))
            reached << tiers[i].id;
        else
            kinds[i] = Kind::NoPoints;
        if (!kinds[i] && most && tiers[i].minimum.value() > *most)
            kinds[i] = Kind::AboveLimits;
    }
    return kinds;
}

void compareWithBelow(const Tier &tier, const Tier &below, size_t place, std::vector<TierRemark> &remarks)
{
    using Kind = TierRemark::Kind;
    const qint64 here = qint64(tier.num) * below.den;
    const qint64 there = qint64(below.num) * tier.den;
    if (here < there)
        remarks.push_back({Kind::MultiplierNotRising, place});
    if (tier.discount < below.discount)
        remarks.push_back({Kind::DiscountFalling, place});
    if (here == there && tier.discount == below.discount && tier.gift == below.gift)
        remarks.push_back({Kind::SameBenefits, place});
    if (tier.keepFrom() < below.keepFrom())
        remarks.push_back({Kind::KeepFalling, place});
    if (tier.reenter && *tier.reenter < below.reenter.value_or(below.minimum))
        remarks.push_back({Kind::ReenterFalling, place});
}

} // namespace

Result<void> validateTiers(const TierPolicy &policy)
{
    QSet<QString> ids;
    const QString list = QStringLiteral("$.tiers.list");
    if (policy.tiers.empty())
        return wrongProgramme(list, "has no tier");
    for (size_t i = 0; i < policy.tiers.size(); ++i) {
        const QString path = list + QStringLiteral("[%1]").arg(i);
        const Tier &tier = policy.tiers[i];
        if (tier.id.isEmpty() || ids.contains(tier.id))
            return wrongProgramme(path + QStringLiteral(".id"), "is empty or used twice");
        ids.insert(tier.id);
        if (auto valid = validateTier(tier, i > 0 ? &policy.tiers[i - 1] : nullptr, path); !valid)
            return valid;
    }
    if (policy.measure == TierMeasure::FirstPurchase && policy.window != TierWindow::Lifetime)
        return wrongProgramme(QStringLiteral("$.tiers.window"), "must be lifetime where the first purchase decides");
    if (policy.graceMonths > 0 && policy.graceDays > 0)
        return wrongProgramme(QStringLiteral("$.tiers.grace_months"), "stands instead of grace_days, which must be 0");
    if (policy.inactivity && policy.inactivity->count < 1)
        return wrongProgramme(QStringLiteral("$.tiers.inactivity.count"), "must be above zero");
    return {};
}

std::vector<TierRemark> tierRemarks(const Programme &programme)
{
    using Kind = TierRemark::Kind;
    std::vector<TierRemark> remarks;
    if (!programme.tiers)
        return remarks;
    const TierPolicy &policy = *programme.tiers;
    const auto never = unreachable(programme);
    const int days = daysOf(policy);
    for (size_t i = 0; i < policy.tiers.size(); ++i) {
        const Tier &tier = policy.tiers[i];
        if (i > 0)
            compareWithBelow(tier, policy.tiers[i - 1], i, remarks);
        if (tier.reenter && policy.downgrade == Downgrade::Never && !policy.inactivity)
            remarks.push_back({Kind::NobodyReenters, i});
        if (never[i])
            remarks.push_back({*never[i], i});
        if (policy.measure == TierMeasure::Visits && days > 0 && tier.minimum.value() > days)
            remarks.push_back({Kind::TooManyVisits, i});
    }
    if (pendingOf(policy) == PendingPoints::WaitUntilUsable && programme.earning.pendingDays == 0)
        remarks.push_back({Kind::NothingWaits, 0});
    if (policy.inactivity && days > 0 && policy.downgrade != Downgrade::Never) {
        const bool inDays = policy.inactivity->unit == TierInactivity::Unit::Days;
        const int grace = policy.graceDays + 31 * (policy.graceMonths + (policy.graceToMonthEnd ? 1 : 0));
        if (policy.inactivity->count * (inDays ? 1 : 29) >= days + grace)
            remarks.push_back({Kind::InactivityTooLate, 0});
    }
    return remarks;
}

} // namespace bashgah::domain
