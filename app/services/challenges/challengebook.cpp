// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengebook.h"

#include "storage/db/connection.h"
#include "storage/repositories/challengerepository.h"

#include <algorithm>

namespace bashgah::services {

const std::vector<KnownChallenge> &ChallengeBook::all(storage::Connection &connection)
{
    const quint64 stamp = connection.seldomStamp();
    if (m_connection == &connection && m_stamp == stamp)
        return m_all;
    m_all.clear();
    for (storage::StoredChallenge &stored : storage::ChallengeRepository(connection).list())
        m_all.push_back({stored.id, std::move(stored.challenge)});
    m_connection = &connection;
    m_stamp = stamp;
    return m_all;
}

bool ChallengeBook::anyOn(storage::Connection &connection, QDate day)
{
    const std::vector<KnownChallenge> &games = all(connection);
    return std::any_of(games.begin(), games.end(), [day](const KnownChallenge &game) {
        return game.challenge.open && game.challenge.runsOn(day);
    });
}

} // namespace bashgah::services
