// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/tradepresets.h"

namespace bashgah::ui {

/// The published rules of real shops, as far as a programme can say them; amounts fit the shop's currency. What a
/// shop does not publish (which thresholds, how many points) is filled in as the trade templates have it.
class ShopPresets final
{
    Q_DECLARE_TR_FUNCTIONS(ShopPresets)
public:
    explicit ShopPresets(const Format &format) : m_format(format), m_trades(format) {}
    /// Titles are the addresses of the shops.
    [[nodiscard]] std::vector<TradePresets::Preset> all() const;

private:
    /// Points for full amounts, tiers by points with no end, no paying with points.
    [[nodiscard]] domain::Programme ladder(qint64 perTomans, const std::vector<domain::Tier> &tiers,
                                           domain::TierInactivity inactivity) const;
    [[nodiscard]] domain::Programme points(qint64 points, qint64 perTomans, qint64 tomansOfPoint) const;
    [[nodiscard]] domain::Programme alamdar() const;
    [[nodiscard]] domain::Programme tarsim() const;
    [[nodiscard]] domain::Programme zarin() const;
    [[nodiscard]] domain::Programme waggon() const;
    [[nodiscard]] domain::Programme vocheri() const;
    [[nodiscard]] static domain::CouponRule profileDiscount();
    [[nodiscard]] domain::Programme diba() const;
    [[nodiscard]] domain::Programme iran24() const;
    [[nodiscard]] domain::Programme candles() const;
    [[nodiscard]] domain::Programme shooya() const;
    [[nodiscard]] domain::Programme merident() const;

    const Format &m_format;
    TradePresets m_trades;
};

} // namespace bashgah::ui
