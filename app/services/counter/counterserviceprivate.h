// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/counterservice.h"
#include "services/counter/rulefacts.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopprofilecache.h"

#include <optional>
#include <type_traits>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// What the files of the counter's service share: the shop's file, and what is kept of it between calls.
class CounterService::Private
{
public:
    Private(storage::Database &file, const domain::Clock &time) : database(file), clock(time) {}

    [[nodiscard]] domain::Result<domain::ShopProfile> profile() const;
    [[nodiscard]] WriteFacts facts(const domain::ShopProfile &shop) const;
    /// One write transaction: `work(connection, profile, facts)` with the shop as it is inside it. For the file that
    /// writes alone.
    template <typename Work>
    [[nodiscard]] auto write(Work &&work)
        -> std::invoke_result_t<Work, storage::Connection &, const domain::ShopProfile &, const WriteFacts &>;

    storage::Database &database;
    const domain::Clock &clock;
    mutable ShopProfileCache profiles;
    mutable ProgrammeStore programmes;
    mutable RuleFacts ruleFacts;
    mutable std::optional<domain::ShopCalendar> calendar;
};

} // namespace bashgah::services
