// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/smsgateways.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bashgah::integrations {

/// One kind of request and how its answer is read; texts hold {placeholders}.
struct GatewayOperation
{
    using Parameters = QList<QPair<QString, QString>>;

    QByteArray method;
    QString url;
    Parameters parameters; ///< query of a GET, form of a POST; dropped when a placeholder is empty
    Parameters parametersUcs2; ///< besides, for a text in UCS-2
    Parameters parametersGsm;
    QString codePointer; ///< JSON pointer to the provider's code; empty: the HTTP status
    QString detailPointer;
    QStringList acceptedCodes;
    std::optional<QRegularExpression> acceptedBody;
    QHash<QString, domain::SendRefusal> refusals; ///< by code
    QString messageIdPointer;
    QString resultPointer;
    QString listPointer;
    QHash<QString, QString> columns; ///< ours -> the provider's
    QHash<QString, domain::DeliveryState> states;
};

/// A gateway as data (resources/gateways/*.json): what people fill in and what goes over the wire.
struct GatewayScript
{
    enum class NumberForm { National, Plus, Zeros }; ///< 0912…, +98912…, 0098912…

    domain::GatewayProfile profile;
    NumberForm numberForm = NumberForm::National;
    std::chrono::seconds timeout{30};
    bool knowsLocalIds = false;
    GatewayOperation send;
    std::optional<GatewayOperation> reports;
    std::optional<GatewayOperation> inbound;
    GatewayOperation test;

    /// Error BadFile (id, what is wrong).
    [[nodiscard]] static domain::Result<GatewayScript> parse(const QByteArray &json);
};

} // namespace bashgah::integrations
