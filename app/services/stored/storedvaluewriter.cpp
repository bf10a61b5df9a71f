// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stored/storedvaluewriter.h"

#include "domain/ledger/lotplace.h"
#include "domain/money/amounterror.h"
#include "domain/purchase/purchase.h"
#include "domain/purchase/refund.h"
#include "services/stored/creditmove.h"
#include "storage/repositories/storedvaluerepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::StoredFacts;
using storage::StoredRecord;
using storage::StoredValueRepository;

namespace {

Points units(Money amount)
{
    return Points(amount.minor());
}

Money money(Points value)
{
    return Money::fromMinor(value.value());
}

std::optional<size_t> lotOf(const StoredRecord &record, StoredEntryId entry)
{
    const std::vector<Lot> &lots = record.value.lots();
    for (size_t i = 0; i < lots.size(); ++i) {
        if (lots[i].entry == EntryId(entry.value()))
            return i;
    }
    return std::nullopt;
}

/// Where the credit that an entry gave stands by now.
std::vector<size_t> placesOf(storage::Connection &connection, const StoredRecord &record, StoredEntryId granted)
{
    std::vector<size_t> places;
    for (const LotId lot : StoredValueRepository(connection).lotsFrom(granted)) {
        if (const auto place = placeOf(record.value, lot))
            places.push_back(*place);
    }
    return places;
}

QString nameOf(const StoredRecord &record)
{
    return record.kind == StoredKind::Gift ? record.code : record.memberName;
}

} // namespace

StoredAccount accountOf(const StoredRecord &record, QDate day)
{
    StoredAccount account{record.id,         record.kind,
                          record.code,       record.member,
                          record.memberName, money(record.value.balance()),
                          money(record.value.spendable(day)), {}, record.createdAt};
    for (const ExpiringPoints &part : record.value.expiring(day)) {
        account.nextExpiry = part.lastDay;
        break;
    }
    return account;
}

Result<void> StoredValueWriter::check(Money amount, const std::optional<QDate> &lastDay) const
{
    if (!amount.isPositive())
        return fail(amountError(ErrorCode::NotPositive, {amount}, QStringLiteral("amount")));
    if (amount > largestAmount)
        return fail(amountError(ErrorCode::OutOfRange, {amount}, QStringLiteral("amount")));
    if (lastDay && *lastDay < m_facts.day)
        return fail(Error{ErrorCode::OutOfRange, {lastDay->toString(Qt::ISODate)}, {}, QStringLiteral("lastDay")});
    return {};
}

Result<StoredAccount> StoredValueWriter::credit(StoredRecord record, StoredEntryKind kind, const PayIn &in)
{
    const Posting posting =
        record.value.credit(EntryKind::Opening, units(in.amount), m_facts.day, m_facts.day, in.lastDay);
    StoredFacts facts;
    facts.kind = kind;
    facts.at = m_facts.at;
    facts.staff = in.staff;
    facts.payment = in.payment;
    StoredValueRepository(m_connection).store(record, posting, facts);
    return accountOf(record, m_facts.day);
}

Result<StoredAccount> StoredValueWriter::issue(const QString &code, const PayIn &in, std::optional<MemberId> member)
{
    if (auto fine = check(in.amount, in.lastDay); !fine)
        return fail(fine.error());
    return credit(StoredValueRepository(m_connection).openCard(code, member, m_facts.at), StoredEntryKind::Issue, in);
}

Result<StoredAccount> StoredValueWriter::topUpCard(const QString &code, const PayIn &in)
{
    if (auto fine = check(in.amount, in.lastDay); !fine)
        return fail(fine.error());
    auto card = StoredValueRepository(m_connection).card(code);
    if (!card)
        return fail(Error{ErrorCode::NotFound, {code}, {}, QStringLiteral("code")});
    return credit(std::move(*card), StoredEntryKind::TopUp, in);
}

Result<StoredAccount> StoredValueWriter::topUpCredit(MemberId member, const PayIn &in)
{
    if (auto fine = check(in.amount, in.lastDay); !fine)
        return fail(fine.error());
    return credit(StoredValueRepository(m_connection).openCredit(member, m_facts.at), StoredEntryKind::TopUp, in);
}

