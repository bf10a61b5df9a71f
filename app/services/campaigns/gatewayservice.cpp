// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/gatewayservice.h"

#include "services/shop/shopservice.h"

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::GatewayField;
using domain::GatewayProfile;
using domain::Money;
using domain::Result;
using domain::SmsGateway;

namespace {

const QString profileKey = QStringLiteral("gateway.profile");
const QString shortPartsKey = QStringLiteral("gateway.short_parts");
const QString ucs2PriceKey = QStringLiteral("gateway.price.ucs2");
const QString gsmPriceKey = QStringLiteral("gateway.price.gsm");
const QString opensKey = QStringLiteral("messages.opens");
const QString closesKey = QStringLiteral("messages.closes");

QString fieldKey(const QString &profile, const QString &field)
{
    return QString(QStringLiteral("gateway.") + profile + u'.' + field);
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QTime timeFrom(const QString &text, QTime fallback)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? time : fallback;
}

Result<void> checkNumbers(const GatewaySettings &settings)
{
    if (!settings.hours.opens.isValid() || settings.hours.opens >= settings.hours.closes)
        return fail(domain::Error{
            ErrorCode::OutOfRange, {timeText(settings.hours.opens)}, {}, QStringLiteral("opens")});
    if (settings.ucs2Price.isNegative() || settings.gsmPrice.isNegative())
        return fail(domain::Error{
            ErrorCode::OutOfRange, {QStringLiteral("0")}, {}, QStringLiteral("price")});
    return {};
}

} // namespace

GatewayService::GatewayService(storage::Database &database, const domain::Clock &clock,
                               const domain::SmsGateways &gateways, domain::Secrets &secrets)
    : m_database(database), m_clock(clock), m_gateways(gateways), m_secrets(secrets)
{
}

const GatewayProfile *GatewayService::profile(const QString &id) const
{
    const auto &all = m_gateways.profiles();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const GatewayProfile &p) { return p.id == id; });
    return it == all.end() ? nullptr : &*it;
}

Result<GatewaySettings> GatewayService::settings() const
{
    const ShopService shop(m_database, m_clock);
    const auto read = [&](const QString &key) { return shop.setting(key).value_or(QString()); };
    const auto chosen = shop.setting(profileKey);
    if (!chosen)
        return fail(chosen.error());
    GatewaySettings settings;
    settings.profile = profile(*chosen) ? *chosen : QString();
    settings.hasShortParts = read(shortPartsKey) == QLatin1String("1");
    settings.ucs2Price = Money::fromMinor(read(ucs2PriceKey).toLongLong());
    settings.gsmPrice = Money::fromMinor(read(gsmPriceKey).toLongLong());
    settings.hours.opens = timeFrom(read(opensKey), settings.hours.opens);
    settings.hours.closes = timeFrom(read(closesKey), settings.hours.closes);
    if (!settings.isSetUp())
        return settings;
    for (const GatewayField &field : profile(settings.profile)->fields) {
        const QString key = fieldKey(settings.profile, field.key);
        const auto value = field.isSecret ? m_secrets.read(key) : shop.setting(key);
        if (!value)
            return fail(value.error());
        settings.values.insert(field.key, *value);
    }
    return settings;
}

Result<void> GatewayService::save(const GatewaySettings &settings)
{
    if (auto checked = checkNumbers(settings); !checked)
        return checked;
    if (settings.isSetUp()) {
        const auto gateway = m_gateways.make(settings.profile, settings.values);
        if (!gateway)
            return fail(gateway.error());
    }
    std::vector<std::pair<QString, QString>> plain{
        {profileKey, settings.profile},
        {shortPartsKey, settings.hasShortParts ? QStringLiteral("1") : QStringLiteral("0")},
        {ucs2PriceKey, QString::number(settings.ucs2Price.minor())},
        {gsmPriceKey, QString::number(settings.gsmPrice.minor())},
        {opensKey, timeText(settings.hours.opens)},
        {closesKey, timeText(settings.hours.closes)}};
    if (const GatewayProfile *chosen = profile(settings.profile)) {
        for (const GatewayField &field : chosen->fields) {
            const QString key = fieldKey(settings.profile, field.key);
            const QString value = settings.values.value(field.key).trimmed();
            if (!field.isSecret)
                plain.emplace_back(key, value);
            else if (auto written = m_secrets.write(key, value); !written)
                return written;
        }
    }
    ShopService shop(m_database, m_clock);
    for (const auto &[key, value] : plain) {
        if (auto written = shop.setSetting(key, value); !written)
            return written;
    }
    return {};
}

domain::SmsLine GatewayService::line(const GatewaySettings &settings) const
{
    if (settings.hasShortParts)
        return {152, 66};
    const GatewayProfile *chosen = profile(settings.profile);
    return chosen ? chosen->line : domain::SmsLine{};
}

Result<std::unique_ptr<SmsGateway>> GatewayService::open() const
{
    const auto saved = settings();
    if (!saved)
        return fail(saved.error());
    if (!saved->isSetUp())
        return fail(ErrorCode::GatewayMissing);
    return m_gateways.make(saved->profile, saved->values);
}

Result<QString> GatewayService::test(const GatewaySettings &settings) const
{
    auto gateway = m_gateways.make(settings.profile, settings.values);
    if (!gateway)
        return fail(gateway.error());
    return (*gateway)->test();
}

} // namespace bashgah::services
