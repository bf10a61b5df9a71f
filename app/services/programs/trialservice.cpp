// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/trialservice.h"

#include "domain/base/numbered.h"
#include "domain/program/basepoints.h"
#include "domain/program/programmejson.h"
#include "domain/program/rulecodes.h"
#include "domain/program/tier.h"
#include "services/counter/benefits.h"
#include "services/counter/tierreview.h"
#include "services/shop/shopservice.h"
#include "services/spend/spendwriter.h"
#include "storage/db/database.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;

TrialService::TrialService(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

/// Who the bill is of, as the rules see them at that moment.
struct TrialService::Person
{
    MemberState state;
    std::optional<ActiveMembership> membership;
    SpendPerson spender{};
};

Result<TrialService::Person> TrialService::person(Connection &connection, const Programme &draft,
                                                  const TrialBill &bill, const ShopCalendar &calendar) const
{
    const Instant at = calendar.momentOn(bill.day, QTime(bill.minute / 60, bill.minute % 60));
    Person person{bill.made, {}};
    if (!bill.draft.member) {
        const MemberState moment = stateAt(at, calendar);
        person.state.day = moment.day;
        person.state.minute = moment.minute;
        person.state.month = moment.month;
        person.spender = {bill.made.purchaseNumber == 1, bill.made.tags.value_or(QStringList()), {}};
        return person;
    }
    const MemberId member = *bill.draft.member;
    const auto known = storage::StandingRepository(connection).facts(member);
    if (!known)
        return fail(ErrorCode::MemberNotFound, {numbered(member)});
    person.state = m_facts.read(connection, draft, member, at, calendar);
    person.state.tierId = known->tierId;
    person.spender = SpendWriter::person(connection, draft, draft.spend, member, person.state.tags, bill.day, calendar);
    person.membership = storage::MembershipRepository(connection).active(member, bill.day);
    return person;
}

namespace {

/// What counts for somebody so far.
TierSoFar soFar(Connection &connection, const Programme &draft, const TrialBill &bill, const ShopCalendar &calendar)
{
    if (draft.tiers && bill.draft.member)
        return tierSoFar(lookAtTier(connection, *bill.draft.member, *draft.tiers, bill.day, calendar), bill.day);
    return {{bill.made.tierId, {}, 0}, {}, bill.day, {}, {}};
}

/// The tier that somebody rises to by this bill.
std::optional<Tier> reachedBy(const Programme &draft, const TierSoFar &before, Money net, Points base, QDate day,
                              const ShopCalendar &calendar)
{
    if (!draft.tiers)
        return {};
    const Qualification bought = qualificationOf(draft, day, net, base);
    const TierDecision after = decideWith(*draft.tiers, before, bought, day, calendar);
    const Tier *tier = risenTo(draft, before.standing.tierId, after.standing.tierId);
    return tier ? std::optional(*tier) : std::nullopt;
}

} // namespace

Result<Trial> TrialService::run(const Programme &draft, const TrialBill &bill) const
{
    if (auto valid = validate(draft); !valid)
        return fail(valid.error());
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<Trial> {
        auto who = person(connection, draft, bill, shop->calendar);
        if (!who)
            return fail(who.error());
        const Tier *tier = effectiveTier(draft, who->state.tierId);
        who->state.tierId = tier ? std::optional(tier->id) : std::nullopt;
        who->state.payment = bill.draft.payment;
        who->state.codes = splitCodes(draft, bill.draft.codes).ofRules;
        const ActiveMembership *membership = who->membership ? &*who->membership : nullptr;
        const Programme programme = membership ? withMembership(draft, *membership) : draft;
        PurchaseDraft bought = bill.draft;
        bought.standing = benefitFor(tier, membership, bought, shop->currency);
        const Bill counted = billOf(bought, Money());
        const TierSoFar before = soFar(connection, draft, bill, shop->calendar);
        who->state.tierId = tierRead(programme, who->state, counted, before, shop->calendar);
        who->spender.tierId = who->state.tierId;
        const Money net = netOf(bought);
        const Money basis = sumOf(spendBasis(counted, draft.earning.basis, net, Money()));
        Trial trial{evaluate(programme, who->state, counted), missedRules(programme, who->state, counted),
                    bought.standing, purchaseGains(draft.spend, who->spender, basis, bill.day, shop->calendar), basis};
        trial.nextVisit = nextVisitGains(draft.nextVisit, nextVisitBasis(counted, net, who->state.tierId), bill.day);
        trial.reached = reachedBy(draft, before, net, basePoints(trial.evaluation), bill.day, shop->calendar);
        return trial;
    });
}

} // namespace bashgah::services
