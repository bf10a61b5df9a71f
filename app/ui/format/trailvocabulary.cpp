// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/trailvocabulary.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace bashgah::ui::trailvocabulary {
namespace {

struct Word { const char *key; const char *word; };

constexpr Word actionWords[] = {
    {"purchase.record", QT_TRANSLATE_NOOP("TrailWords", "Purchase recorded")},
    {"purchase.discount", QT_TRANSLATE_NOOP("TrailWords", "Discount by hand")},
    {"purchase.park", QT_TRANSLATE_NOOP("TrailWords", "Purchase parked")},
    {"purchase.unpark", QT_TRANSLATE_NOOP("TrailWords", "Parked purchase given up")},
    {"purchase.attach", QT_TRANSLATE_NOOP("TrailWords", "Purchase given to a member")},
    {"purchase.detach", QT_TRANSLATE_NOOP("TrailWords", "Purchase taken from a member")},
    {"product.add", QT_TRANSLATE_NOOP("TrailWords", "Product added")},
    {"product.change", QT_TRANSLATE_NOOP("TrailWords", "Product changed")},
    {"purchase.refund", QT_TRANSLATE_NOOP("TrailWords", "Purchase refunded")},
    {"purchase.void", QT_TRANSLATE_NOOP("TrailWords", "Purchase taken back")},
    {"points.adjust", QT_TRANSLATE_NOOP("TrailWords", "Points by hand")},
    {"points.household", QT_TRANSLATE_NOOP("TrailWords", "Points of a household together, or not")},
    {"credit.topup", QT_TRANSLATE_NOOP("TrailWords", "Credit paid in")},
    {"credit.grant", QT_TRANSLATE_NOOP("TrailWords", "Credit given by hand")},
    {"giftcard.issue", QT_TRANSLATE_NOOP("TrailWords", "Gift card sold")},
    {"giftcard.topup", QT_TRANSLATE_NOOP("TrailWords", "Gift card topped up")},
    {"tier.pin", QT_TRANSLATE_NOOP("TrailWords", "Tier set by hand")},
    {"tier.unpin", QT_TRANSLATE_NOOP("TrailWords", "Tier by the rules again")},
    {"member.register", QT_TRANSLATE_NOOP("TrailWords", "Member registered")},
    {"member.change", QT_TRANSLATE_NOOP("TrailWords", "Member changed")},
    {"member.own_points", QT_TRANSLATE_NOOP("TrailWords", "Points kept apart from the household's, or not")},
    {"member.consent", QT_TRANSLATE_NOOP("TrailWords", "Consent changed")},
    {"member.merge", QT_TRANSLATE_NOOP("TrailWords", "Two members made one")},
    {"member.unmerge", QT_TRANSLATE_NOOP("TrailWords", "Merge taken back")},
    {"member.distinct", QT_TRANSLATE_NOOP("TrailWords", "Two members told apart")},
    {"member.contact", QT_TRANSLATE_NOOP("TrailWords", "Contact written down or changed")},
    {"member.erase", QT_TRANSLATE_NOOP("TrailWords", "Member erased")},
    {"member.refer", QT_TRANSLATE_NOOP("TrailWords", "Referral noted")},
    {"member.photo", QT_TRANSLATE_NOOP("TrailWords", "Photo changed")},
    {"member.household", QT_TRANSLATE_NOOP("TrailWords", "Household changed")},
    {"member.tag", QT_TRANSLATE_NOOP("TrailWords", "Tag for many members")},
    {"points.bulk_undo", QT_TRANSLATE_NOOP("TrailWords", "Points of many taken back")},
    {"points.bulk", QT_TRANSLATE_NOOP("TrailWords", "Points by hand for many")},
    {"setting.member_fields", QT_TRANSLATE_NOOP("TrailWords", "Fields of members put in order")},
    {"setting.member_field", QT_TRANSLATE_NOOP("TrailWords", "Field of members changed")},
    {"shop.privacy", QT_TRANSLATE_NOOP("TrailWords", "Privacy notice changed")},
    {"programme.save", QT_TRANSLATE_NOOP("TrailWords", "Programme changed")},
    {"reward.add", QT_TRANSLATE_NOOP("TrailWords", "Reward added")},
    {"reward.change", QT_TRANSLATE_NOOP("TrailWords", "Reward changed")},
    {"reward.take", QT_TRANSLATE_NOOP("TrailWords", "Reward taken")},
    {"reward.reserve", QT_TRANSLATE_NOOP("TrailWords", "Reward set aside")},
    {"reward.hand_over", QT_TRANSLATE_NOOP("TrailWords", "Reward handed over")},
    {"reward.release", QT_TRANSLATE_NOOP("TrailWords", "Reward released")},
    {"reward.give_back", QT_TRANSLATE_NOOP("TrailWords", "Reward given back")},
    {"coupon.batch", QT_TRANSLATE_NOOP("TrailWords", "Coupon codes made")},
    {"coupon.void", QT_TRANSLATE_NOOP("TrailWords", "Coupon codes ended")},
    {"plan.add", QT_TRANSLATE_NOOP("TrailWords", "Membership plan added")},
    {"plan.retire", QT_TRANSLATE_NOOP("TrailWords", "Membership plan ended")},
    {"plan.sell", QT_TRANSLATE_NOOP("TrailWords", "Membership sold")},
    {"plan.give_up", QT_TRANSLATE_NOOP("TrailWords", "Membership given up")},
    {"draw.add", QT_TRANSLATE_NOOP("TrailWords", "Lucky draw added")},
    {"draw.change", QT_TRANSLATE_NOOP("TrailWords", "Lucky draw changed")},
    {"draw.commit", QT_TRANSLATE_NOOP("TrailWords", "Seed promised")},
    {"draw.draw", QT_TRANSLATE_NOOP("TrailWords", "Winners drawn")},
    {"cause.add", QT_TRANSLATE_NOOP("TrailWords", "Cause added")},
    {"cause.change", QT_TRANSLATE_NOOP("TrailWords", "Cause changed")},
    {"cause.give", QT_TRANSLATE_NOOP("TrailWords", "Points given to a cause")},
    {"cause.take_back", QT_TRANSLATE_NOOP("TrailWords", "Donation taken back")},
    {"cause.pay", QT_TRANSLATE_NOOP("TrailWords", "Paid to a cause")},
    {"cause.take_payment_back", QT_TRANSLATE_NOOP("TrailWords", "Payment taken back")},
    {"campaign.draft", QT_TRANSLATE_NOOP("TrailWords", "Draft of a campaign begun")},
    {"campaign.discard", QT_TRANSLATE_NOOP("TrailWords", "Draft of a campaign thrown away")},
    {"campaign.start", QT_TRANSLATE_NOOP("TrailWords", "Campaign started")},
    {"import.purchases", QT_TRANSLATE_NOOP("TrailWords", "Purchases imported")},
    {"import.members", QT_TRANSLATE_NOOP("TrailWords", "Members imported")},
    {"import.fill", QT_TRANSLATE_NOOP("TrailWords", "Member filled in by an import")},
    {"import.link", QT_TRANSLATE_NOOP("TrailWords", "Household or referrer brought by an import")},
    {"import.undo", QT_TRANSLATE_NOOP("TrailWords", "Import taken back")},
    {"setting.change", QT_TRANSLATE_NOOP("TrailWords", "Setting changed")},
    {"shop.restore", QT_TRANSLATE_NOOP("TrailWords", "Backup put in the shop's place")},
    {"shop.create", QT_TRANSLATE_NOOP("TrailWords", "Shop made")},
    {"shift.open", QT_TRANSLATE_NOOP("TrailWords", "Shift opened")},
    {"shift.close", QT_TRANSLATE_NOOP("TrailWords", "Shift closed")},
    {"staff.add", QT_TRANSLATE_NOOP("TrailWords", "Staff member added")},
    {"staff.change", QT_TRANSLATE_NOOP("TrailWords", "Staff member changed")},
    {"staff.role", QT_TRANSLATE_NOOP("TrailWords", "Role changed")},
    {"staff.mobile", QT_TRANSLATE_NOOP("TrailWords", "Own number of a staff member")},
    {"staff.pin", QT_TRANSLATE_NOOP("TrailWords", "PIN set")},
    {"staff.on", QT_TRANSLATE_NOOP("TrailWords", "PINs switched on")},
    {"staff.off", QT_TRANSLATE_NOOP("TrailWords", "PINs switched off")},
    {"staff.matrix", QT_TRANSLATE_NOOP("TrailWords", "Permissions changed")},
    {"staff.limits", QT_TRANSLATE_NOOP("TrailWords", "Limits changed")},
    {"staff.idle", QT_TRANSLATE_NOOP("TrailWords", "Time until the lock changed")},
    {"staff.anomalies", QT_TRANSLATE_NOOP("TrailWords", "Thresholds of what looks odd changed")},
    {"staff.recovery_seen", QT_TRANSLATE_NOOP("TrailWords", "Recovery seen by the owner")},
    {"staff.recovery_cancelled", QT_TRANSLATE_NOOP("TrailWords", "Recovery stopped by the owner")},
    {"signin.in", QT_TRANSLATE_NOOP("TrailWords", "Signed in")},
    {"signin.wrong_pin", QT_TRANSLATE_NOOP("TrailWords", "Wrong PIN")},
    {"signin.wrong_code", QT_TRANSLATE_NOOP("TrailWords", "Wrong recovery code")},
    {"signin.own_pin", QT_TRANSLATE_NOOP("TrailWords", "Own PIN changed")},
    {"signin.confirm", QT_TRANSLATE_NOOP("TrailWords", "Confirmed as second person")},
    {"signin.recovered", QT_TRANSLATE_NOOP("TrailWords", "Owner's PIN set by recovery")},
    {"signin.recovery_asked", QT_TRANSLATE_NOOP("TrailWords", "Recovery of the owner's PIN asked for")},
    {"member.export", QT_TRANSLATE_NOOP("TrailWords", "Members saved as a table")},
    {"purchase.export", QT_TRANSLATE_NOOP("TrailWords", "Purchases saved as a table")},
    {"member.list", QT_TRANSLATE_NOOP("TrailWords", "List with members saved")},
    {"member.data", QT_TRANSLATE_NOOP("TrailWords", "All data of a member saved")},
    {"member.filter", QT_TRANSLATE_NOOP("TrailWords", "Saved list of members changed")},
    {"purchase.park_back", QT_TRANSLATE_NOOP("TrailWords", "Parked purchase taken back to the counter")},
    {"activity.confirm", QT_TRANSLATE_NOOP("TrailWords", "Activity confirmed")},
    {"activity.undo", QT_TRANSLATE_NOOP("TrailWords", "Activity taken back")},
    {"challenge.add", QT_TRANSLATE_NOOP("TrailWords", "Challenge added")},
    {"challenge.end", QT_TRANSLATE_NOOP("TrailWords", "Challenge ended")},
    {"draw.close", QT_TRANSLATE_NOOP("TrailWords", "Entries of a lucky draw closed")},
    {"margin.override", QT_TRANSLATE_NOOP("TrailWords", "Sold below the minimum margin")},
    {"campaign.state", QT_TRANSLATE_NOOP("TrailWords", "Campaign stopped, held or continued")},
    {"campaign.retry", QT_TRANSLATE_NOOP("TrailWords", "Failed messages sent again")},
    {"partner.add", QT_TRANSLATE_NOOP("TrailWords", "Partner added")},
    {"partner.change", QT_TRANSLATE_NOOP("TrailWords", "Partner changed")},
    {"partner.move", QT_TRANSLATE_NOOP("TrailWords", "Points moved at a partner")},
    {"partner.take_back", QT_TRANSLATE_NOOP("TrailWords", "Move at a partner taken back")},
    {"partner.block_sold", QT_TRANSLATE_NOOP("TrailWords", "Points sold to a partner")},
    {"partner.block_bought", QT_TRANSLATE_NOOP("TrailWords", "Points bought from a partner")},
    {"partner.voucher", QT_TRANSLATE_NOOP("TrailWords", "Voucher made for a partner")},
    {"partner.spend", QT_TRANSLATE_NOOP("TrailWords", "Voucher of a partner redeemed")},
    {"partner.export", QT_TRANSLATE_NOOP("TrailWords", "File for a partner written")},
    {"partner.import", QT_TRANSLATE_NOOP("TrailWords", "File of a partner taken in")},
    {"partner.settle", QT_TRANSLATE_NOOP("TrailWords", "Settled with a partner")},
    {"partner.trust_key", QT_TRANSLATE_NOOP("TrailWords", "New key of a partner trusted")},
    {"partner.retire_key", QT_TRANSLATE_NOOP("TrailWords", "Key of a partner ended")},
    {"partner.send_again", QT_TRANSLATE_NOOP("TrailWords", "Files for a partner sent again")},
    {"partner.ask_again", QT_TRANSLATE_NOOP("TrailWords", "Files asked again of a partner")},
    {"partner.close_dispute", QT_TRANSLATE_NOOP("TrailWords", "Dispute with a partner closed")},
};

constexpr Word groupWords[] = {
    {"purchase", QT_TRANSLATE_NOOP("TrailWords", "Purchases")},  {"points", QT_TRANSLATE_NOOP("TrailWords", "Points by hand")},
    {"member", QT_TRANSLATE_NOOP("TrailWords", "Members")},      {"reward", QT_TRANSLATE_NOOP("TrailWords", "Rewards")},
    {"coupon", QT_TRANSLATE_NOOP("TrailWords", "Coupons")},      {"giftcard", QT_TRANSLATE_NOOP("TrailWords", "Gift cards")},
    {"credit", QT_TRANSLATE_NOOP("TrailWords", "Credit")},       {"plan", QT_TRANSLATE_NOOP("TrailWords", "Memberships")},
    {"tier", QT_TRANSLATE_NOOP("TrailWords", "Tiers")},          {"programme", QT_TRANSLATE_NOOP("TrailWords", "Programme")},
    {"cause", QT_TRANSLATE_NOOP("TrailWords", "Charity")},       {"draw", QT_TRANSLATE_NOOP("TrailWords", "Lucky draws")},
    {"partner", QT_TRANSLATE_NOOP("TrailWords", "Partners")},    {"campaign", QT_TRANSLATE_NOOP("TrailWords", "Campaigns")},
    {"import", QT_TRANSLATE_NOOP("TrailWords", "Imports")},      {"setting", QT_TRANSLATE_NOOP("TrailWords", "Settings")},
    {"shift", QT_TRANSLATE_NOOP("TrailWords", "Shifts")},        {"staff", QT_TRANSLATE_NOOP("TrailWords", "Staff")},
    {"signin", QT_TRANSLATE_NOOP("TrailWords", "Signing in")},
};

constexpr Word subjectWords[] = {
    {"purchase", QT_TRANSLATE_NOOP("TrailWords", "purchase %1")},       {"member", QT_TRANSLATE_NOOP("TrailWords", "member %1")},
    {"ledger_entry", QT_TRANSLATE_NOOP("TrailWords", "ledger line %1")}, {"staff", QT_TRANSLATE_NOOP("TrailWords", "staff member %1")},
    {"shift", QT_TRANSLATE_NOOP("TrailWords", "shift %1")},             {"reward", QT_TRANSLATE_NOOP("TrailWords", "reward %1")},
    {"batch", QT_TRANSLATE_NOOP("TrailWords", "import %1")},
    {"privacy", QT_TRANSLATE_NOOP("TrailWords", "privacy notice, version %1")},
    {"filter", QT_TRANSLATE_NOOP("TrailWords", "saved list %1")},
    {"file", QT_TRANSLATE_NOOP("TrailWords", "file %1")},
    {"members", QT_TRANSLATE_NOOP("TrailWords", "%1 members")},
    {"purchase_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 rows of purchases")},
    {"scored_members", QT_TRANSLATE_NOOP("TrailWords", "%1 members with their scores")},
    {"report_members", QT_TRANSLATE_NOOP("TrailWords", "report with its %1 best members")},
    {"players", QT_TRANSLATE_NOOP("TrailWords", "%1 members who play")},
    {"falling_members", QT_TRANSLATE_NOOP("TrailWords", "%1 members about to lose their tier")},
    {"owned_codes", QT_TRANSLATE_NOOP("TrailWords", "%1 coupon codes of members")},
    {"stored_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 gift cards and credits of members")},
    {"cause_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 rows of a cause's ledger")},
    {"partner_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 rows of a partner's statement")},
    {"membership_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 memberships")},
    {"referral_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 referrals")},
    {"duplicate_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 pairs of likely duplicates")},
    {"household_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 members of households")},
    {"contact_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 contacts")},
    {"member_cards", QT_TRANSLATE_NOOP("TrailWords", "%1 cards of members")},
    {"trail_rows", QT_TRANSLATE_NOOP("TrailWords", "%1 lines of the record of changes")},
    {"parked", QT_TRANSLATE_NOOP("TrailWords", "parked purchase %1")},
    {"activity", QT_TRANSLATE_NOOP("TrailWords", "activity %1")},
    {"campaign", QT_TRANSLATE_NOOP("TrailWords", "campaign %1")},
    {"cause", QT_TRANSLATE_NOOP("TrailWords", "cause %1")},
    {"challenge", QT_TRANSLATE_NOOP("TrailWords", "challenge %1")},
    {"coupon_batch", QT_TRANSLATE_NOOP("TrailWords", "coupon series %1")},
    {"donation", QT_TRANSLATE_NOOP("TrailWords", "donation %1")},
    {"household", QT_TRANSLATE_NOOP("TrailWords", "household %1")},
    {"lucky_draw", QT_TRANSLATE_NOOP("TrailWords", "lucky draw %1")},
    {"membership", QT_TRANSLATE_NOOP("TrailWords", "membership %1")},
    {"partner", QT_TRANSLATE_NOOP("TrailWords", "partner %1")},
    {"plan", QT_TRANSLATE_NOOP("TrailWords", "plan %1")},
    {"product", QT_TRANSLATE_NOOP("TrailWords", "product %1")},
    {"programme_version", QT_TRANSLATE_NOOP("TrailWords", "programme version %1")},
    {"reward_taking", QT_TRANSLATE_NOOP("TrailWords", "taken reward %1")},
    {"stored_account", QT_TRANSLATE_NOOP("TrailWords", "gift card or credit %1")},
    {"voucher", QT_TRANSLATE_NOOP("TrailWords", "coupon code %1")},
    {"tag", QT_TRANSLATE_NOOP("TrailWords", "tag %1")},
    {"member_field", QT_TRANSLATE_NOOP("TrailWords", "field %1")},
};

