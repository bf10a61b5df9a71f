// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/campaign.h"

namespace bashgah::domain {
namespace {

constexpr std::array<CampaignState, 5> allStates{CampaignState::Draft, CampaignState::Sending,
                                                 CampaignState::Paused, CampaignState::Done,
                                                 CampaignState::Cancelled};

} // namespace

QString campaignStateKey(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return QStringLiteral("draft");
    case CampaignState::Sending:
        return QStringLiteral("sending");
    case CampaignState::Paused:
        return QStringLiteral("paused");
    case CampaignState::Done:
        return QStringLiteral("done");
    case CampaignState::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

std::optional<CampaignState> campaignStateFromKey(QStringView key)
{
    for (const CampaignState state : allStates) {
        if (key == campaignStateKey(state))
            return state;
    }
    return std::nullopt;
}

QString reasonText(const MessageReason &reason)
{
    return reason.detail.isEmpty() ? reason.key
                                   : QString(reason.key + u'|' + reason.detail.left(200));
}

MessageReason reasonFromText(const QString &text)
{
    const qsizetype bar = text.indexOf(u'|');
    return bar < 0 ? MessageReason{text, {}} : MessageReason{text.left(bar), text.mid(bar + 1)};
}

QString refusalKey(SendRefusal refusal)
{
    switch (refusal) {
    case SendRefusal::RetryLater:
        return QStringLiteral("unreachable");
    case SendRefusal::BadNumber:
        return QStringLiteral("bad_number");
    case SendRefusal::BlockedText:
        return QStringLiteral("blocked_text");
    case SendRefusal::Blocked:
        return QStringLiteral("blocked");
    case SendRefusal::NoCredit:
        return QStringLiteral("no_credit");
    case SendRefusal::BadLogin:
        return QStringLiteral("bad_login");
    case SendRefusal::Stop:
        break;
    }
    return QStringLiteral("refused");
}

} // namespace bashgah::domain
