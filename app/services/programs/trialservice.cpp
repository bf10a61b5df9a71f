// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/trialservice.h"

#include "domain/program/programmejson.h"
#include "domain/program/tier.h"
#include "services/counter/rulefacts.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;

namespace {

/// A member as the rules see them at that moment; caps and numbers count what was recorded until now.
Result<MemberState> stateOf(Connection &connection, const Programme &draft, MemberId member, Instant at,
                            const ShopCalendar &calendar)
{
    const auto facts = storage::StandingRepository(connection).facts(member);
    if (!facts)
        return fail(ErrorCode::MemberNotFound, {QString(u'#' + QString::number(member.value()))});
    MemberState state = RuleFacts().read(connection, draft, member, at, calendar);
    if (const Tier *tier = effectiveTier(draft, facts->tierId))
        state.tierId = tier->id;
    return state;
}

} // namespace

TrialService::TrialService(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<Trial> TrialService::run(const Programme &draft, const TrialBill &bill) const
{
    if (auto valid = validate(draft); !valid)
        return fail(valid.error());
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<Trial> {
        const Instant at = shop->calendar.instantAt(bill.day, QTime(bill.minute / 60, bill.minute % 60));
        MemberState state = bill.made;
        if (bill.member) {
            auto known = stateOf(connection, draft, *bill.member, at, shop->calendar);
            if (!known)
                return fail(known.error());
            state = std::move(*known);
        } else {
            const MemberState moment = stateAt(at, shop->calendar);
            state.day = moment.day;
            state.minute = moment.minute;
            state.month = moment.month;
        }
        state.payment = bill.payment;
        Trial trial{evaluate(draft, state, bill.bill), missedRules(draft, state, bill.bill), {}};
        if (draft.tiers && state.tierId) {
            if (const Tier *tier = tierById(*draft.tiers, *state.tierId))
                trial.tier = *tier;
        }
        return trial;
    });
}

} // namespace bashgah::services
