// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/programmewords.h"

#include "domain/program/tier.h"
#include "ui/format/activitywords.h"
#include "ui/format/giftwords.h"
#include "ui/format/nextvisitwords.h"
#include "ui/format/spendwords.h"
#include "ui/format/tierwords.h"
#include "ui/pages/programs/rulewords.h"

namespace bashgah::ui {

namespace {

/// The rules of `of` that `other` has too, in the order of `of`.
QStringList rulesOf(const domain::Programme &of, const domain::Programme &other)
{
    QStringList ids;
    const auto &others = other.earning.rules;
    for (const domain::Rule &rule : of.earning.rules) {
        if (std::any_of(others.begin(), others.end(), [&](const domain::Rule &each) { return each.id == rule.id; }))
            ids << rule.id;
    }
    return ids;
}

const std::vector<domain::Tier> &tiersOf(const domain::Programme &programme)
{
    static const std::vector<domain::Tier> none;
    return programme.tiers ? programme.tiers->tiers : none;
}

} // namespace

using domain::ExpiryPolicy;
using domain::Programme;
using domain::Rule;

void ProgrammeWords::addRules(const Programme &programme, std::vector<Line> &lines) const
{
    const RuleWords words(m_format, tiersOf(programme));
    const domain::EarningPolicy &earning = programme.earning;
    for (const Rule &each : earning.rules)
        lines.push_back({QString(QStringLiteral("rule.") + each.id), words.sentence(each)});
    const auto multiplies = [](const Rule &rule) {
        return std::holds_alternative<domain::MultiplierRule>(rule.effect);
    };
    if (std::count_if(earning.rules.begin(), earning.rules.end(), multiplies) > 1) {
        lines.push_back({QStringLiteral("multipliers"),
                         earning.multipliers == domain::Multipliers::Best
                             ? tr("Of several multipliers only the best counts")
                             : tr("Several multipliers multiply each other")});
    }
    for (const domain::Cap &cap : earning.caps) {
        //: %1 "at most 100 points a day"
        lines.push_back({QString(QStringLiteral("cap.") + QString::number(static_cast<int>(cap.per))),
                         tr("All rules together: %1").arg(words.cap(cap))});
    }
}

void ProgrammeWords::addEarning(const domain::EarningPolicy &earning, std::vector<Line> &lines) const
{
    const QString rounding[] = {tr("Fractions of a point are rounded down"),
                                tr("Fractions of a point are rounded to the nearest"),
                                tr("Fractions of a point are rounded up")};
    lines.push_back({QStringLiteral("rounding"), rounding[static_cast<int>(earning.rounding)]});
    lines.push_back({QStringLiteral("discount"),
                     earning.basis.afterDiscount ? tr("Points on prices after discounts")
                                                 : tr("Points on prices before discounts")});
    lines.push_back({QStringLiteral("paid"), earning.basis.excludePaidWithPoints
                                                 ? tr("What is paid with points earns nothing")
                                                 : tr("What is paid with points earns points too")});
    const QStringList &groups = earning.basis.excludedCategories;
    const QString comma = m_format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", ");
    const QStringList &untaxed = earning.basis.untaxedCategories;
    if (earning.basis.tax != domain::Percent()) //: %1 a share
        lines.push_back({QStringLiteral("tax"), tr("The tax of %1 in the prices earns nothing").arg(m_format.percent(earning.basis.tax))});
    if (!untaxed.isEmpty())
        lines.push_back({QStringLiteral("untaxed"), tr("Prices without tax: %1").arg(untaxed.join(comma))});
    if (!groups.isEmpty())
        lines.push_back({QStringLiteral("groups"), tr("No points for: %1").arg(groups.join(comma))});
    if (earning.pendingDays > 0)
        lines.push_back({QStringLiteral("pending"),
                         tr("New points can be spent after %Ln days", nullptr, earning.pendingDays)});
}

/// "Gold 500 points, Silver 300 points"
QString ProgrammeWords::byTier(const domain::OccasionRule &rule, const domain::TierPolicy &policy) const
{
    QStringList parts;
    for (const domain::TierPoints &each : rule.byTier) {
        if (const domain::Tier *tier = domain::tierById(policy, each.tierId)) //: %1 name of a tier, %2 points
            parts << tr("%1 %2").arg(tier->name, m_format.points(each.points));
    }
    return parts.join(m_format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", "));
}

