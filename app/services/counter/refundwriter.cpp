// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/refundwriter.h"

#include "domain/base/numbered.h"
#include "domain/money/amounterror.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/challenges/challengewriter.h"
#include "services/counter/erasedpoints.h"
#include "services/counter/paybacks.h"
#include "services/counter/refundlines.h"
#include "services/counter/refundtenders.h"
#include "services/counter/tiergifts.h"
#include "services/counter/tierreview.h"
#include "services/staff/staffguard.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/nextvisitrepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/shiftrepository.h"
#include "storage/repositories/shoprepository.h"

#include "services/counter/refundwork.h" // needs those above

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::PurchaseRepository;
using storage::StoredLine;

namespace {

Error refundError(ErrorCode code, Money asked, Money most)
{
    return domain::amountError(code, {asked, most}, QStringLiteral("amount"));
}

} // namespace

RefundWriter::RefundWriter(storage::Connection &connection, ProgrammeStore &programmes,
                           const ShopProfile &profile)
    : m_connection(connection), m_programmes(programmes), m_profile(profile)
{
}

Result<void> RefundWriter::readPurchase(Work &work, PurchaseId id)
{
    PurchaseRepository purchases(m_connection);
    work.purchase = purchases.find(id);
    if (!work.purchase)
        return fail(ErrorCode::PurchaseNotFound, {numbered(id)});
    work.lines = purchases.lines(id);
    work.hasLines = !work.lines.empty();
    if (!work.hasLines)
        work.lines.push_back({1, work.purchase->net(), work.purchase->refunded});
    else
        spreadUnassigned(work.lines, work.purchase->refunded);
    work.parts.resize(work.lines.size());
    work.quantities.resize(work.lines.size());
    return {};
}

Result<void> RefundWriter::chooseParts(Work &work, const RefundRequest &request)
{
    const Money most = work.purchase->refundable();
    if (!most.isPositive()) {
        const bool wasFree = work.purchase->refunded.isZero(); // codes took all of it off
        return fail(Error{ErrorCode::AlreadyRefunded, {work.purchase->ref}, {},
                          wasFree ? QStringLiteral("nothingPaid") : QString()});
    }
    for (const RefundLine &line : request.lines) {
        const auto place = static_cast<size_t>(line.lineNo) - 1;
        if (line.lineNo < 1 || place >= work.lines.size())
            return fail(ErrorCode::NotFound, {QStringLiteral("line %1").arg(line.lineNo)});
        if (!line.amount.isPositive())
            return fail(refundError(ErrorCode::NotPositive, line.amount, most));
        work.parts[place] += line.amount;
        work.quantities[place] = sum(work.quantities[place], line.quantity);
        if (work.parts[place] > left(work.lines[place]))
            return fail(refundError(ErrorCode::RefundTooLarge, line.amount, left(work.lines[place])));
        work.amount += line.amount;
    }
    if (!request.lines.empty())
        return {};
    work.amount = request.amount.value_or(most);
    if (!work.amount.isPositive())
        return fail(refundError(ErrorCode::NotPositive, work.amount, most));
    if (work.amount > most)
        return fail(refundError(ErrorCode::RefundTooLarge, work.amount, most));
    const std::vector<qint64> parts = allocate(work.amount.minor(), leftOf(work.lines));
    for (size_t i = 0; i < parts.size(); ++i)
        work.parts[i] = Money::fromMinor(parts[i]);
    return {};
}

