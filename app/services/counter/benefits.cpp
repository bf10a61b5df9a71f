// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/benefits.h"

namespace bashgah::services {

std::optional<domain::StandingDiscount> benefitFor(const domain::Tier *tier,
                                                   const domain::PurchaseDraft &draft,
                                                   const domain::Currency &currency)
{
    if (!tier)
        return std::nullopt;
    return domain::standingDiscount(QString(QStringLiteral("tier:") + tier->id), tier->discount, draft, currency);
}

} // namespace bashgah::services
