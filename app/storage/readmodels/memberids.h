// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

/// The only members meant by a query; absent: everybody.
using OnlyMembers = std::optional<std::vector<domain::MemberId>>;

/// As statements take it in :ids: a JSON list, or nothing.
[[nodiscard]] std::optional<QString> memberIdsJson(const OnlyMembers &members);

} // namespace bashgah::storage
