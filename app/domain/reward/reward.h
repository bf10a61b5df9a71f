// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/segment.h"
#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace bashgah::domain {

enum class RewardKind { Goods, Discount, Service, Delivery };

/// "goods": the stored key, also in CSV and JSON.
[[nodiscard]] QString rewardKindKey(RewardKind kind);
[[nodiscard]] std::optional<RewardKind> rewardKindFromKey(QStringView key);

/// What members of one tier pay instead of the usual price.
struct TierPrice
{
    QString tierId;
    Points points;
    bool operator==(const TierPrice &) const = default;
};

/// What members of one RFM segment pay instead of the usual price.
struct SegmentPrice
{
    Segment segment = Segment::Champions;
    Points points;
    bool operator==(const SegmentPrice &) const = default;
};

/// Something that members get for points, as the owner describes it.
struct Reward
{
    QString name;
    RewardKind kind = RewardKind::Goods;
    Points points;               ///< price, > 0
    Money shopCost;              ///< what one of them costs the shop, >= 0
    Money value;                 ///< Discount: what it takes off a bill, > 0; else 0
    std::optional<qint64> stock; ///< how many there were to begin with, taken ones included; absent: any number
    std::optional<QDate> from;   ///< first day it may be taken
    std::optional<QDate> until;  ///< last day, included
    std::optional<int> perMember;      ///< how often one member may take it
    std::vector<TierPrice> tierPrices; ///< tiers that are not named pay `points`
    QStringList tiers;                 ///< only for these; empty: for every member
    std::vector<Segment> segments;     ///< only for these; empty: for every member
    bool paused = false;
    std::vector<SegmentPrice> segmentPrices{}; ///< segments that are not named pay `points`
    bool operator==(const Reward &) const = default;
};

/// What decides whether a member may take a reward now.
struct RewardFacts
{
    QDate day;
    std::optional<QString> tierId;
    std::optional<Segment> segment;
    Points spendable;
    qint64 gone = 0;        ///< taken or reserved by anybody
    qint64 goneToMember = 0;
    bool operator==(const RewardFacts &) const = default;
};

/// Names a reward, for the errors. Errors: Empty (name), TooLong (name), NotPositive (points, value,
/// perMember), OutOfRange (points, stock, shopCost, until, "tierPrices.gold", "segmentPrices.at_risk"); `field` names the member above.
[[nodiscard]] Result<void> validate(const Reward &reward);

/// The lowest of the prices for the tier and for the segment; the usual one where there is none for either.
[[nodiscard]] Points priceOf(const Reward &reward, const std::optional<QString> &tierId,
                             const std::optional<Segment> &segment = {});
/// Whether the segment of a member must be known to sell it.
[[nodiscard]] bool asksForSegment(const Reward &reward);
/// How many are left; absent: any number.
[[nodiscard]] std::optional<qint64> leftOf(const Reward &reward, qint64 gone);

/// The price the member pays, or why not: Paused, NotYetValid, NoLongerValid, NotForMember, SoldOut,
/// LimitReached, NotEnoughPoints, in this order. An unknown tier or segment is no match.
[[nodiscard]] Result<Points> checkReward(const Reward &reward, const RewardFacts &facts);

/// Tiers, segments and prices per tier and segment as stored (JSON text), and back into the reward. What a
/// later program wrote and this one does not know is an error BadFile, never half understood.
[[nodiscard]] QString rewardRulesToJson(const Reward &reward);
[[nodiscard]] Result<void> readRewardRules(const QString &json, Reward &reward);

} // namespace bashgah::domain
