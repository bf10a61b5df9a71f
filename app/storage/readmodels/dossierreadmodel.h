// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "domain/base/id.h"
#include "domain/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::storage {

class Connection;
class Statement;
struct DossierColumn;

/// What a member's own data holds beside the details: purchases with their goods, messages both ways, and all the
/// lists of storage/readmodels/dossiersections.h, each as a JSON list, oldest first. Other members are not named: what
/// is known of them is theirs. Throws SqlFailure.
class DossierReadModel final
{
public:
    DossierReadModel(Connection &connection, domain::Currency currency)
        : m_connection(connection), m_currency(std::move(currency)) {}

    [[nodiscard]] QJsonArray purchases(domain::MemberId member);
    [[nodiscard]] QJsonArray messages(domain::MemberId member);
    /// Every section by its key, also those without a row.
    [[nodiscard]] QJsonObject sections(domain::MemberId member);

private:
    [[nodiscard]] QJsonArray payments(const QString &json) const;
    [[nodiscard]] QJsonValue value(const Statement &row, int place, const DossierColumn &column) const;
    [[nodiscard]] QString moment(domain::Instant at) const;

    Connection &m_connection;
    domain::Currency m_currency;
};

} // namespace bashgah::storage
