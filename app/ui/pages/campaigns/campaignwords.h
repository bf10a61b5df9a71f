// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/campaign.h"
#include "domain/campaign/recipients.h"
#include "ui/theme/colors.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// People's words for the states and reasons of campaigns and messages.
class CampaignWords final
{
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
public:
    [[nodiscard]] static QString state(domain::CampaignState state);
    [[nodiscard]] static Tone tone(domain::CampaignState state);
    [[nodiscard]] static QString state(domain::MessageState state);
    /// Why a message failed or was skipped, or why a campaign stands; with the provider's own
    /// words.
    [[nodiscard]] static QString reason(const domain::MessageReason &reason);
    [[nodiscard]] static QString skip(domain::SkipReason reason);
    [[nodiscard]] static QString variable(domain::MemberVariable variable);
};

} // namespace bashgah::ui
