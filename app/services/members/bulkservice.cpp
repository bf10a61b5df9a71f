// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/bulkservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/base/shopprofile.h"
#include "domain/ledger/lotplace.h"
#include "domain/program/pointworth.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "domain/text/persiantext.h"
#include "services/counter/duepoints.h"
#include "services/counter/requestguard.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/bulkrepository.h"
#include "storage/repositories/erasurerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace bashgah::services {

using domain::BatchId;
using domain::EntryKind;
using domain::ErrorCode;
using domain::fail;
using domain::MemberId;
using domain::Points;
using domain::Result;
using storage::Connection;
using storage::LedgerRepository;

namespace {

constexpr qsizetype longestTag = 40;

/// Who has enough, with what became usable since the last look. As far as it got when cancelled.
std::vector<MemberId> able(Connection &connection, const BulkAdjustment &adjustment, QDate today, domain::Instant now,
                           const JobControl &control = {})
{
    if (adjustment.points > Points(0))
        return adjustment.members;
    LedgerRepository ledger(connection);
    std::vector<MemberId> members;
    for (const MemberId member : adjustment.members) {
        if (control.isCancelled())
            break;
        domain::PointsAccount account = ledger.pointsOf(member);
        static_cast<void>(account.activate(today)); // as book() does
        if (account.spendable(today, now) >= -adjustment.points)
            members.push_back(member);
    }
    return members;
}

Points totalOf(Points each, size_t members)
{
    return Points(each.value() * static_cast<qint64>(members));
}

QString summaryOf(const BulkAdjustment &adjustment, size_t members)
{
    return domain::compactJson({{QStringLiteral("points"), adjustment.points.value()},
                                {QStringLiteral("members"), static_cast<qint64>(members)}});
}

/// One member's part of a batch.
Result<void> book(Connection &connection, MemberId member, Points points, QDate today, std::optional<QDate> lastDay,
                  const storage::EntryFacts &facts)
{
    LedgerRepository ledger(connection);
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
    activateDue(ledger, account, facts.at, today);
    if (points > Points(0)) {
        ledger.store(account, account.points.credit(EntryKind::Adjust, points, today, today, lastDay), facts);
    } else {
        const auto posting = account.points.debit(EntryKind::Adjust, -points, today, domain::DebitPolicy::Reject, {}, facts.at);
        if (!posting)
            return fail(posting.error().inField(QStringLiteral("points")));
        ledger.store(account, *posting, facts);
    }
    ledger.saveCaches(account);
    return {};
}

void takeBack(Connection &connection, const storage::BulkEntry &entry, QDate today, storage::EntryFacts facts)
{
    const MemberId holder = storage::MergeRepository(connection).holderOf(entry.member);
    if (storage::ErasureRepository(connection).isErased(holder))
        return; // all points were written off
    LedgerRepository ledger(connection);
    storage::AccountRecord account = ledger.account(holder, LedgerRepository::Lots::All);
    activateDue(ledger, account, facts.at, today);
    facts.reverses = entry.id;
    if (entry.points < Points(0)) {
        const domain::DebitTrace trace = ledger.trace(account, entry.id);
        ledger.store(account, account.points.restore(EntryKind::Adjust, -entry.points, today, trace), facts);
    } else {
        const auto [lot, expired] = ledger.lotOf(entry.id);
        if (expired >= entry.points)
            return; // nothing of it is anywhere
        const auto posting = account.points.debit(EntryKind::Adjust, entry.points - expired, today, domain::DebitPolicy::Clamp,
                                                  domain::placeOf(account.points, lot), facts.at);
        if (!posting)
            return;
        ledger.store(account, *posting, facts);
    }
    ledger.saveCaches(account);
}

/// Short, and another for other members.
QString markOf(const std::vector<MemberId> &members)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MemberId member : members)
        hash.addData(QByteArray(QByteArray::number(member.value()) + ' '));
    return QString::fromLatin1(hash.result().toHex().left(12));
}

RequestGuard guardOf(const BulkAdjustment &adjustment)
{
    const QStringList parts{QString::number(adjustment.points.value()), QString::number(adjustment.members.size()),
                            markOf(adjustment.members), adjustment.reason.trimmed()};
    return {QStringLiteral("points.bulk"), adjustment.key, parts.join(u'\n')};
}

