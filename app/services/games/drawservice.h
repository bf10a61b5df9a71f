// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/game/drawproof.h"

#include <functional>

namespace bashgah::storage {
class Connection;
class Database;
struct StoredDraw;
}

namespace bashgah::services {

struct DrawWinner
{
    int place = 1;
    domain::MemberId member;
    QString name;
    bool operator==(const DrawWinner &) const = default;
};

/// A draw on the owner's list. Its seed is told by its proof only, once it is drawn.
struct DrawRow
{
    domain::DrawId id;
    domain::LuckyDraw draw;
    domain::DrawState state = domain::DrawState::Draft;
    int version = 1;
    QByteArray commitment;
    qint64 members = 0; ///< with chances, so far or in the end
    qint64 chances = 0; ///< of all
    std::vector<DrawWinner> winners;
    QByteArray listHash{}; ///< SHA-256 of the list of chances once it is closed
    bool operator==(const DrawRow &) const = default;
};

/// Lucky draws whose winners anybody can compute again. Every writing call is one IMMEDIATE transaction.
class DrawService final
{
public:
    /// 64 hexadecimal digits nobody can guess; tests give their own.
    using MakeSeed = std::function<QByteArray()>;
    DrawService(storage::Database &database, const domain::Clock &clock, MakeSeed makeSeed = {});

    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<DrawRow>> list() const;
    /// Error NotFound.
    [[nodiscard]] domain::Result<DrawRow> find(domain::DrawId id) const;
    /// Errors: those of validate.
    [[nodiscard]] domain::Result<domain::DrawId> add(const domain::LuckyDraw &draw, std::optional<domain::StaffId> staff = {});
    /// Of a draft. Errors: those of validate, NotFound, ChangedMeanwhile (or committed before).
    [[nodiscard]] domain::Result<void> change(domain::DrawId id, int version, const domain::LuckyDraw &draw,
                                              std::optional<domain::StaffId> staff = {});
    /// Fixes the seed, the terms and which public number will decide, before the entries close; once is enough.
    /// Errors: NotFound, Empty (publicSource), NoLongerValid (the last day is over), ChangedMeanwhile.
    [[nodiscard]] domain::Result<void> commit(domain::DrawId id, std::optional<domain::StaffId> staff = {});
    /// Fixes the entries, whose hash is to be told before the public number is known; once is enough. Errors:
    /// NotFound, NotYetValid (it is not committed, or the last day is not over), NoPurchases.
    [[nodiscard]] domain::Result<void> close(domain::DrawId id, std::optional<domain::StaffId> staff = {});
    /// Draws with the public number, as it was published; once is enough. Who makes the seed knows neither it when
    /// the list is closed, nor can they add chances once they know it. Errors: NotFound, NotYetValid (its list is
    /// not closed), Empty, TooLong (publicValue), DuplicateRequest (publicValue: it was drawn with another number; args:
    /// name, that number). One that was promised without a public number closes its list
    /// and draws by the seed alone.
    [[nodiscard]] domain::Result<void> draw(domain::DrawId id, const QString &publicValue,
                                            std::optional<domain::StaffId> staff = {});
    /// Error NotYetValid: it is not drawn.
    [[nodiscard]] domain::Result<domain::DrawProof> proof(domain::DrawId id) const;

private:
    [[nodiscard]] domain::Result<QDate> today() const;
    [[nodiscard]] domain::Result<void> closeList(storage::Connection &connection, const storage::StoredDraw &stored,
                                                 QDate day, std::optional<domain::StaffId> staff);
    [[nodiscard]] domain::Result<void> pick(storage::Connection &connection, domain::DrawId id,
                                            const QString &publicValue, std::optional<domain::StaffId> staff);
    [[nodiscard]] static DrawRow row(storage::Connection &connection, const storage::StoredDraw &stored);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    MakeSeed m_makeSeed;
};

} // namespace bashgah::services
