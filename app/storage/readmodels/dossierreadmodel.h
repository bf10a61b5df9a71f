// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "domain/base/id.h"
#include "domain/base/clock.h"

#include <QJsonArray>

namespace bashgah::storage {

class Connection;

/// What a member's own data holds beside the details: purchases with their goods, and messages both ways, each as a
/// JSON list, oldest first. Throws SqlFailure.
class DossierReadModel final
{
public:
    DossierReadModel(Connection &connection, domain::Currency currency)
        : m_connection(connection), m_currency(std::move(currency)) {}

    [[nodiscard]] QJsonArray purchases(domain::MemberId member);
    [[nodiscard]] QJsonArray messages(domain::MemberId member);

private:
    [[nodiscard]] QString moment(domain::Instant at) const;

    Connection &m_connection;
    domain::Currency m_currency;
};

} // namespace bashgah::storage
