// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

struct HouseholdRow
{
    qint64 id = 0;
    QString name;
    bool pooled = false; ///< its points are spent together
};

struct HouseholdPerson
{
    domain::MemberId id;
    QString name;
    bool ownPoints = false; ///< keeps them apart
    QString key{};          ///< code or mobile
};

struct HouseholdResident
{
    domain::MemberId member;
    HouseholdRow home;
    bool ownPoints = false;
};

/// Who lives together. Throws SqlFailure; never begins a transaction.
class HouseholdRepository final
{
public:
    explicit HouseholdRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<HouseholdRow> of(domain::MemberId member);
    [[nodiscard]] std::vector<HouseholdRow> list(); ///< by name
    [[nodiscard]] std::vector<HouseholdResident> residents(); ///< of all of them
    void setPooled(qint64 household, bool pooled);
    void setOwnPoints(domain::MemberId member, bool own);
    [[nodiscard]] std::vector<HouseholdPerson> people(qint64 household); ///< by name
    [[nodiscard]] qint64 insert(const QString &name, domain::Instant at);
    void join(domain::MemberId member, qint64 household);
    void leave(domain::MemberId member);
    /// Takes a member out; one who stays alone leaves nothing behind.
    void takeOut(domain::MemberId member);
    /// One without people.
    void remove(qint64 household);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
