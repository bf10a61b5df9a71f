// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/filecleaning.h"

#include "storage/db/database.h"

namespace bashgah::storage {

bool cleanFile(Database &database)
{
    try {
        Connection &connection = database.connection();
        connection.run(QStringLiteral("VACUUM"));
        // its first column says whether somebody else still reads what was: then the journal stays as it is
        return connection.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) == 0;
    } catch (const SqlFailure &) {
        return false;
    }
}

} // namespace bashgah::storage
