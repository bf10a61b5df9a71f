// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/messagetemplate.h"
#include "domain/member/member.h"

#include <QHash>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// One member as an audience sees it.
struct AudienceMember
{
    MemberId member;
    QString name;
    QString givenName;
    std::optional<QString> mobile; ///< E.164
    ConsentState consent = ConsentState::Unknown;
    bool isSuppressed = false; ///< the number is on the suppression list
    std::optional<QString> tierId;
    Points spendable;               ///< usable today
    Points expiring;                ///< of them, gone within the days asked for
    std::optional<QDate> expiresOn; ///< first last day of those
    std::optional<QDate> lastVisit;
};

/// Why a member of the audience gets no message.
enum class SkipReason { NoMobile, OptedOut, NoConsent, Duplicate };
inline constexpr int skipReasonCount = 4;
/// As kept with the message ("no_consent").
[[nodiscard]] QString skipReasonKey(SkipReason reason);

struct Recipient
{
    AudienceMember member;
    std::optional<SkipReason> skip; ///< absent: gets the message
};

/// Who of an audience is written to: agreed, not opted out, with a mobile, each number once.
[[nodiscard]] std::vector<Recipient> decideRecipients(std::vector<AudienceMember> audience);

/// What a message may say about one member; tier names by tier id.
[[nodiscard]] VariableValues variablesOf(const AudienceMember &member, const QString &shopName,
                                         const QHash<QString, QString> &tierNames);

} // namespace bashgah::domain
