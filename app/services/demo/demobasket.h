// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"
#include "services/demo/demoproducts.h"

namespace bashgah::services {

class DemoRandom;

/// What somebody takes to the counter: lines in minor units of a shop of tomans. Product ids are
/// the places in demoProducts() + 1.
class DemoBasket final
{
public:
    DemoBasket();
    /// Lines worth about `tomans`, with more of what the season sells; by the box for wholesalers.
    [[nodiscard]] std::vector<domain::PurchaseLine> fill(int tomans, DemoSeason season,
                                                         bool wholesale, DemoRandom &random) const;

private:
    [[nodiscard]] size_t choose(DemoSeason season, bool wholesale, DemoRandom &random) const;

    struct Scale { std::vector<int> sums; }; ///< running sums of popularity
    [[nodiscard]] static Scale scaleFor(DemoSeason season, bool wholesale);
    std::vector<Scale> m_scales; ///< by season, then wholesale
    Scale m_wholesale;
};

} // namespace bashgah::services
