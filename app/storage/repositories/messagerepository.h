// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/campaign.h"
#include "domain/ports/smsgateway.h"

namespace bashgah::storage {

class Connection;

/// A message about to be kept.
struct NewMessage
{
    domain::CampaignId campaign;
    domain::MemberId member;
    QString mobile;
    QString body;
    domain::SmsEncoding encoding = domain::SmsEncoding::Gsm7;
    int parts = 0;
    domain::MessageState state = domain::MessageState::Queued;
    QString reason;
};

/// A message taken for sending.
struct ClaimedMessage
{
    domain::MessageId id;
    domain::CampaignId campaign;
    std::optional<domain::MemberId> member;
    QString mobile;
    QString body;
    domain::SmsEncoding encoding = domain::SmsEncoding::Gsm7;
    int attempts = 1; ///< this one included
    domain::Instant createdAt;
};

/// The outbox. Each change of state is also a line of the message's history. Throws SqlFailure;
/// never begins a transaction.
class MessageRepository final
{
public:
    explicit MessageRepository(Connection &connection) : m_connection(connection) {}

    void insert(const NewMessage &message, domain::Instant at);

    /// Marks the next message due as Sending; nullopt when none may go now.
    [[nodiscard]] std::optional<ClaimedMessage> claim(domain::Instant now);
    /// Neither suppressed nor without consent at this moment.
    [[nodiscard]] bool mayGo(const ClaimedMessage &message);

    struct Change
    {
        domain::MessageState from;
        domain::MessageState to;
        domain::MessageReason reason = {};
        std::optional<QString> providerId = {};
        domain::Instant notBefore = {};
    };
    /// False when the message was not in `from` (any more).
    bool change(domain::MessageId id, const Change &change, domain::Instant now);
    void keepProviderId(domain::MessageId id, const QString &providerId);

    struct Found
    {
        domain::MessageId id;
        domain::MessageState state;
        std::optional<domain::CampaignId> campaign;
    };
    [[nodiscard]] std::optional<Found> byLocalId(qint64 localId);
    [[nodiscard]] std::optional<domain::MessageState> state(domain::MessageId id);
    /// Marked as Sending before `before` and never answered.
    [[nodiscard]] std::vector<domain::MessageId> stale(domain::Instant before);
    /// Sent or unknown since `since`, after that id, at most 500: their local ids, in the order of
    /// ids.
    struct ToAsk
    {
        domain::MessageId id;
        qint64 localId;
    };
    [[nodiscard]] std::vector<ToAsk> toAsk(domain::MessageId after, domain::Instant since);
    [[nodiscard]] std::optional<domain::Instant> nextDue();
    /// How many wait to go out, now or later; not counted beyond `most`.
    [[nodiscard]] int waiting(int most);

    void cancelQueued(domain::CampaignId campaign, domain::Instant now);
    /// How many went back into the queue.
    int requeue(domain::CampaignId campaign, domain::MessageState state, domain::Instant now);

    void addInbox(const QString &mobile, const QString &body, domain::Instant at,
                  std::optional<domain::MemberId> member, const QString &action);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
