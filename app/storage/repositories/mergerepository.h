// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/member.h"
#include "domain/points/points.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace bashgah::storage {

class Connection;

/// A merge of two members. The texts are JSON that the service reads again to take it back.
struct MergeRow
{
    qint64 id = 0;
    domain::MemberId kept;
    domain::MemberId other;
    domain::Instant at;
    QString keptBefore;
    QString otherBefore;
};

/// A merge in force, for people.
struct MergeOf
{
    qint64 id = 0;
    domain::MemberId other;
    QString otherName;
    domain::Instant at;
    QString staffName;
};

/// A lot that a merge made in the kept member's account.
struct MergedLot
{
    domain::LotId lot;
    domain::Points moved;
    QDate activates;
    std::optional<QDate> expires;
    domain::Points goneSince; ///< spent or expired, less what came back
};

/// The same of credit.
struct MergedCredit
{
    domain::LotId lot;
    domain::StoredEntryId entry;
    domain::Points left; ///< minor units
    QDate activates;
    std::optional<QDate> expires;
};

/// What stays with the old row of a member (mergedecisions.h).
struct MergeLeftRow
{
    QString kind; ///< name of the table
    int count = 0;
};

/// Merges of members: what changed hands, row by row and lot by lot. Throws SqlFailure; never begins a
/// transaction.
class MergeRepository final
{
public:
    explicit MergeRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] qint64 insert(domain::MemberId kept, domain::MemberId other, domain::Instant at,
                                std::optional<domain::StaffId> staff, const QString &keptBefore,
                                const QString &otherBefore);
    [[nodiscard]] std::optional<MergeRow> open(domain::MemberId kept, domain::MemberId other);
    [[nodiscard]] std::vector<MergeOf> inForce(domain::MemberId kept);
    /// Whether the kept member was merged on, or took in another after this merge.
    [[nodiscard]] bool hasLater(const MergeRow &merge);
    void finish(qint64 merge, domain::Instant at, std::optional<domain::StaffId> staff);
    /// As whom a member goes on; absent: as itself.
    [[nodiscard]] std::optional<domain::MemberId> keptOf(domain::MemberId member);
    [[nodiscard]] domain::MemberId holderOf(domain::MemberId member); ///< whose its points are by now

    /// Lists all rows of `other` that go over; its credit account only `withCredit`.
    void logRows(qint64 merge, domain::MemberId kept, domain::MemberId other, bool withCredit, QDate day);
    /// Gives the listed rows to the other of the two, either way.
    void moveRows(qint64 merge, domain::MemberId from, domain::MemberId to, bool isBack);
    /// Photo and household: the kept member's, else the other's. Taking it back leaves what changed since.
    void movePerson(qint64 merge, domain::MemberId kept, domain::MemberId other);
    void personBack(qint64 merge, domain::MemberId kept, domain::MemberId other);
    void moveHolds(qint64 merge, domain::AccountId to);
    /// Before the merge.
    [[nodiscard]] std::vector<MergeLeftRow> leftRows(domain::MemberId kept, domain::MemberId other, QDate day);
    [[nodiscard]] qint64 purchasesOf(domain::MemberId member);
    void hide(domain::MemberId other, domain::MemberId kept);
    void show(domain::MemberId other);
    void setConsent(domain::MemberId member, domain::ConsentState state);

    enum class LotKind { Points, Credit };
    void noteLot(LotKind kind, domain::LotId from, domain::LotId to, qint64 merge, bool isBack, domain::Points points);
    [[nodiscard]] std::vector<MergedLot> lots(qint64 merge);
    [[nodiscard]] std::vector<MergedCredit> creditLots(qint64 merge);
    /// The entry with this explanation by which the kept member took over a deficit.
    [[nodiscard]] std::optional<std::pair<domain::EntryId, domain::Points>> deficitEntry(domain::MemberId kept,
                                                                                         const QString &explain);

    void setDistinct(domain::MemberId one, domain::MemberId two, domain::Instant at,
                     std::optional<domain::StaffId> staff);

private:
    void moveGifts(qint64 merge, domain::MemberId from, domain::MemberId to, bool isBack);

    Connection &m_connection;
};

} // namespace bashgah::storage
