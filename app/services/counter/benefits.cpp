// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/benefits.h"

#include "storage/repositories/purchaserepository.h"

namespace bashgah::services {

using namespace domain;

namespace {

const QString planPrefix = QStringLiteral("plan:");

Rule multiplierRule(const QString &id, int num, int den)
{
    return {id, MultiplierRule{num, den}};
}

} // namespace

std::optional<StandingDiscount> benefitFor(const Tier *tier, const ActiveMembership *membership,
                                           const PurchaseDraft &draft, const Currency &currency)
{
    const Percent byTier = tier ? tier->discount : Percent();
    const Percent byPlan = membership ? membership->discount : Percent();
    if (standingSource(byTier, byPlan) == StandingSource::Plan)
        return standingDiscount(membershipKey(membership->id), byPlan, draft, currency);
    if (!tier)
        return std::nullopt;
    return standingDiscount(QString(QStringLiteral("tier:") + tier->id), byTier, draft, currency);
}

QString membershipKey(MembershipId id)
{
    return planPrefix + QString::number(id.value());
}

Programme withMembership(const Programme &programme, const ActiveMembership &membership)
{
    Programme with = programme;
    if (membership.num != membership.den)
        with.earning.rules.push_back(multiplierRule(membershipKey(membership.id), membership.num, membership.den));
    return with;
}

Programme withMembershipOf(const Programme &programme, const Evaluation &bought)
{
    Programme with = programme;
    for (const std::vector<AppliedRule> *rules : {&bought.rules, &bought.silenced}) {
        for (const AppliedRule &rule : *rules) {
            const auto *multiplier = std::get_if<MultiplierRule>(&rule.effect);
            if (multiplier && rule.ruleId.startsWith(planPrefix))
                with.earning.rules.push_back(multiplierRule(rule.ruleId, multiplier->num, multiplier->den));
        }
    }
    return with;
}

void noteBenefits(storage::Connection &connection, PurchaseId id, const PurchaseDraft &draft,
                  const std::optional<ActiveMembership> &membership, const Evaluation &earning)
{
    const QString plan = membership ? membershipKey(membership->id) : QString();
    const Points points = membership ? givenBy(earning, plan) : Points(0);
    if (draft.standing) {
        storage::PurchaseRepository(connection)
            .addBenefit(id, *draft.standing, draft.standing->source == plan ? points : Points(0));
    }
    if (!points.isZero() && (!draft.standing || draft.standing->source != plan))
        storage::PurchaseRepository(connection).addBenefit(id, {plan, {}, {}}, points);
}

} // namespace bashgah::services
