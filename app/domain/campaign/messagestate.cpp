// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/messagestate.h"

namespace bashgah::domain {
namespace {

struct KeyedState
{
    MessageState state;
    QStringView key;
};

constexpr std::array<KeyedState, messageStateCount> keyed{{
    {MessageState::Queued, u"queued"},
    {MessageState::Sending, u"sending"},
    {MessageState::Sent, u"sent"},
    {MessageState::Delivered, u"delivered"},
    {MessageState::Undelivered, u"undelivered"},
    {MessageState::Failed, u"failed"},
    {MessageState::Blocked, u"blocked"},
    {MessageState::Unknown, u"unknown"},
    {MessageState::Skipped, u"skipped"},
    {MessageState::Cancelled, u"cancelled"},
}};

/// The state a report speaks of; nullopt for those that say nothing new.
std::optional<MessageState> reported(DeliveryState report)
{
    switch (report) {
    case DeliveryState::Sent:
        return MessageState::Sent;
    case DeliveryState::Delivered:
        return MessageState::Delivered;
    case DeliveryState::Undelivered:
        return MessageState::Undelivered;
    case DeliveryState::Failed:
        return MessageState::Failed;
    case DeliveryState::Blocked:
        return MessageState::Blocked;
    case DeliveryState::Cancelled:
        return MessageState::Cancelled;
    case DeliveryState::Waiting: // the provider has it: that is as good as sent
        return MessageState::Sent;
    case DeliveryState::NotKnown:
        break;
    }
    return std::nullopt;
}

} // namespace

const std::array<MessageState, messageStateCount> &allMessageStates()
{
    static const std::array<MessageState, messageStateCount> all = [] {
        std::array<MessageState, messageStateCount> list{};
        for (size_t i = 0; i < list.size(); ++i)
            list[i] = keyed[i].state;
        return list;
    }();
    return all;
}

QString messageStateKey(MessageState state)
{
    return keyed[static_cast<size_t>(state)].key.toString();
}

std::optional<MessageState> messageStateFromKey(QStringView key)
{
    for (const KeyedState &known : keyed) {
        if (known.key == key)
            return known.state;
    }
    return std::nullopt;
}

std::optional<MessageState> afterReport(MessageState current, DeliveryState report)
{
    const std::optional<MessageState> next = reported(report);
    if (!next || *next == current)
        return std::nullopt;
    switch (current) {
    case MessageState::Sending:
    case MessageState::Unknown:
    case MessageState::Sent:
        return next;
    case MessageState::Undelivered:
    case MessageState::Failed:
        return *next == MessageState::Delivered ? next : std::nullopt; // it came through after all
    case MessageState::Queued:
    case MessageState::Delivered:
    case MessageState::Blocked:
    case MessageState::Skipped:
    case MessageState::Cancelled:
        break;
    }
    return std::nullopt;
}

qint64 localIdOf(MessageId id, Instant createdAt)
{
    constexpr qint64 places = 1'000'000;
    return createdAt.msecs / 1000 * places + id.value() % places;
}

} // namespace bashgah::domain
