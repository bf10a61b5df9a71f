// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/campaign/messagestate.h"
#include "domain/member/memberfilter.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace bashgah::domain {

/// Draft -> Sending <-> Paused -> Done, or Cancelled.
enum class CampaignState { Draft, Sending, Paused, Done, Cancelled };
[[nodiscard]] QString campaignStateKey(CampaignState state);
[[nodiscard]] std::optional<CampaignState> campaignStateFromKey(QStringView key);

/// Why a message failed or a campaign stands still: a stable key ("no_credit") and what the
/// provider said of it.
struct MessageReason
{
    QString key;
    QString detail;
    bool operator==(const MessageReason &) const = default;
};
[[nodiscard]] QString reasonText(const MessageReason &reason); ///< "key|detail", as stored
[[nodiscard]] MessageReason reasonFromText(const QString &text);
[[nodiscard]] QString refusalKey(SendRefusal refusal); ///< "no_credit"

struct Campaign
{
    CampaignId id;
    QString name;
    QString body;
    MemberFilter audience;
    CampaignState state = CampaignState::Draft;
    MessageReason reason; ///< of a paused one
    Instant createdAt;
    std::optional<Instant> sentAt;
    int version = 1; ///< of a draft: higher after every change
    bool operator==(const Campaign &) const = default;
};

/// Messages by what became of them.
struct CampaignCounts
{
    int all = 0;
    int waiting = 0; ///< queued or on their way to the gateway
    int sent = 0;    ///< at the gateway, no report yet
    int delivered = 0;
    int failed = 0; ///< failed, undelivered, blocked
    int unknown = 0;
    int skipped = 0;
    int cancelled = 0;
    int parts = 0; ///< of all but the skipped
    [[nodiscard]] int recipients() const { return all - skipped; }
    bool operator==(const CampaignCounts &) const = default;
};

struct CampaignSummary
{
    Campaign campaign;
    CampaignCounts counts;
    bool operator==(const CampaignSummary &) const = default;
};

struct ReasonCount
{
    MessageState state = MessageState::Failed;
    MessageReason reason;
    int count = 0;
};

/// One message as the campaign's page lists it.
struct CampaignMessage
{
    MessageId id;
    std::optional<MemberId> member;
    QString memberName;
    QString mobile; ///< E.164, empty when the member has none
    MessageState state = MessageState::Queued;
    MessageReason reason;
    int parts = 0;
    Instant updatedAt;
    QString body;
    bool operator==(const CampaignMessage &) const = default;
};

} // namespace bashgah::domain
