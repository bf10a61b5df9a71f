// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Keys of the shop's settings about the counter.
namespace counterkeys {
inline const QString fields = QStringLiteral("counter.fields");         ///< a label in each line
inline const QString payments = QStringLiteral("counter.payments");     ///< a kind in each line, beside the usual ones
inline const QString attachDays = QStringLiteral("counter.attach_days");
inline const QString refundReason = QStringLiteral("counter.refund_reason"); ///< "yes": a refund needs one
} // namespace counterkeys

/// What the owner sets about the counter.
struct CounterPolicy
{
    static constexpr int usualAttachDays = 30;
    static constexpr int mostFields = 6;

    QStringList fields;   ///< labels, in their order
    QStringList payments; ///< the owner's own kinds of money
    int attachDays = usualAttachDays; ///< how long an anonymous purchase may find its member
    bool asksRefundReason = false;    ///< a refund says why the goods came back
    bool operator==(const CounterPolicy &) const = default;
};

/// Lines that say something, each once, no more than `most`.
[[nodiscard]] QStringList namesFrom(const QString &text, int most);
[[nodiscard]] int attachDaysFrom(const QString &text);
/// Throws SqlFailure.
[[nodiscard]] CounterPolicy readCounterPolicy(storage::Connection &connection);

} // namespace bashgah::services
