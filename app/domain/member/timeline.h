// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

enum class TimelineKind { Registered, Purchase, Refund, Points, Message, Tier, Consent, Contact };

[[nodiscard]] inline QString timelineKindKey(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Registered: return QStringLiteral("registered");
    case TimelineKind::Purchase: return QStringLiteral("purchase");
    case TimelineKind::Refund: return QStringLiteral("refund");
    case TimelineKind::Points: return QStringLiteral("points");
    case TimelineKind::Message: return QStringLiteral("message");
    case TimelineKind::Tier: return QStringLiteral("tier");
    case TimelineKind::Consent: return QStringLiteral("consent");
    case TimelineKind::Contact: return QStringLiteral("contact");
    }
    return {};
}

/// One thing that happened to a member. `key` says more in the stored words of its kind:
/// Purchase "recorded", "part", "refunded", "void"; Points an entry kind ("adjust", "expire", ...);
/// Message its state; Tier the cause; Consent "granted" or "refused"; Contact its kind (ref: its state).
struct TimelineItem
{
    TimelineKind kind = TimelineKind::Registered;
    qint64 sourceId = 0;   ///< row id of its kind
    Instant at;
    QDate day;             ///< of the shop
    QString key;
    QString ref;           ///< invoice number; campaign name; tier id ("" none); consent source
    QString text;          ///< note, reason, message body, consent wording
    Money amount;          ///< net goods of a purchase or refund
    Money refundable;      ///< of a purchase: what may still come back
    Points points;         ///< earned, taken back (negative) or of the entry
    Points spent;          ///< redeemed with a purchase, or returned by a refund
    std::optional<CampaignId> campaign{}; ///< of a message; absent: it came by itself
    bool operator==(const TimelineItem &) const = default;
};

/// What the header of a profile says. Void purchases do not count.
struct MemberStats
{
    int visits = 0;
    Money spend; ///< net of everything that came back
    std::optional<QDate> firstVisit;
    std::optional<QDate> lastVisit;
    Points balance;
    bool operator==(const MemberStats &) const = default;
};

} // namespace bashgah::domain
