// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaigns/outboxworker.h"

#include "services/campaigns/deliveryservice.h"
#include "storage/db/database.h"
#include "storage/repositories/campaignrepository.h"
#include "storage/repositories/messagerepository.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace bashgah::services {

using domain::CampaignState;
using domain::Instant;
using domain::MessageReason;
using domain::MessageState;
using domain::Result;
using domain::SendAnswer;
using domain::SendRefusal;
using storage::CampaignRepository;
using storage::ClaimedMessage;
using storage::Connection;
using storage::MessageRepository;

namespace {

Q_LOGGING_CATEGORY(lcOutbox, "bashgah.sms.outbox")

constexpr int mostAttempts = 10;
constexpr int mostMisses = 3;
constexpr std::array<qint64, 5> pausesInSeconds{30, 120, 600, 1800, 3600};
/// Providers tell by local id for half a day (Kavenegar), then the fate stays open.
constexpr qint64 askableMsecs = 12 * 3'600'000LL;

Instant backOff(Instant now, int attempts)
{
    const size_t step =
        std::min(static_cast<size_t>(std::max(attempts, 1) - 1), pausesInSeconds.size() - 1);
    return {now.msecs + pausesInSeconds[step] * 1000};
}

/// Refusals that every further message would meet too.
bool holdsUpAll(SendRefusal refusal)
{
    return refusal == SendRefusal::NoCredit || refusal == SendRefusal::BadLogin ||
           refusal == SendRefusal::Stop;
}

void writeAccepted(MessageRepository &messages, const ClaimedMessage &message,
                   const SendAnswer &answer, Instant now)
{
    for (const MessageState from : {MessageState::Sending, MessageState::Unknown}) {
        if (messages.change(message.id, {from, MessageState::Sent, {}, answer.providerId, {}}, now))
            return;
    }
    if (answer.providerId) // a report was faster than the answer
        messages.keepProviderId(message.id, *answer.providerId);
}

/// What a refusal makes of the message. Back to the queue when it is not the message's own fault.
MessageRepository::Change changeFor(const ClaimedMessage &message, const SendAnswer &answer,
                                    Instant now)
{
    const MessageReason reason{domain::refusalKey(answer.refusal), answer.detail};
    if (answer.refusal == SendRefusal::RetryLater && message.attempts < mostAttempts)
        return {MessageState::Sending,
                MessageState::Queued,
                reason,
                {},
                backOff(now, message.attempts)};
    if (holdsUpAll(answer.refusal))
        return {MessageState::Sending, MessageState::Queued, reason, {}, {}};
    const bool blocked = answer.refusal == SendRefusal::Blocked;
    return {MessageState::Sending,
            blocked ? MessageState::Blocked : MessageState::Failed,
            reason,
            {},
            {}};
}

} // namespace

OutboxWorker::OutboxWorker(storage::Database &database, const domain::Clock &clock,
                           domain::SmsGateway &gateway, domain::SendingHours hours,
                           domain::ShopCalendar calendar)
    : m_database(database), m_clock(clock), m_gateway(gateway), m_hours(hours),
      m_calendar(std::move(calendar))
{
}

Result<int> OutboxWorker::recover()
{
    const Instant now = m_clock.now();
    return m_database.write([&](Connection &c) -> Result<int> {
        MessageRepository messages(c);
        int recovered = 0;
        for (const domain::MessageId id : messages.stale({now.msecs - leaseMsecs})) {
            recovered += messages.change(id,
                                         {MessageState::Sending,
                                          MessageState::Unknown,
                                          {QStringLiteral("interrupted"), {}},
                                          {},
                                          {}},
                                         now)
                             ? 1
                             : 0;
        }
        return recovered;
    });
}

Result<std::optional<ClaimedMessage>> OutboxWorker::claim(OutboxRun &run)
{
    return m_database.write([&](Connection &c) -> Result<std::optional<ClaimedMessage>> {
        MessageRepository messages(c);
        while (auto message = messages.claim(m_clock.now())) {
            if (messages.mayGo(*message))
                return message;
            messages.change(message->id,
                            {MessageState::Sending,
                             MessageState::Skipped,
                             {QStringLiteral("opted_out"), {}},
                             {},
                             {}},
                            m_clock.now());
            ++run.skipped;
        }
        return std::optional<ClaimedMessage>();
    });
}

