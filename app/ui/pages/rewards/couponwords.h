// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/voucher.h"

#include <QCoreApplication>

namespace bashgah::ui {

class Format;

/// What a coupon takes off, in words.
class CouponWords final
{
    Q_DECLARE_TR_FUNCTIONS(CouponWords)
public:
    /// "10% off, at most 50,000 tomans".
    [[nodiscard]] static QString effect(const domain::Discount &discount, const Format &format);
    /// What a bill must be like for it; empty: any bill.
    [[nodiscard]] static QString terms(const domain::Discount &discount, const Format &format);
    /// Both, and what an automatic one asks of the member.
    [[nodiscard]] static QString all(const domain::CouponRule &rule, const Format &format);

private:
    struct Effect;
    [[nodiscard]] static QString names(const domain::Goods &goods);
};

} // namespace bashgah::ui
