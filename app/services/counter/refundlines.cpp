// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/refundlines.h"

#include "domain/base/rational.h"

#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/purchaserepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::services {

using domain::allocate;
using domain::KeptLine;
using domain::Money;
using domain::NextVisitBasis;
using domain::Quantity;
using domain::Rational;
using domain::Rounding;
using storage::StoredLine;

Money left(const StoredLine &line)
{
    return line.net - line.refunded;
}

std::vector<qint64> leftOf(const std::vector<StoredLine> &lines)
{
    std::vector<qint64> weights;
    for (const StoredLine &line : lines)
        weights.push_back(std::max(left(line), Money()).minor());
    return weights;
}

std::optional<domain::Quantity> sum(std::optional<domain::Quantity> a, std::optional<domain::Quantity> b)
{
    if (!a || !b)
        return a ? a : b;
    return domain::Quantity::fromThousandths(a->thousandths() + b->thousandths());
}

domain::Points takenBefore(const storage::PurchaseEntry &clawback)
{
    const QJsonObject explain = QJsonDocument::fromJson(clawback.explain.toUtf8()).object();
    return domain::Points(explain.value(QLatin1String("written_off")).toInteger()) - clawback.points;
}

std::optional<domain::Quantity> keptQuantity(const StoredLine &line, Money part,
                                             std::optional<domain::Quantity> quantity)
{
    const qint64 before = line.refundedThousandths.value_or(0);
    const bool knownBefore = line.refunded.isPositive() == (before > 0);
    const bool knownNow = part.isPositive() == quantity.has_value();
    if (line.thousandths <= 0 || !knownBefore || !knownNow)
        return std::nullopt;
    const qint64 now = quantity ? quantity->thousandths() : 0;
    return domain::Quantity::fromThousandths(std::max(line.thousandths - before - now, qint64{0}));
}

std::vector<KeptLine> keptLines(const std::vector<StoredLine> &lines, const std::vector<Money> &parts,
                                const std::vector<std::optional<Quantity>> &quantities)
{
    std::vector<KeptLine> kept;
    for (size_t i = 0; i < lines.size(); ++i)
        kept.push_back({lines[i].net, left(lines[i]) - parts[i], keptQuantity(lines[i], parts[i], quantities[i])});
    return kept;
}

NextVisitBasis keptBasis(Money net, const std::vector<StoredLine> &lines, const std::vector<KeptLine> &kept)
{
    NextVisitBasis basis;
    basis.net = net;
    for (size_t i = 0; i < lines.size() && i < kept.size(); ++i) {
        const KeptLine &line = kept[i];
        const Rational share = line.whole.isPositive() ? Rational(line.kept.minor(), line.whole.minor()) : Rational(0);
        const Rational byValue = Rational(lines[i].thousandths) * share;
        const qint64 thousandths = line.quantity ? line.quantity->thousandths() : byValue.rounded(Rounding::Floor);
        basis.lines.push_back({{}, thousandths / 1000, line.kept.isPositive() || thousandths > 0});
        basis.units += thousandths / 1000;
    }
    return basis;
}

void spreadUnassigned(std::vector<StoredLine> &lines, Money refunded)
{
    Money assigned;
    for (const StoredLine &line : lines)
        assigned += line.refunded;
    const std::vector<qint64> parts = allocate((refunded - assigned).minor(), leftOf(lines));
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].refunded += Money::fromMinor(parts[i]);
}

} // namespace bashgah::services
