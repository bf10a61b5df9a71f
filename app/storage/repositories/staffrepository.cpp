// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/staffrepository.h"

#include "storage/db/connection.h"

#include <algorithm>

namespace bashgah::storage {

using domain::StaffId;

std::vector<StaffRecord> StaffRepository::all()
{
    std::vector<StaffRecord> rows;
    Statement statement = m_connection.statement(QStringLiteral("staff/all"));
    statement.exec();
    while (statement.next()) {
        rows.push_back({statement.id<StaffId>(0), statement.text(1), statement.flag(2),
                        domain::staffRoleFromKey(statement.text(3)).value_or(domain::StaffRole::Cashier),
                        statement.text(4), {static_cast<int>(statement.int64(5)), statement.instant(6), statement.int64(8)},
                        statement.text(7)});
    }
    return rows;
}

std::optional<StaffRecord> StaffRepository::find(StaffId id)
{
    const std::vector<StaffRecord> rows = all(); // a handful
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const StaffRecord &row) { return row.id == id; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

void StaffRepository::setRole(StaffId id, domain::StaffRole role)
{
    m_connection.statement(QStringLiteral("staff/set_role"))
        .bind("id", id).bind("role", domain::staffRoleKey(role)).exec();
    m_connection.noteSeldomChange();
}

void StaffRepository::setMobile(StaffId id, const QString &mobile)
{
    m_connection.statement(QStringLiteral("staff/set_mobile")).bind("id", id).bind("mobile", mobile).exec();
}

void StaffRepository::setPin(StaffId id, const QString &hash)
{
    m_connection.statement(QStringLiteral("staff/set_pin")).bind("id", id).bind("hash", hash).exec();
    m_connection.noteSeldomChange();
}

void StaffRepository::setFailures(StaffId id, const domain::PinFailures &failures)
{
    m_connection.statement(QStringLiteral("staff/set_failures"))
        .bind("id", id).bind("count", failures.count).bind("at", failures.last)
        .bind("steady", failures.lastSteady).exec();
}

} // namespace bashgah::storage
