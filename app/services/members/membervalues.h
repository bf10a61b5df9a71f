// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/member/member.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Whether values fit the shop's own fields; what stood there before may stay whatever it is (a choice
/// the owner took away). Errors: UnknownValue (no such field) and those of domain::storedValue, in
/// valueFieldName of the field.
[[nodiscard]] domain::Result<void> checkValues(storage::Connection &connection, const domain::MemberValues &values,
                                               const domain::MemberValues &before = {});

} // namespace bashgah::services
