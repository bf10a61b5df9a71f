// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/voucher.h"

#include "domain/base/fielderror.h"
#include "domain/discount/discountlimits.h"
#include "domain/money/amounterror.h"

#include <algorithm>
#include <map>

namespace bashgah::domain {
namespace {

constexpr int longestName = 100;

std::optional<Error> wrongShare(Percent share)
{
    if (share.basisPoints() > 0 && share.basisPoints() <= Percent::whole(100).basisPoints())
        return std::nullopt;
    return fieldError(ErrorCode::OutOfRange, "share", {QString::number(share.basisPoints() / 100)});
}

struct WrongEffect
{
    std::optional<Error> operator()(const PercentOff &percent) const
    {
        if (percent.most && !percent.most->isPositive())
            return amountError(ErrorCode::NotPositive, {*percent.most}, QStringLiteral("most"));
        return wrongShare(percent.share);
    }
    std::optional<Error> operator()(const AmountOff &off) const
    {
        if (off.amount.isPositive() && off.amount <= largestAmount)
            return std::nullopt;
        return amountError(ErrorCode::NotPositive, {off.amount}, QStringLiteral("amount"));
    }
    std::optional<Error> operator()(const NewPrice &price) const
    {
        if (!price.price.isNegative() && price.price <= largestAmount)
            return std::nullopt;
        return amountError(ErrorCode::OutOfRange, {price.price}, QStringLiteral("price"));
    }
    std::optional<Error> operator()(const BuyGet &rule) const
    {
        if (rule.buy < 1 || rule.buy > discountlimits::units)
            return fieldError(ErrorCode::OutOfRange, "buy", {QString::number(rule.buy)});
        if (rule.get < 1 || rule.get > discountlimits::units)
            return fieldError(ErrorCode::OutOfRange, "get", {QString::number(rule.get)});
        return wrongShare(rule.share);
    }
    std::optional<Error> operator()(const CheapestOff &cheapest) const { return wrongShare(cheapest.share); }
};

std::optional<Error> wrongGoods(const Discount &discount)
{
    if (discount.maximum && *discount.maximum < std::max(discount.minimum, Money::fromMinor(1)))
        return amountError(ErrorCode::OutOfRange, {*discount.maximum}, QStringLiteral("maximum"));
    if (discount.needs && (discount.needs->units < 1 || discount.needs->units > discountlimits::units))
        return fieldError(ErrorCode::OutOfRange, "needUnits", {QString::number(discount.needs->units)});
    if (discount.needs && discount.needs->goods.isEmpty())
        return fieldError(ErrorCode::Empty, "needGoods");
    return std::nullopt;
}

/// The bill's lines after its own discounts, as the codes see them.
std::vector<DiscountLine> linesOf(const Bill &bill)
{
    std::vector<DiscountLine> lines;
    for (const BillLine &line : bill.lines)
        lines.push_back({line.product, line.category, line.net(), line.quantity});
    return lines;
}

/// The draft with these amounts off its lines: nothing of its own discount is spread anew.
PurchaseDraft reduced(const PurchaseDraft &draft, const DiscountOutcome &outcome)
{
    PurchaseDraft after = draft;
    if (draft.lines.empty()) {
        after.discount += outcome.total;
        return after;
    }
    PurchaseDraft own = draft;
    own.standing.reset(); // stays apart, and is spread again over what is left
    const Bill before = billOf(own, Money());
    for (size_t i = 0; i < after.lines.size(); ++i)
        after.lines[i].discount = before.lines[i].discount + outcome.lines[i];
    after.discount = Money();
    return after;
}

} // namespace

Result<void> validate(const CouponRule &rule)
{
    if (!rule.automatic && (rule.wholeProfile || rule.firstPurchase))
        return failField(ErrorCode::NotAllowed, rule.wholeProfile ? "wholeProfile" : "firstPurchase");
    const QString &name = rule.discount.name;
    if (name.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "name");
    if (name.size() > longestName)
        return failField(ErrorCode::TooLong, "name", {name, QString::number(longestName)});
    if (auto error = std::visit(WrongEffect(), rule.discount.effect))
        return fail(std::move(*error));
    if (rule.discount.minimum < Money() || rule.discount.minimum > largestAmount)
        return fail(amountError(ErrorCode::OutOfRange, {rule.discount.minimum}, QStringLiteral("minimum")));
    if (auto error = wrongGoods(rule.discount))
        return fail(std::move(*error));
    if (rule.uses <= 0)
        return failField(ErrorCode::NotPositive, "uses", {QString::number(rule.uses)});
    if (rule.inAll && *rule.inAll <= 0)
        return failField(ErrorCode::NotPositive, "inAll", {QString::number(*rule.inAll)});
    if (rule.perMember && *rule.perMember <= 0)
        return failField(ErrorCode::NotPositive, "perMember", {QString::number(*rule.perMember)});
    if (rule.from && rule.until && *rule.until < *rule.from)
        return failField(ErrorCode::OutOfRange, "until", {rule.until->toString(Qt::ISODate)});
    return {};
}

QString voucherStateKey(VoucherState state)
{
    switch (state) {
    case VoucherState::Issued: return QStringLiteral("issued");
    case VoucherState::Used: return QStringLiteral("used");
    case VoucherState::Void: return QStringLiteral("void");
    case VoucherState::Expired: return QStringLiteral("expired");
    }
    return {};
}

bool Voucher::livesOn(QDate day) const
{
    return !rule.automatic && rule.uses == 1 && state(day) == VoucherState::Expired;
}

VoucherState Voucher::state(QDate day) const
{
    if (isVoid)
        return VoucherState::Void;
    if (!rule.automatic && used >= rule.uses)
        return VoucherState::Used;
    const auto last = lastDay();
    return last && day > *last ? VoucherState::Expired : VoucherState::Issued;
}

Result<void> checkVoucher(const Voucher &voucher, QDate day, std::optional<MemberId> member)
{
    const QString &name = voucher.rule.discount.name;
    const auto last = voucher.lastDay();
    if (voucher.isVoid)
        return fail(ErrorCode::AlreadyVoid, {voucher.code});
    if (voucher.owner && voucher.owner != member)
        return fail(ErrorCode::NotForMember, {name});
    if (voucher.rule.from && day < *voucher.rule.from)
        return fail(ErrorCode::NotYetValid, {name, voucher.rule.from->toString(Qt::ISODate)});
    if (last && day > *last)
        return fail(ErrorCode::NoLongerValid, {name, last->toString(Qt::ISODate)});
    if (!voucher.rule.automatic && voucher.used >= voucher.rule.uses)
        return fail(ErrorCode::AlreadyUsed, {voucher.code});
    if (voucher.rule.inAll && voucher.usedInAll >= *voucher.rule.inAll)
        return fail(ErrorCode::SoldOut, {name});
    if (voucher.rule.perMember && !member)
        return fail(ErrorCode::NotForMember, {name}); // nobody to count for
    if (voucher.rule.perMember && voucher.usedByMember >= *voucher.rule.perMember)
        return fail(ErrorCode::LimitReached, {name, QString::number(*voucher.rule.perMember)});
    return {};
}

Result<void> checkAutomatic(const Voucher &voucher, QDate day, std::optional<MemberId> member,
                            const AutomaticDiscounts &all)
{
    const QString &name = voucher.rule.discount.name;
    if (!member)
        return failField(ErrorCode::NotForMember, "noMember", {name}); // the club's discounts are for its members
    if (auto usable = checkVoucher(voucher, day, member); !usable)
        return usable;
    if (voucher.rule.firstPurchase && all.boughtBefore)
        return fail(ErrorCode::NotFirstPurchase, {name});
    if (voucher.rule.wholeProfile && !all.hasWholeProfile)
        return fail(ErrorCode::ProfileIncomplete, {name});
    return {};
}

namespace {

bool isInItsDays(const Voucher &voucher, QDate day)
{
    const auto last = voucher.lastDay();
    return (!voucher.rule.from || *voucher.rule.from <= day) && (!last || day <= *last);
}

/// The discounts of the typed codes that may be used, and why the others may not.
std::vector<Discount> typedDiscounts(const PurchaseDraft &draft, const std::vector<Voucher> &known, QDate day,
                                     std::vector<RefusedDiscount> &refused)
{
    std::vector<Discount> discounts;
    QStringList seen;
    std::map<CouponBatchId, int> here; // uses on this very bill
    for (const QString &code : draft.codes) {
        const auto voucher =
            std::find_if(known.begin(), known.end(), [&](const Voucher &one) { return one.code == code; });
        if (seen.contains(code))
            continue; // typed twice is one use
        seen.append(code);
        if (voucher == known.end()) {
            refused.push_back({code, Error{ErrorCode::NotFound, {code}, {}, QStringLiteral("code")}});
            continue;
        }
        Voucher now = *voucher;
        now.usedInAll += here[now.batch];
        now.usedByMember += here[now.batch];
        if (auto usable = checkVoucher(now, day, draft.member); !usable) {
            refused.push_back({code, usable.error()});
        } else {
            ++here[now.batch];
            discounts.push_back(voucher->rule.discount);
            discounts.back().id = code;
        }
    }
    return discounts;
}

} // namespace

VoucherOutcome withVouchers(const PurchaseDraft &draft, const std::vector<Voucher> &known, QDate day,
                            const AutomaticDiscounts &automatic)
{
    std::vector<RefusedDiscount> refused;
    std::vector<DiscountNotTaken> unusable;
    const std::vector<Discount> asked = typedDiscounts(draft, known, day, refused);
    std::vector<Discount> byThemselves;
    for (const Voucher &voucher : automatic.vouchers) {
        if (!isInItsDays(voucher, day))
            continue;
        Discount discount = voucher.rule.discount;
        discount.id = voucher.code;
        if (auto usable = checkAutomatic(voucher, day, draft.member, automatic); usable)
            byThemselves.push_back(std::move(discount));
        else
            unusable.push_back({discount.id, discount.name, usable.error()});
    }
    BestDiscounts best = applyBest(linesOf(billOf(draft, Money())), asked, std::move(byThemselves));
    VoucherOutcome outcome{draft, std::move(best.outcome), std::move(best.notTaken), std::move(best.gaveWay)};
    outcome.notTaken.insert(outcome.notTaken.end(), unusable.begin(), unusable.end());
    outcome.discounts.refused.insert(outcome.discounts.refused.begin(), refused.begin(), refused.end());
    if (outcome.discounts.total.isPositive())
        outcome.draft = reduced(draft, outcome.discounts);
    return outcome;
}

} // namespace bashgah::domain
