// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/stafflimits.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace bashgah::domain {
namespace {

constexpr std::array whys{SecondPerson::ManualPoints,    SecondPerson::LateRefund,   SecondPerson::Backdating,
                          SecondPerson::ManualPointsDay, SecondPerson::ManualCredit, SecondPerson::ManualCreditDay,
                          SecondPerson::ManualTier,      SecondPerson::ManualDiscountDay, SecondPerson::PartnerPointsDay};

Points magnitude(Points points)
{
    return points < Points(0) ? -points : points;
}

/// The part of each of the act's members.
qint64 partOf(const LimitedAct &act, qint64 whole)
{
    return act.members.empty() ? whole : whole / static_cast<qint64>(act.members.size());
}

bool isTooMuchByHand(const std::optional<Points> &limit, Points points, Points soFar)
{
    return limit && points > Points(0) && points + soFar > *limit;
}

bool isTooMuchByHand(const std::optional<Money> &limit, Money credit, Money soFar)
{
    return limit && credit.isPositive() && credit + soFar > *limit;
}

} // namespace

QString StaffLimits::text() const
{
    QStringList parts;
    if (manualPoints)
        parts.append(QStringLiteral("manual_points=%1").arg(manualPoints->value()));
    if (manualPointsDay)
        parts.append(QStringLiteral("manual_points_day=%1").arg(manualPointsDay->value()));
    if (credit)
        parts.append(QStringLiteral("credit=%1").arg(credit->minor()));
    if (creditDay)
        parts.append(QStringLiteral("credit_day=%1").arg(creditDay->minor()));
    if (refundDays)
        parts.append(QStringLiteral("refund_days=%1").arg(*refundDays));
    if (backdating)
        parts.append(QStringLiteral("backdating=1"));
    if (tiers)
        parts.append(QStringLiteral("tiers=1"));
    if (discountDay)
        parts.append(QStringLiteral("discount_day=%1").arg(discountDay->minor()));
    if (partnerDay)
        parts.append(QStringLiteral("partner_day=%1").arg(partnerDay->value()));
    return parts.join(u';');
}

StaffLimits StaffLimits::fromText(QStringView text)
{
    StaffLimits limits;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        const QStringView name = part.left(sign < 0 ? part.size() : sign).trimmed();
        bool isNumber = false;
        const qint64 value = part.mid(sign + 1).trimmed().toString().toLongLong(&isNumber);
        if (sign < 0 || !isNumber || value < 0)
            continue;
        if (name == u"manual_points")
            limits.manualPoints = Points(value);
        else if (name == u"manual_points_day")
            limits.manualPointsDay = Points(value);
        else if (name == u"credit")
            limits.credit = Money::fromMinor(value);
        else if (name == u"credit_day")
            limits.creditDay = Money::fromMinor(value);
        else if (name == u"refund_days" && value <= 100'000)
            limits.refundDays = static_cast<int>(value);
        else if (name == u"backdating")
            limits.backdating = value != 0;
        else if (name == u"tiers")
            limits.tiers = value != 0;
        else if (name == u"discount_day")
            limits.discountDay = Money::fromMinor(value);
        else if (name == u"partner_day")
            limits.partnerDay = Points(value);
    }
    return limits;
}

QString LimitedAct::key() const
{
    QString key = QStringLiteral("%1 %2 amount=%3 points=%4 age=%5 back=%6")
                            .arg(action, subject)
                            .arg(amount.minor())
                            .arg(manualPoints.value())
                            .arg(refundAge)
                            .arg(backdatedDays);
    if (!manualCredit.isZero())
        key += QStringLiteral(" credit=%1").arg(manualCredit.minor());
    if (!tier.isEmpty())
        key += QString(QStringLiteral(" tier=") + tier);
    if (!handDiscount.isZero())
        key += QStringLiteral(" discount=%1").arg(handDiscount.minor());
    if (!partnerPoints.isZero())
        key += QStringLiteral(" partner=%1").arg(partnerPoints.value());
    return key;
}

