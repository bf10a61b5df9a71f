// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/game/luckydraw.h"

namespace bashgah::storage {

class Connection;

struct StoredDraw
{
    domain::DrawId id;
    domain::LuckyDraw draw;
    domain::DrawState state = domain::DrawState::Draft;
    QByteArray seed;       ///< secret until it is drawn
    QByteArray commitment;
    std::optional<domain::Instant> committedAt;
    QByteArray list;
    QByteArray listHash;
    std::optional<domain::Instant> drawnAt;
    int version = 1;
    QString publicValue; ///< entered once the list is fixed
};

struct StoredWinner
{
    int place = 1;
    domain::MemberId member;
    QString name;
};

/// Lucky draws, their entries and winners. Throws SqlFailure; never begins a transaction.
class DrawRepository final
{
public:
    explicit DrawRepository(Connection &connection) : m_connection(connection) {}

    /// Newest first.
    [[nodiscard]] std::vector<StoredDraw> list();
    [[nodiscard]] std::optional<StoredDraw> find(domain::DrawId id);
    [[nodiscard]] domain::DrawId insert(const domain::LuckyDraw &draw, domain::Instant at);
    /// These four: false when it is another version or in another state.
    [[nodiscard]] bool update(domain::DrawId id, int version, const domain::LuckyDraw &draw);
    [[nodiscard]] bool commit(domain::DrawId id, int version, const QByteArray &seed, const QByteArray &commitment,
                              domain::Instant at);
    [[nodiscard]] bool close(domain::DrawId id, const QByteArray &list, const QByteArray &listHash, domain::Instant at);
    [[nodiscard]] bool draw(domain::DrawId id, const QString &publicValue, domain::Instant at);

    /// Who has chances by what was bought so far, by member.
    [[nodiscard]] std::vector<domain::DrawEntry> entries(const domain::LuckyDraw &draw);
    void insertWinner(domain::DrawId id, int place, domain::MemberId member);
    [[nodiscard]] std::vector<StoredWinner> winners(domain::DrawId id);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
