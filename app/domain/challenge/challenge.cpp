// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/challenge/challenge.h"

#include "domain/base/fielderror.h"
#include "domain/money/amounterror.h"

#include <algorithm>
#include <iterator>

namespace bashgah::domain {
namespace {

constexpr int longestName = 100;
constexpr qint64 mostCounted = 1'000'000;    ///< purchases, weeks, whole units, points
constexpr int mostLevels = 10;
constexpr int mostMinutes = 7 * 24 * 60;
constexpr int mostDays = 3660;
constexpr const char *kindKeys[] = {"stamp_card", "challenge", "badge", "streak"};
constexpr const char *measureKeys[] = {"purchases", "spend", "units", "weeks", "months", "points", "challenges"};

template <typename Enum, size_t N>
std::optional<Enum> fromKey(const char *const (&keys)[N], QStringView key)
{
    const auto found = std::find_if(std::begin(keys), std::end(keys), [&](const char *each) { return key == QLatin1String(each); });
    if (found == std::end(keys))
        return std::nullopt;
    return static_cast<Enum>(found - std::begin(keys));
}

bool fits(ChallengeKind kind, ChallengeMeasure measure)
{
    using M = ChallengeMeasure;
    switch (kind) {
    case ChallengeKind::StampCard: return measure == M::Purchases || measure == M::Units;
    case ChallengeKind::Target: return measure == M::Purchases || measure == M::Spend || measure == M::Units;
    case ChallengeKind::Badge:
        return measure == M::Purchases || measure == M::Spend || measure == M::Points || measure == M::Challenges;
    case ChallengeKind::Streak: return measure == M::Weeks || measure == M::Months;
    }
    return false;
}

qint64 mostOf(ChallengeMeasure measure)
{
    switch (measure) {
    case ChallengeMeasure::Spend: return Q_INT64_C(1'000'000'000'000'000);
    case ChallengeMeasure::Units: return mostCounted * 1000;
    default: return mostCounted;
    }
}

Result<void> checkAmount(const Challenge &challenge, qint64 value, const char *field)
{
    if (value > 0 && value <= mostOf(challenge.measure))
        return {};
    const ErrorCode code = value > 0 ? ErrorCode::OutOfRange : ErrorCode::NotPositive;
    if (challenge.measure == ChallengeMeasure::Spend)
        return fail(amountError(code, {Money::fromMinor(value)}, QString::fromLatin1(field)));
    const qint64 shown = challenge.measure == ChallengeMeasure::Units ? value / 1000 : value;
    return failField(code, field, {QString::number(shown)});
}

Result<void> checkTarget(const Challenge &challenge)
{
    if (challenge.kind != ChallengeKind::Badge)
        return checkAmount(challenge, challenge.target, "target");
    if (challenge.levels.empty())
        return failField(ErrorCode::Empty, "levels");
    if (challenge.levels.size() > size_t(mostLevels))
        return failField(ErrorCode::OutOfRange, "levels", {QString::number(challenge.levels.size())});
    qint64 before = 0;
    for (const qint64 level : challenge.levels) {
        if (auto fine = checkAmount(challenge, level, "levels"); !fine)
            return fine;
        if (level <= before)
            return failField(ErrorCode::OutOfRange, "levels", {QString::number(level)});
        before = level;
    }
    return {};
}

Result<void> checkTime(const Challenge &challenge)
{
    if (challenge.givesGift() && !challenge.first.isValid())
        return failField(ErrorCode::Empty, "first");
    if (challenge.last && challenge.first.isValid() && *challenge.last < challenge.first)
        return failField(ErrorCode::OutOfRange, "until", {challenge.last->toString(Qt::ISODate)});
    if (challenge.gapMinutes < 0 || challenge.gapMinutes > mostMinutes)
        return failField(ErrorCode::OutOfRange, "gap", {QString::number(challenge.gapMinutes)});
    if (challenge.lifeDays < 0 || challenge.lifeDays > mostDays)
        return failField(ErrorCode::OutOfRange, "life", {QString::number(challenge.lifeDays)});
    return {};
}

Result<void> checkGift(const Challenge &challenge)
{
    const bool points = challenge.points > Points(0);
    const bool credit = challenge.credit.isPositive();
    const bool reward = challenge.reward.has_value();
    if (challenge.points < Points(0) || (challenge.givesGift() && !points && !credit && !reward))
        return failField(ErrorCode::NotPositive, "points", {QString::number(challenge.points.value())});
    if ((points && credit) || (!challenge.givesGift() && (points || credit)))
        return failField(ErrorCode::NotAllowed, "credit");
    if (reward && (points || credit || !challenge.givesGift()))
        return failField(ErrorCode::NotAllowed, "reward");
    if (challenge.rewardDays < 0 || challenge.rewardDays > mostDays || (challenge.rewardDays > 0 && !reward))
        return failField(ErrorCode::OutOfRange, "rewardDays", {QString::number(challenge.rewardDays)});
    if (challenge.points.value() > mostCounted)
        return failField(ErrorCode::OutOfRange, "points", {QString::number(challenge.points.value())});
    return {};
}

} // namespace

QString challengeKindKey(ChallengeKind kind)
{
    return QString::fromLatin1(kindKeys[static_cast<size_t>(kind)]);
}

std::optional<ChallengeKind> challengeKindFromKey(QStringView key)
{
    return fromKey<ChallengeKind>(kindKeys, key);
}

QString challengeMeasureKey(ChallengeMeasure measure)
{
    return QString::fromLatin1(measureKeys[static_cast<size_t>(measure)]);
}

std::optional<ChallengeMeasure> challengeMeasureFromKey(QStringView key)
{
    return fromKey<ChallengeMeasure>(measureKeys, key);
}

Result<void> validate(const Challenge &challenge)
{
    if (challenge.name.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "name");
    if (challenge.name.size() > longestName)
        return failField(ErrorCode::TooLong, "name", {challenge.name.left(20), QString::number(longestName)});
    if (!fits(challenge.kind, challenge.measure))
        return failField(ErrorCode::NotAllowed, "measure");
    if (challenge.measure == ChallengeMeasure::Units && challenge.goods.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "goods");
    if (challenge.minimum.isNegative())
        return fail(amountError(ErrorCode::OutOfRange, {challenge.minimum}, QStringLiteral("minimum")));
    for (const auto check : {checkTarget, checkTime, checkGift}) {
        if (auto fine = check(challenge); !fine)
            return fine;
    }
    return {};
}

} // namespace bashgah::domain
