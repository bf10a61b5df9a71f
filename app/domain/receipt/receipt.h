// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/program/evaluate.h"
#include "domain/program/tierpolicy.h"
#include "domain/purchase/purchase.h"
#include "domain/purchase/purchaseextras.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

struct ReceiptLine
{
    QString name; ///< of the product; empty: goods nobody named
    Quantity quantity;
    Money price;  ///< per unit
    Money amount; ///< before discounts, or after them where Receipt::linesAreNet
    bool operator==(const ReceiptLine &) const = default;
};

/// What a gift card or the member's credit paid.
struct ReceiptTender
{
    QString code; ///< of a gift card; empty: credit
    Money paid;
    bool operator==(const ReceiptTender &) const = default;
};

/// A code that was typed and not used; it stays good.
struct ReceiptUnusedCode
{
    QString code;
    QString other; ///< name of the discount that took off more
    bool operator==(const ReceiptUnusedCode &) const = default;
};

/// How the member stands now, which may be later than the purchase.
struct ReceiptStanding
{
    QString name;
    Points balance;
    QString tier;     ///< its name; empty: none
    QString nextTier; ///< empty: none above
    TierMeasure measure = TierMeasure::Spend;
    TierScore toNextTier;
    Points spendable{};
    std::optional<Points> together{}; ///< usable of the household, where its points are spent together
};

/// All that a printed receipt says, whatever its paper.
struct Receipt
{
    explicit Receipt(Purchase recorded) : purchase(std::move(recorded)) {}

    ShopProfile shop;
    Purchase purchase;
    std::vector<ReceiptLine> lines; ///< empty: a bare amount
    bool linesAreNet = false;       ///< the shares of the discount are in them already
    std::vector<ReceiptTender> tenders;
    std::vector<ReceiptUnusedCode> unusedCodes;
    PurchaseExtras extras; ///< kinds of payment, the shop's own fields, why the discount by hand
    QString staff;
    std::optional<ReceiptStanding> member;
    std::optional<Evaluation> why; ///< of the points
    QString code;   ///< twelve digits; a scan of them opens the purchase
    QString footer; ///< of the owner, may have several lines

    [[nodiscard]] Money stored() const
    {
        Money sum;
        for (const ReceiptTender &tender : tenders)
            sum = sum + tender.paid;
        return sum;
    }
    /// In money: what neither points nor cards paid.
    [[nodiscard]] Money due() const { return purchase.net() - purchase.redeemedAmount - stored(); }
};

/// What stands on a member's card.
struct CardFace
{
    QString shop;
    QString member;
    QString code; ///< digits of a printed card, or whatever code the shop gave
    QString tier; ///< empty: none
};

/// Lines of goods: before discounts where that adds up to the whole, else as stored, after them.
void showGross(Receipt &receipt);

} // namespace bashgah::domain
