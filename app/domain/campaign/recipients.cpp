// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/recipients.h"

#include <QSet>

namespace bashgah::domain {
namespace {

std::optional<SkipReason> skipOf(const AudienceMember &member, QSet<QString> &seen)
{
    if (!member.mobile)
        return SkipReason::NoMobile;
    if (member.isSuppressed || member.consent == ConsentState::Refused)
        return SkipReason::OptedOut;
    if (member.consent != ConsentState::Granted)
        return SkipReason::NoConsent;
    if (seen.contains(*member.mobile))
        return SkipReason::Duplicate;
    seen.insert(*member.mobile);
    return std::nullopt;
}

} // namespace

QString skipReasonKey(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoMobile:
        return QStringLiteral("no_mobile");
    case SkipReason::OptedOut:
        return QStringLiteral("opted_out");
    case SkipReason::NoConsent:
        return QStringLiteral("no_consent");
    case SkipReason::Duplicate:
        break;
    }
    return QStringLiteral("duplicate");
}

std::vector<Recipient> decideRecipients(std::vector<AudienceMember> audience)
{
    std::vector<Recipient> recipients;
    recipients.reserve(audience.size());
    QSet<QString> seen;
    for (AudienceMember &member : audience) {
        const std::optional<SkipReason> skip = skipOf(member, seen);
        recipients.push_back({std::move(member), skip});
    }
    return recipients;
}

VariableValues variablesOf(const AudienceMember &member, const QString &shopName,
                           const QHash<QString, QString> &tierNames)
{
    VariableValues values;
    values.name = member.name;
    values.firstName = member.givenName;
    values.tier = member.tierId ? tierNames.value(*member.tierId) : QString();
    values.shop = shopName;
    values.points = member.spendable;
    values.expiring = member.expiring;
    values.expiresOn = member.expiresOn;
    values.lastVisit = member.lastVisit;
    return values;
}

} // namespace bashgah::domain
