// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"

#include <QString>

#include <utility>

namespace bashgah::services {

/// Member details as the audit trail keeps them (JSON, only what is filled in).
[[nodiscard]] QString jsonText(const domain::MemberDetails &details);

/// The fields that differ, before and after.
[[nodiscard]] std::pair<QString, QString> changedFields(const domain::MemberDetails &before,
                                                        const domain::MemberDetails &after);

/// Tells whether two requests ask for the same.
[[nodiscard]] QString contentHash(const domain::MemberDetails &details, bool hasConsent,
                                  std::optional<domain::MemberId> referrer = {});

} // namespace bashgah::services
