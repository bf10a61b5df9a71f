// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/bulkservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/base/shopprofile.h"
#include "domain/program/pointworth.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "domain/text/persiantext.h"
#include "services/counter/requestguard.h"
#include "services/members/bulkpoints.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/bulkrepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace bashgah::services {

using domain::BatchId;
using domain::ErrorCode;
using domain::fail;
using domain::MemberId;
using domain::Points;
using domain::Result;
using storage::Connection;

namespace {

constexpr qsizetype longestTag = 40;

QString summaryOf(const BulkAdjustment &adjustment, size_t members)
{
    return domain::compactJson({{QStringLiteral("points"), adjustment.points.value()},
                                {QStringLiteral("members"), static_cast<qint64>(members)}});
}

RequestGuard guardOf(const BulkAdjustment &adjustment)
{
    const QStringList parts{QString::number(adjustment.points.value()), QString::number(adjustment.members.size()),
                            BulkPoints::markOf(adjustment.members), adjustment.reason.trimmed()};
    return {QStringLiteral("points.bulk"), adjustment.key, parts.join(u'\n')};
}

/// The whole batch.
Result<BatchId> writeBatch(Connection &c, const BulkAdjustment &adjustment, const domain::ShopCalendar &calendar, domain::Instant now)
{
    const QDate today = calendar.localDay(now);
    BulkPoints points(c, now, today);
    const std::vector<MemberId> members = points.able(adjustment);
    if (members.empty())
        return failField(ErrorCode::EmptyAudience, "points");
    if (auto alone = points.checkAlone(adjustment.points, members); !alone)
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
        if (auto booked = points.book(member, adjustment.points, lastDay, facts); !booked)
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
        const size_t members = BulkPoints(c, now, today).able(adjustment, control).size();
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled);
        BulkPreview preview;
        preview.members = static_cast<qint64>(members);
        preview.tooFew = static_cast<qint64>(adjustment.members.size() - members);
        preview.total = BulkPoints::totalOf(adjustment.points, members);
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
        BulkPoints points(c, facts.at, shop->calendar.localDay(facts.at));
        if (auto alone = points.checkUndoAlone(batch, entries); !alone)
            return fail(alone.error());
        for (const storage::BulkEntry &entry : entries)
            points.takeBack(entry, facts);
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
