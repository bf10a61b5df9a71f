// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointsaccount.h"

namespace bashgah::storage {

/// A member's account as loaded for one command.
struct AccountRecord
{
    domain::AccountId id;
    domain::MemberId member;
    qint64 lastSeq = 0;
    domain::PointsAccount points;
};

/// What an entry refers to, beside its posting.
struct EntryFacts
{
    domain::Instant at;
    std::optional<domain::PurchaseId> purchase;
    std::optional<domain::RefundId> refund;
    std::optional<domain::ProgrammeVersionId> programmeVersion;
    std::optional<domain::EntryId> reverses;
    std::optional<domain::BatchId> batch;
    std::optional<domain::StaffId> staff;
    QString reason;
    QString explain = QStringLiteral("{}"); ///< JSON
};

/// An entry of one purchase.
struct PurchaseEntry
{
    domain::EntryId id;
    domain::EntryKind kind;
    domain::Points points;
    QString explain;
};

/// Points of a purchase that came back and that were written off as spent.
struct OpenWriteOff
{
    domain::PurchaseId purchase;
    domain::EntryId clawback;
    domain::Points points; ///< not met so far
};

/// A row of a member's ledger for reading.
struct LedgerEntryRow
{
    domain::EntryId id;
    domain::EntryKind kind;
    domain::Points points;
    domain::Instant at;
    QDate day;
    std::optional<domain::PurchaseId> purchase;
    QString purchaseRef;
    QString staffName;
    QString reason;
    QString explain;
    int programmeVersion = 0;
    std::optional<QDate> activates;
    std::optional<QDate> expires;
    QString household{}; ///< of points between people of one: the other's name
    std::optional<QDate> livesBy{}; ///< the day of the purchase that let them live on last
};

/// What one entry added to or took from one lot, for a replay.
struct LotChange
{
    domain::EntryId entry;
    domain::LotId lot;
    QDate activates;
    std::optional<QDate> expires;
    domain::Points points;
};

} // namespace bashgah::storage
