// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a purchase brings and takes beside its points: stored money, credit, codes, an exchange, another tier.
#include "services/counter/duepoints.h"
#include "services/counter/pointsexchange.h"
#include "services/counter/tierreview.h"
#include "services/coupons/nextvisitwriter.h"
#include "services/spend/spendwriter.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/standingrepository.h"

#include "services/counter/purchasework.h" // needs those above

namespace bashgah::services {

using namespace domain;
using storage::LedgerRepository;

WriteFacts PurchaseWriter::nowOf(const WriteFacts &facts) const
{
    WriteFacts now = facts;
    if (facts.enteredAt) {
        now.at = *facts.enteredAt;
        now.day = m_profile.calendar.localDay(now.at);
    }
    return now;
}

Result<ProgrammeStore::Version> PurchaseWriter::programmeNow(const Work &work)
{
    if (work.now.day == work.facts.day)
        return work.programme;
    return m_programmes.live(m_connection, work.now.day);
}

/// After the purchase is paid: what its points become pays the next one, as the counter promised. As of now: of what the
/// member has now, and credit of an earlier day might have ended already. An import leaves it to the night.
Result<void> PurchaseWriter::exchange(Work &work)
{
    if (!work.account || work.facts.batch)
        return {};
    const auto programme = programmeNow(work);
    if (!programme)
        return fail(programme.error());
    const std::optional<ExchangeRule> &rule = (*programme)->programme.exchange;
    if (!rule || !rule->atOnce)
        return {};
    LedgerRepository ledger(m_connection);
    if (work.now.day != work.facts.day) { // what waited on the day of the purchase
        activateDue(ledger, *work.account, work.now.at, work.now.day, work.facts.batch);
    }
    const auto done = PointsExchange(m_connection, **programme, work.now).exchange(*work.account, work.draft.staff);
    if (!done)
        return fail(done.error());
    work.recorded.exchanged = *done;
    ledger.saveCaches(*work.account);
    return {};
}

Result<void> PurchaseWriter::payStored(Work &work)
{
    if (work.draft.tenders.empty())
        return {};
    StoredValueWriter stored(m_connection, work.facts);
    for (const TenderWish &wish : work.draft.tenders) {
        const Money due = netOf(work.draft) - work.redemption.amount - work.recorded.paidWithStored;
        const auto paid = stored.pay(wish, work.draft.member, work.recorded.id, due, work.draft.staff);
        if (!paid)
            return fail(paid.error());
        work.recorded.paidWithStored += paid->amount;
        work.paidWithCredit += paid->kind == StoredKind::Credit ? paid->amount : Money();
    }
    return {};
}

Result<void> PurchaseWriter::giveCredit(Work &work)
{
    if (!work.givesCredit)
        return {};
    const Money due = netOf(work.draft) - work.redemption.amount;
    auto given = SpendWriter(m_connection, m_profile.calendar, work.facts)
                     .give({work.recorded.id, *work.draft.member, *work.programme, work.spender,
                            spendBasis(work.bill, work.programme->programme.earning.basis, due, work.paidWithCredit),
                            work.draft.staff});
    if (!given)
        return fail(given.error());
    work.recorded.credit = std::move(*given);
    return {};
}

/// An import gives no codes: who bought then has left.
Result<void> PurchaseWriter::giveNextVisit(Work &work)
{
    if (!work.programme || work.programme->programme.nextVisit.empty() || work.facts.batch)
        return {};
    auto given = NextVisitWriter(m_connection, work.facts)
                     .give({work.recorded.id, *work.draft.member, *work.programme},
                           nextVisitBasis(work.bill, netOf(work.draft) - work.redemption.amount, work.earning.tierId));
    if (!given)
        return fail(given.error());
    work.recorded.nextVisit = std::move(*given);
    return {};
}

/// As of today, whenever the purchase was: the days since count as well.
Result<void> PurchaseWriter::lookAtTier(Work &work)
{
    if (!work.programme)
        return {};
    const auto programme = programmeNow(work);
    if (!programme)
        return fail(programme.error());
    TierReviewed tier = reviewTier(m_connection, *work.draft.member, **programme, m_profile.calendar, work.now,
                                   QStringLiteral("purchase"));
    work.recorded.newTierId = std::move(tier.reached);
    work.recorded.tierGift = std::move(tier.gift);
    return {};
}

} // namespace bashgah::services