void ProgrammeWords::addOccasions(const Programme &programme, std::vector<Line> &lines) const
{
    for (const domain::OccasionRule &rule : programme.occasions) {
        if (!rule.enabled)
            continue;
        const QString points = m_format.points(rule.points);
        QString text;
        switch (rule.kind) {
        case domain::OccasionKind::Joining: text = tr("%1 for joining").arg(points); break;
        case domain::OccasionKind::ProfileComplete: text = tr("%1 for a complete profile").arg(points); break;
        case domain::OccasionKind::Birthday: text = tr("%1 on each birthday").arg(points); break;
        case domain::OccasionKind::JoiningDay: text = tr("%1 each year on the day of joining").arg(points); break;
        case domain::OccasionKind::WeddingDay: text = tr("%1 on each wedding anniversary").arg(points); break;
        case domain::OccasionKind::Referrer: text = tr("%1 for bringing a new member").arg(points); break;
        case domain::OccasionKind::Referee: text = tr("%1 for the new member who was brought").arg(points); break;
        }
        if (rule.lifeDays > 0) //: %1 what is given and when
            text = tr("%1; valid for %Ln days", nullptr, rule.lifeDays).arg(text);
        if (rule.reward) //: %1 what is given and when, %2 a reward of the catalogue
            text = tr("%1; as a gift: %2").arg(text, GiftWords(m_format).promised(*rule.reward));
        if (!rule.byTier.empty() && programme.tiers) //: %1 what is given and when, %2 tiers with their points
            text = tr("%1; by tier: %2").arg(text, byTier(rule, *programme.tiers));
        lines.push_back({QString(QStringLiteral("occasion.") + domain::occasionKey(rule.kind)), text});
    }
}

void ProgrammeWords::addActivities(const Programme &programme, std::vector<Line> &lines) const
{
    const ActivityWords words(m_format);
    for (const domain::ReferralStep &step : programme.referral.steps) {
        lines.push_back({QStringLiteral("occasion.step.%1").arg(step.from),
                         tr("From new member number %1 on %2 for bringing one")
                             .arg(m_format.number(step.from), m_format.points(step.points))});
    }
    for (const domain::ActivityRule &rule : programme.activities) {
        if (rule.enabled)
            lines.push_back({QString(QStringLiteral("activity.") + rule.id), words.rule(rule)});
    }
    for (const domain::NextVisitRule &rule : programme.nextVisit) {
        if (rule.enabled)
            lines.push_back({QString(QStringLiteral("nextvisit.") + rule.id), NextVisitWords(m_format).rule(rule, tiersOf(programme))});
    }
    if (programme.milestone && programme.milestone->enabled)
        lines.push_back({QStringLiteral("milestone"), words.milestone(*programme.milestone)});
    if (programme.exchange && programme.exchange->enabled)
        lines.push_back({QStringLiteral("exchange"), words.exchange(*programme.exchange)});
}

/// Only where bringing new members gives something.
void ProgrammeWords::addReferral(const Programme &programme, std::vector<Line> &lines) const
{
    const auto &rules = programme.occasions;
    const bool on = std::any_of(rules.begin(), rules.end(), [](const domain::OccasionRule &rule) {
        return rule.enabled
            && (rule.kind == domain::OccasionKind::Referrer || rule.kind == domain::OccasionKind::Referee);
    });
    if (!on)
        return;
    const domain::ReferralPolicy &policy = programme.referral;
    //: %1 an amount
    QString text = tr("Bringing counts %Ln days after a first purchase of at least %1", nullptr, policy.waitDays)
                       .arg(m_format.money(policy.minimum));
    if (policy.perMonth > 0)
        //: %1 when bringing a new member counts
        text = tr("%1, at most %Ln times a month for one member", nullptr, policy.perMonth).arg(text);
    if (policy.share.basisPoints() > 0 && domain::enabledRule(rules, domain::OccasionKind::Referrer))
        //: %1 when bringing a new member counts, %2 a share
        text = tr("%1; %2 of the points of the new member's purchases of %Ln days", nullptr, policy.shareDays)
                   .arg(text, m_format.percent(policy.share));
    lines.push_back({QStringLiteral("referral"), text});
}

