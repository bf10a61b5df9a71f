// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/anomalyreadmodel.h"

#include "domain/text/persiantext.h"
#include "storage/db/connection.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
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

/// So many last digits tell one number from another, with its country or without.
constexpr qsizetype tellingDigits = 9;

QString lastDigits(const QString &text)
{
    QString digits;
    for (const QChar c : digitsToAscii(text)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits.size() < tellingDigits ? QString() : digits.right(tellingDigits);
}

/// Whether one of the lines is this number.
bool hasNumber(const QString &lines, const QString &number)
{
    const QString wanted = lastDigits(number);
    if (wanted.isEmpty())
        return false;
    const QStringList texts = lines.split(u'\n', Qt::SkipEmptyParts);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return lastDigits(text) == wanted; });
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

/// A name that is spelled a little otherwise (ي, half-space) is the same name; so is a number with or without its
/// country, and one that the member has beside the first.
void AnomalyReadModel::addOwn(std::vector<Anomaly> &found)
{
    const auto plain = [](const QString &name) { return searchKey(name).remove(u' '); };
    Statement given = m_connection.statement(QStringLiteral("anomaly/given"));
    given.bind("first_day", m_days.first).bind("last_day", m_days.last).exec();
    QHash<std::pair<qint64, qint64>, bool> known; // the same two meet again and again
    while (given.next()) {
        const std::pair pair(given.int64(1), given.int64(3));
        auto own = known.constFind(pair);
        if (own == known.cend()) {
            const QString name = plain(given.text(2));
            const bool isNamesake =
                !name.isEmpty() && (plain(given.text(4)) == name || plain(given.text(9) + given.text(10)) == name);
            own = known.insert(pair, isNamesake || hasNumber(given.text(11), given.text(8)));
        }
        if (*own)
            found.push_back(readAnomaly(AnomalyKind::OwnNumber, given));
    }
}

std::vector<Anomaly> AnomalyReadModel::byRows()
{
    std::vector<Anomaly> found;
    addOwn(found);
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
