// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/challenge/challengegiftid.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

using ChallengeId = Id<struct ChallengeTag>;

/// Four games of one shape: purchases are counted, and what they come to reaches something.
enum class ChallengeKind {
    StampCard, ///< so many stamps, then a gift and a new card
    Target,    ///< a challenge: so much within a time
    Badge,     ///< levels of all that was ever counted; an honour, without a gift
    Streak,    ///< a purchase in each of so many weeks or months, one after the other
};

/// What is counted. The value is in the unit named.
enum class ChallengeMeasure {
    Purchases,  ///< or visits
    Spend,      ///< minor units, returns taken off
    Units,      ///< thousandths of the named goods
    Weeks,      ///< of the shop's calendar
    Months,
    Points,     ///< earned; badges only
    Challenges, ///< gifts of other games; badges only
};

/// "stamp_card", "purchases", ...: the stored keys, also in CSV and JSON.
[[nodiscard]] QString challengeKindKey(ChallengeKind kind);
[[nodiscard]] std::optional<ChallengeKind> challengeKindFromKey(QStringView key);
[[nodiscard]] QString challengeMeasureKey(ChallengeMeasure measure);
[[nodiscard]] std::optional<ChallengeMeasure> challengeMeasureFromKey(QStringView key);

/// One of the owner's games. What it counts never changes once it is there: gifts hang on it.
struct Challenge
{
    QString name;
    ChallengeKind kind = ChallengeKind::StampCard;
    ChallengeMeasure measure = ChallengeMeasure::Purchases;
    qint64 target = 10;             ///< in the measure's unit, > 0; a badge has levels instead
    std::vector<qint64> levels{};   ///< of a badge: rising, > 0
    Money minimum{};                ///< a purchase counts from; zero: any
    QString goods{};                ///< code or category of a product; what else was bought does not count
    int gapMinutes = 0;             ///< between two stamps; zero: none
    int lifeDays = 0;               ///< from the first that counts, that day included; zero: no end
    bool repeats = true;            ///< begins anew after the gift
    QDate first{};                  ///< purchases count from; invalid: all there ever were
    std::optional<QDate> last{};    ///< included
    Points points{};                ///< the gift: either points
    Money credit{};                 ///< or credit
    std::optional<RewardId> reward{}; ///< or a reward of the catalogue
    QString rewardName{};           ///< of it; only read
    int rewardDays = 0;             ///< to fetch it, the day it is given included; zero: no end
    QString tierId{};               ///< for members of that tier only; empty: for all
    QString tag{};                  ///< for members with that tag only; empty: for all
    bool open = true;               ///< off: gives nothing any more
    bool operator==(const Challenge &) const = default;

    [[nodiscard]] bool givesGift() const { return kind != ChallengeKind::Badge; }
    [[nodiscard]] bool runsOn(QDate day) const { return (!first.isValid() || first <= day) && (!last || day <= *last); }
};

/// Errors: Empty (name, goods, first), TooLong (name), NotPositive (target, levels, points), OutOfRange (target,
/// levels, gap, life, until, minimum, rewardDays), NotAllowed (measure: not for that kind; credit, reward: two gifts); `field` is named in brackets.
[[nodiscard]] Result<void> validate(const Challenge &challenge);

} // namespace bashgah::domain
