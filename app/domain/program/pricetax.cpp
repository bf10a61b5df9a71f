// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/pricetax.h"

namespace bashgah::domain {

Rational untaxedShare(const BasisPolicy &policy)
{
    const qint64 whole = Percent::whole(100).basisPoints();
    return Rational(whole, whole + policy.tax.basisPoints());
}

Money withoutTax(Money price, const QString &category, const BasisPolicy &policy)
{
    const bool isTaxed = category.isEmpty() || !policy.untaxedCategories.contains(category);
    if (policy.tax == Percent() || !isTaxed)
        return price;
    return price.times(untaxedShare(policy), Rounding::HalfUp);
}

Money withTax(Money counted, const BasisPolicy &policy)
{
    const qint64 whole = Percent::whole(100).basisPoints();
    return counted.times(Rational(whole + policy.tax.basisPoints(), whole), Rounding::Ceil);
}

} // namespace bashgah::domain
