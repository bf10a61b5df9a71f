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
        if (const auto until = extendedBy((*version)->programme.expiry, lot.life, lot.bought, calendar))
            lives.extend(lot, *until, at);
    }
    return {};
}

} // namespace bashgah::services
