// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/program/evaluate.h"
#include "domain/purchase/purchaseextras.h"
#include "domain/purchase/quantity.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// One line of a receipt. gross = quantity x price as the receipt says it (never recomputed).
struct PurchaseLine
{
    std::optional<ProductId> product;
    QString category; ///< of the product, for the rules; not stored with the purchase
    Quantity quantity;
    Money price;    ///< per unit
    Money gross;    ///< of the whole line, before discounts, >= 0
    Money discount; ///< the line's own
    std::optional<Money> cost; ///< of the whole line
    QString code{};  ///< of the product, for the rules
    QString brand{}; ///< of the product, for the rules
    QString costGroup{}; ///< whose share tells the cost where `cost` is absent; empty: `category`
    bool operator==(const PurchaseLine &) const = default;
};

/// What the member's tier or plan takes off the whole bill, worked out by the service that records.
struct StandingDiscount
{
    QString source; ///< tier:ID or plan:ID
    Percent share;
    Money amount;
    bool operator==(const StandingDiscount &) const = default;
};

/// What a purchase is to be paid with beside money: all that the card or credit can pay, or at most
/// this much. A means of payment: it changes neither discounts nor points.
struct TenderWish
{
    QString code;              ///< of a gift card (ShopCode::text()); empty: the member's credit
    std::optional<Money> most;
    bool operator==(const TenderWish &) const = default;
};

/// A purchase about to be recorded. Either lines or an amount; with lines the amount is their sum.
struct PurchaseDraft
{
    std::optional<MemberId> member;     ///< absent: anonymous, earns nothing
    Money amount;                       ///< goods before the bill's discount, > 0
    Money discount;                     ///< of the whole bill, beyond the lines' own
    std::vector<PurchaseLine> lines;    ///< may be empty
    Points redeem;                      ///< points the member wishes to spend
    QString ref;                        ///< invoice number; empty: the shop gives one
    QString payment;
    QString note;
    std::optional<StaffId> staff;
    QString key;                        ///< idempotency; empty: not repeatable
    std::optional<StandingDiscount> standing{}; ///< beyond `discount`
    QStringList codes{};                ///< coupons (ShopCode::text()), whatever their order
    std::vector<TenderWish> tenders{};  ///< in the order they pay
    QString marginReason{};             ///< why staff lets it pass below the minimum margin
    PurchaseExtras extras{};
    QString till{};                     ///< the computer that records it; empty: none (an import, bashgahctl)
    bool operator==(const PurchaseDraft &) const = default;
    [[nodiscard]] Money billDiscount() const { return standing ? discount + standing->amount : discount; }
};

enum class PurchaseState { Recorded, PartlyRefunded, Refunded, Void };

/// A recorded purchase; its facts never change.
struct Purchase
{
    PurchaseId id;
    QString ref;
    QString source; ///< counter, import, demo
    std::optional<MemberId> member;
    Instant occurredAt;
    QDate day; ///< of the shop
    Money gross;
    Money discount; ///< all discounts; gross - discount is the net
    Points redeemedPoints;
    Money redeemedAmount; ///< paid with points
    Points earned;
    QString payment;
    QString note;
    std::optional<ProgrammeVersionId> programmeVersion;
    std::optional<StaffId> staff;
    Money refunded; ///< net value of goods taken back so far
    std::optional<Instant> voidAt;
    QString till{}; ///< as in the draft
    bool operator==(const Purchase &) const = default;

    [[nodiscard]] Money net() const { return gross - discount; }
    [[nodiscard]] Money refundable() const { return voidAt ? Money() : net() - refunded; }
    [[nodiscard]] PurchaseState state() const
    {
        if (voidAt)
            return PurchaseState::Void;
        if (refunded.isZero())
            return PurchaseState::Recorded;
        return refunded < net() ? PurchaseState::PartlyRefunded : PurchaseState::Refunded;
    }
};

/// The largest amount of one purchase, in minor units: keeps the rules' arithmetic exact.
constexpr Money largestAmount = Money::fromMinor(Q_INT64_C(1'000'000'000'000'000));

/// Errors: NotPositive (amount, field "amount"; a line), OutOfRange (beyond largestAmount, or a
/// discount above the goods, field "discount"), NotPositive (redeem below zero, field "redeem").
[[nodiscard]] Result<void> validate(const PurchaseDraft &draft);

/// The bill of a draft for the rules: discount and the part paid with points spread over the lines
/// by value (largest remainder, I11).
[[nodiscard]] Bill billOf(const PurchaseDraft &draft, Money paidWithPoints);
/// Goods before discounts, all discounts, and what is due before points.
[[nodiscard]] Money grossOf(const PurchaseDraft &draft);
[[nodiscard]] Money discountOf(const PurchaseDraft &draft);
[[nodiscard]] Money netOf(const PurchaseDraft &draft);

} // namespace bashgah::domain
