// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sms/httpgateways.h"

#include "integrations/sms/httpgateway.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

namespace bashgah::integrations {

using domain::ErrorCode;
using domain::fail;
using domain::GatewayValues;
using domain::Result;
using domain::SmsGateway;

Q_LOGGING_CATEGORY(lcSms, "bashgah.sms")

HttpGateways::HttpGateways()
{
    const QDir folder(QStringLiteral(":/gateways"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto script = GatewayScript::parse(file.readAll());
        if (!script) {
            qCCritical(lcSms) << "gateway script" << name << script.error().args;
            continue;
        }
        m_profiles.push_back(script->profile);
        m_scripts.push_back(std::move(*script));
    }
}

Result<std::unique_ptr<SmsGateway>> HttpGateways::make(const QString &profile,
                                                       const GatewayValues &values) const
{
    for (const GatewayScript &script : m_scripts) {
        if (script.profile.id != profile)
            continue;
        for (const domain::GatewayField &field : script.profile.fields) {
            if (field.isRequired && values.value(field.key).trimmed().isEmpty())
                return fail(domain::Error{ErrorCode::Empty, {}, {}, field.key});
        }
        return std::make_unique<HttpGateway>(script, values);
    }
    return fail(ErrorCode::GatewayMissing);
}

} // namespace bashgah::integrations
