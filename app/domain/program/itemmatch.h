// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rule.h"

namespace bashgah::domain {

/// Goods by their code, group and brand; what is not known is empty and never named.
struct ItemNames
{
    QString product;
    QString category;
    QString brand;
    bool operator==(const ItemNames &) const = default;
};

/// Whether the filter names these goods.
[[nodiscard]] bool matches(const ItemFilter &items, const ItemNames &names);

} // namespace bashgah::domain
