// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/wrongcoderepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::Instant;

std::vector<Instant> WrongCodeRepository::between(Instant from, Instant now)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/wrong_codes"));
    rows.bind("from", from).bind("now", now).exec();
    std::vector<Instant> all;
    while (rows.next())
        all.push_back(rows.instant(0));
    return all;
}

void WrongCodeRepository::note(Instant at)
{
    m_connection.statement(QStringLiteral("stored/note_wrong_code")).bind("at", at).exec();
}

void WrongCodeRepository::forgetUntil(Instant last)
{
    m_connection.statement(QStringLiteral("stored/forget_wrong_codes")).bind("last", last).exec();
}

} // namespace bashgah::storage
