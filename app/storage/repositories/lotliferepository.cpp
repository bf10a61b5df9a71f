// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/lotliferepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

std::vector<LivingLot> LotLifeRepository::living(QDate last)
{
    std::vector<LivingLot> lots;
    Statement any = m_connection.statement(QStringLiteral("ledger/lives_count"));
    if (!any.execOne() || !any.flag(0))
        return lots;
    Statement rows = m_connection.statement(QStringLiteral("ledger/living_lots"));
    rows.bind("last", last).exec();
    while (rows.next()) {
        lots.push_back({rows.id<LotId>(0), rows.id<ProgrammeVersionId>(1),
                        LotLife{rows.day(2), rows.day(3), rows.day(4)},
                        LastDone{rows.maybeDay(5), rows.maybeDay(6), rows.maybeDay(7)}});
    }
    return lots;
}

void LotLifeRepository::extend(const LivingLot &lot, QDate day, QDate until, Instant at)
{
    m_connection.statement(QStringLiteral("ledger/insert_extension"))
        .bind("lot_id", lot.id)
        .bind("from", lot.life.last)
        .bind("until", until)
        .bind("day", day)
        .bind("at", at)
        .exec();
    m_connection.statement(QStringLiteral("ledger/set_end")).bind("id", lot.id).bind("until", until).exec();
}

} // namespace bashgah::storage
