// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/namerepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

bool NameRepository::ask(const QString &statement, const QString &name)
{
    Statement row = m_connection.statement(statement);
    return row.bind("name", name).execOne() && row.flag(0);
}

bool NameRepository::isProduct(const QString &code)
{
    return ask(QStringLiteral("names/product"), code);
}

bool NameRepository::isGroup(const QString &category)
{
    return ask(QStringLiteral("names/group"), category);
}

bool NameRepository::isBrand(const QString &brand)
{
    return ask(QStringLiteral("names/brand"), brand);
}

bool NameRepository::isTag(const QString &tag)
{
    return ask(QStringLiteral("names/tag"), tag);
}

} // namespace bashgah::storage
