// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/couponwords.h"

#include "ui/format/format.h"

namespace bashgah::ui {

QString CouponWords::effect(const domain::Discount &discount, const Format &format)
{
    const auto *percent = std::get_if<domain::PercentOff>(&discount.effect);
    if (!percent)
        return tr("%1 off").arg(format.money(std::get<domain::AmountOff>(discount.effect).amount));
    const QString share = format.percent(percent->share);
    return percent->most ? tr("%1 off, at most %2").arg(share, format.money(*percent->most)) : tr("%1 off").arg(share);
}

} // namespace bashgah::ui