/// Of many members each the same points by hand.
domain::LimitedAct actOf(const QString &action, Points each, std::vector<MemberId> members, domain::Instant now)
{
    domain::LimitedAct act;
    act.action = action;
    act.manualPoints = totalOf(each, members.size());
    act.members = std::move(members);
    act.at = now;
    return act;
}

/// As many points as nobody gives or takes alone need a second person. Errors as checkLimits.
Result<void> checkAlone(Connection &connection, Points points, const std::vector<MemberId> &members, domain::Instant now)
{
    domain::LimitedAct act = actOf(QStringLiteral("points.bulk"), points, members, now);
    act.subject = QStringLiteral("members:%1 %2").arg(members.size()).arg(markOf(members));
    return checkLimits(connection, act);
}

/// The same for taking a batch back: who gives or takes so much again has to be two as well.
Result<void> checkUndoAlone(Connection &connection, BatchId batch, const std::vector<storage::BulkEntry> &entries,
                            domain::Instant now)
{
    if (entries.empty())
        return {};
    storage::MergeRepository merges(connection);
    std::vector<MemberId> members;
    for (const storage::BulkEntry &entry : entries)
        members.push_back(merges.holderOf(entry.member));
    domain::LimitedAct act = actOf(QStringLiteral("points.bulk_undo"), -entries.front().points, std::move(members), now);
    act.subject = subjectOf(batch);
    return checkLimits(connection, act);
}

/// The whole batch.
Result<BatchId> writeBatch(Connection &c, const BulkAdjustment &adjustment, const domain::ShopCalendar &calendar, domain::Instant now)
{
    const QDate today = calendar.localDay(now);
    const std::vector<MemberId> members = able(c, adjustment, today, now);
    if (members.empty())
        return failField(ErrorCode::EmptyAudience, "points");
    if (auto alone = checkAlone(c, adjustment.points, members, now); !alone)
        return fail(alone.error());
    ProgrammeStore programmes;
    const auto live = programmes.live(c, today);
    if (!live)
        return fail(live.error());
    const auto lastDay = *live ? domain::lastValidDay((*live)->programme.expiry, today, calendar) : std::nullopt;
    const QString summary = summaryOf(adjustment, members.size());
    const BatchId batch = storage::BulkRepository(c).insert(adjustment.reason.trimmed(), summary, now, adjustment.staff);
    storage::EntryFacts facts;
    facts.at = now;
    facts.batch = batch;
    facts.staff = adjustment.staff;
    facts.reason = adjustment.reason.trimmed();
    for (const MemberId member : members) {
        if (!storage::StandingRepository(c).livingFacts(member))
            return fail(ErrorCode::MemberNotFound, {numbered(member)});
        if (auto booked = book(c, member, adjustment.points, today, lastDay, facts); !booked)
            return fail(booked.error());
    }
    storage::ShopRepository(c).audit(now, adjustment.staff, QStringLiteral("points.bulk"), subjectOf(batch), {}, summary);
    return batch;
}

BulkBatch batchFrom(const storage::BulkRow &row)
{
    const QJsonObject summary = QJsonDocument::fromJson(row.summary.toUtf8()).object();
    return {row.id, row.reason, row.at, summary.value(QStringLiteral("members")).toInteger(),
            Points(summary.value(QStringLiteral("points")).toInteger()), row.undone, row.staffName};
}

} // namespace

