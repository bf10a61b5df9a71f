// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importproblem.h"

#include <algorithm>
#include <iterator>

namespace bashgah::services {
namespace {

struct KeyedReason { RowReason reason; const char *key; };

constexpr KeyedReason reasonKeys[] = {
    {RowReason::Empty, "empty"},
    {RowReason::NotANumber, "not_a_number"},
    {RowReason::TooManyDecimals, "too_many_decimals"},
    {RowReason::OutOfRange, "out_of_range"},
    {RowReason::NotADate, "not_a_date"},
    {RowReason::ImpossibleDate, "impossible_date"},
    {RowReason::AmbiguousDate, "ambiguous_date"},
    {RowReason::NotAMobile, "not_a_mobile"},
    {RowReason::ScientificNumber, "scientific_number"},
    {RowReason::TwoNumbers, "two_numbers"},
    {RowReason::NotAMemberKey, "not_a_member_key"},
    {RowReason::QuantityNotPositive, "quantity_not_positive"},
    {RowReason::PriceNotPositive, "price_not_positive"},
    {RowReason::AmountNotPositive, "amount_not_positive"},
    {RowReason::QuantityNotNegative, "quantity_not_negative"},
    {RowReason::AmountNotNegative, "amount_not_negative"},
    {RowReason::DiscountTooLarge, "discount_too_large"},
    {RowReason::TotalsRow, "totals_row"},
    {RowReason::WalkIn, "walk_in"},
    {RowReason::UnknownValue, "unknown_value"},
    {RowReason::RepeatedMember, "repeated_member"},
    {RowReason::DuplicateMobile, "duplicate_mobile"},
    {RowReason::TooLong, "too_long"},
    {RowReason::PointsExpired, "points_expired"},
    {RowReason::CellError, "cell_error"},
    {RowReason::TextCut, "text_cut"},
    {RowReason::MobileLeftOut, "mobile_left_out"},
    {RowReason::PaymentsDiffer, "payments_differ"},
    {RowReason::PurchaseNotKnown, "purchase_not_known"},
    {RowReason::MoreThanLeft, "more_than_left"},
    {RowReason::ReferrerLeftOut, "referrer_left_out"},
    {RowReason::HouseholdLeftOut, "household_left_out"},
};

} // namespace

QString rowReasonKey(RowReason reason)
{
    const auto found = std::find_if(std::begin(reasonKeys), std::end(reasonKeys),
                                    [&](const KeyedReason &entry) { return entry.reason == reason; });
    return QString::fromLatin1(found->key);
}

const QList<RowReason> &allRowReasons()
{
    static const QList<RowReason> all = [] {
        QList<RowReason> list;
        for (const KeyedReason &entry : reasonKeys)
            list << entry.reason;
        return list;
    }();
    return all;
}

} // namespace bashgah::services
