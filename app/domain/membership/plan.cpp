// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership/plan.h"

#include "domain/base/rational.h"
#include "domain/money/amounterror.h"

namespace bashgah::domain {
namespace {

constexpr int longestTerm = 120;
constexpr int longestText = 200;
constexpr int mostDays = 366;
constexpr int mostFactor = 10;

Result<void> refuse(ErrorCode code, const QString &value, const char *field)
{
    return fail(Error{code, {value}, {}, QString::fromLatin1(field)});
}

Result<void> inRange(int value, int low, int high, const char *field)
{
    return value >= low && value <= high ? Result<void>()
                                         : refuse(ErrorCode::OutOfRange, QString::number(value), field);
}

} // namespace

Result<void> validate(const PlanTerms &terms)
{
    if (terms.name.trimmed().isEmpty())
        return refuse(ErrorCode::Empty, {}, "name");
    if (!terms.price.isPositive())
        return fail(amountError(ErrorCode::NotPositive, {terms.price}, QStringLiteral("price")));
    if (auto right = inRange(terms.months, 1, longestTerm, "months"); !right)
        return right;
    const bool finer = terms.den < 1 || 100 % terms.den != 0;
    if (finer || terms.num < terms.den || terms.num > mostFactor * terms.den)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("%1/%2").arg(terms.num).arg(terms.den), "multiplier");
    if (auto right = inRange(terms.discount.basisPoints(), 0, 10'000, "discount"); !right)
        return right;
    if (terms.gift.size() > longestText)
        return fail(Error{ErrorCode::TooLong, {terms.gift, QString::number(longestText)}, {}, QStringLiteral("gift")});
    if (auto right = inRange(terms.reminderDays, 0, mostDays, "reminder"); !right)
        return right;
    return inRange(terms.refund.days, 0, mostDays, "days");
}

DayRange membershipTerm(const PlanTerms &terms, QDate today, const std::optional<QDate> &runsUntil,
                        const ShopCalendar &calendar)
{
    const QDate first = runsUntil && *runsUntil >= today ? runsUntil->addDays(1) : today;
    return {first, calendar.addMonths(first, terms.months).addDays(-1)};
}

Money membershipRefund(const PlanTerms &terms, Money paid, QDate soldOn, const DayRange &term, QDate today,
                       const ShopCalendar &calendar)
{
    switch (terms.refund.rule) {
    case PlanRefund::Rule::None: return {};
    case PlanRefund::Rule::FullWithin:
        return today <= soldOn.addDays(terms.refund.days) ? paid : Money();
    case PlanRefund::Rule::FullMonths: break;
    }
    int begun = 0; // a month that has begun is used up
    while (begun < terms.months && calendar.addMonths(term.first, begun) <= today)
        ++begun;
    return paid.times(Rational(terms.months - begun, terms.months), Rounding::Floor);
}

} // namespace bashgah::domain
