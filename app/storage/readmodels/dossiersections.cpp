// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/dossiersections.h"

namespace bashgah::storage {
namespace {

using enum DossierKind;

constexpr DossierColumn activities[] = {{"kind"}, {"name"}, {"day", Day}, {"points", Number}, {"taken_back", Flag}};
constexpr DossierColumn challenges[] = {{"name"}, {"kind"}, {"number", Number}, {"points", Number}, {"credit", Money},
                                        {"reward"}, {"day", Day}, {"taken_back", Flag}};
constexpr DossierColumn consents[] = {{"at", Moment}, {"state"}, {"source"}, {"wording"}, {"by"}, {"notice", Number}};
constexpr DossierColumn coupons[] = {{"code"}, {"name"}, {"valid_until", Day}, {"at", Moment}, {"void", Flag}};
constexpr DossierColumn couponUses[] = {{"code"}, {"purchase"}, {"amount", Money}, {"at", Moment}, {"came_back", Flag}};
constexpr DossierColumn credit[] = {{"account"}, {"card"}, {"kind"}, {"amount", Money}, {"at", Moment}, {"day", Day},
                                    {"valid_until", Day}, {"purchase"}, {"payment"}, {"why"}};
constexpr DossierColumn creditForSpending[] = {{"first_day", Day}, {"last_day", Day}, {"counted", Money}, {"credit", Money},
                                               {"usable_from", Day}, {"valid_until", Day}, {"taken_back", Money}};
constexpr DossierColumn donations[] = {{"cause"}, {"points", Number}, {"worth", Money}, {"added_by_shop", Money},
                                       {"day", Day}, {"taken_back", Flag}};
constexpr DossierColumn draws[] = {{"name"}, {"prize"}, {"place", Number}, {"at", Moment}};
constexpr DossierColumn earlierPoints[] = {{"kind"}, {"points", Number}, {"day", Day}, {"purchase"}, {"why"}};
constexpr DossierColumn exchangeWaits[] = {{"why"}, {"since", Day}};
constexpr DossierColumn households[] = {{"name"}, {"points_together", Flag}, {"own_points_apart", Flag}};
constexpr DossierColumn memberships[] = {{"plan"}, {"paid", Money}, {"payment"}, {"at", Moment}, {"first_day", Day},
                                         {"last_day", Day}, {"paid_back", Money}, {"given_up", Day}, {"why"}};
constexpr DossierColumn merges[] = {{"at", Moment}, {"name"}, {"code"}, {"mobile"}};
constexpr DossierColumn milestones[] = {{"first_day", Day}, {"last_day", Day}, {"reached", Number}, {"points", Number},
                                        {"taken_back", Day}};
constexpr DossierColumn nextVisitCodes[] = {{"code"}, {"purchase"}, {"valid_until", Day}, {"taken_back", Moment}};
constexpr DossierColumn occasions[] = {{"occasion"}, {"period"}, {"points", Number}, {"day", Day}};
constexpr DossierColumn parked[] = {{"at", Moment}, {"amount", Money}, {"document", Json}};
constexpr DossierColumn partnerMoves[] = {{"partner"}, {"kind"}, {"points", Number}, {"amount_between_shops", Money},
                                          {"mobile"}, {"at", Moment}, {"day", Day}};
constexpr DossierColumn partnerVouchers[] = {{"partner"}, {"digits"}, {"points", Number}, {"valid_until", Day},
                                             {"at", Moment}, {"spent", Flag}};
constexpr DossierColumn pointsExchanges[] = {{"day", Day}, {"points", Number}, {"credit", Money}};
constexpr DossierColumn referrals[] = {{"brought_somebody", Flag}, {"at", Moment}, {"rewarded", Day}, {"taken_back", Day}};
constexpr DossierColumn refunds[] = {{"number"}, {"purchase"}, {"at", Moment}, {"day", Day}, {"amount", Money}, {"kind"},
                                     {"why"}, {"taken_back", Flag}};
constexpr DossierColumn rewards[] = {{"name"}, {"points", Number}, {"state"}, {"at", Moment}, {"day", Day},
                                     {"until", Moment}, {"handed_out", Day}, {"given_for"}};
constexpr DossierColumn tiers[] = {{"day", Day}, {"tier"}, {"measure"}, {"spent", Money}, {"reached", Number},
                                   {"kept_until", Day}, {"cause"}, {"why"}, {"tier_name"}};
constexpr DossierColumn tiersByHand[] = {{"tier"}, {"last_day", Day}, {"why"}, {"at", Moment}, {"removed", Moment},
                                         {"tier_name"}};
constexpr DossierColumn unusedCodes[] = {{"code"}, {"purchase"}, {"at", Moment}, {"other"}};
constexpr DossierColumn trail[] = {{"at", Moment}, {"action"}, {"subject"}, {"by"}, {"before"}, {"after"}};

constexpr DossierSection sections[] = {
    {"activities", "activity_confirmed.member_id", activities},
    {"challenges", "challenge_gift.member_id", challenges},
    {"consents", "consent_entry.member_id", consents},
    {"coupons", "voucher.member_id", coupons},
    {"coupon_uses", "voucher_use.member_id", couponUses},
    {"credit", "stored_account.member_id", credit},
    {"credit_for_spending", "spend_credit.member_id", creditForSpending},
    {"donations", "donation.member_id", donations},
    {"draws", "draw_winner.member_id", draws},
    {"earlier_points", "", earlierPoints},
    {"exchange_waits", "exchange_wait.member_id", exchangeWaits},
    {"households", "household_member.member_id", households},
    {"memberships", "membership.member_id", memberships},
    {"merges", "member_merge.kept_id member_merge.other_id member.merged_into", merges},
    {"milestones", "milestone_given.member_id", milestones},
    {"next_visit_codes", "next_visit.member_id", nextVisitCodes},
    {"occasions", "occasion_points.member_id", occasions},
    {"parked", "parked_purchase.member_id", parked},
    {"partner_moves", "partner_move.member_id", partnerMoves},
    {"partner_vouchers", "partner_voucher.member_id", partnerVouchers},
    {"points_exchanges", "points_exchange.member_id", pointsExchanges},
    {"referrals", "referral.referee_id referral.referrer_id", referrals},
    {"refunds", "refund.member_id", refunds},
    {"rewards", "reward_taking.member_id", rewards},
    {"tiers", "tier_evaluation.member_id", tiers},
    {"tiers_by_hand", "tier_pin.member_id", tiersByHand},
    {"trail", "", trail}, // points to members by words
    {"unused_codes", "", unusedCodes},
};

constexpr DossierPlace places[] = {
    {"account.member_id", "ledger", ""},
    {"contact.member_id", "contacts", ""},
    {"inbox.member_id", "messages", ""},
    {"member_photo.member_id", "photo", ""},
    {"member_tag.member_id", "details", ""},
    {"member_value.member_id", "own_fields", ""},
    {"message.member_id", "messages", ""},
    {"purchase.member_id", "purchases", ""},
    {"member_distinct.high_id", "", "says of two people that they are two, and would name the other"},
    {"member_distinct.low_id", "", "the same"},
    {"member_token.member_id", "", "words of the details once more, for searching"},
    {"reward_taking.given_to", "", "which of two rows of the same person got a gift; the gift stands with its member"},
    {"rule_points.member_id", "", "what each rule gave of a purchase once more, for limits; the ledger has its sum"},
    {"spend_basis.member_id", "", "what of a purchase counts for credit, worked out of the purchase and its refunds"},
};

} // namespace

std::span<const DossierSection> dossierSections()
{
    return sections;
}

std::span<const DossierPlace> dossierPlaces()
{
    return places;
}

} // namespace bashgah::storage