void ProgrammeWords::addSpend(const domain::Programme &programme, std::vector<Line> &lines) const
{
    const auto tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    for (const domain::SpendRule &rule : programme.spend) {
        if (rule.enabled)
            lines.push_back({QString(QStringLiteral("spend.") + rule.id), SpendWords(m_format).rule(rule, tiers)});
    }
}

void ProgrammeWords::addExpiry(const ExpiryPolicy &expiry, std::vector<Line> &lines) const
{
    QString text = tr("Points are valid for ever");
    if (expiry.kind == ExpiryPolicy::Kind::Days)
        text = tr("Points are valid for %Ln days", nullptr, expiry.count);
    else if (expiry.kind == ExpiryPolicy::Kind::Months)
        text = tr("Points are valid for %Ln months", nullptr, expiry.count);
    else if (expiry.kind == ExpiryPolicy::Kind::FixedDay) //: %1 number of a day, %2 name of a month
        text = tr("Points are valid to %1 %2 of every year").arg(m_format.number(expiry.day), m_format.monthName(expiry.month));
    else if (expiry.kind == ExpiryPolicy::Kind::AfterActivity)
        text = tr("Points are valid for %Ln months after the last purchase", nullptr, expiry.count);
    if (expiry.kind == ExpiryPolicy::Kind::FixedDay && expiry.count > 0) //: %1 until when
        text = tr("%1, but for at least %Ln days", nullptr, expiry.count).arg(text);
    if (expiry.kind != ExpiryPolicy::Kind::Never && expiry.round == ExpiryPolicy::Round::MonthEnd)
        text = tr("%1, to the end of that month").arg(text);
    else if (expiry.kind != ExpiryPolicy::Kind::Never && expiry.round == ExpiryPolicy::Round::YearEnd)
        text = tr("%1, to the end of that year").arg(text);
    lines.push_back({QStringLiteral("expiry"), text});
    if (expiry.byRedeeming)
        lines.push_back({QStringLiteral("expiryreward"), tr("A reward for points begins the time of points anew as well")});
    if (expiry.byActivities)
        lines.push_back({QStringLiteral("expiryactivity"), tr("A confirmed activity begins the time of points anew as well")});
}

void ProgrammeWords::addRedemption(const domain::RedemptionPolicy &redemption,
                                   std::vector<Line> &lines) const
{
    if (!redemption.enabled) {
        lines.push_back({QStringLiteral("value"), tr("Points cannot be spent")});
        return;
    }
    lines.push_back({QStringLiteral("value"), tr("%1 pay %2").arg(m_format.points(redemption.convPoints),
                                                                m_format.money(redemption.convAmount))});
    lines.push_back({QStringLiteral("share"),
                     tr("At most %1 of a bill is paid with points").arg(m_format.percent(redemption.maxShare))});
    lines.push_back({QStringLiteral("minimum"),
                     tr("At least %1 at a time").arg(m_format.points(redemption.minimum))});
    if (redemption.block > domain::Points(1))
        lines.push_back({QStringLiteral("block"), tr("In steps of %1").arg(m_format.points(redemption.block))});
    if (redemption.mostPerPurchase.isPositive()) {
        lines.push_back({QStringLiteral("purchase"),
                         tr("At most %1 of one purchase").arg(m_format.money(redemption.mostPerPurchase))});
    }
    if (redemption.mostPerDay.isPositive())
        lines.push_back({QStringLiteral("day"), tr("At most %1 a day").arg(m_format.money(redemption.mostPerDay))});
}

QString ProgrammeWords::tier(const domain::TierPolicy &policy, const domain::Tier &tier) const
{
    const TierWords words(m_format);
    //: %1 name of a tier, %2 amount, %3 a factor such as 1.5
    QString text = tr("%1 from %2: points times %3")
                       .arg(tier.name, words.score(policy.measure, tier.minimum),
                            RuleWords(m_format, policy.tiers).factor(tier.num, tier.den));
    if (tier.keep)
        text = tr("%1; %2 are enough to stay").arg(text, words.score(policy.measure, *tier.keep));
    if (tier.reenter)
        text = tr("%1; %2 to come back").arg(text, words.score(policy.measure, *tier.reenter));
    if (const QString benefits = words.benefits(tier); !benefits.isEmpty())
        text = tr("%1; %2").arg(text, benefits);
    if (tier.reward) //: %1 a tier and what it gives, %2 a reward of the catalogue
        text = tr("%1; for reaching it, once: %2").arg(text, GiftWords(m_format).promised(*tier.reward));
    return text;
}

