// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QDate>

#include <optional>

namespace bashgah::storage {
struct AccountRecord;
class LedgerRepository;
}

namespace bashgah::services {

/// Points that became usable since the last look pay an open deficit first: to be called before points of `account`
/// move by themselves or by a command. Writes entries, not the caches of the account. `batch`: of an import.
/// False: there was nothing to pay.
bool activateDue(storage::LedgerRepository &ledger, storage::AccountRecord &account, domain::Instant at, QDate day,
                 std::optional<domain::BatchId> batch = {});

} // namespace bashgah::services
