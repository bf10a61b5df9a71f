// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/giftwriter.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/program/pointworth.h"
#include "domain/text/jsontext.h"
#include "services/counter/duepoints.h"
#include "services/counter/erasedpoints.h"
#include "services/counter/writeoffs.h"
#include "storage/repositories/causerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::AccountRecord;
using storage::CauseRepository;
using storage::LedgerRepository;
using storage::StoredCause;
using storage::StoredDonation;

namespace {

QString explained(CauseId id, const QString &name)
{
    return compactJson({{QStringLiteral("cause"), name}, {QStringLiteral("cause_id"), id.value()}});
}

} // namespace

Result<StoredCause> GiftWriter::cause(CauseId id)
{
    auto stored = CauseRepository(m_connection).find(id);
    if (!stored)
        return failNotFound(id);
    return *stored;
}

Result<StoredDonation> GiftWriter::donation(DonationId id)
{
    auto stored = CauseRepository(m_connection).donation(id);
    if (!stored)
        return failNotFound(id);
    return *stored;
}

Result<GiftWorth> GiftWriter::worthTo(const StoredCause &stored, Points points)
{
    std::optional<Money> usual;
    if (!stored.cause.pointValue) {
        const auto live = m_programmes.live(m_connection, m_facts.day);
        if (!live)
            return fail(live.error());
        if (*live)
            usual = worthOf((*live)->programme, points);
    }
    return worthOf(stored.cause, points, usual, CauseRepository(m_connection).matched(stored.id));
}

Result<GiftWorth> GiftWriter::worth(CauseId id, Points points)
{
    const auto stored = cause(id);
    return stored ? worthTo(*stored, points) : fail(stored.error());
}

AccountRecord GiftWriter::openAccount(MemberId member, bool allLots)
{
    LedgerRepository ledger(m_connection);
    AccountRecord account = ledger.account(member, allLots ? LedgerRepository::Lots::All : LedgerRepository::Lots::Open);
    activateDue(ledger, account, m_facts.at, m_facts.day);
    return account;
}

GiftDone GiftWriter::answer(const StoredDonation &donation, const AccountRecord &account) const
{
    return {donation.id, donation.causeName, donation.points, donation.worth, account.points.balance(),
            account.points.spendable(m_facts.day, m_facts.at), false};
}

Result<GiftDone> GiftWriter::give(const GiveRequest &request)
{
    if (request.points <= Points(0))
        return failField(ErrorCode::NotPositive, "points", {QString::number(request.points.value())});
    const auto stored = cause(request.cause);
    if (!stored)
        return fail(stored.error());
    if (!stored->cause.open)
        return fail(ErrorCode::Paused, {stored->cause.name});
    if (!storage::StandingRepository(m_connection).livingFacts(request.member))
        return fail(ErrorCode::MemberNotFound, {numbered(request.member)});
    const auto worth = worthTo(*stored, request.points);
    if (!worth)
        return fail(worth.error());
    LedgerRepository ledger(m_connection);
    AccountRecord account = openAccount(request.member, false);
    const auto posting = account.points.debit(EntryKind::Donate, request.points, m_facts.day, DebitPolicy::Reject, {},
                                              m_facts.at);
    if (!posting)
        return fail(posting.error());
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = request.staff;
    facts.explain = explained(stored->id, stored->cause.name);
    const EntryId entry = ledger.store(account, *posting, facts);
    ledger.saveCaches(account);
    CauseRepository causes(m_connection);
    const DonationId id = causes.insert(storage::NewDonation{stored->id, request.member, request.points, *worth, entry,
                                                             m_facts.at, m_facts.day, request.staff});
    return answer(*causes.donation(id), account);
}

Result<GiftDone> GiftWriter::takeBack(DonationId id, std::optional<StaffId> staff)
{
    const auto given = donation(id);
    if (!given)
        return fail(given.error());
    if (given->backAt)
        return fail(ErrorCode::AlreadyVoid, {given->causeName});
    if (given->day != m_facts.day)
        return fail(ErrorCode::NoLongerValid, {given->causeName, given->day.toString(Qt::ISODate)});
    LedgerRepository ledger(m_connection);
    AccountRecord account = openAccount(given->member, true);
    const Posting posting = account.points.restore(EntryKind::RedeemReversal, given->points, m_facts.day,
                                                   ledger.trace(account, given->entry));
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = staff;
    facts.reverses = given->entry;
    facts.explain = explained(given->cause, given->causeName);
    const EntryId entry = ledger.store(account, posting, facts);
    static_cast<void>(WriteOffs(m_connection).meet(account, landingsOf(posting), given->entry, m_facts.day, facts));
    ErasedPoints(m_connection, m_facts.at, m_facts.day).settle(account);
    ledger.saveCaches(account);
    if (!CauseRepository(m_connection).takeBack(id, entry))
        return fail(ErrorCode::ChangedMeanwhile, {given->causeName});
    return answer(*given, account);
}

} // namespace bashgah::services