Result<StoredAccount> StoredValueWriter::grant(const CreditGrant &grant)
{
    if (auto fine = check(grant.amount, grant.lastDay); !fine)
        return fail(fine.error());
    StoredValueRepository stored(m_connection);
    StoredRecord record = stored.openCredit(grant.member, m_facts.at);
    const Posting posting = record.value.credit(EntryKind::Bonus, units(grant.amount), m_facts.day,
                                                std::max(grant.activates, m_facts.day), grant.lastDay);
    StoredFacts facts;
    facts.kind = grant.kind;
    facts.at = m_facts.at;
    facts.purchase = grant.purchase;
    facts.staff = grant.staff;
    facts.reason = grant.reason;
    facts.explain = grant.explain;
    m_lastEntry = stored.store(record, posting, facts);
    return accountOf(record, m_facts.day);
}

/// Of the lot that was granted, then of other credit that was given; never of money that somebody paid in.
Result<Posting> StoredValueWriter::takeGiven(StoredRecord &record, Points due, std::optional<StoredEntryId> granted)
{
    const std::vector<size_t> own =
        granted ? placesOf(m_connection, record, *granted) : std::vector<size_t>();
    std::vector<size_t> places = own;
    for (const StoredEntryId entry : StoredValueRepository(m_connection).givenLots(record.id)) {
        const auto place = lotOf(record, entry);
        if (place && std::find(own.begin(), own.end(), *place) == own.end())
            places.push_back(*place);
    }
    Posting sum;
    sum.kind = EntryKind::Clawback;
    sum.day = m_facts.day;
    for (size_t i = 0; i < places.size(); ++i) {
        const Lot &lot = record.value.lots()[places[i]];
        const bool usable = lot.isActive(m_facts.day) && !lot.isPast(m_facts.day);
        const Points part = usable || i < own.size() ? std::min(lot.remaining, due + sum.points) : Points(0);
        if (part <= Points(0))
            continue;
        const auto taken = record.value.debit(EntryKind::Clawback, part, m_facts.day, DebitPolicy::Clamp, places[i]);
        if (!taken)
            return fail(taken.error());
        sum.points += taken->points;
        sum.moves.insert(sum.moves.end(), taken->moves.begin(), taken->moves.end());
    }
    return sum;
}

Result<Money> StoredValueWriter::takeBack(MemberId member, Money amount, const QString &reason,
                                          std::optional<PurchaseId> purchase, std::optional<RefundId> refund,
                                          std::optional<StoredEntryId> granted)
{
    StoredValueRepository stored(m_connection);
    auto record = stored.creditOf(member);
    if (!record || !amount.isPositive())
        return Money();
    const auto posting = takeGiven(*record, units(amount), granted);
    if (!posting)
        return fail(posting.error());
    if (posting->points.isZero())
        return Money();
    StoredFacts facts;
    facts.kind = StoredEntryKind::Clawback;
    facts.at = m_facts.at;
    facts.purchase = purchase;
    facts.refund = refund;
    facts.reason = reason;
    stored.store(*record, *posting, facts);
    return money(-posting->points);
}

Result<StoredEntryId> StoredValueWriter::reverse(MemberId member, StoredEntryId granted, Money amount,
                                                 std::optional<RefundId> refund, const QString &explain)
{
    StoredValueRepository stored(m_connection);
    auto record = stored.creditOf(member);
    const std::vector<size_t> own =
        record ? placesOf(m_connection, *record, granted) : std::vector<size_t>();
    Points left;
    for (const size_t place : own)
        left += record->value.lots()[place].remaining;
    if (own.empty() || left < units(amount))
        return fail(Error{ErrorCode::NothingStored, {record ? nameOf(*record) : QString()}, {}, QStringLiteral("credit")});
    const Posting posting =
        record->value.take(EntryKind::Clawback, units(amount), m_facts.day, DebitPolicy::Clamp, own);
    StoredFacts facts;
    facts.kind = StoredEntryKind::Clawback;
    facts.at = m_facts.at;
    facts.refund = refund;
    facts.reverses = granted;
    facts.explain = explain;
    return stored.store(*record, posting, facts);
}

