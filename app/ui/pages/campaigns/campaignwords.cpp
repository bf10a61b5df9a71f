// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaignwords.h"

#include "ui/format/bidi.h"

#include <QHash>

namespace bashgah::ui {

using domain::CampaignState;
using domain::MemberVariable;
using domain::MessageReason;
using domain::MessageState;
using domain::SkipReason;

QString CampaignWords::state(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return tr("Draft");
    case CampaignState::Sending:
        return tr("Sending");
    case CampaignState::Paused:
        return tr("Paused");
    case CampaignState::Done:
        return tr("Done");
    case CampaignState::Cancelled:
        break;
    }
    return tr("Cancelled");
}

Tone CampaignWords::tone(CampaignState state)
{
    switch (state) {
    case CampaignState::Sending:
        return Tone::Info;
    case CampaignState::Paused:
        return Tone::Warning;
    case CampaignState::Done:
        return Tone::Success;
    case CampaignState::Draft:
    case CampaignState::Cancelled:
        break;
    }
    return Tone::Muted;
}

QString CampaignWords::state(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return tr("Waiting");
    case MessageState::Sending:
        return tr("On its way");
    case MessageState::Sent:
        return tr("Sent");
    case MessageState::Delivered:
        return tr("Delivered");
    case MessageState::Undelivered:
        return tr("Not delivered");
    case MessageState::Failed:
        return tr("Failed");
    case MessageState::Blocked:
        return tr("Blocked");
    case MessageState::Unknown:
        return tr("Outcome unknown");
    case MessageState::Skipped:
        return tr("Left out");
    case MessageState::Cancelled:
        break;
    }
    return tr("Not sent");
}

QString CampaignWords::skip(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoMobile:
        return tr("No mobile number");
    case SkipReason::OptedOut:
        return tr("Does not want messages");
    case SkipReason::NoConsent:
        return tr("Has not agreed to messages");
    case SkipReason::Duplicate:
        break;
    }
    return tr("Number is on the list already");
}

QString CampaignWords::reason(const MessageReason &reason)
{
    const QHash<QString, QString> known{
        {domain::skipReasonKey(SkipReason::NoMobile), skip(SkipReason::NoMobile)},
        {domain::skipReasonKey(SkipReason::OptedOut), skip(SkipReason::OptedOut)},
        {domain::skipReasonKey(SkipReason::NoConsent), skip(SkipReason::NoConsent)},
        {domain::skipReasonKey(SkipReason::Duplicate), skip(SkipReason::Duplicate)},
        {QStringLiteral("unreachable"), tr("Gateway could not be reached")},
        {QStringLiteral("bad_number"), tr("Gateway does not accept the number")},
        {QStringLiteral("blocked_text"), tr("Gateway does not pass this text")},
        {QStringLiteral("blocked"), tr("The receiver has blocked advertising")},
        {QStringLiteral("no_credit"), tr("No credit left at the gateway")},
        {QStringLiteral("bad_login"), tr("Gateway refused the password or key")},
        {QStringLiteral("refused"), tr("Gateway refused to send")},
        {QStringLiteral("timeout"), tr("The gateway's answer never came")},
        {QStringLiteral("interrupted"), tr("The program stopped before the answer came")},
        {QStringLiteral("undelivered"), tr("The operator could not deliver it")},
        {QStringLiteral("operator"), tr("The operator refused it")},
    };
    const QString words = known.value(reason.key, reason.key);
    if (reason.detail.isEmpty())
        return words;
    //: a reason, and the gateway's own words in brackets
    return tr("%1 (%2)").arg(words, Bidi::isolateAuto(reason.detail));
}

QString CampaignWords::variable(MemberVariable variable)
{
    switch (variable) {
    case MemberVariable::Name:
        return tr("Name");
    case MemberVariable::FirstName:
        return tr("First name");
    case MemberVariable::Points:
        return tr("Points");
    case MemberVariable::Tier:
        return tr("Tier");
    case MemberVariable::Shop:
        return tr("Shop");
    case MemberVariable::Expiring:
        return tr("Points running out");
    case MemberVariable::ExpiryDate:
        return tr("Last valid day");
    case MemberVariable::LastVisit:
        break;
    }
    return tr("Last purchase");
}

} // namespace bashgah::ui
