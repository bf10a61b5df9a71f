// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/anomaly.h"

#include <QStringList>

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr std::array kindKeys{u"own_number", u"busy_card", u"refund_after_redemption", u"manual_points", u"odd_hours", u"manual_credit"};

/// Sets the threshold when the value makes sense.
template <typename T>
void take(T &threshold, qint64 value, qint64 least, qint64 most)
{
    if (value >= least && value <= most)
        threshold = T(value);
}
void take(int &threshold, qint64 value, qint64 least, qint64 most)
{
    if (value >= least && value <= most)
        threshold = static_cast<int>(value);
}

} // namespace

QString anomalyKey(AnomalyKind kind)
{
    return QStringView(kindKeys[static_cast<size_t>(kind)]).toString();
}

QString AnomalyThresholds::text() const
{
    return QStringLiteral("purchases=%1;refund_days=%2;points=%3;opens=%4;closes=%5;credit=%6")
        .arg(purchasesADay)
        .arg(refundWithinDays)
        .arg(manualPointsADay.value())
        .arg(opensAtHour)
        .arg(closesAtHour)
        .arg(manualCreditADay.minor());
}

AnomalyThresholds AnomalyThresholds::fromText(QStringView text)
{
    AnomalyThresholds found;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        bool isNumber = false;
        const qint64 value = part.mid(sign + 1).toString().toLongLong(&isNumber);
        const QStringView name = part.left(std::max<qsizetype>(sign, 0));
        if (!isNumber)
            continue;
        if (name == u"purchases")
            take(found.purchasesADay, value, 2, 1'000);
        else if (name == u"refund_days")
            take(found.refundWithinDays, value, 0, 365);
        else if (name == u"points")
            take(found.manualPointsADay, value, 1, Q_INT64_C(1'000'000'000));
        else if (name == u"credit" && value > 0)
            found.manualCreditADay = Money::fromMinor(value);
        else if (name == u"opens")
            take(found.opensAtHour, value, 0, 23);
        else if (name == u"closes")
            take(found.closesAtHour, value, 1, 24);
    }
    return found;
}

} // namespace bashgah::domain
