// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"

#include <QJsonObject>

namespace bashgah::services {

/// What an import writes to a member the shop knows: what was empty, or also what the file says
/// otherwise. Tags are only ever added; a code that stands is never replaced.
struct MemberFill
{
    enum class Rule { Empty, Replace };

    domain::MemberDetails details; ///< after
    QJsonObject added;             ///< by field, for taking it back; empty: nothing new
    QJsonObject before;            ///< what was replaced, by field

    [[nodiscard]] static MemberFill of(const domain::MemberDetails &known,
                                       const domain::MemberDetails &brought, Rule rule = Rule::Empty);
    /// The details as they were, where what was written still stands unchanged.
    [[nodiscard]] static domain::MemberDetails takenBack(const domain::MemberDetails &now,
                                                         const QJsonObject &added, const QJsonObject &before = {});
};

} // namespace bashgah::services