Result<StoredRecord> StoredValueWriter::meant(const TenderWish &wish, std::optional<MemberId> member)
{
    StoredValueRepository stored(m_connection);
    if (wish.code.isEmpty() && !member)
        return fail(Error{ErrorCode::NotAllowed, {}, {}, QStringLiteral("credit")});
    auto record = wish.code.isEmpty() ? stored.creditOf(*member) : stored.card(wish.code);
    if (!record)
        return fail(Error{ErrorCode::NotFound, {wish.code}, {}, QStringLiteral("code")});
    return std::move(*record);
}

TenderPaid StoredValueWriter::paid(const StoredRecord &record, Money amount) const
{
    return {record.id, record.kind, record.code, amount, money(record.value.spendable(m_facts.day))};
}

Result<TenderPaid> StoredValueWriter::wouldPay(const TenderWish &wish, std::optional<MemberId> member, Money due)
{
    const auto record = meant(wish, member);
    if (!record)
        return fail(record.error());
    const Money usable = money(record->value.spendable(m_facts.day));
    if (!usable.isPositive())
        return fail(Error{ErrorCode::NothingStored, {nameOf(*record)}, {}, QStringLiteral("code")});
    const Money most = std::min(wish.most.value_or(usable), usable);
    TenderPaid answer = paid(*record, std::max(std::min(most, due), Money()));
    answer.left = usable - answer.amount;
    return answer;
}

Result<TenderPaid> StoredValueWriter::pay(const TenderWish &wish, std::optional<MemberId> member, PurchaseId purchase,
                                          Money due, std::optional<StaffId> staff)
{
    auto record = meant(wish, member);
    if (!record)
        return fail(record.error());
    const auto wanted = wouldPay(wish, member, due);
    if (!wanted || !wanted->amount.isPositive())
        return wanted;
    const auto posting = record->value.debit(EntryKind::Redeem, units(wanted->amount), m_facts.day, DebitPolicy::Reject);
    if (!posting)
        return fail(posting.error());
    StoredFacts facts;
    facts.kind = StoredEntryKind::Pay;
    facts.at = m_facts.at;
    facts.purchase = purchase;
    facts.staff = staff;
    StoredValueRepository(m_connection).store(*record, *posting, facts);
    return paid(*record, wanted->amount);
}

Money StoredValueWriter::refund(const StoredRefund &refund, std::optional<StaffId> staff)
{
    StoredValueRepository stored(m_connection);
    const std::vector<storage::StoredPayment> payments = stored.paymentsOf(refund.purchase);
    Money paid;
    Money returned;
    for (const storage::StoredPayment &payment : payments) {
        paid += payment.paid;
        returned += payment.returned;
    }
    Money due = storedMoneyBack(paid, refund.redeemed, refund.net, refund.refunded) - returned;
    Money sum;
    for (auto payment = payments.rbegin(); payment != payments.rend() && due.isPositive(); ++payment) {
        const Money part = std::min(due, payment->paid - payment->returned);
        auto record = stored.find(payment->account);
        if (!part.isPositive() || !record)
            continue;
        const DebitTrace trace = stored.trace(*record, payment->entry);
        const Posting posting = record->value.restore(EntryKind::RedeemReversal, units(part), m_facts.day, trace);
        StoredFacts facts;
        facts.kind = StoredEntryKind::Refund;
        facts.at = m_facts.at;
        facts.purchase = refund.purchase;
        facts.refund = refund.refund;
        facts.reverses = payment->entry;
        facts.staff = staff;
        stored.store(*record, posting, facts);
        CreditMove(m_connection, m_facts.at, m_facts.day).follow(*record);
        due -= part;
        sum += part;
    }
    return sum;
}

int StoredValueWriter::expire()
{
    StoredValueRepository stored(m_connection);
    int booked = 0;
    for (const StoredAccountId id : stored.due(m_facts.day)) {
        auto record = stored.find(id);
        if (!record)
            continue;
        for (const Posting &posting : record->value.expire(m_facts.day)) {
            StoredFacts facts;
            facts.kind = StoredEntryKind::Expire;
            facts.at = m_facts.at;
            stored.store(*record, posting, facts);
            ++booked;
        }
    }
    return booked;
}

} // namespace bashgah::services
