// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/calendar/shopcalendar.h"
#include "services/members/membertypes.h"

#include <QObject>

#include <span>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// The shop's members: registering, changing, finding, and all that is known of one. Every writing
/// call is one transaction with its audit line. Reading calls may come from any thread.
class MemberService final : public QObject
{
    Q_OBJECT

public:
    MemberService(storage::Database &database, const domain::Clock &clock,
                  QObject *parent = nullptr);

    /// Errors, the first by field: those of checkMember, DuplicateMobile, DuplicateCode,
    /// DuplicateRequest (same key, other content).
    [[nodiscard]] domain::Result<Registered> registerMember(const Registration &request);
    /// Returns the version after. Errors: as above, MemberNotFound, ChangedMeanwhile.
    [[nodiscard]] domain::Result<qint64> update(domain::MemberId id,
                                                const domain::MemberDetails &details,
                                                qint64 version,
                                                std::optional<domain::StaffId> staff = {});
    /// Everything wrong with the details at once, duplicates included, for a form.
    [[nodiscard]] domain::Result<domain::ValidationReport> check(
        const domain::MemberDetails &details, std::optional<domain::MemberId> self = {}) const;
    /// Whoever else has this mobile or code.
    [[nodiscard]] domain::Result<std::optional<Duplicate>> findDuplicate(
        const domain::MemberDetails &details, std::optional<domain::MemberId> self = {}) const;

    /// Agreeing takes the number off the list of those nobody writes to (unless the operator blocks
    /// it); refusing is opting out and puts it there. Errors: MemberNotFound.
    [[nodiscard]] domain::Result<void> setConsent(domain::MemberId id, bool granted,
                                                  const QString &wording,
                                                  std::optional<domain::StaffId> staff = {});

    /// Best first: see storage/readmodels/membersearch.h. Nothing for an empty query.
    [[nodiscard]] domain::Result<std::vector<domain::MemberRow>> search(const QString &query,
                                                                        int limit = 8) const;
    [[nodiscard]] domain::Result<domain::MemberPage> list(
        const MemberQuery &query, const std::optional<domain::MemberCursor> &after = {},
        int limit = 100) const;
    [[nodiscard]] domain::Result<qint64> count(const MemberQuery &query) const;
    /// The same question with its clauses worked out: ask once, then list, count and export it.
    [[nodiscard]] domain::Result<MemberQuery> resolved(const MemberQuery &query) const;
    /// Everybody whom a query means, by id.
    [[nodiscard]] domain::Result<std::vector<domain::MemberId>> ids(const MemberQuery &query) const;

    [[nodiscard]] domain::Result<QStringList> tags(int limit = 50) const;

    /// Error MemberNotFound.
    [[nodiscard]] domain::Result<MemberView> member(domain::MemberId id) const;
    /// The member of a full mobile or exact code. Error MemberNotFound (args: text).
    [[nodiscard]] domain::Result<domain::MemberId> findByKey(const QString &text) const;
    /// The timeline has only these kinds, or every kind where none is named. Error MemberNotFound.
    [[nodiscard]] domain::Result<MemberProfile> profile(domain::MemberId id, int timelineLimit = 200,
                                                        std::span<const domain::TimelineKind> kinds = {}) const;

signals:
    /// After commit only.
    void memberRegistered(bashgah::domain::MemberId id);
    void memberChanged(bashgah::domain::MemberId id);

private:
    [[nodiscard]] domain::ShopCalendar calendar() const;
    [[nodiscard]] domain::Result<void> giveOccasions(storage::Connection &connection, domain::MemberId id,
                                                     const domain::MemberDetails &details, bool isNew,
                                                     std::optional<domain::StaffId> staff) const;
    [[nodiscard]] QString region() const;
    [[nodiscard]] MemberQuery resolvedBy(storage::Connection &connection, const MemberQuery &query) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
