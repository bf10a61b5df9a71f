// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/shopsecrets.h"

#include "services/shop/shopservice.h"

#include <QLoggingCategory>
#include <QUuid>

#include <utility>

namespace bashgah::services {

using domain::fail;
using domain::Result;

namespace {

Q_LOGGING_CATEGORY(lcSecrets, "bashgah.secrets")

QString keyOf(const QString &name)
{
    return QString(QStringLiteral("secret.") + name);
}

} // namespace

ShopSecrets::ShopSecrets(storage::Database &database, const domain::Clock &clock, SystemStore system)
    : m_database(database), m_clock(clock), m_openSystem(std::move(system))
{
}

Result<QString> ShopSecrets::read(const QString &name) const
{
    Result<QString> inFile = ShopService(m_database, m_clock).setting(keyOf(name));
    if (!inFile || !inFile->isEmpty())
        return inFile;
    return system() ? system()->read(name) : inFile;
}

Result<void> ShopSecrets::write(const QString &name, const QString &value)
{
    ShopService shop(m_database, m_clock);
    if (system()) {
        const auto before = system()->read(name);
        const auto inFile = shop.setting(keyOf(name));
        if (before && *before == value && inFile && inFile->isEmpty())
            return {};
        // first the line: the store asks nobody who may change it
        if (auto may = shop.noteSecret(keyOf(name)); !may)
            return may;
        const auto kept = system()->write(name, value);
        if (kept) // a copy left in the file would be the old value
            return shop.setSetting(keyOf(name), {});
        qCWarning(lcSecrets) << "kept in the shop file:" << kept.error().detail;
    }
    return shop.setSetting(keyOf(name), value);
}

domain::Secrets *ShopSecrets::system() const
{
    std::call_once(m_asked, [this] {
        if (!m_openSystem)
            return;
        if (const auto id = shopId())
            m_system = m_openSystem(*id);
    });
    return m_system.get();
}

Result<QString> ShopSecrets::shopId() const
{
    ShopService shop(m_database, m_clock);
    const QString key = QStringLiteral("shop.id");
    auto id = shop.setting(key);
    if (!id || !id->isEmpty())
        return id;
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto written = shop.setSetting(key, fresh); !written)
        return fail(written.error());
    return fresh;
}

} // namespace bashgah::services
