// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/program/evaluate.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// A bill to try on a draft: of a member of the club, or of one made up.
struct TrialBill
{
    domain::Bill bill;
    QDate day;
    int minute = 12 * 60; ///< since midnight
    QString payment{};
    std::optional<domain::MemberId> member{};
    /// When no member is named: what the rules may ask of a person. Nothing was given yet.
    domain::MemberState made{};
};

/// What a draft gives for it, and why the other rules give nothing.
struct Trial
{
    domain::Evaluation evaluation;
    std::vector<domain::MissedRule> missed;
    std::optional<domain::Tier> tier{}; ///< that counted
};

/// Tries bills on a programme that is being edited. Reads only; any thread.
class TrialService final
{
public:
    TrialService(storage::Database &database, const domain::Clock &clock);

    /// Errors: BadProgramme, MemberNotFound.
    [[nodiscard]] domain::Result<Trial> run(const domain::Programme &draft, const TrialBill &bill) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
