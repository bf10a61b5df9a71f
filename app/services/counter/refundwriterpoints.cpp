// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/pointworth.h"
#include "domain/text/jsontext.h"
#include "services/counter/benefits.h"
#include "services/counter/duepoints.h"
#include "services/counter/pooledpoints.h"
#include "services/counter/refundlines.h"
#include "services/counter/rulefacts.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/spendrepository.h"

#include "services/counter/refundwork.h" // needs those above

#include <QJsonDocument>

namespace bashgah::services {

using namespace domain;
using storage::LedgerRepository;

namespace {

DebitPolicy debitPolicy(MissingPoints missing)
{
    return missing == MissingPoints::Negative ? DebitPolicy::Negative : DebitPolicy::Clamp;
}

} // namespace

TakingFacts RefundWriter::takingFacts(const Work &work)
{
    return {work.pointsAt, work.pointsDay, work.recorded.id, work.staff, work.facts.batch};
}

std::vector<KeptLine> RefundWriter::keptOf(const Work &work)
{
    if (work.isVoid || work.purchase->voidAt)
        return {};
    return keptLines(work.lines, work.parts, work.quantities);
}

void RefundWriter::giveBack(Work &work)
{
    LedgerRepository ledger(m_connection);
    const Purchase &purchase = *work.purchase;
    Points before;
    std::optional<EntryId> debit;
    for (const storage::PurchaseEntry &entry : ledger.entriesOf(purchase.id)) {
        if (entry.kind == EntryKind::Redeem)
            debit = entry.id;
        if (entry.kind == EntryKind::RedeemReversal)
            before += entry.points;
    }
    const Points due =
        redeemedPointsBack(purchase.redeemedPoints, purchase.net(), work.refundedAfter()) - before;
    if (!debit || due <= Points(0))
        return;
    storage::EntryFacts facts = entryFacts(work);
    facts.reverses = debit;
    const DebitTrace trace = ledger.trace(*work.account, *debit, purchase.id);
    const PooledPoints::GivenBack back =
        PooledPoints::giveBack(m_connection, *work.account, due, work.pointsDay, trace, facts);
    work.recorded.returned = back.points;
    work.recorded.metBefore = back.met;
}

Result<std::optional<RefundWriter::Claim>> RefundWriter::claim(const Work &work)
{
    LedgerRepository ledger(m_connection);
    Points before;
    std::optional<storage::PurchaseEntry> earn;
    for (const storage::PurchaseEntry &entry : ledger.entriesOf(work.purchase->id)) {
        if (entry.kind == EntryKind::Earn)
            earn = entry;
        if (entry.kind == EntryKind::Clawback)
            before += takenBefore(entry);
    }
    if (!earn || !work.programme)
        return std::optional<Claim>();
    const auto bought = evaluationFromJson(QJsonDocument::fromJson(earn->explain.toUtf8()).object());
    if (!bought)
        return fail(bought.error());
    Evaluation stays = evaluateKept(withMembershipOf(work.programme->programme, *bought), *bought, keptOf(work));
    const Points still = stays.total;
    const auto [lot, ended] = ledger.lotOf(earn->id);
    const Points expired =
        ended + (lot ? ExchangeReturn::lapsed(m_connection, *work.purchase->member, *lot) : Points(0));
    const Points asked = clawbackDue(earn->points, still, before, expired);
    return std::optional<Claim>(Claim{*earn, still, before, expired, asked, lot, std::move(stays), *bought,
                                      ledger.writtenOffOf(work.purchase->id)});
}

Result<void> RefundWriter::clawBack(Work &work)
{
    const auto claimed = claim(work);
    if (!claimed)
        return fail(claimed.error());
    if (!*claimed)
        return {};
    const Claim &now = **claimed;
    RuleFacts::noteKept(m_connection, work.programme->programme, work.purchase->id,
                    *work.purchase->member, work.purchase->day, now.kept);
    if (now.asked.isZero())
        return {};
    const MissingPoints missing = work.programme->programme.clawback.missing;
    const auto room = ExchangeReturn(m_connection, takingFacts(work)).makeRoom(*work.account, now.lot, now.asked);
    if (!room)
        return fail(room.error());
    work.recorded.exchangeBack = room->back;
    const Posting posting = work.account->points.take(EntryKind::Clawback, now.asked, work.pointsDay,
                                                      debitPolicy(missing), room->first);
    storage::EntryFacts facts = entryFacts(work);
    facts.explain = compactJson({{QStringLiteral("earned"), now.earn.points.value()},
                             {QStringLiteral("still_earned"), now.still.value()},
                             {QStringLiteral("asked"), now.asked.value()},
                             {QStringLiteral("expired"), now.expired.value()},
                             {QStringLiteral("written_off"), posting.writtenOff.value()}});
    LedgerRepository(m_connection).store(*work.account, posting, facts);
    work.recorded.taken = -posting.points;
    work.recorded.writtenOff = posting.writtenOff;
    // what the till keeps back of the refund is paid; only what is simply gone stays used
    if (missing == MissingPoints::Clamp) {
        RuleFacts::noteWrittenOff(m_connection, work.programme->programme, work.purchase->id, now.bought, now.kept,
                                  now.writtenOff + posting.writtenOff);
    }
    if (missing == MissingPoints::DeductFromRefund)
        work.recorded.keptBack = worthOfMore(work.programme->programme, now.writtenOff, posting.writtenOff);
    return {};
}

Result<void> RefundWriter::readProgramme(Work &work)
{
    if (!work.purchase->programmeVersion)
        return {};
    auto programme = m_programmes.version(m_connection, *work.purchase->programmeVersion);
    if (!programme)
        return fail(programme.error());
    work.programme = *programme;
    return {};
}

Result<void> RefundWriter::movePoints(Work &work)
{
    const Purchase &purchase = *work.purchase;
    if (!purchase.member || !purchase.programmeVersion)
        return {};
    if (auto done = readProgramme(work); !done)
        return done;
    LedgerRepository ledger(m_connection);
    work.account = ledger.account(*purchase.member, LedgerRepository::Lots::All);
    activateDue(ledger, *work.account, work.pointsAt, work.pointsDay);
    giveBack(work);
    if (auto done = clawBack(work); !done)
        return done;
    ledger.saveCaches(*work.account);
    work.recorded.balance = work.account->points.balance();
    return {};
}

Result<void> RefundWriter::meetByCredit(Work &work)
{
    if (!work.account || !work.recorded.toCards.isPositive())
        return {};
    LedgerRepository ledger(m_connection);
    work.account = ledger.account(work.account->member, LedgerRepository::Lots::All); // others may have written since
    const auto back = ExchangeReturn(m_connection, takingFacts(work)).meetWriteOffs(*work.account);
    if (!back)
        return fail(back.error());
    if (back->points.isZero())
        return {};
    work.recorded.exchangeBack.points += back->points;
    work.recorded.exchangeBack.credit += back->credit;
    ledger.saveCaches(*work.account);
    work.recorded.balance = work.account->points.balance();
    return {};
}

Result<std::optional<RefundWriter::Claim>> RefundWriter::standingClaim(Work &work, PurchaseId id)
{
    if (auto done = readPurchase(work, id); !done)
        return fail(done.error());
    if (auto done = readProgramme(work); !done)
        return fail(done.error());
    for (size_t i = 0; work.purchase->voidAt && i < work.parts.size(); ++i)
        work.parts[i] = left(work.lines[i]);
    return claim(work);
}

Result<void> RefundWriter::noteRulePoints(PurchaseId id)
{
    const WriteFacts facts;
    Work work(facts, m_profile.calendar, {}, {});
    const auto claimed = standingClaim(work, id);
    if (!claimed)
        return fail(claimed.error());
    storage::SpendRepository spend(m_connection);
    if (const auto basis = spend.basis(id))
        spend.setKept(id, spendKept(basis->lines, keptOf(work)));
    if (!*claimed)
        return {};
    const Claim &now = **claimed;
    const Programme &programme = work.programme->programme;
    RuleFacts::noteKept(m_connection, programme, id, *work.purchase->member, work.purchase->day, now.kept);
    if (programme.clawback.missing == MissingPoints::Clamp)
        RuleFacts::noteWrittenOff(m_connection, programme, id, now.bought, now.kept, now.writtenOff);
    return {};
}

Result<RefundWriter::ClawbackCheck> RefundWriter::check(PurchaseId id)
{
    const WriteFacts facts;
    Work work(facts, m_profile.calendar, {}, {});
    const auto claimed = standingClaim(work, id);
    if (!claimed)
        return fail(claimed.error());
    if (!*claimed)
        return ClawbackCheck{};
    return ClawbackCheck{(*claimed)->asked, (*claimed)->before,
                         (*claimed)->earn.points - (*claimed)->still};
}

} // namespace bashgah::services
