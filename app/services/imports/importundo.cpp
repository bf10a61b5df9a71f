// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importundo.h"

#include "services/counter/giftsback.h"
#include "services/counter/refundwriter.h"
#include "services/imports/memberfill.h"
#include "services/imports/memberlinks.h"
#include "services/imports/openingbalance.h"
#include "storage/db/connection.h"
#include "storage/repositories/importrepository.h"
#include "storage/repositories/importundorepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/shiftrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonDocument>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::MemberId;
using domain::Result;

namespace {

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

Result<UndoneImport> ImportUndo::run()
{
    const QString name = QString::number(m_batch.value());
    const auto batch = storage::ImportRepository(m_connection).batch(m_batch);
    if (!batch)
        return fail(ErrorCode::BatchNotFound, {name});
    if (batch->undoneAt)
        return fail(ErrorCode::AlreadyVoid, {batch->sourceName});
    storage::ImportUndoRepository rows(m_connection, m_batch);
    // Which grant a return took its credit from is not kept, and a card may have been used since.
    if (rows.movedCredit())
        return fail(domain::Error{ErrorCode::NotAllowed, {batch->sourceName}, {}, QStringLiteral("returnedCredit")});
    const std::vector<domain::PurchaseId> returned = rows.returnedPurchases();
    if (auto undone = undoPurchases(); !undone)
        return fail(undone.error());
    giveBackClawbacks();
    if (auto noted = noteKept(returned); !noted)
        return fail(noted.error());
    for (const storage::OpeningEntry &entry : rows.openingEntries()) {
        takeOpeningBalance(m_connection, entry.member, entry.id, entry.points,
                           {m_now, m_shop.calendar.localDay(m_now), m_batch, m_staff});
    }
    takeBackFills();
    MemberLinks::takeBack(m_connection, rows, m_now, m_staff, m_undone);
    m_undone.members = rows.deleteUnusedMembers();
    m_undone.keptMembers = rows.membersLeft();
    rows.removeConsents();
    rows.deleteUnusedProducts();
    rows.markUndone(m_now);
    storage::ShopRepository(m_connection)
        .audit(m_now, m_staff, QStringLiteral("import.undo"), QStringLiteral("batch:%1").arg(name),
               batch->sourceName, {});
    return m_undone;
}

Result<void> ImportUndo::undoPurchases()
{
    storage::ImportUndoRepository rows(m_connection, m_batch);
    const std::vector<domain::MemberId> members = rows.membersOfPurchases();
    ProgrammeStore programmes;
    WriteFacts facts;
    facts.at = m_now;
    facts.day = m_shop.calendar.localDay(m_now);
    facts.source = QStringLiteral("import");
    facts.reviewsTier = false;
    facts.audits = false;
    for (const storage::PurchaseToVoid &purchase : rows.purchasesToVoid()) {
        ++m_undone.voidedPurchases;
        if (!purchase.hasPoints) {
            rows.voidPurchase(purchase.id, m_now);
            continue;
        }
        const auto back = RefundWriter(m_connection, programmes, m_shop)
                              .takeBack(purchase.id, QString(), m_staff, facts, RefundWriter::Refunded::Allow);
        if (!back)
            return fail(back.error());
        storage::ShiftRepository(m_connection).notePaidBack(back->id, domain::Money()); // nobody is paid anything
    }
    m_undone.refunds = rows.removeRefunds(m_now);
    m_undone.purchases = rows.deletePurchases();
    for (const domain::MemberId member : members) {
        rows.refreshLastVisit(member);
        if (auto taken = takeGiftsBack(m_connection, programmes, m_shop.calendar, facts, member, m_staff); !taken)
            return fail(taken.error());
    }
    return {};
}

/// Points that an entry took go back to the lots they came from.
void ImportUndo::giveBack(MemberId member, domain::Points points, const storage::EntryFacts &facts)
{
    storage::LedgerRepository ledger(m_connection);
    const MemberId holder = storage::MergeRepository(m_connection).holderOf(member);
    storage::AccountRecord account = ledger.account(holder, storage::LedgerRepository::Lots::All);
    const domain::DebitTrace trace = facts.purchase ? ledger.trace(account, *facts.reverses, *facts.purchase)
                                                    : ledger.trace(account, *facts.reverses);
    const domain::Posting posting = account.points.restore(domain::EntryKind::Adjust, points,
                                                           m_shop.calendar.localDay(m_now), trace);
    ledger.store(account, posting, facts);
    ledger.saveCaches(account);
}

/// What the batch's returns took from purchases that stand, at once or later for what they had written off.
void ImportUndo::giveBackClawbacks()
{
    storage::ImportUndoRepository rows(m_connection, m_batch);
    storage::EntryFacts facts;
    facts.at = m_now;
    facts.batch = m_batch;
    facts.staff = m_staff;
    for (const storage::MetWriteOff &met : rows.metWriteOffs()) {
        facts.reverses = met.id;
        giveBack(met.member, met.points, facts);
    }
    for (const storage::BatchClawback &taken : rows.clawbacks()) {
        facts.purchase = taken.purchase;
        facts.refund = taken.refund;
        facts.programmeVersion = taken.programmeVersion;
        facts.reverses = taken.id;
        giveBack(taken.member, taken.points, facts);
    }
}

/// What counts of them for rules and credit now that nothing of it comes back.
Result<void> ImportUndo::noteKept(const std::vector<domain::PurchaseId> &purchases)
{
    ProgrammeStore programmes;
    RefundWriter refunds(m_connection, programmes, m_shop);
    for (const domain::PurchaseId purchase : purchases) {
        if (auto noted = refunds.noteRulePoints(purchase); !noted)
            return noted;
    }
    return {};
}

QJsonObject ImportUndo::stoodBefore(MemberId member, const QJsonObject &replaced) const
{
    QJsonObject stood = replaced;
    for (const Fill &fill : m_undoneFills.value(member.value())) {
        for (auto field = fill.added.begin(); field != fill.added.end(); ++field) {
            if (!stood.contains(field.key()) || stood.value(field.key()) != field.value())
                continue;
            stood.remove(field.key());
            if (fill.before.contains(field.key()))
                stood.insert(field.key(), fill.before.value(field.key()));
        }
    }
    return stood;
}

void ImportUndo::takeBackFills()
{
    storage::MemberRepository members(m_connection);
    storage::ImportUndoRepository rows(m_connection, m_batch);
    for (const storage::FilledMember &filled : rows.fillsUndoneSince())
        m_undoneFills[filled.member.value()].push_back({objectOf(filled.added), objectOf(filled.before)});
    for (const storage::FilledMember &filled : rows.filledMembers()) {
        const auto record = members.find(filled.member);
        if (!record)
            continue;
        domain::MemberDetails before = MemberFill::takenBack(record->member.details, objectOf(filled.added),
                                                             stoodBefore(filled.member, objectOf(filled.before)));
        const auto holder = before.mobile ? members.idByMobile(*before.mobile) : std::nullopt;
        if (holder && *holder != filled.member) // somebody else has the old number by now
            before.mobile = record->member.details.mobile;
        if (before != record->member.details && members.update(filled.member, before, record->version))
            ++m_undone.restoredMembers;
    }
}

} // namespace bashgah::services
