// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/campaign.h"
#include "domain/campaign/recipients.h"
#include "domain/campaign/smstext.h"
#include "domain/money/money.h"

#include <array>

namespace bashgah::services {

/// What the composer edits.
struct CampaignDraft
{
    std::optional<domain::CampaignId> id; ///< absent: not kept yet
    QString name;
    QString body;
    domain::MemberFilter audience;
    int version = 1; ///< as it was read; keeping it makes the next one
    bool operator==(const CampaignDraft &) const = default;
};

/// An audience in numbers.
struct AudienceSummary
{
    int members = 0;                                    ///< whom the filter means
    int recipients = 0;                                 ///< of them, who is written to
    std::array<int, domain::skipReasonCount> skipped{}; ///< by domain::SkipReason
    [[nodiscard]] int skippedFor(domain::SkipReason reason) const
    {
        return skipped[static_cast<size_t>(reason)];
    }
    bool operator==(const AudienceSummary &) const = default;
};

/// One recipient's message as it would go out.
struct MessageSample
{
    domain::MemberId member;
    QString memberName;
    domain::RenderedMessage message;
    domain::SmsCount count;
};

/// What sending a draft now would mean.
struct CampaignPreview
{
    AudienceSummary audience;
    int ucs2Parts = 0; ///< of all recipients
    int gsmParts = 0;
    int incomplete = 0;  ///< recipients for whom a variable without fallback is missing
    int tooLong = 0;     ///< recipients whose text is longer than the gateway takes
    domain::Money price; ///< estimate; zero when no price is set
    std::vector<MessageSample> samples;
    [[nodiscard]] int parts() const { return ucs2Parts + gsmParts; }
};

} // namespace bashgah::services