constexpr Word fieldWords[] = {
    {"earned", QT_TRANSLATE_NOOP("TrailWords", "Points earned")},   {"net", QT_TRANSLATE_NOOP("TrailWords", "Amount")},
    {"redeemed", QT_TRANSLATE_NOOP("TrailWords", "Points spent")},  {"amount", QT_TRANSLATE_NOOP("TrailWords", "Amount")},
    {"taken", QT_TRANSLATE_NOOP("TrailWords", "Points taken")},     {"returned", QT_TRANSLATE_NOOP("TrailWords", "Points returned")},
    {"reason", QT_TRANSLATE_NOOP("TrailWords", "Reason")},          {"name", QT_TRANSLATE_NOOP("TrailWords", "Name")},
    {"mobile", QT_TRANSLATE_NOOP("TrailWords", "Mobile")},          {"code", QT_TRANSLATE_NOOP("TrailWords", "Code")},
    {"birthday", QT_TRANSLATE_NOOP("TrailWords", "Birthday")},      {"note", QT_TRANSLATE_NOOP("TrailWords", "Note")},
    {"cash", QT_TRANSLATE_NOOP("TrailWords", "Cash")},              {"difference", QT_TRANSLATE_NOOP("TrailWords", "Difference")},
    {"tags", QT_TRANSLATE_NOOP("TrailWords", "Tags")},              {"city", QT_TRANSLATE_NOOP("TrailWords", "City")},
    {"photo", QT_TRANSLATE_NOOP("TrailWords", "Photo")},
    {"given_name", QT_TRANSLATE_NOOP("TrailWords", "Given name")},
    {"family_name", QT_TRANSLATE_NOOP("TrailWords", "Family name")},
    {"gender", QT_TRANSLATE_NOOP("TrailWords", "Gender")},
    {"joined", QT_TRANSLATE_NOOP("TrailWords", "Member since")},
    {"province", QT_TRANSLATE_NOOP("TrailWords", "Province")},
    {"district", QT_TRANSLATE_NOOP("TrailWords", "District")},
    {"wedding", QT_TRANSLATE_NOOP("TrailWords", "Wedding day")},
    {"referrer", QT_TRANSLATE_NOOP("TrailWords", "Number of who brought them")},
    {"referral_rewarded", QT_TRANSLATE_NOOP("TrailWords", "Referral rewarded on")},
    {"referral_taken", QT_TRANSLATE_NOOP("TrailWords", "That reward taken back on")},
    {"household", QT_TRANSLATE_NOOP("TrailWords", "Number of the household")},
    {"of_household", QT_TRANSLATE_NOOP("TrailWords", "Number of the household")},
    {"household_made", QT_TRANSLATE_NOOP("TrailWords", "Made by the import")},
    {"household_pooled", QT_TRANSLATE_NOOP("TrailWords", "Points spent together")},
    {"own_points", QT_TRANSLATE_NOOP("TrailWords", "Own points apart")},
    {"note_at_counter", QT_TRANSLATE_NOOP("TrailWords", "Note at the counter")},
    {"discount", QT_TRANSLATE_NOOP("TrailWords", "Discount")},
    {"points", QT_TRANSLATE_NOOP("TrailWords", "Points")},
    {"credit", QT_TRANSLATE_NOOP("TrailWords", "Credit")},
    {"lines", QT_TRANSLATE_NOOP("TrailWords", "Blanked lines of the record")},
    {"kind", QT_TRANSLATE_NOOP("TrailWords", "Kind")},
    {"state", QT_TRANSLATE_NOOP("TrailWords", "State")},
    {"due", QT_TRANSLATE_NOOP("TrailWords", "Due")},
    {"text", QT_TRANSLATE_NOOP("TrailWords", "Words")},
    {"answer", QT_TRANSLATE_NOOP("TrailWords", "Answer")},
    {"category", QT_TRANSLATE_NOOP("TrailWords", "Category")},
    {"price", QT_TRANSLATE_NOOP("TrailWords", "Price")},
    {"cost", QT_TRANSLATE_NOOP("TrailWords", "Cost")},
    {"favourite", QT_TRANSLATE_NOOP("TrailWords", "Favourite place")},
    {"retired", QT_TRANSLATE_NOOP("TrailWords", "No longer used")},
    {"choices", QT_TRANSLATE_NOOP("TrailWords", "Choices")},
    {"at_registration", QT_TRANSLATE_NOOP("TrailWords", "Asked at registration")},
    {"in_list", QT_TRANSLATE_NOOP("TrailWords", "In the list")},
    {"version", QT_TRANSLATE_NOOP("TrailWords", "Version")},
    {"persian", QT_TRANSLATE_NOOP("TrailWords", "In Persian")},        {"english", QT_TRANSLATE_NOOP("TrailWords", "In English")},
    {"start", QT_TRANSLATE_NOOP("TrailWords", "From day")},
    {"limit", QT_TRANSLATE_NOOP("TrailWords", "Limit")},
    {"tier", QT_TRANSLATE_NOOP("TrailWords", "Tier")},
    {"action", QT_TRANSLATE_NOOP("TrailWords", "What")},
    {"subject", QT_TRANSLATE_NOOP("TrailWords", "About")},
    {"merged", QT_TRANSLATE_NOOP("TrailWords", "Merged member")},
    {"kept", QT_TRANSLATE_NOOP("TrailWords", "Kept member")},
    {"members", QT_TRANSLATE_NOOP("TrailWords", "Members")},
    {"balance", QT_TRANSLATE_NOOP("TrailWords", "Balance")},
    {"filter", QT_TRANSLATE_NOOP("TrailWords", "Conditions")},
    {"searched", QT_TRANSLATE_NOOP("TrailWords", "By a search")},
    {"value", QT_TRANSLATE_NOOP("TrailWords", "Value")},
    {"below_list", QT_TRANSLATE_NOOP("TrailWords", "Of it below the list price")},
    {"paid_back", QT_TRANSLATE_NOOP("TrailWords", "Paid back by")},
};


