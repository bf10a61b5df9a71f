// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnerbalance.h"
#include "domain/partner/partnerstatement.h"

#include <QByteArray>

namespace bashgah::services {

/// A partner on the owner's list.
struct PartnerRow
{
    domain::PartnerId id;
    domain::Partner partner;
    int version = 1;
    qint64 acknowledged = 0; ///< the last of our files that arrived there
    domain::PartnerBalance balance;
    std::optional<qint64> sendFrom{}; ///< the next file repeats all from this number on
    std::optional<qint64> askFrom{};  ///< our files ask for all from this number again
    qint64 disputed = 0;            ///< lines of theirs that are still to be settled
    bool operator==(const PartnerRow &) const = default;
};

struct MoveRequest
{
    domain::PartnerId partner;
    domain::MemberId member;
    domain::Points points;
    std::optional<domain::StaffId> staff;
    QString key; ///< idempotency; empty: not repeatable
};

struct MovedPoints
{
    domain::PartnerMoveId id;
    domain::Points points;
    domain::Points balance;   ///< of the member, after
    domain::Points spendable;
    bool repeated = false;    ///< the same request had been done before
};

/// A block of points paid for before they are used.
struct BlockRequest
{
    domain::PartnerId partner;
    domain::Points points;
    bool sold = false; ///< they bought it from us; else we from them
    std::optional<domain::StaffId> staff;
    QString key = {}; ///< idempotency; empty: not repeatable
};

struct ExportedFile
{
    QString partnerName;
    qint64 number = 0;
    qint64 entries = 0;
    QByteArray content;
    bool again = false; ///< there was nothing new: the newest one as it was
    qint64 repeats = 0; ///< holds all lines from this number on again; 0: only new ones
};

struct ImportedFile
{
    domain::PartnerId partner;
    QString partnerName;
    qint64 number = 0;
    qint64 entries = 0;
    domain::Points in;        ///< that members got
    qint64 newMembers = 0;
    domain::Points takenBack; ///< transfers the partner took back
    domain::Points spent;     ///< of our vouchers there
    bool repeated = false;    ///< it was here before: nothing changed
    qint64 known = 0;         ///< lines that were here before
    qint64 disputed = 0;      ///< lines that do not fit our book
    qint64 otherTerms = 0;    ///< lines with an amount other than by our terms of today
    qint64 forgotten = 0;     ///< files of ours that arrived there, but are not in this shop file
    qint64 wanted = 0;        ///< they need everything from this number again; 0: nothing
    qint64 forked = 0;        ///< they have another file of ours under this number; 0: none
};

/// A partner's new key, compared with the partner by telephone.
struct KeyTrust
{
    domain::PartnerId partner;
    int version = 1; ///< as it was read
    domain::PublicKey key;
    qint64 oldUpTo = 0; ///< files of the key before are still taken up to this number; 0: none
    std::optional<domain::StaffId> staff;
};

} // namespace bashgah::services
