// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/challenge/challenge.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// A gift that nothing justifies.
struct ChallengeExcess
{
    domain::ChallengeId challenge;
    domain::MemberId member;
    int gifts = 0;
    int reached = 0;
};

/// Progress counted again for everybody who holds a gift: none may hold more than their kept purchases fill, or filled
/// for each of those who are one by now. Fewer is possible: a gift may wait for the next sale. Throws SqlFailure.
[[nodiscard]] std::vector<ChallengeExcess> tooManyGifts(storage::Connection &connection);

} // namespace bashgah::services