constexpr Word settingWords[] = {
    {"shop.name", QT_TRANSLATE_NOOP("TrailWords", "name of the shop")},
    {"shop.unit", QT_TRANSLATE_NOOP("TrailWords", "unit of money")},
    {"shop.calendar", QT_TRANSLATE_NOOP("TrailWords", "calendar")},
    {"shop.day_end", QT_TRANSLATE_NOOP("TrailWords", "end of the shop's day")},
    {"shop.zone", QT_TRANSLATE_NOOP("TrailWords", "time zone")},
    {"shop.currency", QT_TRANSLATE_NOOP("TrailWords", "currency")},
    {"shop.decimals", QT_TRANSLATE_NOOP("TrailWords", "decimals of money")},
    {"shop.region", QT_TRANSLATE_NOOP("TrailWords", "country")},
    {"shop.demo", QT_TRANSLATE_NOOP("TrailWords", "demo shop")},
    {"shop.id", QT_TRANSLATE_NOOP("TrailWords", "mark of the shop")},
    {"receipt.footer", QT_TRANSLATE_NOOP("TrailWords", "last lines of the receipt")},
    {"margin.guard", QT_TRANSLATE_NOOP("TrailWords", "guard of the margin")},
    {"margin.minimum", QT_TRANSLATE_NOOP("TrailWords", "minimum margin")},
    {"margin.cost", QT_TRANSLATE_NOOP("TrailWords", "usual cost")},
    {"margin.categories", QT_TRANSLATE_NOOP("TrailWords", "cost of categories")},
    {"margin.override", QT_TRANSLATE_NOOP("TrailWords", "who may go below the margin")},
    {"counter.attach_days", QT_TRANSLATE_NOOP("TrailWords", "days in which a purchase can be given to a member")},
    {"counter.fields", QT_TRANSLATE_NOOP("TrailWords", "free fields of purchases")},
    {"counter.payments", QT_TRANSLATE_NOOP("TrailWords", "kinds of payment")},
    {"partner.key", QT_TRANSLATE_NOOP("TrailWords", "own key for partners")},
    {"partner.public_key", QT_TRANSLATE_NOOP("TrailWords", "own public key for partners")},
    {"partner.former_keys", QT_TRANSLATE_NOOP("TrailWords", "former keys for partners")},
    {"privacy.salt", QT_TRANSLATE_NOOP("TrailWords", "secret for erased numbers")},
    {"staff.pins", QT_TRANSLATE_NOOP("TrailWords", "asking for PINs")},
    {"staff.matrix", QT_TRANSLATE_NOOP("TrailWords", "permissions")},
    {"staff.limits", QT_TRANSLATE_NOOP("TrailWords", "limits")},
    {"staff.idle_minutes", QT_TRANSLATE_NOOP("TrailWords", "time until the lock")},
    {"staff.anomalies", QT_TRANSLATE_NOOP("TrailWords", "thresholds of what looks odd")},
    {"staff.recovered", QT_TRANSLATE_NOOP("TrailWords", "recovery of the owner's PIN")},
    {"shop", QT_TRANSLATE_NOOP("TrailWords", "setting of the shop")},
    {"receipt", QT_TRANSLATE_NOOP("TrailWords", "setting of receipts")},
    {"margin", QT_TRANSLATE_NOOP("TrailWords", "setting of margins")},
    {"counter", QT_TRANSLATE_NOOP("TrailWords", "setting of the counter")},
    {"partner", QT_TRANSLATE_NOOP("TrailWords", "setting of partners")},
    {"privacy", QT_TRANSLATE_NOOP("TrailWords", "setting of privacy")},
    {"staff", QT_TRANSLATE_NOOP("TrailWords", "setting of staff")},
    {"sms", QT_TRANSLATE_NOOP("TrailWords", "setting of messages")},
    {"gateway", QT_TRANSLATE_NOOP("TrailWords", "setting of messages")},
    {"campaign", QT_TRANSLATE_NOOP("TrailWords", "setting of messages")},
    {"secret", QT_TRANSLATE_NOOP("TrailWords", "kept secret")},
    {"liability", QT_TRANSLATE_NOOP("TrailWords", "setting of liability")},
    {"programme", QT_TRANSLATE_NOOP("TrailWords", "setting of the programme")},
    {"messages", QT_TRANSLATE_NOOP("TrailWords", "setting of messages")},
    {"analytics", QT_TRANSLATE_NOOP("TrailWords", "setting of reports")},
    {"backup", QT_TRANSLATE_NOOP("TrailWords", "setting of backups")},
    {"print", QT_TRANSLATE_NOOP("TrailWords", "setting of printing")},
    {"member", QT_TRANSLATE_NOOP("TrailWords", "setting of members")},
};

