// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demohistory.h"

namespace bashgah::storage {
class DemoWriter;
}

namespace bashgah::services {

struct DemoCampaignFacts
{
    const domain::ShopCalendar &jalali;
    domain::Instant now;
    QString shopName;
};

/// A finished campaign with messages in every state and a draft. Returns how many messages.
int writeDemoCampaigns(storage::DemoWriter &writer, const DemoBook &book, const DemoHistory &history,
                       const DemoCampaignFacts &facts, DemoRandom &random);

} // namespace bashgah::services
