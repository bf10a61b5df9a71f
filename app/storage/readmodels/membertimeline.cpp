// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/membertimeline.h"

#include "storage/db/connection.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::storage {

using domain::MemberId;
using domain::TimelineItem;
using domain::TimelineKind;

namespace {

TimelineKind kindFrom(const QString &word)
{
    static const QHash<QString, TimelineKind> kinds{
        {QStringLiteral("purchase"), TimelineKind::Purchase},
        {QStringLiteral("refund"), TimelineKind::Refund},
        {QStringLiteral("points"), TimelineKind::Points},
        {QStringLiteral("message"), TimelineKind::Message},
        {QStringLiteral("tier"), TimelineKind::Tier},
        {QStringLiteral("consent"), TimelineKind::Consent},
        {QStringLiteral("contact"), TimelineKind::Contact},
    };
    return kinds.value(word, TimelineKind::Registered);
}

/// Nothing: every kind.
std::optional<QString> jsonOfKinds(std::span<const TimelineKind> kinds)
{
    if (kinds.empty())
        return std::nullopt;
    QJsonArray list;
    for (const TimelineKind kind : kinds)
        list.append(domain::timelineKindKey(kind));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

domain::MemberStats MemberTimeline::stats(MemberId member)
{
    Statement statement = m_connection.statement(QStringLiteral("member/stats"));
    if (!statement.bind("member_id", member).execOne())
        return {};
    return {static_cast<int>(statement.int64(0)), statement.money(1), statement.maybeDay(2),
            statement.maybeDay(3), statement.points(4)};
}

std::vector<TimelineItem> MemberTimeline::items(MemberId member, int limit, std::span<const TimelineKind> kinds)
{
    std::vector<TimelineItem> items;
    Statement statement = m_connection.statement(QStringLiteral("member/timeline"));
    statement.bind("member_id", member).bind("limit", limit).bind("kinds", jsonOfKinds(kinds)).exec();
    while (statement.next()) {
        const domain::Instant at = statement.instant(2);
        items.push_back({kindFrom(statement.text(0)), statement.int64(1), at,
                         statement.maybeDay(3).value_or(m_calendar.localDay(at)),
                         statement.text(4), statement.text(5), statement.text(6),
                         statement.money(7), statement.money(8), statement.points(9),
                         statement.points(10), statement.maybeId<domain::CampaignId>(11)});
    }
    return items;
}

} // namespace bashgah::storage
