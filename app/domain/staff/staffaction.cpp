// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/staffaction.h"

namespace bashgah::domain {
namespace {

constexpr std::array<const char16_t *, allStaffActions.size()> actionKeys{
    u"sell",    u"refund",   u"adjust_points", u"edit_members", u"change_programme", u"manage_offers", u"manage_causes",
    u"manage_partners", u"send_messages", u"import_data", u"see_trail", u"confirm_others", u"change_settings",
    u"manage_staff", u"give_discount", u"export_data",   u"see_reports"};

struct TrailRule
{
    const char16_t *start; ///< of the trail's action
    std::optional<StaffAction> needs;
};

/// The first that fits counts: exceptions of a group stand before it.
constexpr TrailRule trailRules[] = {
    {u"purchase.export", StaffAction::ExportData},
    {u"member.export", StaffAction::ExportData},
    {u"member.data", StaffAction::ExportData},
    {u"member.list", StaffAction::ExportData},
    {u"purchase.record", StaffAction::Sell},
    {u"purchase.discount", StaffAction::GiveDiscount},
    {u"purchase.park", StaffAction::Sell}, // and purchase.park_back
    {u"purchase.unpark", StaffAction::Sell},
    {u"purchase.", StaffAction::Refund},
    {u"points.", StaffAction::AdjustPoints},
    {u"credit.topup", StaffAction::Sell},
    {u"credit.", StaffAction::AdjustPoints},
    {u"giftcard.", StaffAction::Sell},
    {u"tier.", StaffAction::AdjustPoints},
    {u"member.merge", StaffAction::AdjustPoints},
    {u"member.unmerge", StaffAction::AdjustPoints},
    {u"member.erase", StaffAction::ChangeSettings},
    {u"member.", StaffAction::EditMembers},
    {u"programme.", StaffAction::ChangeProgramme},
    {u"reward.add", StaffAction::ManageOffers},
    {u"reward.change", StaffAction::ManageOffers},
    {u"reward.", StaffAction::Sell},
    {u"coupon.", StaffAction::ManageOffers},
    {u"product.", StaffAction::ManageOffers},
    {u"plan.sell", StaffAction::Sell},
    {u"plan.give_up", StaffAction::Refund},
    {u"plan.", StaffAction::ManageOffers},
    {u"draw.", StaffAction::ManageOffers},
    {u"challenge.", StaffAction::ManageOffers},
    {u"activity.confirm", StaffAction::Sell},
    {u"activity.", StaffAction::AdjustPoints},
    {u"margin.override", StaffAction::Sell}, // whether staff may at all is the guard's own setting
    {u"cause.give", StaffAction::Sell},
    {u"cause.take_back", StaffAction::Sell},
    {u"cause.", StaffAction::ManageCauses},
    {u"partner.move", StaffAction::Sell},
    {u"partner.voucher", StaffAction::Sell},
    {u"partner.spend", StaffAction::Sell},
    {u"partner.", StaffAction::ManagePartners},
    {u"campaign.", StaffAction::SendMessages},
    {u"import.", StaffAction::ImportData},
    {u"shift.", StaffAction::Sell},
    {u"shop.create", std::nullopt},
    {u"shop.restore", std::nullopt},
    {u"setting.", StaffAction::ChangeSettings},
    {u"shop.", StaffAction::ChangeSettings},
    {u"signin.", std::nullopt},
    {u"staff.", StaffAction::ManageStaff},
};

} // namespace

QString staffActionKey(StaffAction action)
{
    return QStringView(actionKeys[static_cast<size_t>(action)]).toString();
}

std::optional<StaffAction> staffActionFromKey(QStringView key)
{
    for (const StaffAction action : allStaffActions) {
        if (key == actionKeys[static_cast<size_t>(action)])
            return action;
    }
    return std::nullopt;
}

std::optional<StaffAction> neededFor(QStringView trailAction)
{
    for (const TrailRule &rule : trailRules) {
        if (trailAction.startsWith(QStringView(rule.start)))
            return rule.needs;
    }
    return StaffAction::ManageStaff;
}

} // namespace bashgah::domain
