// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/codesreplay.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

qint64 keptPieces(const BillLine &line, const KeptLine &kept)
{
    if (kept.quantity)
        return kept.quantity->thousandths() / 1000;
    if (!kept.whole.isPositive())
        return 0;
    const Rational share(kept.kept.minor(), kept.whole.minor());
    return (Rational(line.quantity.thousandths()) * share).rounded(Rounding::Floor) / 1000;
}

/// What the rules look at, of what was kept.
NextVisitBasis basisOf(const PastPurchase &purchase, std::optional<QString> tier)
{
    NextVisitBasis basis =
        nextVisitBasis(purchase.bill, purchase.keptNet() - purchase.keptPaidWithPoints(), std::move(tier));
    if (purchase.kept.empty())
        return basis;
    basis.units = 0;
    for (size_t i = 0; i < basis.lines.size() && i < purchase.kept.size(); ++i) {
        NextVisitBasis::Line &line = basis.lines[i];
        line.pieces = keptPieces(purchase.bill.lines[i], purchase.kept[i]);
        line.kept = purchase.kept[i].kept.isPositive() || line.pieces > 0;
        basis.units += line.pieces;
    }
    return basis;
}

} // namespace

void CodesReplay::use(const PastPurchase &purchase, ReplayedCodes &sum)
{
    const Money bought = purchase.keptNet();
    Money left = bought;
    bool shareTaken = false;
    std::vector<Open> still;
    for (Open &code : m_open) {
        if (code.gain.until < purchase.day)
            continue;
        const bool isShare = code.gain.share.has_value();
        if (purchase.day < code.gain.from || bought < code.minimum || !left.isPositive() || (isShare && shareTaken)) {
            still.push_back(std::move(code));
            continue;
        }
        const Money off =
            std::min(isShare ? bought.times(*code.gain.share, Rounding::HalfUp) : code.gain.amount, left);
        left -= off;
        shareTaken = shareTaken || isShare;
        sum.fitting += code.counted ? 1 : 0;
        sum.most += code.counted ? off : Money();
    }
    m_open = std::move(still);
}

void CodesReplay::give(const std::vector<NextVisitRule> &rules, const PastPurchase &purchase,
                       std::optional<QString> tier, bool counted, ReplayedCodes &sum)
{
    const NextVisitBasis basis = basisOf(purchase, std::move(tier));
    for (const NextVisitRule &rule : rules) {
        auto gain = nextVisitGain(rule, basis, purchase.day);
        if (!gain)
            continue;
        m_open.push_back({std::move(*gain), rule.nextMinimum, counted});
        sum.given += counted ? 1 : 0;
    }
}

} // namespace bashgah::domain
