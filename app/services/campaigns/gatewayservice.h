// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/campaign/quiethours.h"
#include "domain/money/money.h"
#include "domain/ports/secrets.h"
#include "domain/ports/smsgateways.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// How the shop sends messages.
struct GatewaySettings
{
    QString profile;              ///< id of the gateway; empty: none is set up
    domain::GatewayValues values; ///< what the profile asks for, secrets included
    bool hasShortParts = false;   ///< a line with 152/66 a part
    domain::Money ucs2Price;      ///< of one part in Persian; zero: not known
    domain::Money gsmPrice;       ///< of one part in Latin letters
    domain::SendingHours hours;

    bool operator==(const GatewaySettings &) const = default;
    [[nodiscard]] bool isSetUp() const { return !profile.isEmpty(); }
};

/// The shop's gateway: what kinds there are, which one is set up, and making it.
class GatewayService final
{
public:
    GatewayService(storage::Database &database, const domain::Clock &clock,
                   const domain::SmsGateways &gateways, domain::Secrets &secrets);

    [[nodiscard]] const std::vector<domain::GatewayProfile> &profiles() const
    {
        return m_gateways.profiles();
    }
    /// Null when there is none of that id.
    [[nodiscard]] const domain::GatewayProfile *profile(const QString &id) const;

    [[nodiscard]] domain::Result<GatewaySettings> settings() const;
    /// Errors: GatewayMissing, Empty (field of the profile), OutOfRange (fields "opens", "price").
    [[nodiscard]] domain::Result<void> save(const GatewaySettings &settings);
    /// How texts are parted on the shop's line.
    [[nodiscard]] domain::SmsLine line(const GatewaySettings &settings) const;

    /// The gateway as set up. Error GatewayMissing.
    [[nodiscard]] domain::Result<std::unique_ptr<domain::SmsGateway>> open() const;
    /// Tries settings that need not be saved yet; blocks, so call it in a job. The text is the
    /// credit left, if the provider tells. Errors: GatewayLogin, GatewayTimeout, NetworkFailure,
    /// ...
    [[nodiscard]] domain::Result<QString> test(const GatewaySettings &settings) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
    const domain::SmsGateways &m_gateways;
    domain::Secrets &m_secrets;
};

} // namespace bashgah::services
