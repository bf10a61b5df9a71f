// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/anomalyreadmodel.h"

#include "domain/text/persiantext.h"
#include "storage/db/connection.h"

#include <QHash>

#include <utility>

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

/// A name that is spelled a little otherwise (ي, half-space) is the same name.
void AnomalyReadModel::addOwnNames(std::vector<Anomaly> &found)
{
    const auto plain = [](const QString &name) { return searchKey(name).remove(u' '); };
    Statement pairs = m_connection.statement(QStringLiteral("anomaly/pairs"));
    pairs.bind("first_day", m_days.first).bind("last_day", m_days.last).exec();
    QHash<QString, QString> staffNames;
    std::vector<std::pair<StaffId, MemberId>> own;
    while (pairs.next()) {
        QString &name = staffNames[pairs.text(1)];
        if (name.isEmpty())
            name = plain(pairs.text(1));
        if (!name.isEmpty() && (plain(pairs.text(3)) == name || plain(pairs.text(4) + pairs.text(5)) == name))
            own.emplace_back(pairs.id<StaffId>(0), pairs.id<MemberId>(2));
    }
    for (const auto &[staff, member] : own) {
        Statement days = m_connection.statement(QStringLiteral("anomaly/of_pair"));
        days.bind("first_day", m_days.first).bind("last_day", m_days.last).bind("staff", staff).bind("member", member).exec();
        while (days.next())
            found.push_back(readAnomaly(AnomalyKind::OwnNumber, days));
    }
}

std::vector<Anomaly> AnomalyReadModel::byRows()
{
    std::vector<Anomaly> found;
    add(AnomalyKind::OwnNumber, QStringLiteral("anomaly/own_number"), {}, found);
    addOwnNames(found);
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
