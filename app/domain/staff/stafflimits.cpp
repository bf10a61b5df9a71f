// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/stafflimits.h"

#include <QStringList>

namespace bashgah::domain {

QString StaffLimits::text() const
{
    QStringList parts;
    if (manualPoints)
        parts.append(QStringLiteral("manual_points=%1").arg(manualPoints->value()));
    if (refundDays)
        parts.append(QStringLiteral("refund_days=%1").arg(*refundDays));
    if (backdating)
        parts.append(QStringLiteral("backdating=1"));
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
        else if (name == u"refund_days" && value <= 100'000)
            limits.refundDays = static_cast<int>(value);
        else if (name == u"backdating")
            limits.backdating = value != 0;
    }
    return limits;
}

QString LimitedAct::key() const
{
    return QStringLiteral("%1 %2 amount=%3 points=%4 age=%5 back=%6")
        .arg(action, subject)
        .arg(amount.minor())
        .arg(manualPoints.value())
        .arg(refundAge)
        .arg(backdatedDays);
}

std::optional<SecondPerson> secondPersonFor(const StaffLimits &limits, const LimitedAct &act)
{
    const Points moved = act.manualPoints < Points(0) ? -act.manualPoints : act.manualPoints;
    if (limits.manualPoints && moved > *limits.manualPoints)
        return SecondPerson::ManualPoints;
    if (limits.refundDays && act.refundAge > *limits.refundDays)
        return SecondPerson::LateRefund;
    if (limits.backdating && act.backdatedDays > 0)
        return SecondPerson::Backdating;
    return std::nullopt;
}

QString secondPersonKey(SecondPerson why)
{
    switch (why) {
    case SecondPerson::ManualPoints:
        return QStringLiteral("manual_points");
    case SecondPerson::LateRefund:
        return QStringLiteral("late_refund");
    case SecondPerson::Backdating:
        break;
    }
    return QStringLiteral("backdating");
}

} // namespace bashgah::domain
