// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/bulkpoints.h"

#include "domain/ledger/lotplace.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/duepoints.h"
#include "services/staff/staffguard.h"
#include "storage/repositories/bulkrepository.h"
#include "storage/repositories/erasurerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/mergerepository.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace bashgah::services {

using domain::BatchId;
using domain::EntryKind;
using domain::fail;
using domain::MemberId;
using domain::Points;
using domain::Result;
using storage::LedgerRepository;

namespace {

/// Of many members each the same points by hand.
domain::LimitedAct actOf(const QString &action, Points each, std::vector<MemberId> members, domain::Instant now)
{
    domain::LimitedAct act;
    act.action = action;
    act.manualPoints = BulkPoints::totalOf(each, members.size());
    act.members = std::move(members);
    act.at = now;
    return act;
}

} // namespace

QString BulkPoints::markOf(const std::vector<MemberId> &members)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MemberId member : members)
        hash.addData(QByteArray(QByteArray::number(member.value()) + ' '));
    return QString::fromLatin1(hash.result().toHex().left(12));
}

Result<void> BulkPoints::checkAlone(Points points, const std::vector<MemberId> &members) const
{
    domain::LimitedAct act = actOf(QStringLiteral("points.bulk"), points, members, m_now);
    act.subject = QStringLiteral("members:%1 %2").arg(members.size()).arg(markOf(members));
    return checkLimits(m_connection, act);
}

Result<void> BulkPoints::checkUndoAlone(BatchId batch, const std::vector<storage::BulkEntry> &entries) const
{
    if (entries.empty())
        return {};
    storage::MergeRepository merges(m_connection);
    std::vector<MemberId> members;
    for (const storage::BulkEntry &entry : entries)
        members.push_back(merges.holderOf(entry.member));
    domain::LimitedAct act = actOf(QStringLiteral("points.bulk_undo"), -entries.front().points, std::move(members), m_now);
    act.subject = subjectOf(batch);
    return checkLimits(m_connection, act);
}

Points BulkPoints::totalOf(Points each, size_t members)
{
    return Points(each.value() * static_cast<qint64>(members));
}

std::vector<MemberId> BulkPoints::able(const BulkAdjustment &adjustment, const JobControl &control) const
{
    if (adjustment.points > Points(0))
        return adjustment.members;
    QSet<qint64> rich;
    LedgerRepository(m_connection).eachPoints(adjustment.members, [&](MemberId member, domain::PointsAccount account) {
        static_cast<void>(account.activate(m_today)); // as book() does
        if (account.spendable(m_today, m_now) >= -adjustment.points)
            rich.insert(member.value());
        return !control.isCancelled();
    });
    std::vector<MemberId> members;
    std::copy_if(adjustment.members.begin(), adjustment.members.end(), std::back_inserter(members),
                 [&](MemberId member) { return rich.contains(member.value()); });
    return members;
}

Result<void> BulkPoints::book(MemberId member, Points points, std::optional<QDate> lastDay, const storage::EntryFacts &facts)
{
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
    activateDue(ledger, account, facts.at, m_today);
    if (points > Points(0)) {
        ledger.store(account, account.points.credit(EntryKind::Adjust, points, m_today, m_today, lastDay), facts);
    } else {
        const auto posting = account.points.debit(EntryKind::Adjust, -points, m_today, domain::DebitPolicy::Reject, {}, facts.at);
        if (!posting)
            return fail(posting.error().inField(QStringLiteral("points")));
        ledger.store(account, *posting, facts);
    }
    ledger.saveCaches(account);
    return {};
}

void BulkPoints::takeBack(const storage::BulkEntry &entry, storage::EntryFacts facts)
{
    const MemberId holder = storage::MergeRepository(m_connection).holderOf(entry.member);
    if (storage::ErasureRepository(m_connection).isErased(holder))
        return; // all points were written off
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(holder, LedgerRepository::Lots::All);
    activateDue(ledger, account, facts.at, m_today);
    facts.reverses = entry.id;
    if (entry.points < Points(0)) {
        const domain::DebitTrace trace = ledger.trace(account, entry.id);
        ledger.store(account, account.points.restore(EntryKind::Adjust, -entry.points, m_today, trace), facts);
    } else {
        const auto [lot, expired] = ledger.lotOf(entry.id);
        if (expired >= entry.points)
            return; // nothing of it is anywhere
        const auto posting = account.points.debit(EntryKind::Adjust, entry.points - expired, m_today, domain::DebitPolicy::Clamp,
                                                  domain::placeOf(account.points, lot), facts.at);
        if (!posting)
            return;
        ledger.store(account, *posting, facts);
    }
    ledger.saveCaches(account);
}

} // namespace bashgah::services
