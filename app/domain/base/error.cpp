// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/error.h"

namespace bashgah::domain {
namespace {

struct KeyedCode { ErrorCode code; const char *key; };

constexpr KeyedCode keyedCodes[] = {
    {ErrorCode::Empty, "empty"},
    {ErrorCode::NotANumber, "not_a_number"},
    {ErrorCode::TooManyDecimals, "too_many_decimals"},
    {ErrorCode::OutOfRange, "out_of_range"},
    {ErrorCode::NotPositive, "not_positive"},
    {ErrorCode::NotADate, "not_a_date"},
    {ErrorCode::ImpossibleDate, "impossible_date"},
    {ErrorCode::NotAMobile, "not_a_mobile"},
    {ErrorCode::ScientificNumber, "scientific_number"},
    {ErrorCode::TooLong, "too_long"},
    {ErrorCode::UnknownValue, "unknown_value"},
    {ErrorCode::NotAMemberKey, "not_a_member_key"},
    {ErrorCode::BadProgramme, "bad_programme"},
    {ErrorCode::BadEncoding, "bad_encoding"},
    {ErrorCode::MissingColumn, "missing_column"},
    {ErrorCode::BadFile, "bad_file"},
    {ErrorCode::NotEnoughPoints, "not_enough_points"},
    {ErrorCode::BelowMinimumRedemption, "below_minimum_redemption"},
    {ErrorCode::AboveMaximumShare, "above_maximum_share"},
    {ErrorCode::RefundTooLarge, "refund_too_large"},
    {ErrorCode::AlreadyRefunded, "already_refunded"},
    {ErrorCode::AlreadyVoid, "already_void"},
    {ErrorCode::NoConsent, "no_consent"},
    {ErrorCode::OptedOut, "opted_out"},
    {ErrorCode::NoProgramme, "no_programme"},
    {ErrorCode::EmptyAudience, "empty_audience"},
    {ErrorCode::NoPurchases, "no_purchases"},
    {ErrorCode::NoMoreUndo, "no_more_undo"},
    {ErrorCode::ClockBackwards, "clock_backwards"},
    {ErrorCode::Paused, "paused"},
    {ErrorCode::NotYetValid, "not_yet_valid"},
    {ErrorCode::NoLongerValid, "no_longer_valid"},
    {ErrorCode::SoldOut, "sold_out"},
    {ErrorCode::LimitReached, "limit_reached"},
    {ErrorCode::WrongCode, "wrong_code"},
    {ErrorCode::AlreadyUsed, "already_used"},
    {ErrorCode::BelowMinimumPurchase, "below_minimum_purchase"},
    {ErrorCode::NotCombinable, "not_combinable"},
    {ErrorCode::NothingToDiscount, "nothing_to_discount"},
    {ErrorCode::NothingStored, "nothing_stored"},
    {ErrorCode::TooManyAttempts, "too_many_attempts"},
    {ErrorCode::NotForMember, "not_for_member"},
    {ErrorCode::TooSoon, "too_soon"},
    {ErrorCode::WrongSignature, "wrong_signature"},
    {ErrorCode::OutOfOrder, "out_of_order"},
    {ErrorCode::NotForThisShop, "not_for_this_shop"},
    {ErrorCode::NotANewMember, "not_a_new_member"},
    {ErrorCode::OwnReferral, "own_referral"},
    {ErrorCode::ProfileIncomplete, "profile_incomplete"},
    {ErrorCode::NotFirstPurchase, "not_first_purchase"},
    {ErrorCode::MemberNotFound, "member_not_found"},
    {ErrorCode::PurchaseNotFound, "purchase_not_found"},
    {ErrorCode::BatchNotFound, "batch_not_found"},
    {ErrorCode::CampaignNotFound, "campaign_not_found"},
    {ErrorCode::FileNotFound, "file_not_found"},
    {ErrorCode::NotFound, "not_found"},
    {ErrorCode::DuplicateMobile, "duplicate_mobile"},
    {ErrorCode::DuplicateCode, "duplicate_code"},
    {ErrorCode::DuplicateRequest, "duplicate_request"},
    {ErrorCode::Busy, "busy"},
    {ErrorCode::AlreadyExists, "already_exists"},
    {ErrorCode::FileInUse, "file_in_use"},
    {ErrorCode::ChangedMeanwhile, "changed_meanwhile"},
    {ErrorCode::ReadOnly, "read_only"},
    {ErrorCode::NotAllowed, "not_allowed"},
    {ErrorCode::WrongPin, "wrong_pin"},
    {ErrorCode::WeakPin, "weak_pin"},
    {ErrorCode::NeedsSecondPerson, "needs_second_person"},
    {ErrorCode::StorageFailure, "storage_failure"},
    {ErrorCode::DiskFull, "disk_full"},
    {ErrorCode::NotAShop, "not_a_shop"},
    {ErrorCode::NewerShop, "newer_shop"},
    {ErrorCode::NetworkShare, "network_share"},
    {ErrorCode::Damaged, "damaged"},
    {ErrorCode::NetworkFailure, "network_failure"},
    {ErrorCode::GatewayLogin, "gateway_login"},
    {ErrorCode::GatewayNoCredit, "gateway_no_credit"},
    {ErrorCode::GatewayTimeout, "gateway_timeout"},
    {ErrorCode::GatewayRefused, "gateway_refused"},
    {ErrorCode::GatewayMissing, "gateway_missing"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::Internal, "internal"},
};

} // namespace

QString errorKey(ErrorCode code)
{
    for (const KeyedCode &entry : keyedCodes) {
        if (entry.code == code)
            return QString::fromLatin1(entry.key);
    }
    return QStringLiteral("internal");
}

const std::vector<ErrorCode> &allErrorCodes()
{
    static const std::vector<ErrorCode> codes = [] {
        std::vector<ErrorCode> list;
        for (const KeyedCode &entry : keyedCodes)
            list.push_back(entry.code);
        return list;
    }();
    return codes;
}

} // namespace bashgah::domain
