// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnermove.h"

namespace bashgah::services {

struct VoucherRequest
{
    domain::PartnerId partner;
    domain::MemberId member;
    domain::Points points;
    QDate lastDay; ///< included
    std::optional<domain::StaffId> staff;
    QString key = {}; ///< idempotency; empty: not repeatable
};

enum class VoucherState {
    Open,   ///< may still be spent at the partner
    Ended,  ///< its day is over; the partner may still have a file on its way
    Spent,
    Lapsed, ///< not spent; the points are free again
};

/// A voucher of ours that a member spends at a partner.
struct IssuedVoucher
{
    QString partnerName;
    QString memberName;
    QString code;   ///< its number, short
    QString text;   ///< the digits that the partner reads
    domain::Points points;
    QDate lastDay;
    VoucherState state = VoucherState::Open;
};

/// What a partner's voucher gave here.
struct SpentVoucher
{
    domain::PartnerMoveId id;
    QString partnerName;
    domain::MemberId member;
    QString memberName;
    domain::Points points;
    domain::Points spendable; ///< after
    bool isNew = false;       ///< the member was registered for it
};

} // namespace bashgah::services
