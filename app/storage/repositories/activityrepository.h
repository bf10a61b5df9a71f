// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;
class Statement;

/// To be written.
struct NewActivity
{
    domain::MemberId member;
    QString activity;              ///< id of the rule
    QString kind;
    QString name;
    std::optional<QString> period;
    QDate day;
    domain::Points points;
    std::optional<domain::StaffId> staff;
    domain::EntryId entry;
};

/// As it stands in the file.
struct ActivityRecord
{
    qint64 id = 0;
    domain::MemberId member{0};
    QString activity;
    QString kind;
    QString name;
    QDate day;
    domain::Points points;
    QString staffName;
    std::optional<domain::Instant> undone{};
    domain::EntryId entry{0};
};

struct MilestoneReached
{
    domain::MemberId member;
    QDate first;
};

struct MilestoneFallen
{
    qint64 id;
    domain::MemberId member;
    domain::EntryId entry;
    domain::Points points;
};

/// Points for what staff confirm, bonuses for points earned in a short time, and points that became credit by
/// themselves. Throws SqlFailure; never begins a transaction.
class ActivityRepository final
{
public:
    explicit ActivityRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] qint64 insert(const NewActivity &activity);
    /// In that period, and not taken again as a whole.
    [[nodiscard]] bool isGiven(domain::MemberId member, const QString &activity, const QString &period);
    /// Newest first.
    [[nodiscard]] std::vector<ActivityRecord> of(domain::MemberId member, int limit);
    [[nodiscard]] std::optional<ActivityRecord> find(qint64 id);
    /// kept: of the points, what could not be taken again.
    void undo(qint64 id, domain::Instant at, std::optional<domain::EntryId> entry, domain::Points kept);

    [[nodiscard]] std::vector<MilestoneReached> reached(QDate first, QDate last, domain::Points reach);
    [[nodiscard]] std::vector<MilestoneFallen> fallen();
    void noteMilestone(const MilestoneReached &reached, QDate last, domain::Points reach, domain::EntryId entry);
    void takeMilestone(qint64 id, QDate day, std::optional<domain::EntryId> entry, domain::Points kept);

    [[nodiscard]] std::vector<domain::MemberId> exchangeDue(domain::Points every);
    void noteExchange(domain::MemberId member, QDate day, domain::Points points, domain::Money credit,
                      domain::EntryId entry, domain::StoredEntryId stored);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
