// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/lotlives.h"

#include "storage/repositories/lotliferepository.h"

namespace bashgah::services {

using namespace domain;

Result<void> extendLives(storage::Connection &connection, ProgrammeStore &programmes, const ShopCalendar &calendar,
                         QDate ended, Instant at)
{
    storage::LotLifeRepository lives(connection);
    for (const storage::LivingLot &lot : lives.living(ended)) {
        const auto version = programmes.version(connection, lot.version);
        if (!version)
            return fail(version.error());
        const ExpiryPolicy &policy = (*version)->programme.expiry;
        const auto day = lastActivity(policy, lot.done);
        const auto until = day ? extendedBy(policy, lot.life, *day, calendar) : std::nullopt;
        if (until)
            lives.extend(lot, *day, *until, at);
    }
    return {};
}

} // namespace bashgah::services
