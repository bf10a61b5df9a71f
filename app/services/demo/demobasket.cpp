// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demobasket.h"

#include "services/demo/demorandom.h"
#include "services/demo/demounits.h"

namespace bashgah::services {

using domain::Money;
using domain::PurchaseLine;
using domain::Quantity;

namespace {

constexpr int seasonCount = 6;

int popularityIn(const DemoProduct &product, DemoSeason season, bool wholesale)
{
    if (wholesale)
        return product.wholesale ? product.popularity : 0;
    if (product.season == DemoSeason::None)
        return product.popularity;
    if (product.season == season)
        return product.popularity * 8;
    const bool rest = product.season == DemoSeason::Summer;
    return rest ? product.popularity : product.popularity / 2;
}

PurchaseLine lineOf(size_t index, int units)
{
    const DemoProduct &product = demoProducts()[index];
    PurchaseLine line;
    line.product = domain::ProductId(static_cast<qint64>(index) + 1);
    line.category = product.category;
    line.quantity = Quantity::whole(units);
    line.price = Money::fromMinor(static_cast<qint64>(product.price) * demoToman);
    line.gross = Money::fromMinor(line.price.minor() * units);
    line.cost = Money::fromMinor(static_cast<qint64>(product.cost) * demoToman * units);
    return line;
}

} // namespace

DemoBasket::Scale DemoBasket::scaleFor(DemoSeason season, bool wholesale)
{
    Scale scale;
    int sum = 0;
    for (const DemoProduct &product : demoProducts())
        scale.sums.push_back(sum += popularityIn(product, season, wholesale));
    return scale;
}

DemoBasket::DemoBasket() : m_wholesale(scaleFor(DemoSeason::None, true))
{
    for (int season = 0; season < seasonCount; ++season)
        m_scales.push_back(scaleFor(static_cast<DemoSeason>(season), false));
}

size_t DemoBasket::choose(DemoSeason season, bool wholesale, DemoRandom &random) const
{
    const std::vector<int> &sums =
        wholesale ? m_wholesale.sums : m_scales[static_cast<size_t>(season)].sums;
    const int at = random.below(sums.back());
    return static_cast<size_t>(std::upper_bound(sums.begin(), sums.end(), at) - sums.begin());
}

std::vector<PurchaseLine> DemoBasket::fill(int tomans, DemoSeason season, bool wholesale,
                                           DemoRandom &random) const
{
    std::vector<PurchaseLine> lines;
    std::vector<size_t> taken;
    int left = tomans;
    for (int attempt = 0; attempt < 14 && (left > tomans / 8 || lines.empty()); ++attempt) {
        const size_t index = choose(season, wholesale, random);
        const int price = demoProducts()[index].price;
        const bool tooDear = price > left + tomans / 2 && attempt < 10;
        if (tooDear || std::find(taken.begin(), taken.end(), index) != taken.end())
            continue;
        const int most = std::clamp(left / price, 1, wholesale ? 24 : 3);
        const int units = wholesale ? std::max(most / 2, 1) : random.between(1, most);
        taken.push_back(index);
        lines.push_back(lineOf(index, units));
        left -= price * units;
    }
    if (lines.empty())
        lines.push_back(lineOf(0, 1));
    return lines;
}

} // namespace bashgah::services
