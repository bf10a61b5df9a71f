// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/smsgateway.h"
#include "integrations/http/httpcall.h"
#include "integrations/sms/gatewayscript.h"

#include <QJsonDocument>

namespace bashgah::integrations {

/// A gateway spoken to over HTTP as its script says. Addresses, keys and texts are never logged.
class HttpGateway final : public domain::SmsGateway
{
public:
    HttpGateway(GatewayScript script, domain::GatewayValues values);

    [[nodiscard]] domain::SendAnswer send(const domain::OutgoingSms &message) override;
    [[nodiscard]] bool knowsLocalIds() const override { return m_script.knowsLocalIds; }
    [[nodiscard]] domain::Result<std::vector<domain::DeliveryReport>>
    reports(const std::vector<qint64> &localIds) override;
    [[nodiscard]] domain::Result<std::vector<domain::InboundSms>> inbound() override;
    [[nodiscard]] domain::Result<QString> test() override;

private:
    /// An answer as the operation reads it.
    struct Reading
    {
        HttpAnswer http;
        QJsonDocument json;
        QString code;
        QString detail;
        bool accepted = false;
    };

    [[nodiscard]] Reading call(const GatewayOperation &operation, const domain::GatewayValues &more,
                               const GatewayOperation::Parameters &extra = {}) const;
    [[nodiscard]] HttpRequest requestOf(const GatewayOperation &operation,
                                        const domain::GatewayValues &values,
                                        const GatewayOperation::Parameters &extra) const;
    [[nodiscard]] QString numberText(const domain::MobileNumber &number) const;
    [[nodiscard]] static domain::SendAnswer answerOf(const GatewayOperation &operation,
                                                     const Reading &reading);
    /// The list of an accepted answer, or the Error that a person can act on.
    [[nodiscard]] domain::Result<QJsonArray> listOf(const GatewayOperation &operation,
                                                    const Reading &reading) const;
    [[nodiscard]] static domain::Error errorOf(const GatewayOperation &operation,
                                               const Reading &reading);

    GatewayScript m_script;
    domain::GatewayValues m_values;
};

} // namespace bashgah::integrations