void ProgrammeWords::addTiers(const domain::TierPolicy &policy, std::vector<Line> &lines) const
{
    const TierWords words(m_format);
    for (const domain::Tier &each : policy.tiers)
        lines.push_back({QString(QStringLiteral("tier.") + each.id), tier(policy, each)});
    lines.push_back({QStringLiteral("measure"), words.counts(policy.measure)});
    lines.push_back({QStringLiteral("window"), tr("For tiers counts: %1").arg(words.period(policy))});
    if (policy.pending == domain::PendingPoints::WaitUntilUsable)
        lines.push_back({QStringLiteral("pendingtiers"), tr("Points count for tiers once they can be spent")});
    if (policy.reading == domain::TierReading::WithPurchase)
        lines.push_back({QStringLiteral("reading"), tr("A purchase counts by the tier that it leads to itself")});
    const QString after[] = {tr("then the tier of the score"), tr("then one tier down"),
                             tr("then for good")};
    QString then = after[static_cast<int>(policy.downgrade)];
    if (policy.graceToMonthEnd) //: %1 "then one tier down"
        then = tr("to the end of that month, %1").arg(then);
    lines.push_back({QStringLiteral("grace"),
                     policy.graceMonths > 0
                         //: %1 "then one tier down"
                         ? tr("Who falls below keeps the tier for %Ln months, %1", nullptr, policy.graceMonths).arg(then)
                         //: %1 "then one tier down"
                         : tr("Who falls below keeps the tier for %Ln days, %1", nullptr, policy.graceDays).arg(then)});
    lines.push_back({QStringLiteral("warning"),
                     tr("Whoever is to go down is on the list %Ln days before", nullptr, policy.warnDays)});
    if (policy.inactivity) {
        lines.push_back({QStringLiteral("inactivity"),
                         tr("One tier down after each %1 without a purchase").arg(words.inactivity(*policy.inactivity))});
    }
}

void ProgrammeWords::addClawback(const domain::ClawbackPolicy &policy, std::vector<Line> &lines) const
{
    const QString missing[] = {tr("Spent points of returned goods are written off"),
                               tr("Spent points of returned goods make the balance negative"),
                               tr("Spent points of returned goods are kept back from the refund")};
    lines.push_back({QStringLiteral("missing"), missing[static_cast<int>(policy.missing)]});
    if (policy.recheckMinimum)
        lines.push_back({QStringLiteral("recheck"), tr("Smallest bills are tested again after a return")});
    if (policy.codeDays > 0)
        lines.push_back({QStringLiteral("codedays"),
                         tr("A code whose last day has passed lives on for %Ln days if all of its purchase comes back",
                            nullptr, policy.codeDays)});
}

std::vector<ProgrammeWords::Line> ProgrammeWords::describe(const Programme &programme) const
{
    std::vector<Line> lines;
    lines.push_back({QStringLiteral("name"), tr("Name: %1").arg(programme.name)});
    addRules(programme, lines);
    addEarning(programme.earning, lines);
    addOccasions(programme, lines);
    addReferral(programme, lines);
    addActivities(programme, lines);
    addExpiry(programme.expiry, lines);
    addRedemption(programme.redemption, lines);
    addSpend(programme, lines);
    if (programme.tiers)
        addTiers(*programme.tiers, lines);
    addClawback(programme.clawback, lines);
    return lines;
}

QStringList ProgrammeWords::changes(const Programme &before, const Programme &after) const
{
    const std::vector<Line> old = describe(before);
    const std::vector<Line> now = describe(after);
    const auto find = [](const std::vector<Line> &lines, const QString &key) {
        return std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.key == key; });
    };
    QStringList texts;
    for (const Line &line : now) {
        const auto match = find(old, line.key);
        if (match == old.end())
            texts << tr("New: %1").arg(line.text);
        else if (match->text != line.text)
            //: what changed in the rules: new wording, then the old one
            texts << tr("%1 (before: %2)").arg(line.text, match->text);
    }
    if (rulesOf(before, after) != rulesOf(after, before))
        texts << tr("The rules stand in another order: the first wins where several exclude the others");
    for (const Line &line : old) {
        if (find(now, line.key) == now.end())
            texts << tr("Removed: %1").arg(line.text);
    }
    return texts;
}

} // namespace bashgah::ui
