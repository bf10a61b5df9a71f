// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charity/causeledger.h"

namespace bashgah::services {

/// A cause that takes points.
struct CauseChoice
{
    domain::CauseId id;
    QString name;
};

/// A cause on the owner's list.
struct CauseRow
{
    domain::CauseId id;
    domain::Cause cause;
    int version = 1;
    domain::Points points; ///< given by members
    qint64 givers = 0;     ///< members
    domain::Money given;   ///< what their points come to
    domain::Money matched; ///< what the shop added
    domain::Money share;   ///< of sales
    domain::Money paid;
    bool operator==(const CauseRow &) const = default;
    [[nodiscard]] domain::Money promised() const { return given + matched + share; }
    [[nodiscard]] domain::Money open() const { return promised() - paid; } ///< below zero: paid ahead
};

struct GiveRequest
{
    domain::CauseId cause;
    domain::MemberId member;
    domain::Points points;
    std::optional<domain::StaffId> staff;
    QString key; ///< idempotency; empty: not repeatable
};

/// What came of giving points, or of taking them back.
struct GiftDone
{
    domain::DonationId id;
    QString cause;
    domain::Points points;
    domain::GiftWorth worth;
    domain::Points balance; ///< after
    domain::Points spendable;
    bool repeated = false;  ///< the same request had been done before
};

struct CausePaymentRequest
{
    domain::CauseId cause;
    domain::Money amount;
    QDate day;
    QString payee;
    QString receipt;
    QString note;
    std::optional<domain::StaffId> staff;
    QString key; ///< idempotency; empty: not repeatable
};

/// What one member gave to a cause, and where it went.
struct MemberGift
{
    domain::DonationId id;
    QString cause;
    QDate day;
    domain::Points points;
    domain::GiftWorth worth;
    bool takenBack = false;
    bool canTakeBack = false;          ///< it is still the same day
    std::optional<QDate> paidOn{};     ///< the payment that completed it
    QString payee{};
    QString receipt{};
    bool operator==(const MemberGift &) const = default;
};

} // namespace bashgah::services
