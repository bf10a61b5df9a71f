// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// Money that a shop keeps for somebody: a gift card belongs to who holds its code, credit to one
/// member. Both are a means of payment, never a discount.
enum class StoredKind { Gift, Credit };

[[nodiscard]] QString storedKindKey(StoredKind kind);
[[nodiscard]] std::optional<StoredKind> storedKindFromKey(QStringView key);

enum class StoredEntryKind {
    Issue,    ///< a card is sold
    TopUp,    ///< more money is paid in
    Earn,     ///< given by the programme (cashback)
    Pay,      ///< pays for a purchase
    Refund,   ///< goods it paid for came back
    Clawback, ///< what the programme gave is taken again
    Expire,
    Adjust,   ///< by hand, with a reason
};

[[nodiscard]] QString storedEntryKey(StoredEntryKind kind);
[[nodiscard]] std::optional<StoredEntryKind> storedEntryFromKey(QStringView key);

/// One card or one member's credit.
struct StoredAccount
{
    StoredAccountId id;
    StoredKind kind = StoredKind::Gift;
    QString code;                    ///< of a gift card
    std::optional<MemberId> member;
    QString memberName;
    Money balance;                   ///< all of it, expired and pending parts too
    Money usable;                    ///< what pays today
    std::optional<QDate> nextExpiry; ///< last day of the part that ends first
    Instant at;                      ///< opened
    bool operator==(const StoredAccount &) const = default;
};

/// A line of its ledger.
struct StoredEntry
{
    StoredEntryId id;
    StoredEntryKind kind = StoredEntryKind::Issue;
    Money amount; ///< signed
    Instant at;
    QDate day;
    QString purchaseRef; ///< empty: none
    QString staffName;
    QString reason;
    bool operator==(const StoredEntry &) const = default;
};

/// How one purchase was paid with stored value.
struct TenderPaid
{
    StoredAccountId account;
    StoredKind kind = StoredKind::Gift;
    QString code;
    Money amount; ///< > 0
    Money left;   ///< usable afterwards
    bool operator==(const TenderPaid &) const = default;
};

/// What each of several cards pays of what is due, in their order: as much as it can.
[[nodiscard]] std::vector<Money> tenderAmounts(Money due, const std::vector<Money> &usable);

} // namespace bashgah::domain