std::optional<SecondPerson> secondPersonFor(const StaffLimits &limits, const LimitedAct &act, const HandSoFar &soFar)
{
    const Points moved = magnitude(act.manualPoints);
    const Points each(partOf(act, moved.value()));
    const Money credit = Money::fromMinor(partOf(act, act.manualCredit.minor()));
    if (isTooMuchByHand(limits.manualPoints, moved, Points(0)) || isTooMuchByHand(limits.manualPoints, each, soFar.member))
        return SecondPerson::ManualPoints;
    if (isTooMuchByHand(limits.manualPointsDay, moved, soFar.all))
        return SecondPerson::ManualPointsDay;
    if (isTooMuchByHand(limits.credit, credit, soFar.creditMember))
        return SecondPerson::ManualCredit;
    if (isTooMuchByHand(limits.creditDay, act.manualCredit, soFar.creditAll))
        return SecondPerson::ManualCreditDay;
    if (isTooMuchByHand(limits.discountDay, act.handDiscount, soFar.discounts))
        return SecondPerson::ManualDiscountDay;
    if (isTooMuchByHand(limits.partnerDay, act.partnerPoints, soFar.partnerPoints))
        return SecondPerson::PartnerPointsDay;
    if (limits.tiers && !act.tier.isEmpty())
        return SecondPerson::ManualTier;
    if (limits.refundDays && act.refundAge > *limits.refundDays)
        return SecondPerson::LateRefund;
    if (limits.backdating && act.backdatedDays > 0)
        return SecondPerson::Backdating;
    return std::nullopt;
}

std::optional<qint64> leftAlone(const StaffLimits &limits, SecondPerson why, const HandSoFar &soFar)
{
    const auto rest = [](qint64 limit, qint64 used) { return std::max<qint64>(limit - used, 0); };
    switch (why) {
    case SecondPerson::ManualPoints:
        return rest(limits.manualPoints.value_or(Points(0)).value(), soFar.member.value());
    case SecondPerson::ManualPointsDay:
        return rest(limits.manualPointsDay.value_or(Points(0)).value(), soFar.all.value());
    case SecondPerson::ManualCredit:
        return rest(limits.credit.value_or(Money()).minor(), soFar.creditMember.minor());
    case SecondPerson::ManualCreditDay:
        return rest(limits.creditDay.value_or(Money()).minor(), soFar.creditAll.minor());
    case SecondPerson::ManualDiscountDay:
        return rest(limits.discountDay.value_or(Money()).minor(), soFar.discounts.minor());
    case SecondPerson::PartnerPointsDay:
        return rest(limits.partnerDay.value_or(Points(0)).value(), soFar.partnerPoints.value());
    case SecondPerson::ManualTier:
    case SecondPerson::LateRefund:
    case SecondPerson::Backdating:
        break;
    }
    return std::nullopt;
}

QString secondPersonKey(SecondPerson why)
{
    switch (why) {
    case SecondPerson::ManualPoints:
        return QStringLiteral("manual_points");
    case SecondPerson::LateRefund:
        return QStringLiteral("late_refund");
    case SecondPerson::ManualPointsDay:
        return QStringLiteral("manual_points_day");
    case SecondPerson::ManualCredit:
        return QStringLiteral("manual_credit");
    case SecondPerson::ManualCreditDay:
        return QStringLiteral("manual_credit_day");
    case SecondPerson::ManualTier:
        return QStringLiteral("manual_tier");
    case SecondPerson::ManualDiscountDay:
        return QStringLiteral("manual_discount_day");
    case SecondPerson::PartnerPointsDay:
        return QStringLiteral("partner_points_day");
    case SecondPerson::Backdating:
        break;
    }
    return QStringLiteral("backdating");
}

std::optional<SecondPerson> secondPersonFromKey(QStringView key)
{
    const auto found = std::find_if(whys.begin(), whys.end(), [key](SecondPerson why) { return secondPersonKey(why) == key; });
    return found == whys.end() ? std::nullopt : std::optional(*found);
}

bool isOfMoney(SecondPerson why)
{
    return why == SecondPerson::ManualCredit || why == SecondPerson::ManualCreditDay
        || why == SecondPerson::ManualDiscountDay;
}

} // namespace bashgah::domain
