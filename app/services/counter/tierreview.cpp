// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/tierreview.h"

#include "services/counter/tiergifts.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::StandingRepository;

namespace {

storage::TierChange changeOf(MemberId member, const LiveProgramme &programme, const TierInputs &inputs,
                             const TierDecision &decision, QDate day, const QString &cause, Instant at)
{
    const TierPolicy &policy = *programme.programme.tiers;
    storage::TierChange change{member, day, decision.standing, inputs, decision.reason, policy.measure,
                               {}, programme.id, cause, at};
    if (const auto &id = decision.standing.tierId) {
        if (const Tier *tier = tierById(policy, *id))
            change.tier = *tier;
    }
    return change;
}

} // namespace

TierLook lookAtTier(storage::Connection &connection, MemberId member, const TierPolicy &policy, QDate day,
                    const ShopCalendar &calendar)
{
    StandingRepository standings(connection);
    TierLook look;
    look.counted = standings.counted(member, earliestTierDay(policy, day, calendar), policy);
    look.before = standings.standing(member);
    const auto facts = standings.facts(member);
    if (facts)
        look.joined = facts->joined;
    look.inputs = tierInputs(policy, look.counted, day, look.joined, calendar);
    if (facts)
        look.inputs.lastPurchase = facts->lastVisit;
    look.inputs.pin = standings.pin(member, day);
    if (asksAgain(policy))
        look.inputs.lost = lostTiers(policy, standings.moves(member));
    look.decision = decideTier(policy, look.before, look.inputs, day, calendar);
    return look;
}

TierSoFar tierSoFar(const TierLook &look, QDate day)
{
    TierSoFar before{look.before, look.counted, look.joined, look.inputs.pin, look.inputs.lost};
    std::erase_if(before.counted, [day](const Qualification &each) { return day < each.day; });
    return before;
}

TierSoFar tierSoFarThen(TierLook look, const std::optional<QString> &tierId, QDate day)
{
    look.before = {tierId, {}, 0};
    if (look.inputs.pin && look.inputs.pin->tierId != tierId)
        look.inputs.pin.reset(); // set by hand since
    return tierSoFar(look, day);
}

std::optional<QString> tierOfBill(storage::Connection &connection, MemberId member, const Programme &rules,
                                  const MemberState &state, const Bill &bill, const WriteFacts &facts,
                                  const ShopCalendar &calendar)
{
    if (!readsWithPurchase(rules))
        return state.tierId;
    const TierLook look = lookAtTier(connection, member, *rules.tiers, facts.day, calendar);
    const TierSoFar before =
        facts.enteredAt ? tierSoFarThen(look, state.tierId, facts.day) : tierSoFar(look, facts.day);
    return tierRead(rules, state, bill, before, calendar);
}

TierReviewed reviewTier(storage::Connection &connection, MemberId member, const LiveProgramme &programme,
                        const ShopCalendar &calendar, const WriteFacts &facts, const QString &cause)
{
    if (!programme.programme.tiers || !facts.reviewsTier)
        return {};
    const TierLook look = lookAtTier(connection, member, *programme.programme.tiers, facts.day, calendar);
    const TierStanding &after = look.decision.standing;
    const Tier *risen = risenTo(programme.programme, look.before.tierId, after.tierId);
    TierReviewed reviewed;
    if (risen)
        reviewed.reached = risen->id;
    reviewed.gift = TierGifts(connection, calendar, facts).give(member, programme, look, risen);
    if (after == look.before)
        return reviewed;
    StandingRepository(connection)
        .change(changeOf(member, programme, look.inputs, look.decision, facts.day, cause, facts.at));
    return reviewed;
}

TiersReviewed reviewTiers(storage::Connection &connection, const LiveProgramme &programme,
                const ShopCalendar &calendar, QDate day, Instant at, std::optional<QDate> opened)
{
    if (!programme.programme.tiers)
        return {};
    const TierPolicy &policy = *programme.programme.tiers;
    StandingRepository standings(connection);
    const QDate first = earliestTierDay(policy, day, calendar);
    const StandingRepository::Counted counted = standings.counted(first, policy);
    const auto moves = asksAgain(policy) ? standings.moves() : QHash<qint64, std::vector<TierShift>>();
    WriteFacts facts;
    facts.at = at;
    facts.day = day;
    TierGifts gifts(connection, calendar, facts);
    TiersReviewed reviewed;
    for (const storage::MemberStanding &row : standings.standings(first, day)) {
        const auto found = counted.constFind(row.member.value());
        const std::vector<Qualification> none;
        TierInputs inputs =
            tierInputs(policy, found == counted.constEnd() ? none : *found, day, row.joined, calendar);
        inputs.lastPurchase = row.lastVisit;
        inputs.pin = row.pin;
        inputs.lost = lostTiers(policy, moves.value(row.member.value()));
        const TierDecision decision = decideTier(policy, row.standing, inputs, day, calendar);
        if (decision.standing == row.standing)
            continue;
        standings.change(changeOf(row.member, programme, inputs, decision, day, QStringLiteral("nightly"), at));
        const bool boughtHere = row.lastVisit && (!opened || *row.lastVisit >= *opened);
        const Tier *risen = risenTo(programme.programme, row.standing.tierId, decision.standing.tierId);
        if (risen && boughtHere) {
            const QString given = gifts.give(row.member, programme, {row.joined, {}, row.standing, inputs, decision}, risen);
            reviewed.gifts += given.isEmpty() ? 0 : 1;
        }
        reviewed.changes += decision.standing.tierId == row.standing.tierId ? 0 : 1;
    }
    return reviewed;
}

} // namespace bashgah::services