Result<void> OutboxWorker::write(const ClaimedMessage &message, const SendAnswer &answer,
                                 OutboxRun &run)
{
    const Instant now = m_clock.now();
    return m_database.write([&](Connection &c) -> Result<void> {
        MessageRepository messages(c);
        const auto pause = [&](const MessageReason &reason) {
            return CampaignRepository(c).move(message.campaign, CampaignState::Sending,
                                              CampaignState::Paused, reason);
        };
        if (answer.kind == SendAnswer::Kind::Accepted) {
            writeAccepted(messages, message, answer, now);
            ++run.sent;
            return {};
        }
        if (answer.kind == SendAnswer::Kind::Unknown) {
            const MessageReason reason{QStringLiteral("timeout"), answer.detail};
            messages.change(message.id,
                            {MessageState::Sending, MessageState::Unknown, reason, {}, {}}, now);
            ++run.unknown;
            if (m_misses >= mostMisses)
                Q_UNUSED(pause(reason))
            return {};
        }
        const MessageRepository::Change change = changeFor(message, answer, now);
        messages.change(message.id, change, now);
        ++(change.to == MessageState::Queued ? run.postponed : run.failed);
        if (holdsUpAll(answer.refusal))
            Q_UNUSED(pause(change.reason))
        return {};
    });
}

Result<OutboxWorker::Step> OutboxWorker::sendOne(const ClaimedMessage &message, OutboxRun &run)
{
    const SendAnswer answer = m_gateway.send(
        {message.id, domain::localIdOf(message.id, message.createdAt),
         domain::MobileNumber::fromStored(message.mobile), message.body, message.encoding});
    const bool missed =
        answer.kind == SendAnswer::Kind::Unknown ||
        (answer.kind == SendAnswer::Kind::Refused && answer.refusal == SendRefusal::RetryLater);
    m_misses = missed ? m_misses + 1 : 0;
    if (answer.kind != SendAnswer::Kind::Accepted)
        qCInfo(lcOutbox) << "message" << message.id.value() << "attempt" << message.attempts
                         << answer.detail;
    if (auto written = write(message, answer, run); !written)
        return domain::fail(written.error());
    return m_misses >= mostMisses ? Step::End : Step::Go;
}

Result<int> OutboxWorker::finish()
{
    return m_database.write(
        [&](Connection &c) -> Result<int> { return CampaignRepository(c).finishDone(); });
}

Result<OutboxRun> OutboxWorker::send(const std::function<bool()> &shouldStop)
{
    OutboxRun run;
    const auto recovered = recover();
    if (!recovered)
        return domain::fail(recovered.error());
    run.unknown = *recovered;
    while (!(shouldStop && shouldStop())) {
        if (!m_hours.isOpen(m_clock.now(), m_calendar)) {
            run.heldUntil = m_hours.nextOpening(m_clock.now(), m_calendar);
            break;
        }
        const auto message = claim(run);
        if (!message)
            return domain::fail(message.error());
        if (!*message)
            break;
        const auto step = sendOne(**message, run);
        if (!step)
            return domain::fail(step.error());
        if (*step == Step::End)
            break;
    }
    const auto finished = finish();
    if (!finished)
        return domain::fail(finished.error());
    run.finished = *finished;
    return run;
}

Result<OutboxRun> OutboxWorker::ask(const std::function<bool()> &shouldStop)
{
    OutboxRun run;
    DeliveryService delivery(m_database, m_clock);
    domain::MessageId after(0);
    while (m_gateway.knowsLocalIds() && !(shouldStop && shouldStop())) {
        const auto asked =
            m_database.read([&](Connection &c) -> Result<std::vector<MessageRepository::ToAsk>> {
                return MessageRepository(c).toAsk(after, {m_clock.now().msecs - askableMsecs});
            });
        if (!asked)
            return domain::fail(asked.error());
        if (asked->empty())
            break;
        std::vector<qint64> ids;
        for (const MessageRepository::ToAsk &message : *asked)
            ids.push_back(message.localId);
        after = asked->back().id;
        const auto reports = m_gateway.reports(ids);
        if (!reports)
            return domain::fail(reports.error());
        const auto changed = delivery.reports(*reports);
        if (!changed)
            return domain::fail(changed.error());
        run.reported += *changed;
    }
    const auto texts = m_gateway.inbound();
    if (!texts)
        return domain::fail(texts.error());
    for (const domain::InboundSms &text : *texts) {
        if (auto received = delivery.receive(text); !received)
            return domain::fail(received.error());
        ++run.received;
    }
    return run;
}

} // namespace bashgah::services
