// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/itemmatch.h"

namespace bashgah::domain {
namespace {

bool names(const QStringList &list, const QString &value)
{
    return !list.isEmpty() && !value.isEmpty() && list.contains(value);
}

} // namespace

bool matches(const ItemFilter &items, const ItemNames &of)
{
    if (names(items.exceptProducts, of.product) || names(items.exceptCategories, of.category)
        || names(items.exceptBrands, of.brand))
        return false;
    return items.namesNothing() || names(items.products, of.product) || names(items.categories, of.category)
        || names(items.brands, of.brand);
}

} // namespace bashgah::domain
