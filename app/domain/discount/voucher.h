// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/discount/automatic.h"
#include "domain/purchase/purchase.h"

namespace bashgah::domain {

/// What all codes of a batch do and how often; or a discount that members get by themselves, without a code.
struct CouponRule
{
    Discount discount;         ///< its name is the batch's; its id is each code's own
    std::optional<QDate> from; ///< first day
    std::optional<QDate> until; ///< last day, included
    int uses = 1;              ///< of each code
    std::optional<qint64> inAll; ///< uses of all codes together
    std::optional<int> perMember; ///< uses by one member, all codes together
    bool automatic = false;       ///< no code to type; `uses` means nothing
    bool wholeProfile = false;    ///< automatic only: name, mobile, birthday and gender are known (occasion.h)
    bool firstPurchase = false;   ///< automatic only: the member has no other purchase that stands
    bool operator==(const CouponRule &) const = default;
};

/// Errors (field): NotAllowed (wholeProfile, firstPurchase: of codes), Empty/TooLong (name), Empty (needGoods),
/// OutOfRange (share, price, buy, get, minimum, maximum, needUnits, until), NotPositive (most, amount, uses, inAll,
/// perMember).
[[nodiscard]] Result<void> validate(const CouponRule &rule);

/// The stored form and back. Error BadFile: something in it is not known.
[[nodiscard]] QString toJsonText(const CouponRule &rule);
[[nodiscard]] Result<CouponRule> couponRuleFromJsonText(const QString &text);

enum class VoucherState { Issued, Used, Void, Expired };

/// "issued": the key in CSV and JSON.
[[nodiscard]] QString voucherStateKey(VoucherState state);

/// One code with all that decides whether it may be used now.
struct Voucher
{
    VoucherId id;
    CouponBatchId batch;
    QString code;                  ///< ShopCode::text()
    CouponRule rule;
    std::optional<MemberId> owner; ///< only this member may use it
    std::optional<QDate> until;    ///< its own last day, instead of the rule's
    bool isVoid = false;
    int used = 0;
    qint64 usedInAll = 0;          ///< of the batch
    int usedByMember = 0;          ///< of the batch, by whoever pays now
    bool operator==(const Voucher &) const = default;

    [[nodiscard]] std::optional<QDate> lastDay() const { return until ? until : rule.until; }
    [[nodiscard]] VoucherState state(QDate day) const;
    /// Whether it is given back with a purchase of which all came back that day, although its last day has passed: one
    /// that many may use, that nobody types, or that is void, is not.
    [[nodiscard]] bool livesOn(QDate day) const;
};

/// Whether its holder may use it that day. Errors: AlreadyVoid, NotForMember, NotYetValid,
/// NoLongerValid, AlreadyUsed (args: code), SoldOut (all uses of the batch), LimitReached.
[[nodiscard]] Result<void> checkVoucher(const Voucher &voucher, QDate day, std::optional<MemberId> member);

/// The discounts that apply by themselves, with what they ask of the member who pays.
struct AutomaticDiscounts
{
    std::vector<Voucher> vouchers;
    bool hasWholeProfile = false;
    bool boughtBefore = false;
    bool operator==(const AutomaticDiscounts &) const = default;
};

/// Whether it may apply by itself that day; `member` is who pays. Errors: those of checkVoucher, ProfileIncomplete,
/// NotFirstPurchase (args: name).
[[nodiscard]] Result<void> checkAutomatic(const Voucher &voucher, QDate day, std::optional<MemberId> member,
                                          const AutomaticDiscounts &all);

/// A purchase with the discounts of its codes taken off: the draft as it is recorded.
struct VoucherOutcome
{
    PurchaseDraft draft;
    DiscountOutcome discounts; ///< ids are the codes
    std::vector<DiscountNotTaken> notTaken{}; ///< of those that apply by themselves
    std::vector<DiscountNotTaken> gaveWay{};  ///< good codes that are not used, as those take off more
};

/// Applies the codes of `draft` after its own discounts, and the best of `automatic` before them (applyBest); those of
/// other days are passed over in silence. Codes without a voucher in `known` are refused as NotFound. A code that only
/// gives way is not refused: a sale goes on without it, and it stays good. Pure: the preview and the recording call it
/// alike.
[[nodiscard]] VoucherOutcome withVouchers(const PurchaseDraft &draft, const std::vector<Voucher> &known, QDate day,
                                          const AutomaticDiscounts &automatic = {});

} // namespace bashgah::domain
