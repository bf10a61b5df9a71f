// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/shopsecrets.h"

#include "services/shop/shopservice.h"

namespace bashgah::services {
namespace {

QString keyOf(const QString &name)
{
    return QString(QStringLiteral("secret.") + name);
}

} // namespace

ShopSecrets::ShopSecrets(storage::Database &database, const domain::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

domain::Result<QString> ShopSecrets::read(const QString &name) const
{
    return ShopService(m_database, m_clock).setting(keyOf(name));
}

domain::Result<void> ShopSecrets::write(const QString &name, const QString &value)
{
    return ShopService(m_database, m_clock).setSetting(keyOf(name), value);
}

} // namespace bashgah::services
