// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/member/member.h"

namespace bashgah::domain {

/// As stored: names tidied (Persian letters, single spaces), the code trimmed with ASCII digits
/// (empty: none), tags each once.
[[nodiscard]] MemberDetails tidied(MemberDetails details);

/// Everything wrong with tidied details, by field: "mobile" NotAMemberKey (neither mobile nor
/// code), "name" "given_name" "family_name" "code" "note" "tags" TooLong, "birthday" and "joined"
/// OutOfRange (in the future, or before 1250 of the Jalali calendar).
[[nodiscard]] ValidationReport checkMember(const MemberDetails &details, QDate today);

} // namespace bashgah::domain
