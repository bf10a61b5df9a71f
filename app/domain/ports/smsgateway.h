// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/campaign/smstext.h"
#include "domain/member/mobilenumber.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// One message on its way out. `localId` is ours: positive, the same at every repeat of the same
/// message and different for any other, also of another shop on the same account.
struct OutgoingSms
{
    MessageId id;
    qint64 localId = 0;
    MobileNumber to;
    QString text;
    SmsEncoding encoding = SmsEncoding::Gsm7;
};

/// Why a gateway did not take a message.
enum class SendRefusal {
    RetryLater, ///< gateway away or busy; nothing was sent
    BadNumber,
    BlockedText, ///< link, word or length that the provider does not pass
    Blocked,     ///< the receiver does not take messages of this kind
    NoCredit,    ///< holds up every further message
    BadLogin,    ///< so does this
    Stop,        ///< anything else that no repeat will mend: line, permission, account
};

/// The answer to one send. Unknown: the request left but no answer came; it may have been sent.
struct SendAnswer
{
    enum class Kind { Accepted, Refused, Unknown };
    Kind kind = Kind::Unknown;
    std::optional<QString> providerId;
    SendRefusal refusal = SendRefusal::Stop;
    QString detail; ///< the provider's code or words, for people; never a secret

    [[nodiscard]] static SendAnswer accepted(std::optional<QString> providerId)
    {
        return {Kind::Accepted, std::move(providerId), SendRefusal::Stop, {}};
    }
    [[nodiscard]] static SendAnswer refused(SendRefusal why, QString detail)
    {
        return {Kind::Refused, {}, why, std::move(detail)};
    }
    [[nodiscard]] static SendAnswer unknown(QString detail)
    {
        return {Kind::Unknown, {}, SendRefusal::Stop, std::move(detail)};
    }
};

/// What became of a message. NotKnown: the provider has never heard of it.
enum class DeliveryState {
    Waiting,
    Sent,
    Delivered,
    Undelivered,
    Failed,
    Blocked,
    Cancelled,
    NotKnown
};

struct DeliveryReport
{
    qint64 localId = 0;
    DeliveryState state = DeliveryState::Waiting;
    QString detail;
};

/// A text somebody sent to the shop's line.
struct InboundSms
{
    QString from; ///< as the provider writes it
    QString text;
    std::optional<Instant> at;
};

/// One set-up gateway. Calls block until the answer or the time-out: never on the GUI thread; an
/// object is used by one thread only.
class SmsGateway
{
public:
    virtual ~SmsGateway() = default;

    [[nodiscard]] virtual SendAnswer send(const OutgoingSms &message) = 0;
    /// The provider knows messages by our localId: it refuses a repeat and tells what became of
    /// one.
    [[nodiscard]] virtual bool knowsLocalIds() const = 0;
    /// One report for each id asked, at most 500 ids. Only where knowsLocalIds().
    [[nodiscard]] virtual Result<std::vector<DeliveryReport>>
    reports(const std::vector<qint64> &localIds) = 0;
    /// New texts of the line, each given once; empty where they are pushed to us.
    [[nodiscard]] virtual Result<std::vector<InboundSms>> inbound() = 0;
    /// Asks something harmless that proves address and login; the text says what is left of the
    /// credit if the provider tells. Errors: GatewayLogin, GatewayTimeout, NetworkFailure,
    /// GatewayRefused.
    [[nodiscard]] virtual Result<QString> test() = 0;
};

} // namespace bashgah::domain
