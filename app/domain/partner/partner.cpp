// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/partner.h"

#include "domain/money/amounterror.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr int longestName = 100;
constexpr Money highestRate = Money::fromMinor(1'000'000'000);
constexpr const char *modeKeys[] = {"postpaid", "prepaid"};

} // namespace

QString partnerModeKey(PartnerMode mode)
{
    return QString::fromLatin1(modeKeys[static_cast<int>(mode)]);
}

std::optional<PartnerMode> partnerModeFromKey(QStringView key)
{
    for (int i = 0; i < 2; ++i) {
        if (key == QLatin1String(modeKeys[i]))
            return static_cast<PartnerMode>(i);
    }
    return std::nullopt;
}

std::optional<Points> mostToMove(const Partner &partner, const PartnerUse &use)
{
    const Points none{0};
    if (partner.mode == PartnerMode::Prepaid)
        return std::max(none, use.blockLeft + std::max(none, partner.reserve - use.beyond) - use.promised);
    if (!partner.creditLimit || partner.value.isZero())
        return std::nullopt;
    const Money left = std::max(Money(), *partner.creditLimit - use.owed);
    return std::max(none, Points(left.minor() / partner.value.minor()) - use.promised);
}

Money amountOf(Points points, Money rate)
{
    return rate.times(Rational(points.value(), 1), Rounding::HalfUp);
}

Result<void> validate(const Partner &partner)
{
    if (partner.name.trimmed().isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, QStringLiteral("name")});
    if (partner.name.size() > longestName)
        return fail(
            Error{ErrorCode::TooLong, {partner.name, QString::number(longestName)}, {}, QStringLiteral("name")});
    if (partner.price.isNegative() || partner.price > highestRate)
        return fail(amountError(ErrorCode::OutOfRange, {partner.price}, QStringLiteral("price")));
    if (partner.value.isNegative() || partner.value > highestRate)
        return fail(amountError(ErrorCode::OutOfRange, {partner.value}, QStringLiteral("value")));
    if (partner.reserve < Points(0) || partner.reserve > mostPartnerPoints)
        return fail(
            Error{ErrorCode::OutOfRange, {QString::number(partner.reserve.value())}, {}, QStringLiteral("reserve")});
    if (partner.creditLimit && partner.creditLimit->isNegative())
        return fail(amountError(ErrorCode::OutOfRange, {*partner.creditLimit}, QStringLiteral("creditLimit")));
    return {};
}

} // namespace bashgah::domain
