// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/purchase/quantity.h"

#include <QString>

#include <optional>

namespace bashgah::storage {

/// One line as it was sold, for people and for recording it anew.
struct SoldLine
{
    std::optional<domain::ProductId> product;
    QString code;
    QString name;
    QString category;
    QString brand;
    domain::Quantity quantity;
    domain::Money price;
    domain::Money discount; ///< its own
    domain::Money net;      ///< with its share of the bill's discount
    std::optional<domain::Money> cost;
};

} // namespace bashgah::storage
