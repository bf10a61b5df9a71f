// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "domain/points/points.h"

#include <optional>
#include <vector>

namespace bashgah::domain {

/// A member as lists and search results show one.
struct MemberRow
{
    MemberId id;
    QString name; ///< as shown
    std::optional<MobileNumber> mobile;
    std::optional<QString> code;
    std::optional<QString> tierId;
    Points balance;
    std::optional<QDate> lastVisit;
    QDate joinedOn;
    ConsentState consent = ConsentState::Unknown;
    bool isExact = false; ///< of a search: the whole mobile or the whole code was typed
    bool operator==(const MemberRow &) const = default;
};

enum class MemberOrder {
    Name,       ///< Persian alphabet
    LastVisit,  ///< newest visitor first, never seen last
};

/// Place behind the last row of a page. A change elsewhere neither skips nor repeats rows.
struct MemberCursor
{
    QString sortKey;
    std::optional<QDate> lastVisit;
    MemberId id;
    bool operator==(const MemberCursor &) const = default;
};

struct MemberPage
{
    std::vector<MemberRow> rows;
    std::optional<MemberCursor> next; ///< absent: this was the last page
};

} // namespace bashgah::domain
