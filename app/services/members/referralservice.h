// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QDate>
#include <QObject>

#include <optional>
#include <vector>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// Who brought whom, and whether that was rewarded.
struct Referral
{
    domain::MemberId referee;
    QString refereeName;
    domain::MemberId referrer;
    QString referrerName;
    QDate day;
    std::optional<QDate> rewarded{};
    std::optional<QDate> taken{}; ///< the reward again, for the goods came back
};

/// A member's side of it.
struct MemberReferrals
{
    std::optional<Referral> broughtBy{};
    int brought = 0;
    int rewarded = 0;
    bool mayBeReferred = false; ///< nobody brought them yet, and they have not bought
};

/// Members who bring members. What both get is the programme's (occasions referrer and referee); the night
/// gives it.
class ReferralService final : public QObject
{
    Q_OBJECT
public:
    ReferralService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    /// Once for each referee. Errors: MemberNotFound, AlreadyExists (args: who brought them), OwnReferral,
    /// NotANewMember; field "referrer".
    [[nodiscard]] domain::Result<void> refer(domain::MemberId referee, domain::MemberId referrer,
                                             std::optional<domain::StaffId> staff = {});
    [[nodiscard]] domain::Result<MemberReferrals> of(domain::MemberId member) const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<Referral>> list(int limit = 1'000) const;

signals:
    void referred(bashgah::domain::MemberId referee);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

/// The same inside the caller's transaction.
[[nodiscard]] domain::Result<void> noteReferral(storage::Connection &connection, domain::MemberId referee,
                                                domain::MemberId referrer, domain::Instant at,
                                                std::optional<domain::StaffId> staff);

} // namespace bashgah::services
