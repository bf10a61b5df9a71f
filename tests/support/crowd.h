// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "support/testshop.h"

namespace bashgah::test {

/// Members by the thousand, the same for the same seed: Persian names of a small stock (so that many
/// share a word), mobiles one after another in a shuffled order, a code for each, and a last visit
/// for four of five.
void addCrowd(storage::Database &database, const domain::Clock &clock, int members, quint32 seed = 1);

/// The mobile of the n-th member of a crowd: "09121234567".
[[nodiscard]] QString crowdMobile(int n);

/// One member, written directly. Ends the program when it cannot be.
domain::MemberId addMember(storage::Database &database, const domain::Clock &clock,
                           domain::MemberDetails details);
/// By name and mobile (may be empty) and code (may be empty).
domain::MemberId addMember(storage::Database &database, const domain::Clock &clock,
                           const QString &name, const QString &mobile, const QString &code = {});
/// Sets the day a member came last, as recording a purchase does.
void setLastVisit(storage::Database &database, domain::MemberId member, QDate day);

} // namespace bashgah::test
