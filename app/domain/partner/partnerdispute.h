// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/partner/exchangefile.h"
#include "domain/partner/partner.h"

#include <QDate>

namespace bashgah::domain {

using PartnerDisputeId = Id<struct PartnerDisputeTag>;

/// Why a line of a partner's file could not be booked.
enum class DisputeReason {
    UnknownVoucher, ///< we made none of that number, as after restoring a backup
    UnknownMove,    ///< takes back what never came, or came back before
    OtherContent,   ///< the same line was here with other points or for another member
    NotAMobile,     ///< its member cannot be told
};

/// "unknown_voucher": the stored key, also in CSV and JSON.
[[nodiscard]] QString disputeReasonKey(DisputeReason reason);
[[nodiscard]] std::optional<DisputeReason> disputeReasonFromKey(QStringView key);
/// "transfer", "void", "spent"
[[nodiscard]] QString exchangeKindKey(ExchangeEntry::Kind kind);
[[nodiscard]] std::optional<ExchangeEntry::Kind> exchangeKindFromKey(QStringView key);

/// A line of a partner's file that did not fit our book: nothing was booked for it. It is tried again when the
/// partner sends it again, unless the owner has closed it.
struct PartnerDispute
{
    PartnerDisputeId id;
    PartnerId partner;
    qint64 file = 0; ///< its number
    qint64 line = 0; ///< in the file, from 1
    ExchangeEntry::Kind kind = ExchangeEntry::Kind::Transfer;
    QString uid;
    Points points;
    QDate day;
    DisputeReason reason = DisputeReason::UnknownVoucher;
    Instant at;
    bool operator==(const PartnerDispute &) const = default;
};

} // namespace bashgah::domain
