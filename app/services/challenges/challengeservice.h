// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "services/challenges/challengetypes.h"

#include <memory>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Stamp cards, challenges, badges and streaks: the owner's list, and where members stand. Every writing call is
/// one IMMEDIATE transaction; a repeated key returns the first answer.
class ChallengeService final
{
public:
    ChallengeService(storage::Database &database, const domain::Clock &clock);
    ~ChallengeService();
    Q_DISABLE_COPY_MOVE(ChallengeService)

    /// Open ones first, newest first.
    [[nodiscard]] domain::Result<std::vector<ChallengeRow>> list() const;
    /// Error NotFound.
    [[nodiscard]] domain::Result<ChallengeRow> find(domain::ChallengeId id) const;
    /// What it counts is fixed from then on. Without a first day purchases count from today, for a badge from
    /// the very first. Errors: those of validate; DuplicateRequest, Busy.
    [[nodiscard]] domain::Result<domain::ChallengeId> add(const domain::Challenge &challenge, const QString &key = {},
                                                          std::optional<domain::StaffId> staff = {});
    /// It gives nothing any more; what it gave stays. Errors: NotFound, AlreadyVoid (it had ended).
    [[nodiscard]] domain::Result<void> end(domain::ChallengeId id, std::optional<domain::StaffId> staff = {});

    /// The open games that are for the member. Error MemberNotFound.
    [[nodiscard]] domain::Result<std::vector<ChallengeStanding>> standingOf(domain::MemberId member) const;
    /// Members who bought since its first day and have something to show; the furthest first. Error NotFound.
    [[nodiscard]] domain::Result<std::vector<ChallengePlayer>> players(domain::ChallengeId id, int limit = 100) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bashgah::services
