// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/member/contact.h"

#include <QObject>

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// What is written down of a new contact.
struct NewContact
{
    domain::MemberId member;
    domain::ContactKind kind = domain::ContactKind::Complaint;
    QString text;
    std::optional<QDate> due{};
    std::optional<domain::StaffId> follower{};
};

/// Complaints, ideas, requests and calls of members: written down, followed up, answered, closed, opened again.
/// Every writing call is one transaction with its audit line. Reading calls may come from any thread.
class ContactService final : public QObject
{
    Q_OBJECT

public:
    ContactService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    /// Errors: Empty or TooLong (field "text"), MemberNotFound.
    [[nodiscard]] domain::Result<domain::Contact> add(const NewContact &contact,
                                                      std::optional<domain::StaffId> staff = {});
    /// State, answer, due day and follower as they are in `contact`. Errors: NotFound, ChangedMeanwhile, TooLong
    /// and, for Answered, Empty (field "answer").
    [[nodiscard]] domain::Result<domain::Contact> change(const domain::Contact &contact,
                                                         std::optional<domain::StaffId> staff = {});
    [[nodiscard]] domain::Result<domain::Contact> contact(domain::ContactId id) const; ///< Error NotFound.
    [[nodiscard]] domain::Result<std::vector<domain::Contact>> ofMember(domain::MemberId member) const;
    /// Overdue ones first, then by day, those without a day last.
    [[nodiscard]] domain::Result<std::vector<domain::Contact>> open(int limit = 500) const;
    /// Open ones whose day is today or was.
    [[nodiscard]] domain::Result<std::vector<domain::Contact>> due(int limit = 50) const;
    /// Newest first; absent: of every state.
    [[nodiscard]] domain::Result<std::vector<domain::Contact>> list(std::optional<domain::ContactState> state,
                                                                    int limit = 500) const;

signals:
    void changed();

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
