// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/mergedecisions.h"

namespace bashgah::storage {
namespace {

using enum MergeFate;

constexpr MergeDecision decisions[] = {
    {"account.member_id", Combined, "points go over lot by lot by transfer entries, a deficit as well; entries stay"},
    {"activity_confirmed.member_id", Moved, "also one that the kept member has for the same period"},
    {"challenge_gift.member_id", Moved, "numbered among those of the kept member"},
    {"consent_entry.member_id", Left, "history of one number; of two states the stricter goes on by an entry of its own"},
    {"contact.member_id", Moved, ""},
    {"donation.member_id", Moved, ""},
    {"draw_winner.member_id", Left, "a drawn list can be computed again and stays as it was"},
    {"exchange_wait.member_id", Left, "ends; the next night finds who waits"},
    {"household_member.member_id", Combined, "the household of the kept member, else that of the other"},
    {"inbox.member_id", Moved, ""},
    {"member.merged_into", Left, "members merged before go on by way of the other"},
    {"member_distinct.high_id", Left, "what was told apart from the other says nothing of the kept member"},
    {"member_distinct.low_id", Left, "the same"},
    {"member_merge.kept_id", Left, "history"},
    {"member_merge.other_id", Left, "history"},
    {"member_photo.member_id", Combined, "the photo of the kept member, else that of the other"},
    {"member_tag.member_id", Combined, "as chosen in the details; the other's come back from what was noted of it"},
    {"member_token.member_id", Combined, "words and numbers of the details that go on"},
    {"member_value.member_id", Combined, "as chosen in the details, field by field"},
    {"membership.member_id", Moved, ""},
    {"message.member_id", Moved, ""},
    {"milestone_given.member_id", Moved, "also one that the kept member has for the same day"},
    {"next_visit.member_id", Moved, ""},
    {"occasion_points.member_id", Moved, "one for an occasion that gave both their points is left: those went over"},
    {"parked_purchase.member_id", Combined, "goes on as the kept member's and stays there; it ends with its day"},
    {"partner_move.member_id", Moved, ""},
    {"partner_voucher.member_id", Moved, "with the points held for it, while they are open"},
    {"points_exchange.member_id", Moved, ""},
    {"purchase.member_id", Moved, "the merge is refused where the kept member has one of the same number and source"},
    {"referral.referee_id", Moved, "only when nobody is noted for the kept member; nobody brings themselves; what was given for it goes along"},
    {"referral.referrer_id", Moved, "nobody brings themselves"},
    {"refund.member_id", Moved, ""},
    {"reward_taking.given_to", Left, "who got the gift first: of two of one tier one can be fetched while they are one member"},
    {"reward_taking.member_id", Moved, "with the points held for it, while they are open"},
    {"rule_points.member_id", Moved, ""},
    {"spend_basis.member_id", Moved, ""},
    {"spend_credit.member_id", Moved, "also one that the kept member has for the same days; what ended is not counted again"},
    {"stored_account.member_id", Moved, "cards; credit as a whole, or lot by lot into that of the kept member"},
    {"tier_evaluation.member_id", Left, "history; the kept member is looked at anew"},
    {"tier_pin.member_id", Moved, "only when the kept member has no tier set by hand on that day"},
    {"voucher.member_id", Moved, ""},
    {"voucher_use.member_id", Moved, ""},
};

} // namespace

std::span<const MergeDecision> mergeDecisions()
{
    return decisions;
}

} // namespace bashgah::storage
