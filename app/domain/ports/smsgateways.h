// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/smsgateway.h"

#include <QHash>

#include <memory>

namespace bashgah::domain {

struct GatewayField
{
    QString key;                    ///< "url"
    QHash<QString, QString> labels; ///< by language ("en", "fa")
    QString preset;
    bool isSecret = false;
    bool isRequired = true;
};

/// A kind of gateway: data of resources/gateways/<id>.json.
struct GatewayProfile
{
    QString id;                    ///< "kavenegar"
    QHash<QString, QString> names; ///< by language
    std::vector<GatewayField> fields;
    SmsLine line;
    int maxCharacters = 0; ///< 0: no limit
    bool needsReportAddress =
        false; ///< reports come to us over HTTP, and the field "hook" says where
};

using GatewayValues = QHash<QString, QString>; ///< by field key

/// The kinds of gateways there are.
class SmsGateways
{
public:
    virtual ~SmsGateways() = default;
    [[nodiscard]] virtual const std::vector<GatewayProfile> &profiles() const = 0;
    /// Errors: GatewayMissing (no such profile), Empty (field: the key of a required one).
    [[nodiscard]] virtual Result<std::unique_ptr<SmsGateway>>
    make(const QString &profile, const GatewayValues &values) const = 0;
};

} // namespace bashgah::domain
