// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/importundorepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::MemberId;

namespace {

QString fillAction()
{
    return QStringLiteral("import.fill");
}

} // namespace

std::vector<PurchaseToVoid> ImportUndoRepository::purchasesToVoid()
{
    std::vector<PurchaseToVoid> purchases;
    Statement statement = m_connection.statement(QStringLiteral("import/purchases_to_void"));
    statement.bind("batch_id", m_batch).exec();
    while (statement.next())
        purchases.push_back({statement.id<domain::PurchaseId>(0), statement.flag(1)});
    return purchases;
}

void ImportUndoRepository::voidPurchase(domain::PurchaseId id, domain::Instant at)
{
    m_connection.statement(QStringLiteral("import/void_purchase")).bind("id", id).bind("at", at).exec();
}

bool ImportUndoRepository::movedCredit()
{
    Statement row = m_connection.statement(QStringLiteral("import/moved_credit"));
    return row.bind("batch_id", m_batch).execOne() && row.flag(0);
}

std::vector<domain::PurchaseId> ImportUndoRepository::returnedPurchases()
{
    Statement rows = m_connection.statement(QStringLiteral("import/returned_purchases"));
    rows.bind("batch_id", m_batch).exec();
    std::vector<domain::PurchaseId> purchases;
    while (rows.next())
        purchases.push_back(rows.id<domain::PurchaseId>(0));
    return purchases;
}

qint64 ImportUndoRepository::removeRefunds(domain::Instant at)
{
    m_connection.statement(QStringLiteral("import/restore_refunded")).bind("batch_id", m_batch).exec();
    Statement kept = m_connection.statement(QStringLiteral("import/void_refunds"));
    kept.bind("batch_id", m_batch).bind("at", at).exec();
    const int voided = kept.rowsAffected();
    Statement removed = m_connection.statement(QStringLiteral("import/delete_refunds"));
    removed.bind("batch_id", m_batch).exec();
    return voided + removed.rowsAffected();
}

qint64 ImportUndoRepository::deletePurchases()
{
    Statement statement = m_connection.statement(QStringLiteral("import/delete_purchases"));
    statement.bind("batch_id", m_batch).exec();
    return statement.rowsAffected();
}

std::vector<MemberId> ImportUndoRepository::memberIds(const QString &name)
{
    std::vector<MemberId> members;
    Statement statement = m_connection.statement(name);
    statement.bind("batch_id", m_batch).exec();
    while (statement.next())
        members.push_back(statement.id<MemberId>(0));
    return members;
}

std::vector<MemberId> ImportUndoRepository::membersOfPurchases()
{
    return memberIds(QStringLiteral("import/members_of_purchases"));
}

void ImportUndoRepository::refreshLastVisit(MemberId member)
{
    m_connection.statement(QStringLiteral("import/refresh_last_visit")).bind("id", member).exec();
}

void ImportUndoRepository::removeConsents()
{
    const std::vector<MemberId> members = memberIds(QStringLiteral("import/consents_of_batch"));
    m_connection.statement(QStringLiteral("import/delete_consents")).bind("batch_id", m_batch).exec();
    for (const MemberId member : members)
        m_connection.statement(QStringLiteral("import/refresh_consent")).bind("id", member).exec();
}

qint64 ImportUndoRepository::deleteUnusedMembers()
{
    const std::vector<MemberId> members = memberIds(QStringLiteral("import/unused_members"));
    for (const MemberId member : members) {
        m_connection.statement(QStringLiteral("import/delete_tiers")).bind("member_id", member).exec();
        m_connection.statement(QStringLiteral("import/delete_account")).bind("member_id", member).exec();
        m_connection.statement(QStringLiteral("import/delete_member")).bind("id", member).exec();
    }
    return static_cast<qint64>(members.size());
}

qint64 ImportUndoRepository::membersLeft()
{
    Statement statement = m_connection.statement(QStringLiteral("import/count_members"));
    return statement.bind("batch_id", m_batch).execOne() ? statement.int64(0) : 0;
}

void ImportUndoRepository::deleteUnusedProducts()
{
    m_connection.statement(QStringLiteral("import/delete_products")).bind("batch_id", m_batch).exec();
}

std::vector<FilledMember> ImportUndoRepository::filledMembers()
{
    std::vector<FilledMember> members;
    addFills(m_batch, fillAction(), members);
    return members;
}

std::vector<FilledMember> ImportUndoRepository::linkedMembers()
{
    std::vector<FilledMember> members;
    addFills(m_batch, QStringLiteral("import.link"), members);
    return members;
}

std::vector<FilledMember> ImportUndoRepository::fillsUndoneSince()
{
    std::vector<domain::BatchId> batches;
    Statement statement = m_connection.statement(QStringLiteral("import/batches_undone_since"));
    statement.bind("batch_id", m_batch).exec();
    while (statement.next())
        batches.push_back(statement.id<domain::BatchId>(0));
    std::vector<FilledMember> members;
    for (const domain::BatchId batch : batches)
        addFills(batch, fillAction(), members);
    return members;
}

void ImportUndoRepository::addFills(domain::BatchId batch, const QString &action, std::vector<FilledMember> &members)
{
    const QString prefix = QStringLiteral("batch:%1/member:").arg(batch.value());
    Statement statement = m_connection.statement(QStringLiteral("import/fills_of_batch"));
    statement.bind("action", action).bind("first", prefix).bind("behind", QString(prefix + u'~')).exec();
    while (statement.next()) {
        const qint64 id = statement.text(0).mid(prefix.size()).toLongLong();
        members.push_back({MemberId(id), statement.text(1), statement.maybeText(2).value_or(QString())});
    }
}

std::vector<OpeningEntry> ImportUndoRepository::openingEntries()
{
    std::vector<OpeningEntry> entries;
    Statement statement = m_connection.statement(QStringLiteral("import/opening_entries"));
    statement.bind("batch_id", m_batch).exec();
    while (statement.next())
        entries.push_back({statement.id<domain::EntryId>(0), statement.id<MemberId>(1), statement.points(2)});
    return entries;
}

std::vector<BatchClawback> ImportUndoRepository::clawbacks()
{
    std::vector<BatchClawback> taken;
    Statement statement = m_connection.statement(QStringLiteral("import/clawbacks_of_batch"));
    statement.bind("batch_id", m_batch).exec();
    while (statement.next()) {
        taken.push_back({statement.id<domain::EntryId>(0), statement.id<MemberId>(1), statement.points(2),
                         statement.id<domain::PurchaseId>(3), statement.maybeId<domain::RefundId>(4),
                         statement.maybeId<domain::ProgrammeVersionId>(5)});
    }
    return taken;
}

std::vector<MetWriteOff> ImportUndoRepository::metWriteOffs()
{
    std::vector<MetWriteOff> met;
    Statement statement = m_connection.statement(QStringLiteral("import/met_of_batch"));
    statement.bind("batch_id", m_batch).exec();
    while (statement.next())
        met.push_back({statement.id<domain::EntryId>(0), statement.id<MemberId>(1), statement.points(2)});
    return met;
}

void ImportUndoRepository::markUndone(domain::Instant at)
{
    m_connection.statement(QStringLiteral("import/mark_undone")).bind("id", m_batch).bind("at", at).exec();
}

} // namespace bashgah::storage
