// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/tour/othertill.h"

#include "storage/db/database.h"

#include <utility>

namespace bashgah::bootstrap {

using domain::Result;
using storage::Connection;
using storage::Database;

OtherTill::OtherTill() = default;
OtherTill::~OtherTill() = default;

Result<void> OtherTill::holdWriting(const QString &shop)
{
    return at(shop, [](Connection &connection) -> Result<void> {
        connection.begin(QStringLiteral("BEGIN IMMEDIATE"));
        return {};
    });
}

Result<void> OtherTill::holdAll(const QString &shop)
{
    return at(shop, [](Connection &connection) -> Result<void> {
        // beside a log others may always read
        if (connection.word(QStringLiteral("PRAGMA journal_mode = DELETE")) != u"delete")
            return domain::fail(domain::ErrorCode::Busy, {connection.path()});
        connection.begin(QStringLiteral("BEGIN EXCLUSIVE"));
        return {};
    });
}

Result<void> OtherTill::at(const QString &shop, const std::function<Result<void>(Connection &)> &hold)
{
    letGo();
    auto opened = Database::open(shop);
    if (!opened)
        return domain::fail(opened.error());
    m_database = std::move(*opened);
    return m_database->read(hold);
}

void OtherTill::letGo()
{
    m_database.reset();
}

} // namespace bashgah::bootstrap
