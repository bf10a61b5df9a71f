// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/duplicatescore.h"
#include "domain/member/member.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "services/counter/giftsback.h"

#include <optional>
#include <vector>

namespace bashgah::services {

/// What is to become of two members: `other` goes on as `kept`, who has these details then.
struct MergeRequest
{
    domain::MemberId kept;
    domain::MemberId other;
    domain::MemberDetails details;
    qint64 keptVersion = 1;
    qint64 otherVersion = 1;
    std::optional<domain::StaffId> staff{};
};

struct Merged
{
    domain::Points moved;  ///< less a deficit that was taken over
    domain::Money credit;
    bool repeated = false; ///< the two had been merged before
};

/// What would stay with the old row, for people: the kept member has the same already, or it cannot change.
struct MergeLeft
{
    QString kind; ///< purchase (the merge is refused), draw_winner, occasion_points, tier_pin, referral,
                  ///< household_member, member_photo
    int count = 0;
    bool operator==(const MergeLeft &) const = default;
};

/// Of taking a merge back. Points and credit that were spent since stay spent: they are missing at the other.
struct Unmerged
{
    domain::Points back;
    domain::Points goneSince;
    domain::Money credit;
    GiftsBack gifts{}; ///< that only the two together had earned
};

/// A merge in force, for people.
struct MergeShown
{
    domain::MemberId other;
    QString otherName;
    domain::Instant at;
    QString staffName;
};

/// Two members who may be one person, with what is shown of them.
struct DuplicatePair
{
    domain::MemberId first;  ///< the one known longer
    domain::MemberId second;
    QString firstName;
    QString secondName;
    QString firstMobile;  ///< as people write it, may be empty
    QString secondMobile;
    domain::DuplicateScore score;
    bool operator==(const DuplicatePair &) const = default;
};

} // namespace bashgah::services
