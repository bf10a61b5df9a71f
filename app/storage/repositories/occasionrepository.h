// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// Points given on occasions, once per occasion (domain::occasionKey), member and period. Throws SqlFailure; never begins a
/// transaction.
class OccasionRepository final
{
public:
    explicit OccasionRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] bool isGiven(const QString &occasion, domain::MemberId member, const QString &period);
    /// What it gave, and by which entry.
    struct Given
    {
        domain::Points points;
        domain::EntryId entry;
    };
    [[nodiscard]] std::optional<Given> given(const QString &occasion, domain::MemberId member, const QString &period);
    void note(const QString &occasion, domain::MemberId member, const QString &period,
              domain::EntryId entry);
    /// Members born on a day or married on it who had joined by `joined`; who joined on a day. By their ids.
    [[nodiscard]] std::vector<domain::MemberId> bornOn(QDate day, QDate joined);
    [[nodiscard]] std::vector<domain::MemberId> weddedOn(QDate day, QDate joined);
    [[nodiscard]] std::vector<domain::MemberId> joinedOn(QDate day);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
