// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"

#include <QJsonObject>

namespace bashgah::services {

/// What an import may add to a member the shop knows: only what was empty.
struct MemberFill
{
    domain::MemberDetails details; ///< after
    QJsonObject added;             ///< by field, for taking it back; empty: nothing new

    [[nodiscard]] static MemberFill of(const domain::MemberDetails &known,
                                       const domain::MemberDetails &brought);
    /// The details without what was added, where that still stands unchanged.
    [[nodiscard]] static domain::MemberDetails takenBack(const domain::MemberDetails &now,
                                                         const QJsonObject &added);
};

} // namespace bashgah::services
