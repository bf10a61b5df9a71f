// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shopprofilecache.h"

#include "services/shop/shopservice.h"
#include "storage/db/connection.h"
#include "storage/repositories/shoprepository.h"

#include <QTimeZone>

namespace bashgah::services {

using namespace domain;

namespace {

MarginPolicy readMargin(const QHash<QString, QString> &values)
{
    const auto value = [&](const char *key) { return values.value(QLatin1String(key)); };
    MarginPolicy policy;
    policy.guard = marginGuardFromKey(value("margin.guard")).value_or(MarginGuard::Off);
    policy.minimum = Percent(value("margin.minimum").toInt());
    if (const QString cost = value("margin.cost"); !cost.isEmpty())
        policy.cost = Percent(cost.toInt());
    policy.categories = categoryCostsFromJson(value("margin.categories"));
    policy.staffMayOverride = value("margin.override") == QLatin1String("1");
    return policy;
}

} // namespace

std::vector<std::pair<QString, QString>> settingsOf(const MarginPolicy &policy)
{
    const QString cost = policy.cost ? QString::number(policy.cost->basisPoints()) : QStringLiteral("");
    return {{QStringLiteral("margin.guard"), marginGuardKey(policy.guard)},
            {QStringLiteral("margin.minimum"), QString::number(policy.minimum.basisPoints())},
            {QStringLiteral("margin.cost"), cost},
            {QStringLiteral("margin.categories"), categoryCostsToJson(policy.categories)},
            {QStringLiteral("margin.override"), policy.staffMayOverride ? QStringLiteral("1") : QStringLiteral("0")}};
}

ShopProfile readProfile(storage::Connection &connection)
{
    const QHash<QString, QString> values = storage::ShopRepository(connection).settings();
    const auto value = [&](const char *key) { return values.value(QLatin1String(key)); };
    ShopProfile profile;
    profile.name = value("shop.name");
    profile.currency = Currency{value("shop.currency"), value("shop.decimals").toInt(),
                                unitFromKey(value("shop.unit")).value_or(MoneyUnit::None)};
    const QTimeZone zone(value("shop.zone").toLatin1());
    profile.calendar = domain::ShopCalendar(
        calendarFromKey(value("shop.calendar")).value_or(CalendarSystem::Gregorian),
        zone.isValid() ? zone : QTimeZone::utc(), value("shop.day_end").toInt());
    profile.region = value("shop.region");
    profile.isDemo = value("shop.demo") == QLatin1String("1");
    profile.margin = readMargin(values);
    return profile;
}

const ShopProfile &ShopProfileCache::of(storage::Connection &connection)
{
    const quint64 stamp = connection.seldomStamp();
    if (m_connection != &connection || m_stamp != stamp) {
        m_profile = readProfile(connection);
        m_connection = &connection;
        m_stamp = stamp;
    }
    return m_profile;
}

} // namespace bashgah::services
