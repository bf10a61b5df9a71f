// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/challenge/challengegift.h"
#include "domain/challenge/challengeprogress.h"

#include <QHash>

#include <map>

namespace bashgah::storage {

class Connection;

struct StoredChallenge
{
    domain::ChallengeId id;
    domain::Challenge challenge;
};

/// A gift about to be stored.
struct NewChallengeGift
{
    domain::ChallengeId challenge;
    domain::MemberId member;
    int number = 1;
    domain::ChallengeReward worth;
    std::optional<domain::EntryId> entry;
    std::optional<domain::StoredEntryId> storedEntry;
    domain::Instant at;
    QDate day; ///< the reward of `worth` is handed out by a taking of its own
};

/// What a game gave that stands.
struct ChallengeCounts
{
    qint64 gifts = 0;
    qint64 members = 0;
    domain::Points points;
    domain::Money credit;
};

/// Stamp cards, challenges, badges and streaks with their gifts. Throws SqlFailure; never begins a transaction.
class ChallengeRepository final
{
public:
    explicit ChallengeRepository(Connection &connection) : m_connection(connection) {}

    /// Open ones first, newest first.
    [[nodiscard]] std::vector<StoredChallenge> list();
    [[nodiscard]] domain::ChallengeId insert(const domain::Challenge &challenge, domain::Instant at);
    /// False: it had ended before.
    [[nodiscard]] bool end(domain::ChallengeId id);

    /// What a member kept, in the order of time, since a day (invalid: all); with lines only if they are asked for.
    [[nodiscard]] std::vector<domain::CountedPurchase> purchases(domain::MemberId member, QDate first, bool withLines);
    /// Who bought since a day (invalid: ever).
    [[nodiscard]] std::vector<domain::MemberId> members(QDate first);
    [[nodiscard]] std::vector<domain::MemberId> giftedMembers();
    /// Purchases that merges in force brought to a member, by the merge.
    [[nodiscard]] std::map<domain::PurchaseId, qint64> brought(domain::MemberId member);
    /// Standing gifts of the time when somebody was merged into the member who is apart again.
    [[nodiscard]] int givenWhileOne(domain::MemberId member, domain::ChallengeId challenge);

    /// Oldest first, those that were taken back as well.
    [[nodiscard]] std::vector<domain::ChallengeGift> gifts(domain::MemberId member);
    domain::ChallengeGiftId insert(const NewChallengeGift &gift);
    /// False: it was taken back before. paid: points that were missing and whose value the till kept.
    [[nodiscard]] bool take(domain::ChallengeGiftId id, domain::Instant at, std::optional<domain::EntryId> entry, qint64 taken,
                            domain::Points paid);
    /// Gifts of each game that the member can fetch now.
    [[nodiscard]] QHash<qint64, int> ready(domain::MemberId member, domain::Instant now);
    [[nodiscard]] ChallengeCounts counts(domain::ChallengeId id);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
