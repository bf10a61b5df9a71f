// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/program/activity.h"

#include <QObject>

#include <memory>
#include <vector>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// An activity of the programme for one member, today.
struct ActivityChoice
{
    domain::ActivityRule rule;
    bool isOpen = true; ///< false: the member has had its points as often as the limit says
};

/// One that staff confirmed.
struct ConfirmedActivity
{
    qint64 id = 0;
    domain::MemberId member{0};
    QString activity;          ///< id of its rule
    QString kind;              ///< domain::activityKey
    QString name;              ///< in the owner's words then; may be empty
    QDate day;
    domain::Points points;
    QString staffName;
    bool isUndone = false;
    bool repeated = false;     ///< the same request had been answered before
};

struct ActivityRequest
{
    domain::MemberId member;
    QString activity;
    std::optional<domain::StaffId> staff{};
    QString key{};             ///< idempotency; empty: not repeatable
};

/// Points for what members do without buying: staff confirm it, and can undo that.
class ActivityService final : public QObject
{
    Q_OBJECT
public:
    ActivityService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);
    ~ActivityService() override;

    /// What can be confirmed by the programme of today; empty without one.
    [[nodiscard]] domain::Result<std::vector<ActivityChoice>> choices(domain::MemberId member) const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<ConfirmedActivity>> of(domain::MemberId member, int limit = 20) const;
    /// Errors: MemberNotFound, NoProgramme, NotFound (the activity), LimitReached, DuplicateRequest, ClockBackwards;
    /// field "activity".
    [[nodiscard]] domain::Result<ConfirmedActivity> confirm(const ActivityRequest &request);
    /// Takes its points again, as far as they are there. Errors: NotFound, AlreadyVoid, ClockBackwards.
    [[nodiscard]] domain::Result<ConfirmedActivity> undo(qint64 id, std::optional<domain::StaffId> staff = {});

signals:
    void pointsChanged(bashgah::domain::MemberId member);

private:
    struct Moment;
    [[nodiscard]] domain::Result<Moment> now(storage::Connection &connection) const;
    [[nodiscard]] domain::Result<qint64> write(storage::Connection &connection, const ActivityRequest &request) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
