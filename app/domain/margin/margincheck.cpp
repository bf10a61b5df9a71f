// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin/margincheck.h"

#include "domain/program/pointworth.h"

#include <QJsonArray>

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr Money roundedShares = Money::fromMinor(2);

Money at(const std::vector<Money> &lines, size_t place)
{
    return place < lines.size() ? lines[place] : Money();
}

Money promisedOn(const MarginSale &sale, size_t line)
{
    if (!sale.programme || line >= sale.points.size() || sale.points[line] <= Points(0))
        return {};
    return worthOf(*sale.programme, sale.points[line]);
}

/// The smallest x for which cost, minimum and promise, the last in proportion, fit into takings + x: takings
/// + x >= cost / (1 - minimum - promised / takings). Never more than the line gives away.
Money excess(const ShortLine &line, Percent minimum, Money givenAway)
{
    const Rational promise = line.takings.isPositive()
        ? Rational(line.promised.minor(), line.takings.minor()) : Rational(0);
    const Rational kept =
        Rational(1) - Rational(minimum.basisPoints(), Percent::whole(100).basisPoints()) - promise;
    if (!(Rational(0) < kept))
        return givenAway;
    const Rational enough = Rational(line.cost.cost.minor()) * Rational(kept.denominator(), kept.numerator());
    const Money more = Money::fromMinor(enough.rounded(Rounding::Ceil)) - line.takings;
    return std::clamp(more, Money(), givenAway);
}

std::optional<ShortLine> shortLine(const MarginPolicy &policy, const MarginSale &sale, size_t place)
{
    const BillLine &line = sale.bill.lines[place];
    const PurchaseLine *goods = place < sale.draft.lines.size() ? &sale.draft.lines[place] : nullptr;
    ShortLine found;
    found.line = static_cast<int>(place);
    const QString &group = goods && !goods->costGroup.isEmpty() ? goods->costGroup : line.category;
    found.cost = goodsCost(policy, line.gross, group, goods ? goods->cost : std::nullopt);
    found.takings = line.net() - line.paidWithPoints;
    found.promised = promisedOn(sale, place);
    const Money givenAway = line.discount + line.paidWithPoints;
    if (found.cost.source == CostSource::Unknown || !(givenAway + found.promised).isPositive())
        return std::nullopt;
    found.margin = found.takings - found.cost.cost - found.promised;
    found.least = found.takings.times(policy.minimum, Rounding::Ceil);
    if (found.margin >= found.least)
        return std::nullopt;
    found.tooMuch = excess(found, policy.minimum, givenAway);
    found.byPrice = line.gross - found.cost.cost < line.gross.times(policy.minimum, Rounding::Ceil);
    return found;
}

std::vector<Money> moneyOf(const std::vector<qint64> &parts)
{
    std::vector<Money> amounts;
    for (const qint64 part : parts)
        amounts.push_back(Money::fromMinor(part));
    return amounts;
}

MarginCause standingCause(const MarginSale &sale)
{
    std::vector<qint64> prices;
    for (const BillLine &line : sale.bill.lines)
        prices.push_back(line.gross.minor());
    const StandingDiscount &standing = *sale.draft.standing;
    return {MarginCause::Kind::Standing, standing.source, standing.amount,
            moneyOf(allocate(standing.amount.minor(), prices))};
}

/// All that was given away; what no code and no standing discount took was typed.
std::vector<MarginCause> causesOf(const MarginSale &sale)
{
    const size_t count = sale.bill.lines.size();
    MarginCause points{MarginCause::Kind::Points, {}, {}, std::vector<Money>(count)};
    MarginCause typed{MarginCause::Kind::Discount, {}, {}, std::vector<Money>(count)};
    std::vector<MarginCause> causes;
    for (const AppliedDiscount &code : sale.codes) {
        if (code.byItself) // nobody knows its code
            causes.push_back({MarginCause::Kind::Automatic, code.name, code.amount, code.lines});
        else
            causes.push_back({MarginCause::Kind::Code, code.id, code.amount, code.lines});
    }
    if (sale.draft.standing)
        causes.push_back(standingCause(sale));
    for (size_t i = 0; i < count; ++i) {
        points.lines[i] = sale.bill.lines[i].paidWithPoints;
        points.amount += points.lines[i];
        Money rest = sale.bill.lines[i].discount;
        for (const MarginCause &known : causes)
            rest -= at(known.lines, i);
        typed.lines[i] = std::max(rest, Money());
    }
    typed.amount = discountOf(sale.draft);
    for (const MarginCause &known : causes)
        typed.amount -= known.amount;
    causes.push_back(std::move(points));
    causes.push_back(std::move(typed));
    return causes;
}

Money onShortLines(const MarginCause &cause, const std::vector<ShortLine> &lines)
{
    Money sum;
    for (const ShortLine &line : lines)
        sum += at(cause.lines, static_cast<size_t>(line.line));
    return sum;
}

bool covers(const std::vector<MarginCause> &causes, const std::vector<ShortLine> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [&](const ShortLine &line) {
        Money back;
        for (const MarginCause &cause : causes)
            back += at(cause.lines, static_cast<size_t>(line.line));
        return back >= line.tooMuch;
    });
}

