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
};

struct ExportedFile
{
    QString partnerName;
    qint64 number = 0;
    qint64 entries = 0;
    QByteArray content;
    bool again = false; ///< there was nothing new: the newest one as it was
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
};

} // namespace bashgah::services
