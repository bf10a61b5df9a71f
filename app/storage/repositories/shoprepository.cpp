// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/shoprepository.h"

#include "storage/db/connection.h"
#include "storage/repositories/auditrepository.h"

namespace bashgah::storage {

QHash<QString, QString> ShopRepository::settings()
{
    QHash<QString, QString> all;
    Statement statement = m_connection.statement(QStringLiteral("shop/all_settings"));
    statement.exec();
    while (statement.next())
        all.insert(statement.text(0), statement.text(1));
    return all;
}

std::optional<QString> ShopRepository::setting(const QString &key)
{
    Statement statement = m_connection.statement(QStringLiteral("shop/get_setting"));
    statement.bind("key", key);
    return statement.execOne() ? std::optional(statement.text(0)) : std::nullopt;
}

void ShopRepository::putSetting(const QString &key, const QString &value)
{
    m_connection.statement(QStringLiteral("shop/put_setting")).bind("key", key).bind("value", value).exec();
    m_connection.noteSeldomChange();
}

std::vector<StaffRow> ShopRepository::staff()
{
    std::vector<StaffRow> rows;
    Statement statement = m_connection.statement(QStringLiteral("staff/list"));
    statement.exec();
    while (statement.next())
        rows.push_back({statement.id<domain::StaffId>(0), statement.text(1), statement.flag(2)});
    return rows;
}

domain::StaffId ShopRepository::addStaff(const QString &name, domain::Instant at)
{
    Statement statement = m_connection.statement(QStringLiteral("staff/insert"));
    statement.bind("name", name).bind("at", at);
    m_connection.noteSeldomChange();
    return domain::StaffId(statement.insertId());
}

void ShopRepository::updateStaff(domain::StaffId id, const QString &name, bool active)
{
    m_connection.statement(QStringLiteral("staff/update"))
        .bind("id", id).bind("name", name).bind("active", active).exec();
    m_connection.noteSeldomChange();
}

void ShopRepository::audit(domain::Instant at, std::optional<domain::StaffId> staff,
                           const QString &action, const QString &subject, const QString &before,
                           const QString &after)
{
    AuditRepository(m_connection).append({at, staff, action, subject, before, after});
}

} // namespace bashgah::storage
