// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/liability.h"

#include "domain/program/pointworth.h"

namespace bashgah::domain {

void expectUse(PointsLiability &liability, Percent rate)
{
    Points endless;
    if (!liability.byMonth.empty() && !liability.byMonth.back().month)
        endless = liability.byMonth.back().points;
    const Rational ending((liability.open - endless).value());
    const Rational share(rate.basisPoints(), 10'000);
    liability.useRate = rate;
    liability.likely = endless + Points((ending * share).rounded(Rounding::HalfUp));
}

void price(PointsLiability &liability, const Programme &programme)
{
    for (ExpiringMonth &month : liability.byMonth)
        month.worth = worthOf(programme, month.points);
    liability.worth = worthOf(programme, liability.open);
    liability.likelyWorth = worthOf(programme, liability.likely);
}

} // namespace bashgah::domain
