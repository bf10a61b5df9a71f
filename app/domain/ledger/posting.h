// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

enum class EntryKind {
    Earn, Bonus, Redeem, RedeemReversal, Clawback, Expire, Adjust, Opening,
    TransferOut, TransferIn, Donate
};

/// "earn", "redeem_reversal", ...: the stored key, also in CSV and JSON.
[[nodiscard]] QString entryKindKey(EntryKind kind);
[[nodiscard]] std::optional<EntryKind> entryKindFromKey(QStringView key);

/// One credit and what is left of it.
struct Lot
{
    std::optional<LotId> id;       ///< absent until stored
    std::optional<EntryId> entry;  ///< the credit it came from
    Points credit;
    Points remaining;
    Points absorbed;               ///< went into an open deficit
    QDate activates;               ///< first day it may be spent
    std::optional<QDate> expires;  ///< last valid day; absent: never
    qint64 order = 0;              ///< rising with the time of the credit
    bool expiryBooked = false;     ///< its expire entry is written; nothing may return to it
    bool operator==(const Lot &) const = default;

    [[nodiscard]] bool isActive(QDate day) const { return activates <= day; }
    [[nodiscard]] bool isPast(QDate day) const { return expires && *expires < day; }
};

/// A change of one lot: Use and Absorb take from it, Restore and Release give back. Points that
/// return to a lot whose end is already booked pass through it (Restore and Use in one entry) into
/// a new lot with the same last day, so that no lot ever expires twice.
struct LotMove
{
    enum class Kind { Use, Restore, Absorb, Release };
    size_t lot = 0; ///< place in PointsAccount::lots()
    Kind kind = Kind::Use;
    Points points; ///< > 0
    bool operator==(const LotMove &) const = default;
};

/// What one command adds to the ledger: an entry with its lot moves, to be stored as it is.
struct Posting
{
    /// Absent: a pending lot became usable and paid an open deficit; its moves and the change of
    /// the deficit belong to the lot's own entry.
    std::optional<EntryKind> kind;
    Points points; ///< signed amount of the entry
    QDate day;
    std::vector<size_t> newLots; ///< places in lots() of the lots this entry created
    std::vector<LotMove> moves;
    Points deficitChange;
    Points writtenOff; ///< of a clamped debit: asked for but not there
    bool operator==(const Posting &) const = default;
};

} // namespace bashgah::domain
