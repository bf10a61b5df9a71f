// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/personwords.h"
#include "domain/points/points.h"

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// What there is of a member.
struct ErasureCounts
{
    qint64 purchases = 0;
    qint64 messages = 0;
    qint64 contacts = 0;
    domain::Points points;
    qint64 credit = 0;       ///< minor units
    qint64 partnerMoves = 0; ///< lines of the book with partners: they keep the number
};

/// By what a person is known in texts and lists.
struct PersonTraces
{
    std::vector<domain::MobileNumber> mobiles; ///< also former ones, unless they are somebody else's by now
    domain::PersonWords words;
    QStringList namesakes; ///< subjects of lines about others who are called the same
};

/// Takes a person out of the shop file. What the books need stays without them: purchases, entries, days.
///
/// Lines of the audit trail that tell of the person lose their texts and keep their hashes. Each line is chained to
/// the hash of the one before it, not to its texts, so all later lines still fit; the blanked ones are listed in
/// audit_redaction with the line that tells of the erasure, and only lines that it names may be blank. What cannot be checked
/// any more is what those lines said. Throws SqlFailure; never begins a transaction.
class ErasureRepository final
{
public:
    explicit ErasureRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] ErasureCounts counts(domain::MemberId member);
    [[nodiscard]] bool isErased(domain::MemberId member);
    /// Erased ones who have or owe points nevertheless.
    [[nodiscard]] std::vector<domain::MemberId> withPoints();
    /// The rows that were merged into it.
    [[nodiscard]] std::vector<domain::MemberId> mergedInto(domain::MemberId member);
    void releaseHolds(domain::MemberId member, domain::Instant at);
    /// Before anything is erased. Rows merged on the way become rows of the member.
    [[nodiscard]] PersonTraces traces(domain::MemberId member);
    /// All but points, credit and trail.
    void eraseRows(domain::MemberId member, const PersonTraces &traces, domain::Instant at);
    /// What the trail says of the member so far, in rising order.
    [[nodiscard]] std::vector<qint64> trailLines(domain::MemberId member, const PersonTraces &traces);
    /// Blanks them, by the trail's newest line, which tells of the erasure and names them (domain::TrailErasure).
    void blankTrail(const std::vector<qint64> &lines);

    /// Only a salted hash of the number is kept.
    void suppressForGood(const domain::MobileNumber &mobile, domain::Instant at);
    [[nodiscard]] bool wasErased(const domain::MobileNumber &mobile);
    void forgetNumber(const domain::MobileNumber &mobile);

private:
    void leaveHouseholds(domain::MemberId member);
    void blankTexts(const domain::PersonWords &words);
    [[nodiscard]] QStringList namesakes(domain::MemberId member);
    [[nodiscard]] QString hashOf(const domain::MobileNumber &mobile);

    Connection &m_connection;
};

} // namespace bashgah::storage
