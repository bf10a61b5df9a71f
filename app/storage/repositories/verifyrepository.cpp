// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/verifyrepository.h"

#include "storage/db/connection.h"
#include "storage/db/sqltext.h"

namespace bashgah::storage {

std::vector<CheckRow> VerifyRepository::invariants()
{
    std::vector<CheckRow> found;
    const QStringList names = SqlText::allNames();
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1String("verify/i")))
            continue;
        const QString check = name.section(u'/', 1).section(u'_', 0, 0).toUpper();
        Statement statement = m_connection.statement(name);
        statement.exec();
        while (statement.next())
            found.push_back({check, statement.text(0), statement.text(1)});
    }
    return found;
}

std::vector<CheckRow> VerifyRepository::file()
{
    std::vector<CheckRow> found;
    Statement keys = m_connection.statement(QStringLiteral("verify/foreign_keys"));
    keys.exec();
    while (keys.next()) {
        found.push_back({QStringLiteral("foreign_keys"),
                         QString(keys.text(0) + u':' + keys.text(1)),
                         QString(QStringLiteral("points to no ") + keys.text(2))});
    }
    Statement integrity = m_connection.statement(QStringLiteral("verify/whole_file"));
    integrity.exec();
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            found.push_back({QStringLiteral("integrity"), QStringLiteral("file"), integrity.text(0)});
    }
    return found;
}

std::vector<domain::PurchaseId> VerifyRepository::clawedPurchases()
{
    std::vector<domain::PurchaseId> ids;
    Statement statement = m_connection.statement(QStringLiteral("verify/clawed_purchases"));
    statement.exec();
    while (statement.next())
        ids.push_back(statement.id<domain::PurchaseId>(0));
    return ids;
}

} // namespace bashgah::storage
