// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causehistory.h"

#include "storage/repositories/causerepository.h"

#include <algorithm>
#include <map>

namespace bashgah::services {

using namespace domain;
using storage::CauseRepository;
using storage::StoredCausePayment;
using storage::StoredDonation;

namespace {

CauseLine giftLine(const StoredDonation &given)
{
    CauseLine line{CauseLineKind::Gift, given.day};
    line.donation = given.id;
    line.who = given.memberName;
    line.points = given.points;
    line.matched = given.worth.matched;
    line.promised = given.worth.sum();
    return line;
}

CauseLine backLine(const StoredDonation &given)
{
    CauseLine line = giftLine(given);
    line.kind = CauseLineKind::TakenBack;
    line.day = given.backDay.value_or(given.day);
    line.points = -line.points;
    line.matched = -line.matched;
    line.promised = -line.promised;
    return line;
}

CauseLine paymentLine(const StoredCausePayment &payment)
{
    CauseLine line{payment.reverses ? CauseLineKind::PaymentBack : CauseLineKind::Payment, payment.day};
    line.payment = payment.id;
    line.who = payment.payee;
    line.paid = payment.amount;
    line.receipt = payment.receipt;
    line.note = payment.note;
    line.isBack = payment.isBack;
    return line;
}

/// Donations that count and payments that stand, of one cause.
struct Flow
{
    std::vector<const StoredDonation *> gifts;
    std::vector<StoredCausePayment> payments;
    std::vector<std::optional<size_t>> paid;
};

Flow flowOf(const std::vector<StoredDonation> &donations, CauseId cause, std::vector<StoredCausePayment> payments)
{
    Flow flow;
    std::vector<Money> needed;
    for (const StoredDonation &given : donations) {
        if (given.cause != cause || given.backAt)
            continue;
        flow.gifts.push_back(&given);
        needed.push_back(given.worth.sum());
    }
    std::vector<Money> amounts;
    for (StoredCausePayment &payment : payments) {
        if (payment.isBack || payment.reverses)
            continue;
        amounts.push_back(payment.amount);
        flow.payments.push_back(std::move(payment));
    }
    flow.paid = paidBy(needed, amounts);
    return flow;
}

void showPaid(const Flow &flow, MemberGift &gift)
{
    const auto found = std::find_if(flow.gifts.begin(), flow.gifts.end(),
                                    [&](const StoredDonation *given) { return given->id == gift.id; });
    if (found == flow.gifts.end())
        return;
    const auto &by = flow.paid[static_cast<size_t>(found - flow.gifts.begin())];
    if (!by)
        return;
    gift.paidOn = flow.payments[*by].day;
    gift.payee = flow.payments[*by].payee;
    gift.receipt = flow.payments[*by].receipt;
}

} // namespace

std::vector<DaySales> CauseHistory::salesFor(const Cause &cause)
{
    if (!cause.share || cause.share->first > m_today)
        return {};
    return CauseRepository(m_connection)
        .sales({cause.share->first, std::min(cause.share->last.value_or(m_today), m_today)});
}

std::vector<CauseRow> CauseHistory::rows()
{
    std::vector<CauseRow> rows;
    for (storage::CountedCause &counted : CauseRepository(m_connection).list()) {
        const Percent rate = counted.stored.cause.share ? counted.stored.cause.share->rate : Percent();
        const Money share = shareOf(salesFor(counted.stored.cause), rate);
        rows.push_back({counted.stored.id, std::move(counted.stored.cause), counted.stored.version, counted.points,
                        counted.givers, counted.given, counted.matched, share, counted.paid});
    }
    return rows;
}

std::vector<CauseLine> CauseHistory::ledger(CauseId id, const Cause &cause, const ShopCalendar &calendar)
{
    CauseRepository causes(m_connection);
    std::vector<CauseLine> lines;
    if (cause.share)
        lines = shareLines(salesFor(cause), cause.share->rate, calendar);
    for (const StoredDonation &given : causes.donationsTo(id)) {
        lines.push_back(giftLine(given));
        if (given.backAt)
            lines.push_back(backLine(given));
    }
    for (const StoredCausePayment &payment : causes.paymentsTo(id))
        lines.push_back(paymentLine(payment));
    return inOrder(std::move(lines));
}

std::vector<MemberGift> CauseHistory::giftsOf(MemberId member)
{
    CauseRepository causes(m_connection);
    const std::vector<StoredDonation> donations = causes.donationsBeside(member);
    std::map<CauseId, Flow> flows;
    std::vector<MemberGift> gifts;
    for (const StoredDonation &given : donations) {
        if (given.member != member)
            continue;
        auto flow = flows.find(given.cause);
        if (flow == flows.end())
            flow = flows.emplace(given.cause, flowOf(donations, given.cause, causes.paymentsTo(given.cause))).first;
        MemberGift gift{given.id, given.causeName, given.day, given.points, given.worth, given.backAt.has_value(),
                        !given.backAt && given.day == m_today};
        showPaid(flow->second, gift);
        gifts.push_back(std::move(gift));
    }
    std::reverse(gifts.begin(), gifts.end());
    return gifts;
}

} // namespace bashgah::services