Result<std::vector<MemberId>> BulkService::tag(const std::vector<MemberId> &members, const QString &typed, bool adds,
                                               std::optional<domain::StaffId> staff)
{
    const QString tag = domain::tidyText(typed);
    if (tag.isEmpty())
        return failField(ErrorCode::Empty, "tag");
    if (tag.size() > longestTag)
        return failField(ErrorCode::TooLong, "tag", {tag.left(20), QString::number(longestTag)});
    return m_database.write([&](Connection &c) -> Result<std::vector<MemberId>> {
        storage::MemberRepository repository(c);
        std::vector<MemberId> changed;
        QJsonArray ids;
        for (const MemberId member : members) {
            auto record = repository.find(member);
            if (!record || record->member.details.tags.contains(tag) == adds)
                continue;
            QStringList &tags = record->member.details.tags;
            adds ? tags.append(tag) : static_cast<void>(tags.removeAll(tag));
            tags.sort();
            if (!repository.update(member, record->member.details, record->version))
                continue;
            changed.push_back(member);
            ids.append(member.value());
        }
        if (changed.empty())
            return changed;
        const QString line = domain::compactJson({{QStringLiteral("tag"), tag}, {QStringLiteral("members"), ids}});
        storage::ShopRepository(c).audit(m_clock.now(), staff, QStringLiteral("member.tag"), QStringLiteral("tag:") + tag,
                                         adds ? QString() : line, adds ? line : QString());
        return changed;
    });
}

Result<BulkPreview> BulkService::preview(const BulkAdjustment &adjustment, const JobControl &control) const
{
    if (adjustment.points.isZero())
        return failField(ErrorCode::NotPositive, "points", {QStringLiteral("0")});
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    return m_database.readSnapshot([&](Connection &c) -> Result<BulkPreview> {
        const domain::Instant now = m_clock.now();
        const QDate today = shop->calendar.localDay(now);
        const size_t members = able(c, adjustment, today, now, control).size();
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled);
        BulkPreview preview;
        preview.members = static_cast<qint64>(members);
        preview.tooFew = static_cast<qint64>(adjustment.members.size() - members);
        preview.total = totalOf(adjustment.points, members);
        ProgrammeStore programmes;
        const auto live = programmes.live(c, today);
        if (!live)
            return fail(live.error());
        if (*live) {
            const Points size = preview.total < Points(0) ? -preview.total : preview.total;
            preview.value = domain::worthOf((*live)->programme, size);
        }
        return preview;
    });
}

Result<BatchId> BulkService::adjust(const BulkAdjustment &adjustment)
{
    if (adjustment.reason.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "reason");
    if (adjustment.points.isZero())
        return failField(ErrorCode::NotPositive, "points", {QStringLiteral("0")});
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    const RequestGuard guard = guardOf(adjustment);
    return m_database.write([&](Connection &c) -> Result<BatchId> {
        const auto before = guard.answered(c);
        if (!before)
            return fail(before.error());
        if (*before)
            return BatchId((*before)->toLongLong());
        const domain::Instant now = m_clock.now();
        const auto batch = writeBatch(c, adjustment, shop->calendar, now);
        if (batch)
            guard.remember(c, QString::number(batch->value()), now);
        return batch;
    });
}

Result<qint64> BulkService::undo(BatchId batch, std::optional<domain::StaffId> staff)
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    return m_database.write([&](Connection &c) -> Result<qint64> {
        storage::BulkRepository batches(c);
        const auto rows = batches.list(batch, 1);
        if (rows.empty())
            return fail(ErrorCode::BatchNotFound, {QString::number(batch.value())});
        if (rows.front().undone)
            return fail(ErrorCode::AlreadyVoid, {rows.front().reason});
        storage::EntryFacts facts;
        facts.at = m_clock.now();
        facts.batch = batch;
        facts.staff = staff;
        facts.reason = rows.front().reason;
        const std::vector<storage::BulkEntry> entries = batches.entries(batch);
        if (auto alone = checkUndoAlone(c, batch, entries, facts.at); !alone)
            return fail(alone.error());
        for (const storage::BulkEntry &entry : entries)
            takeBack(c, entry, shop->calendar.localDay(facts.at), facts);
        batches.markUndone(batch, facts.at);
        storage::ShopRepository(c).audit(facts.at, staff, QStringLiteral("points.bulk_undo"), subjectOf(batch),
                                         rows.front().summary, {});
        return static_cast<qint64>(entries.size());
    });
}

Result<std::vector<BulkBatch>> BulkService::batches(int limit) const
{
    return m_database.read([&](Connection &c) -> Result<std::vector<BulkBatch>> {
        std::vector<BulkBatch> list;
        for (const storage::BulkRow &row : storage::BulkRepository(c).list({}, limit))
            list.push_back(batchFrom(row));
        return list;
    });
}

} // namespace bashgah::services
