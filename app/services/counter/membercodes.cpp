// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/membercodes.h"

#include "domain/program/rulecodes.h"
#include "domain/purchase/purchase.h"

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<void> checkMemberCodes(storage::Connection &connection, ProgrammeStore &programmes,
                              const domain::PurchaseDraft &draft, const WriteFacts &facts)
{
    if (draft.member || draft.codes.isEmpty())
        return {};
    const auto live = programmes.live(connection, facts.programmeDay.value_or(facts.day));
    if (!live)
        return fail(live.error());
    const QStringList asked = *live ? domain::splitCodes((*live)->programme, draft.codes).ofRules : QStringList();
    if (asked.isEmpty())
        return {};
    return fail(domain::Error{ErrorCode::NotForMember, {asked.front()}, {}, QStringLiteral("ruleCode")});
}

} // namespace bashgah::services