constexpr Word valueWords[] = {
    {"owner", QT_TRANSLATE_NOOP("TrailWords", "Owner")},
    {"manager", QT_TRANSLATE_NOOP("TrailWords", "Manager")},
    {"cashier", QT_TRANSLATE_NOOP("TrailWords", "Cashier")},
    {"manual_points", QT_TRANSLATE_NOOP("TrailWords", "points by hand")},
    {"manual_points_day", QT_TRANSLATE_NOOP("TrailWords", "points by hand in a day")},
    {"manual_credit", QT_TRANSLATE_NOOP("TrailWords", "credit by hand")},
    {"manual_credit_day", QT_TRANSLATE_NOOP("TrailWords", "credit by hand in a day")},
    {"manual_tier", QT_TRANSLATE_NOOP("TrailWords", "tier by hand")},
    {"manual_discount_day", QT_TRANSLATE_NOOP("TrailWords", "discounts by hand in a day")},
    {"partner_points_day", QT_TRANSLATE_NOOP("TrailWords", "points moved at partners in a day")},
    {"late_refund", QT_TRANSLATE_NOOP("TrailWords", "refund of an old purchase")},
    {"backdating", QT_TRANSLATE_NOOP("TrailWords", "earlier day")},
    {"yes", QT_TRANSLATE_NOOP("TrailWords", "yes")},
    {"no", QT_TRANSLATE_NOOP("TrailWords", "no")},
    {"male", QT_TRANSLATE_NOOP("TrailWords", "male")},
    {"female", QT_TRANSLATE_NOOP("TrailWords", "female")},
    {"granted", QT_TRANSLATE_NOOP("TrailWords", "agreed")},
    {"refused", QT_TRANSLATE_NOOP("TrailWords", "does not agree")},
    {"unknown", QT_TRANSLATE_NOOP("TrailWords", "unknown")},
    {"***", QT_TRANSLATE_NOOP("TrailWords", "kept secret")},
};

template <size_t N>
const char *find(const Word (&words)[N], const QString &key)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const Word &word) { return key == QLatin1String(word.key); });
    return found == std::end(words) ? nullptr : found->word;
}

} // namespace

const char *action(const QString &key)
{
    return find(actionWords, key);
}

const char *subject(const QString &kind)
{
    return find(subjectWords, kind);
}

const char *field(const QString &key)
{
    return find(fieldWords, key);
}

const char *setting(const QString &key)
{
    const char *own = find(settingWords, key);
    return own ? own : find(settingWords, key.section(u'.', 0, 0));
}

const char *value(const QString &key)
{
    return find(valueWords, key);
}

std::vector<std::pair<QString, const char *>> groups()
{
    std::vector<std::pair<QString, const char *>> all;
    for (const Word &group : groupWords)
        all.emplace_back(QString::fromLatin1(group.key), group.word);
    return all;
}

} // namespace bashgah::ui::trailvocabulary
