// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/partner/publickey.h"
#include "domain/points/points.h"

#include <optional>

namespace bashgah::domain {

using PartnerId = Id<struct PartnerTag>;

/// How the shop that gives points away pays the shop where they are spent.
enum class PartnerMode {
    Postpaid, ///< month by month, up to a limit
    Prepaid,  ///< blocks of points bought before; an empty block stops, but for a reserve
};

/// "postpaid": the stored key, also in CSV and JSON.
[[nodiscard]] QString partnerModeKey(PartnerMode mode);
[[nodiscard]] std::optional<PartnerMode> partnerModeFromKey(QStringView key);

/// Another shop with a file of its own, whose members' points are good here and ours there. What each
/// shop writes down about the other must agree: one's price is the other's value.
struct Partner
{
    QString name;
    PublicKey key;
    Money price; ///< per point of theirs that comes here: they owe it us, >= 0
    Money value; ///< per point of ours that goes there: we owe it them, >= 0
    PartnerMode mode = PartnerMode::Postpaid;
    Points reserve;                   ///< Prepaid: how far a month may go beyond the blocks, >= 0
    std::optional<Money> creditLimit; ///< Postpaid: the most we may owe at a time; absent: no limit
    bool paused = false;              ///< nothing more goes there; what comes from there is still taken in
    bool operator==(const Partner &) const = default;
};

/// What has gone there and is not settled, for asking whether more may go.
struct PartnerUse
{
    Points blockLeft; ///< Prepaid: bought and not used
    Points beyond;    ///< Prepaid: gone this month without a block
    Points promised;  ///< in vouchers that may still be spent there
    Money owed;       ///< Postpaid: for points, not settled
};

/// How many points may still go to the partner; absent: any number.
[[nodiscard]] std::optional<Points> mostToMove(const Partner &partner, const PartnerUse &use);
/// `points` (of either sign) at a rate.
[[nodiscard]] Money amountOf(Points points, Money rate);

/// Errors: Empty, TooLong (name), OutOfRange (price, value, reserve, creditLimit); `field` names it.
[[nodiscard]] Result<void> validate(const Partner &partner);
/// The most points that one move, block or voucher may have.
constexpr Points mostPartnerPoints{1'000'000'000};

} // namespace bashgah::domain
