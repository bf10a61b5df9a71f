// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/activityrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::EntryId;
using domain::MemberId;
using domain::Points;

namespace {

ActivityRecord recordOf(const Statement &row)
{
    ActivityRecord record;
    record.id = row.int64(0);
    record.member = row.id<MemberId>(1);
    record.activity = row.text(2);
    record.kind = row.text(3);
    record.name = row.text(4);
    record.day = row.day(5);
    record.points = row.points(6);
    record.staffName = row.text(7);
    if (!row.isNull(8))
        record.undone = row.instant(8);
    record.entry = row.id<EntryId>(9);
    return record;
}

} // namespace

qint64 ActivityRepository::insert(const NewActivity &activity)
{
    Statement row = m_connection.statement(QStringLiteral("activity/insert"));
    row.bind("member_id", activity.member)
        .bind("activity_id", activity.activity)
        .bind("kind", activity.kind)
        .bind("name", activity.name)
        .bind("period", activity.period)
        .bind("day", activity.day)
        .bind("points", activity.points)
        .bind("staff_id", activity.staff)
        .bind("entry_id", activity.entry);
    return row.insertId();
}

bool ActivityRepository::isGiven(MemberId member, const QString &activity, const QString &period)
{
    Statement found = m_connection.statement(QStringLiteral("activity/is_given"));
    return found.bind("member_id", member).bind("activity_id", activity).bind("period", period).execOne();
}

std::vector<ActivityRecord> ActivityRepository::of(MemberId member, int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("activity/of_member"));
    rows.bind("member_id", member).bind("limit", limit).exec();
    std::vector<ActivityRecord> records;
    while (rows.next())
        records.push_back(recordOf(rows));
    return records;
}

std::optional<ActivityRecord> ActivityRepository::find(qint64 id)
{
    Statement row = m_connection.statement(QStringLiteral("activity/find"));
    return row.bind("id", id).execOne() ? std::optional(recordOf(row)) : std::nullopt;
}

void ActivityRepository::undo(qint64 id, domain::Instant at, std::optional<EntryId> entry, Points kept)
{
    m_connection.statement(QStringLiteral("activity/undo"))
        .bind("id", id).bind("at", at).bind("entry_id", entry).bind("kept", kept).exec();
}

std::vector<MilestoneReached> ActivityRepository::reached(QDate first, QDate last, Points reach)
{
    Statement rows = m_connection.statement(QStringLiteral("milestone/reached"));
    rows.bind("first", first).bind("last", last).bind("reach", reach).exec();
    std::vector<MilestoneReached> reached;
    while (rows.next())
        reached.push_back({rows.id<MemberId>(0), rows.day(1)});
    return reached;
}

std::vector<MilestoneFallen> ActivityRepository::fallen()
{
    Statement rows = m_connection.statement(QStringLiteral("milestone/fallen"));
    rows.exec();
    std::vector<MilestoneFallen> fallen;
    while (rows.next())
        fallen.push_back({rows.int64(0), rows.id<MemberId>(1), rows.id<EntryId>(2), rows.points(3)});
    return fallen;
}

void ActivityRepository::noteMilestone(const MilestoneReached &reached, QDate last, Points reach, EntryId entry)
{
    m_connection.statement(QStringLiteral("milestone/insert"))
        .bind("member_id", reached.member)
        .bind("first", reached.first)
        .bind("last", last)
        .bind("reach", reach)
        .bind("entry_id", entry)
        .exec();
}

void ActivityRepository::takeMilestone(qint64 id, QDate day, std::optional<EntryId> entry, Points kept)
{
    m_connection.statement(QStringLiteral("milestone/take"))
        .bind("id", id).bind("day", day).bind("entry_id", entry).bind("kept", kept).exec();
}

std::vector<MemberId> ActivityRepository::exchangeDue(Points every)
{
    Statement rows = m_connection.statement(QStringLiteral("exchange/due"));
    rows.bind("every", every).exec();
    std::vector<MemberId> members;
    while (rows.next())
        members.push_back(rows.id<MemberId>(0));
    return members;
}

void ActivityRepository::noteExchange(MemberId member, QDate day, Points points, domain::Money credit, EntryId entry,
                                      domain::StoredEntryId stored)
{
    m_connection.statement(QStringLiteral("exchange/insert"))
        .bind("member_id", member)
        .bind("day", day)
        .bind("points", points)
        .bind("credit", credit)
        .bind("entry_id", entry)
        .bind("stored_entry_id", stored)
        .exec();
}

} // namespace bashgah::storage