void RefundWriter::insert(Work &work, const QString &ref)
{
    PurchaseRepository purchases(m_connection);
    const Purchase &purchase = *work.purchase;
    work.recorded.ref = ref.trimmed().isEmpty() ? purchases.nextRefundRef() : ref.trimmed();
    work.recorded.id = purchases.insertRefund({work.recorded.ref, work.facts.source,
                                               purchase.member, work.facts.at, work.facts.day,
                                               work.amount, work.isVoid, work.reason, work.staff,
                                               work.facts.batch});
    int place = 0;
    for (size_t i = 0; i < work.parts.size(); ++i) {
        if (!work.parts[i].isPositive())
            continue;
        const auto line = work.hasLines ? std::optional<int>(work.lines[i].lineNo) : std::nullopt;
        purchases.insertRefundLine(work.recorded.id, ++place, purchase.id, line,
                                   work.quantities[i], work.parts[i]);
    }
    if (work.isVoid) {
        purchases.setVoid(purchase.id, work.facts.at);
        if (purchase.member)
            purchases.refreshLastVisit(*purchase.member);
    } else {
        purchases.setRefunded(purchase.id, work.refundedAfter());
    }
}

storage::EntryFacts RefundWriter::entryFacts(const Work &work)
{
    storage::EntryFacts facts;
    facts.at = work.pointsAt;
    facts.batch = work.facts.batch;
    facts.staff = work.staff;
    facts.purchase = work.purchase->id;
    facts.refund = work.recorded.id;
    facts.programmeVersion = work.purchase->programmeVersion;
    facts.reason = work.reason;
    return facts;
}

Result<void> RefundWriter::note(Work &work, const QString &action)
{
    const Purchase &purchase = *work.purchase;
    if (auto paid = payBack(m_connection, purchase, work.payBackKind, work.recorded); !paid)
        return paid;
    if (!work.facts.audits)
        return {};
    LimitedAct act;
    act.action = action;
    act.subject = subjectOf(purchase.id);
    act.amount = work.amount;
    act.refundAge = static_cast<int>(purchase.day.daysTo(work.facts.day));
    if (auto alone = checkLimits(m_connection, act); !alone)
        return alone;
    QJsonObject after{{QStringLiteral("amount"), work.amount.minor()},
                      {QStringLiteral("taken"), work.recorded.taken.value()},
                      {QStringLiteral("returned"), work.recorded.returned.value()},
                      {QStringLiteral("reason"), work.reason}};
    if (!work.payBackKind.isEmpty() || purchase.payment == mixedPayment())
        after.insert(QStringLiteral("paid_back"), payBackJson(work.recorded.paidBack));
    storage::ShopRepository(m_connection)
        .audit(work.facts.at, work.staff, action, subjectOf(purchase.id),
               QStringLiteral(""), compactJson(after));
    return {};
}

NextVisitBasis RefundWriter::keptBasis(const Work &work)
{
    const Purchase &purchase = *work.purchase;
    const Money kept = purchase.net() - work.refundedAfter() - purchase.redeemedAmount
        + redeemedMoneyBack(purchase.redeemedAmount, purchase.net(), work.refundedAfter());
    return bashgah::services::keptBasis(kept, work.lines, keptLines(work.lines, work.parts, work.quantities));
}

/// Of codes that this refund made free again first: the purchase that gave one may have come back meanwhile.
Result<void> RefundWriter::endCodes(Work &work, Money cash)
{
    const Purchase &purchase = *work.purchase;
    for (const PurchaseId id : storage::NextVisitRepository(m_connection).givers(purchase.id, work.recorded.id)) {
        Work giver(work.facts, m_profile.calendar, work.reason, work.staff);
        if (auto done = readPurchase(giver, id); !done)
            return done;
        giver.amount = giver.purchase->voidAt ? giver.purchase->net() - giver.purchase->refunded : Money();
        for (size_t i = 0; giver.purchase->voidAt && i < giver.parts.size(); ++i)
            giver.parts[i] = left(giver.lines[i]);
        if (auto done = takeCodesBack(m_connection, m_programmes, takingFacts(work), work.facts, *giver.purchase,
                                      keptBasis(giver), cash, work.recorded); !done)
            return done;
    }
    return takeCodesBack(m_connection, m_programmes, takingFacts(work), work.facts, purchase, keptBasis(work), cash,
                         work.recorded);
}

