// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charity/cause.h"

#include "domain/base/fielderror.h"
#include "domain/money/amounterror.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr int longestName = 100;
constexpr int longestDescription = 1000;
constexpr int mostMatching = 100'000; ///< ten times what members give
constexpr int whole = 10'000;

tl::unexpected<Error> wrongShare(const char *field, Percent share)
{
    return failField(ErrorCode::OutOfRange, field, {QString::number(share.basisPoints() / 100)});
}

Result<void> validateShare(const SalesShare &share)
{
    if (share.rate.basisPoints() <= 0 || share.rate.basisPoints() > whole)
        return wrongShare("shareRate", share.rate);
    if (!share.first.isValid())
        return failField(ErrorCode::Empty, "shareFrom");
    if (share.last && *share.last < share.first)
        return failField(ErrorCode::OutOfRange, "shareUntil", {share.last->toString(Qt::ISODate)});
    return {};
}

} // namespace

Result<void> validate(const Cause &cause)
{
    if (cause.name.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "name");
    if (cause.name.size() > longestName)
        return failField(ErrorCode::TooLong, "name", {cause.name, QString::number(longestName)});
    if (cause.description.size() > longestDescription)
        return failField(ErrorCode::TooLong, "description",
                         {cause.description.left(20), QString::number(longestDescription)});
    if (cause.pointValue && !cause.pointValue->isPositive())
        return fail(amountError(ErrorCode::NotPositive, {*cause.pointValue}, QStringLiteral("pointValue")));
    if (cause.matching.basisPoints() < 0 || cause.matching.basisPoints() > mostMatching)
        return wrongShare("matching", cause.matching);
    if (cause.matchingMost && !cause.matchingMost->isPositive())
        return fail(amountError(ErrorCode::NotPositive, {*cause.matchingMost}, QStringLiteral("matchingMost")));
    return cause.share ? validateShare(*cause.share) : Result<void>();
}

Result<GiftWorth> worthOf(const Cause &cause, Points points, std::optional<Money> usual, Money matched)
{
    GiftWorth worth;
    if (cause.pointValue)
        worth.value = cause.pointValue->times(Rational(points.value()), Rounding::Floor);
    else if (usual)
        worth.value = *usual;
    else
        return fail(ErrorCode::NoProgramme);
    if (!worth.value.isPositive()) // never points for nothing
        return failField(ErrorCode::NotPositive, "points", {QString::number(points.value())});
    worth.matched = worth.value.times(cause.matching, Rounding::Floor);
    if (cause.matchingMost)
        worth.matched = std::clamp(*cause.matchingMost - matched, Money(), worth.matched);
    return worth;
}

} // namespace bashgah::domain
