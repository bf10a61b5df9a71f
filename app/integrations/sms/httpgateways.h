// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/smsgateways.h"
#include "integrations/sms/gatewayscript.h"

namespace bashgah::integrations {

/// The built-in gateways: every script under :/gateways.
class HttpGateways final : public domain::SmsGateways
{
public:
    HttpGateways();

    [[nodiscard]] const std::vector<domain::GatewayProfile> &profiles() const override
    {
        return m_profiles;
    }
    [[nodiscard]] domain::Result<std::unique_ptr<domain::SmsGateway>>
    make(const QString &profile, const domain::GatewayValues &values) const override;

private:
    std::vector<GatewayScript> m_scripts;
    std::vector<domain::GatewayProfile> m_profiles;
};

} // namespace bashgah::integrations
