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

struct MemberDates
{
    domain::MemberId member;
    std::optional<QDate> birthday;
    QDate joined;
    std::optional<QDate> wedding{};
};

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
    [[nodiscard]] std::vector<MemberDates> dates();

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
