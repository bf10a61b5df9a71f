// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/anomalyreadmodel.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

Anomaly readAnomaly(AnomalyKind kind, const Statement &statement)
{
    // of credit the number is money
    const bool credit = kind == AnomalyKind::ManualCredit;
    return {kind,
            statement.day(0),
            statement.maybeId<StaffId>(1),
            statement.text(2),
            statement.maybeId<MemberId>(3),
            statement.text(4),
            statement.int64(5),
            credit ? Points(0) : statement.points(6),
            statement.text(7),
            credit ? Money::fromMinor(statement.int64(6)) : Money()};
}

} // namespace

void AnomalyReadModel::add(AnomalyKind kind, const QString &name, std::optional<qint64> threshold,
                           std::vector<Anomaly> &found)
{
    Statement statement = m_connection.statement(name);
    statement.bind("first_day", m_days.first).bind("last_day", m_days.last);
    if (threshold)
        statement.bind("threshold", *threshold);
    statement.exec();
    while (statement.next())
        found.push_back(readAnomaly(kind, statement));
}

std::vector<Anomaly> AnomalyReadModel::byRows()
{
    std::vector<Anomaly> found;
    add(AnomalyKind::OwnNumber, QStringLiteral("anomaly/own_number"), {}, found);
    add(AnomalyKind::BusyCard, QStringLiteral("anomaly/busy_card"), m_thresholds.purchasesADay, found);
    add(AnomalyKind::RefundAfterRedemption, QStringLiteral("anomaly/refund_after_redemption"),
        m_thresholds.refundWithinDays, found);
    add(AnomalyKind::ManualPoints, QStringLiteral("anomaly/manual_points"), m_thresholds.manualPointsADay.value(),
        found);
    add(AnomalyKind::ManualCredit, QStringLiteral("anomaly/manual_credit"), m_thresholds.manualCreditADay.minor(), found);
    return found;
}

std::vector<AnomalyReadModel::Recorded> AnomalyReadModel::recorded()
{
    Statement statement = m_connection.statement(QStringLiteral("anomaly/recorded"));
    statement.bind("first_day", m_days.first).bind("last_day", m_days.last).exec();
    std::vector<Recorded> found;
    while (statement.next())
        found.push_back({readAnomaly(AnomalyKind::OddHours, statement), statement.instant(8)});
    return found;
}

} // namespace bashgah::storage