Result<RecordedRefund> RefundWriter::finish(Work &work, const QString &action)
{
    if (auto done = movePoints(work); !done)
        return fail(done.error());
    const Purchase &purchase = *work.purchase;
    const auto live = m_programmes.live(m_connection, work.facts.day);
    const LiveProgramme *programme = live && *live ? live->get() : nullptr;
    if (purchase.member && programme) {
        static_cast<void>(reviewTier(m_connection, *purchase.member, *programme, m_profile.calendar,
                                     work.facts, QStringLiteral("refund")));
    }
    const Money byPoints =
        redeemedMoneyBack(purchase.redeemedAmount, purchase.net(), work.refundedAfter())
        - redeemedMoneyBack(purchase.redeemedAmount, purchase.net(), purchase.refunded);
    work.recorded.amount = work.amount;
    work.recorded.toCards = giveTendersBack(m_connection, work.facts, purchase, work.recorded.id,
                                            work.refundedAfter(), work.staff);
    if (auto done = meetByCredit(work); !done)
        return fail(done.error());
    const Money cash = work.amount - byPoints - work.recorded.toCards;
    work.recorded.keptBack = std::min(work.recorded.keptBack, cash);
    const SpendReturn back{purchase.id, work.recorded.id, keptOf(work), work.reason,
                           cash - work.recorded.keptBack, work.staff};
    if (auto done = takeCreditBack(m_connection, m_programmes, m_profile.calendar, work.facts, back, work.recorded); !done)
        return fail(done.error());
    if (auto done = takeChallengesBack(m_connection, m_programmes, m_profile.calendar, work.facts, purchase, work.staff,
                                       cash - work.recorded.keptBack, work.recorded); !done)
        return fail(done.error());
    if (auto done = takeTierGiftsBack(m_connection, m_programmes, m_profile.calendar, work.facts, purchase, work.staff,
                                      cash - work.recorded.keptBack, work.recorded); !done)
        return fail(done.error());
    if (auto done = endCodes(work, cash); !done)
        return fail(done.error());
    const int codeDays = programme ? programme->programme.clawback.codeDays : 0; // not of those that have just ended
    if (auto done = letCodesLiveOn(m_connection, work.facts, purchase.id, codeDays, work.recorded); !done)
        return fail(done.error());
    if (purchase.member && ErasedPoints(m_connection, work.pointsAt, work.pointsDay).settle(*purchase.member))
        work.recorded.balance = Points();
    work.recorded.payBack = cash - work.recorded.keptBack + work.recorded.codesRepaid;
    if (auto noted = note(work, action); !noted)
        return fail(noted.error());
    return work.recorded;
}

Result<RecordedRefund> RefundWriter::refund(const RefundRequest &request, const WriteFacts &facts)
{
    Work work(facts, m_profile.calendar, request.reason, request.staff);
    work.payBackKind = request.payBack.trimmed();
    if (auto done = readPurchase(work, request.purchase); !done)
        return fail(done.error());
    if (work.purchase->voidAt)
        return fail(ErrorCode::AlreadyVoid, {work.purchase->ref});
    if (auto done = chooseParts(work, request); !done)
        return fail(done.error());
    insert(work, request.ref);
    return finish(work, QStringLiteral("purchase.refund"));
}

Result<RecordedRefund> RefundWriter::takeBack(PurchaseId purchase, const QString &reason,
                                              std::optional<StaffId> staff,
                                              const WriteFacts &facts, Refunded refunded)
{
    Work work(facts, m_profile.calendar, reason, staff);
    work.isVoid = true;
    if (auto done = readPurchase(work, purchase); !done)
        return fail(done.error());
    if (work.purchase->voidAt)
        return fail(ErrorCode::AlreadyVoid, {work.purchase->ref});
    if (refunded == Refunded::Refuse && !work.purchase->refunded.isZero())
        return fail(ErrorCode::AlreadyRefunded, {work.purchase->ref});
    work.amount = work.purchase->refundable();
    for (size_t i = 0; i < work.lines.size(); ++i)
        work.parts[i] = left(work.lines[i]);
    insert(work, QString());
    return finish(work, QStringLiteral("purchase.void"));
}

} // namespace bashgah::services
