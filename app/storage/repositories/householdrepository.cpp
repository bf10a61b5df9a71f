// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/householdrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

std::optional<HouseholdRow> HouseholdRepository::of(domain::MemberId member)
{
    Statement row = m_connection.statement(QStringLiteral("household/of"));
    if (!row.bind("member_id", member).execOne())
        return std::nullopt;
    return HouseholdRow{row.int64(0), row.text(1), row.flag(2)};
}

std::vector<HouseholdRow> HouseholdRepository::list()
{
    std::vector<HouseholdRow> all;
    Statement rows = m_connection.statement(QStringLiteral("household/list"));
    rows.exec();
    while (rows.next())
        all.push_back({rows.int64(0), rows.text(1), rows.flag(2)});
    return all;
}

std::vector<HouseholdResident> HouseholdRepository::residents()
{
    std::vector<HouseholdResident> all;
    Statement rows = m_connection.statement(QStringLiteral("household/residents"));
    rows.exec();
    while (rows.next())
        all.push_back({rows.id<domain::MemberId>(0), {rows.int64(1), rows.text(2), rows.flag(3)}, rows.flag(4)});
    return all;
}

void HouseholdRepository::setPooled(qint64 household, bool pooled)
{
    m_connection.statement(QStringLiteral("household/set_pooled")).bind("id", household).bind("pooled", pooled).exec();
}

void HouseholdRepository::setOwnPoints(domain::MemberId member, bool own)
{
    m_connection.statement(QStringLiteral("household/set_own_points")).bind("member_id", member).bind("own", own).exec();
}

std::vector<HouseholdPerson> HouseholdRepository::people(qint64 household)
{
    std::vector<HouseholdPerson> people;
    Statement rows = m_connection.statement(QStringLiteral("household/people"));
    rows.bind("id", household).exec();
    while (rows.next())
        people.push_back({rows.id<domain::MemberId>(0), rows.text(1), rows.flag(2), rows.text(3)});
    return people;
}

qint64 HouseholdRepository::insert(const QString &name, domain::Instant at)
{
    Statement insert = m_connection.statement(QStringLiteral("household/insert"));
    insert.bind("name", name).bind("at", at);
    return insert.insertId();
}

void HouseholdRepository::join(domain::MemberId member, qint64 household)
{
    m_connection.statement(QStringLiteral("household/join"))
        .bind("member_id", member).bind("household_id", household).exec();
}

void HouseholdRepository::leave(domain::MemberId member)
{
    m_connection.statement(QStringLiteral("household/leave")).bind("member_id", member).exec();
}

void HouseholdRepository::takeOut(domain::MemberId member)
{
    const auto home = of(member);
    if (!home)
        return;
    leave(member);
    const std::vector<HouseholdPerson> rest = people(home->id);
    if (rest.size() > 1)
        return;
    for (const HouseholdPerson &person : rest)
        leave(person.id);
    remove(home->id);
}

void HouseholdRepository::remove(qint64 household)
{
    m_connection.statement(QStringLiteral("household/remove")).bind("id", household).exec();
}

} // namespace bashgah::storage
