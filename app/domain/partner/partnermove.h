// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/partner/partner.h"

#include <QDate>
#include <QString>

namespace bashgah::domain {

using PartnerMoveId = Id<struct PartnerMoveTag>;
using SettlementId = Id<struct SettlementTag>;

enum class PartnerMoveKind {
    Out,         ///< carried there by one of our members
    In,          ///< carried here
    SpentThere,  ///< a voucher of ours, spent there
    SpentHere,   ///< a voucher of theirs, spent here
    BlockBought, ///< points we paid for before they go there
    BlockSold,   ///< points they paid for before they come here
};

/// "out": the stored key, also in CSV and JSON.
[[nodiscard]] QString partnerMoveKey(PartnerMoveKind kind);
[[nodiscard]] std::optional<PartnerMoveKind> partnerMoveFromKey(QStringView key);
/// Points of ours, for which we owe; else of theirs.
[[nodiscard]] bool isOurs(PartnerMoveKind kind);
[[nodiscard]] bool isBlock(PartnerMoveKind kind);

/// A line in the book kept with one partner. Lines stay; what was wrong is taken back by another one.
struct PartnerMove
{
    PartnerMoveId id;
    PartnerId partner;
    PartnerMoveKind kind = PartnerMoveKind::Out;
    QString uid;     ///< unique with the shop that made it
    Points points;   ///< negative: takes another line back
    Points covered;  ///< of them, paid for by a block
    Money amount;    ///< positive: they owe us; negative: we owe them
    std::optional<MemberId> member;
    QString memberName;
    QString mobile; ///< by which both shops know the member, as it was then
    std::optional<PartnerMoveId> reverses;
    bool reversed = false; ///< another line takes it back
    Instant at;
    QDate day; ///< on which it happened, there or here
    std::optional<qint64> file; ///< that brought it here or took it there; absent: still to be sent
    std::optional<SettlementId> settlement;
    bool correctsSettled = false; ///< takes back what an earlier settlement counted
    bool operator==(const PartnerMove &) const = default;
};

} // namespace bashgah::domain
