// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/nextvisitrepository.h"

#include "storage/db/connection.h"

#include <QStringList>

namespace bashgah::storage {

using domain::MemberId;
using domain::ProgrammeVersionId;

namespace {

QString textOf(const std::vector<int> &lines)
{
    QStringList places;
    for (const int line : lines)
        places << QString::number(line);
    return places.join(u',');
}

std::vector<int> linesOf(const QString &text)
{
    std::vector<int> lines;
    for (const QString &place : text.split(u',', Qt::SkipEmptyParts))
        lines.push_back(place.toInt());
    return lines;
}

} // namespace

void NextVisitRepository::insert(const NextVisitRecord &given, domain::PurchaseId purchase)
{
    m_connection.statement(QStringLiteral("next_visit/insert"))
        .bind("rule_id", given.ruleId)
        .bind("member_id", given.member)
        .bind("purchase_id", purchase)
        .bind("version", given.version)
        .bind("worth", given.worth)
        .bind("code", given.code)
        .bind("goods", textOf(given.lines))
        .exec();
}

std::vector<NextVisitRecord> NextVisitRepository::of(domain::PurchaseId purchase)
{
    Statement rows = m_connection.statement(QStringLiteral("next_visit/of_purchase"));
    rows.bind("purchase_id", purchase).exec();
    std::vector<NextVisitRecord> all;
    while (rows.next()) {
        all.push_back({rows.int64(0), rows.text(1), rows.id<MemberId>(2), rows.id<ProgrammeVersionId>(3),
                       rows.money(4), rows.text(5), rows.flag(6), linesOf(rows.text(7))});
    }
    return all;
}

void NextVisitRepository::take(qint64 id, domain::Instant at)
{
    m_connection.statement(QStringLiteral("next_visit/take")).bind("id", id).bind("at", at).exec();
}

} // namespace bashgah::storage
