// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/program/lotlife.h"

#include <vector>

namespace bashgah::storage {

class Connection;

/// Points whose life counts from what their member did last.
struct LivingLot
{
    domain::LotId id;
    domain::ProgrammeVersionId version; ///< that gave them
    domain::LotLife life;
    domain::LastDone done; ///< what the member did until then
};

/// Lets points live longer, by events that are only added. Throws SqlFailure; never begins a transaction.
class LotLifeRepository final
{
public:
    explicit LotLifeRepository(Connection &connection) : m_connection(connection) {}

    /// Those that had not ended before `last`, with what was done until then; only of programmes that count so.
    [[nodiscard]] std::vector<LivingLot> living(QDate last);
    /// By what was done on `day`.
    void extend(const LivingLot &lot, QDate day, QDate until, domain::Instant at);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
