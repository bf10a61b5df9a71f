// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bashgah::domain {

/// What a role may or may not do. Finer than this nobody sets up and nobody remembers.
enum class StaffAction {
    Sell,            ///< purchases, rewards, gift cards and memberships at the counter, shifts
    Refund,          ///< refunds and taking purchases back
    AdjustPoints,    ///< points, credit and tiers by hand
    EditMembers,     ///< register and change members, consent, referrals
    ChangeProgramme, ///< the rules of the programme
    ManageOffers,    ///< rewards, coupons, plans, draws
    ManageCauses,    ///< good causes and what is paid to them
    ManagePartners,  ///< partner shops, their files and settlements
    SendMessages,    ///< campaigns
    ImportData,      ///< imports and taking them back
    SeeTrail,        ///< who did what, and what looks odd
    ConfirmOthers,   ///< be the second person for what is above a limit
    ChangeSettings,  ///< settings of the shop
    ManageStaff,     ///< names, roles, PINs, permissions and limits
    GiveDiscount,    ///< a discount by hand at the counter
    ExportData,      ///< members, their purchases and all that is kept of one of them, as files
    SeeReports,      ///< the pages with reports and analyses
};

inline constexpr std::array allStaffActions{
    StaffAction::Sell,           StaffAction::Refund,       StaffAction::AdjustPoints,
    StaffAction::EditMembers,    StaffAction::ChangeProgramme, StaffAction::ManageOffers,
    StaffAction::ManageCauses,   StaffAction::ManagePartners,  StaffAction::SendMessages,
    StaffAction::ImportData,     StaffAction::SeeTrail,     StaffAction::ConfirmOthers,
    StaffAction::ChangeSettings, StaffAction::ManageStaff,  StaffAction::GiveDiscount,
    StaffAction::ExportData,     StaffAction::SeeReports};

/// "sell", "refund", ...
[[nodiscard]] QString staffActionKey(StaffAction action);
[[nodiscard]] std::optional<StaffAction> staffActionFromKey(QStringView key);

/// What somebody must be allowed to write such a line into the audit trail ("points.adjust"). Absent:
/// nothing, the program writes it itself. An unknown line is the owner's: what is new is closed at first.
[[nodiscard]] std::optional<StaffAction> neededFor(QStringView trailAction);

} // namespace bashgah::domain
