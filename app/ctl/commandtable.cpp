// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

namespace bashgah::ctl {

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        createCommand(),
        importCommand(), undoImportCommand(),
        exportCommand(),
        saleCommand(), refundCommand(),
        ledgerCommand(), whyCommand(),
        verifyCommand(),
        membersCommand(),
        duplicatesCommand(), mergeCommand(),
        batchCommand(),
        contactCommand(), memberDataCommand(),
        eraseCommand(), privacyCommand(),
        rfmCommand(),
        householdCommand(),
        reportCommand(),
        receiptCommand(),
        cardCommand(),
        programmeCommand(),
        closeDayCommand(),
        liabilityCommand(),
        tierCommand(),
        backtestCommand(),
        planCommand(),
        referralCommand(),
        activityCommand(),
        productCommand(),
        attachCommand(),
        rewardCommand(), causeCommand(),
        drawCommand(),
        challengeCommand(),
        couponCommand(),
        giftCardCommand(),
        partnerCommand(),
        spendCommand(),
        staffCommand(),
        shiftCommand(),
        trailCommand(),
        settingsCommand(),
        demoCommand(),
        scenarioCommand(),
        smsPartsCommand(),
    };
    return table;
}

} // namespace bashgah::ctl
