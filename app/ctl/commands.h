// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace bashgah::ctl {

// One line per command, each defined in ctl/<name>command.cpp, listed in ctl/commandtable.cpp.
[[nodiscard]] Command createCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command undoImportCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command saleCommand();
[[nodiscard]] Command refundCommand();
[[nodiscard]] Command ledgerCommand();
[[nodiscard]] Command whyCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command membersCommand();
[[nodiscard]] Command duplicatesCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command batchCommand();
[[nodiscard]] Command contactCommand();
[[nodiscard]] Command memberDataCommand();
[[nodiscard]] Command eraseCommand();
[[nodiscard]] Command privacyCommand();
[[nodiscard]] Command rfmCommand();
[[nodiscard]] Command householdCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command receiptCommand();
[[nodiscard]] Command cardCommand();
[[nodiscard]] Command programmeCommand();
[[nodiscard]] Command closeDayCommand();
[[nodiscard]] Command backtestCommand();
[[nodiscard]] Command liabilityCommand();
[[nodiscard]] Command tierCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command referralCommand();
[[nodiscard]] Command activityCommand();
[[nodiscard]] Command rewardCommand();
[[nodiscard]] Command causeCommand();
[[nodiscard]] Command productCommand();
[[nodiscard]] Command attachCommand();
[[nodiscard]] Command drawCommand();
[[nodiscard]] Command challengeCommand();
[[nodiscard]] Command couponCommand();
[[nodiscard]] Command giftCardCommand();
[[nodiscard]] Command partnerCommand();
[[nodiscard]] Command spendCommand();
[[nodiscard]] Command staffCommand();
[[nodiscard]] Command shiftCommand();
[[nodiscard]] Command trailCommand();
[[nodiscard]] Command settingsCommand();
[[nodiscard]] Command scenarioCommand();
[[nodiscard]] Command smsPartsCommand();

} // namespace bashgah::ctl
