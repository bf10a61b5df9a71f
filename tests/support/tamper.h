// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/connection.h"
#include "support/countershop.h"

namespace bashgah::test {

/// Changes the shop's file behind the program's back: nothing that it guards itself with holds.
inline void tamper(CounterShop &club, const QString &sql)
{
    storage::Connection &connection = club.shop.database().connection();
    connection.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    connection.run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    connection.run(sql);
}

} // namespace bashgah::test
