// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/smsgateway.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace bashgah::domain {

/// Where one message of a campaign stands.
enum class MessageState {
    Queued,  ///< waits for its turn
    Sending, ///< marked before the request leaves
    Sent,    ///< the gateway has it
    Delivered,
    Undelivered, ///< the operator gave up
    Failed,      ///< refused
    Blocked,     ///< the receiver takes no such messages
    Unknown,     ///< no answer came: may have been sent, never sent again by itself
    Skipped,     ///< not written to at all
    Cancelled,
};

inline constexpr int messageStateCount = 10;
[[nodiscard]] const std::array<MessageState, messageStateCount> &allMessageStates();
/// The word in the shop file ("queued").
[[nodiscard]] QString messageStateKey(MessageState state);
[[nodiscard]] std::optional<MessageState> messageStateFromKey(QStringView key);

/// What a report makes of a message; nullopt: it stays as it is. Reports may come in any order and
/// before the gateway's own answer; Delivered is final.
[[nodiscard]] std::optional<MessageState> afterReport(MessageState current, DeliveryState report);

/// Our number of a message at a provider: the second it was made and the last six digits of its id.
/// Below 2^53, the same at every repeat, and different in another shop on the same account.
[[nodiscard]] qint64 localIdOf(MessageId id, Instant createdAt);

} // namespace bashgah::domain