/// The cheapest single one that is enough; else the dearest until they are.
std::vector<MarginCause> leastToTakeAway(std::vector<MarginCause> causes, const std::vector<ShortLine> &lines)
{
    std::erase_if(causes, [&](const MarginCause &cause) {
        return !cause.amount.isPositive() || !onShortLines(cause, lines).isPositive();
    });
    std::stable_sort(causes.begin(), causes.end(), [](const MarginCause &a, const MarginCause &b) {
        return a.amount > b.amount;
    });
    for (auto one = causes.rbegin(); one != causes.rend(); ++one) {
        if (covers({*one}, lines))
            return {*one};
    }
    std::vector<MarginCause> taken;
    for (MarginCause &cause : causes) {
        taken.push_back(std::move(cause));
        if (covers(taken, lines))
            break;
    }
    return taken;
}

/// All of the causes but the last, and of the last what is still needed. What is spread over the bill gives a line
/// back only its share of what is taken away.
Money leastLess(const std::vector<MarginCause> &taken, const std::vector<ShortLine> &lines, bool spreadsDiscount)
{
    Money less;
    for (size_t i = 0; i + 1 < taken.size(); ++i)
        less += taken[i].amount;
    const MarginCause &last = taken.back();
    Money byLine;
    Money spread;
    for (const ShortLine &line : lines) {
        const auto place = static_cast<size_t>(line.line);
        Money need = line.tooMuch;
        for (size_t i = 0; i + 1 < taken.size(); ++i)
            need -= at(taken[i].lines, place);
        const Money share = at(last.lines, place);
        if (!need.isPositive() || !share.isPositive())
            continue;
        byLine += std::min(need, share);
        if (share < last.amount && (last.kind != MarginCause::Kind::Discount || spreadsDiscount)) {
            const Money safe = need + roundedShares; // shares are whole: each may be rounded against the line
            spread = std::max(spread, safe.times(Rational(last.amount.minor(), share.minor()), Rounding::Ceil));
        }
    }
    return less + std::min(std::max(byLine, spread), last.amount);
}

} // namespace

bool MarginCheck::isByPrice() const
{
    return isShort() && std::all_of(lines.begin(), lines.end(), [](const ShortLine &line) { return line.byPrice; });
}

MarginCheck checkMargin(const MarginPolicy &policy, const MarginSale &sale)
{
    MarginCheck check{policy.guard, policy.minimum};
    if (policy.guard == MarginGuard::Off)
        return check;
    for (size_t i = 0; i < sale.bill.lines.size(); ++i) {
        if (auto found = shortLine(policy, sale, i))
            check.lines.push_back(std::move(*found));
    }
    std::vector<ShortLine> remediable = check.lines;
    std::erase_if(remediable, [](const ShortLine &line) { return !line.tooMuch.isPositive(); });
    if (!remediable.empty())
        check.takeAway = leastToTakeAway(causesOf(sale), remediable);
    if (!check.takeAway.empty())
        check.giveLess = leastLess(check.takeAway, remediable, sale.draft.discount.isPositive());
    return check;
}

QString costSourceKey(CostSource source)
{
    switch (source) {
    case CostSource::Product: return QStringLiteral("product");
    case CostSource::Category: return QStringLiteral("category");
    case CostSource::Shop: return QStringLiteral("shop");
    case CostSource::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString marginCauseKey(const MarginCause &cause)
{
    switch (cause.kind) {
    case MarginCause::Kind::Points: return QStringLiteral("points");
    case MarginCause::Kind::Code: return QString(QStringLiteral("code:") + cause.name);
    case MarginCause::Kind::Automatic: return QString(QStringLiteral("automatic:") + cause.name);
    case MarginCause::Kind::Standing: return cause.name;
    case MarginCause::Kind::Discount: break;
    }
    return QStringLiteral("discount");
}

QJsonObject toJson(const MarginCheck &check)
{
    QJsonArray lines;
    for (const ShortLine &line : check.lines) {
        lines.append(QJsonObject{{QStringLiteral("line"), line.line},
                                 {QStringLiteral("cost"), line.cost.cost.minor()},
                                 {QStringLiteral("cost_by"), costSourceKey(line.cost.source)},
                                 {QStringLiteral("takings"), line.takings.minor()},
                                 {QStringLiteral("promised"), line.promised.minor()},
                                 {QStringLiteral("margin"), line.margin.minor()},
                                 {QStringLiteral("least"), line.least.minor()},
                                 {QStringLiteral("too_much"), line.tooMuch.minor()},
                                 {QStringLiteral("by_price"), line.byPrice}});
    }
    QJsonArray causes;
    for (const MarginCause &cause : check.takeAway) {
        causes.append(QJsonObject{{QStringLiteral("what"), marginCauseKey(cause)},
                                  {QStringLiteral("amount"), cause.amount.minor()}});
    }
    return {{QStringLiteral("guard"), marginGuardKey(check.guard)},
            {QStringLiteral("minimum"), check.minimum.basisPoints()},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("take_away"), causes},
            {QStringLiteral("give_less"), check.giveLess.minor()}};
}

} // namespace bashgah::domain
