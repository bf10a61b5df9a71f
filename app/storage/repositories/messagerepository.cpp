// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/messagerepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::CampaignId;
using domain::Instant;
using domain::MemberId;
using domain::MessageId;
using domain::MessageState;
using domain::SmsEncoding;

namespace {

SmsEncoding encodingOf(const QString &key)
{
    return key == domain::smsEncodingKey(SmsEncoding::Gsm7) ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2;
}

} // namespace

void MessageRepository::insert(const NewMessage &message, Instant at)
{
    m_connection.statement(QStringLiteral("message/insert"))
        .bind("campaign_id", message.campaign)
        .bind("member_id", message.member)
        .bind("mobile", message.mobile)
        .bind("body", message.body)
        .bind("encoding", domain::smsEncodingKey(message.encoding))
        .bind("parts", message.parts)
        .bind("state", domain::messageStateKey(message.state))
        .bind("reason", message.reason)
        .bind("at", at)
        .exec();
}

std::optional<ClaimedMessage> MessageRepository::claim(Instant now)
{
    Statement s = m_connection.statement(QStringLiteral("message/claim"));
    if (!s.bind("now", now).execOne())
        return std::nullopt;
    return ClaimedMessage{
        s.id<MessageId>(0), s.id<CampaignId>(1),   s.maybeId<MemberId>(2),       s.text(3),
        s.text(4),          encodingOf(s.text(5)), static_cast<int>(s.int64(6)), s.instant(7)};
}

bool MessageRepository::mayGo(const ClaimedMessage &message)
{
    Statement s = m_connection.statement(QStringLiteral("message/may_go"));
    return s.bind("mobile", message.mobile).bind("member_id", message.member).execOne() &&
           s.flag(0);
}

bool MessageRepository::change(MessageId id, const Change &change, Instant now)
{
    const QString state = domain::messageStateKey(change.to);
    const QString reason = domain::reasonText(change.reason);
    const bool changed = m_connection.statement(QStringLiteral("message/set_state"))
                             .bind("id", id)
                             .bind("from", domain::messageStateKey(change.from))
                             .bind("to", state)
                             .bind("reason", reason)
                             .bind("provider_id", change.providerId)
                             .bind("not_before", change.notBefore)
                             .bind("now", now)
                             .execOne();
    if (changed)
        m_connection.statement(QStringLiteral("message/event"))
            .bind("message_id", id)
            .bind("state", state)
            .bind("detail", reason)
            .bind("at", now)
            .exec();
    return changed;
}

void MessageRepository::keepProviderId(MessageId id, const QString &providerId)
{
    m_connection.statement(QStringLiteral("message/provider_id"))
        .bind("id", id)
        .bind("provider_id", providerId)
        .exec();
}

std::optional<MessageRepository::Found> MessageRepository::byLocalId(qint64 localId)
{
    constexpr qint64 places = 1'000'000; // see domain::localIdOf
    const qint64 second = localId / places;
    Statement s = m_connection.statement(QStringLiteral("message/by_local_id"));
    s.bind("rest", localId % places)
        .bind("from", Instant{second * 1000})
        .bind("to", Instant{(second + 1) * 1000});
    if (!s.execOne())
        return std::nullopt;
    return Found{s.id<MessageId>(0),
                 domain::messageStateFromKey(s.text(1)).value_or(MessageState::Cancelled),
                 s.maybeId<CampaignId>(2)};
}

std::optional<MessageState> MessageRepository::state(MessageId id)
{
    Statement s = m_connection.statement(QStringLiteral("message/state"));
    return s.bind("id", id).execOne() ? domain::messageStateFromKey(s.text(0)) : std::nullopt;
}

std::vector<MessageId> MessageRepository::stale(Instant before)
{
    std::vector<MessageId> ids;
    Statement s = m_connection.statement(QStringLiteral("message/stale"));
    s.bind("before", before).exec();
    while (s.next())
        ids.push_back(s.id<MessageId>(0));
    return ids;
}

std::vector<MessageRepository::ToAsk> MessageRepository::toAsk(MessageId after, Instant since)
{
    std::vector<ToAsk> all;
    Statement s = m_connection.statement(QStringLiteral("message/to_ask"));
    s.bind("after", after).bind("since", since).exec();
    while (s.next())
        all.push_back({s.id<MessageId>(0), domain::localIdOf(s.id<MessageId>(0), s.instant(1))});
    return all;
}

std::optional<Instant> MessageRepository::nextDue()
{
    Statement s = m_connection.statement(QStringLiteral("message/next_due"));
    return s.execOne() && !s.isNull(0) ? std::optional(s.instant(0)) : std::nullopt;
}

int MessageRepository::waiting(int most)
{
    Statement s = m_connection.statement(QStringLiteral("message/count_waiting"));
    return s.bind("limit", most).execOne() ? static_cast<int>(s.int64(0)) : 0;
}

void MessageRepository::cancelQueued(CampaignId campaign, Instant now)
{
    m_connection.statement(QStringLiteral("message/cancel_queued"))
        .bind("campaign_id", campaign)
        .bind("now", now)
        .exec();
}

int MessageRepository::requeue(CampaignId campaign, MessageState state, Instant now)
{
    return m_connection.statement(QStringLiteral("message/requeue"))
        .bind("campaign_id", campaign)
        .bind("state", domain::messageStateKey(state))
        .bind("now", now)
        .exec()
        .rowsAffected();
}

void MessageRepository::addInbox(const QString &mobile, const QString &body, Instant at,
                                 std::optional<MemberId> member, const QString &action)
{
    m_connection.statement(QStringLiteral("inbox/insert"))
        .bind("mobile", mobile)
        .bind("body", body)
        .bind("at", at)
        .bind("member_id", member)
        .bind("action", action)
        .exec();
}

} // namespace bashgah::storage
