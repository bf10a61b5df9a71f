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

std::vector<int> placesOf(const QString &text)
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
    m_connection.statement(QStringLiteral("next_visit/note_giver"))
        .bind("code", given.code)
        .bind("purchase_id", purchase)
        .exec();
}

std::vector<NextVisitRecord> NextVisitRepository::of(domain::PurchaseId purchase)
{
    Statement rows = m_connection.statement(QStringLiteral("next_visit/of_purchase"));
    rows.bind("purchase_id", purchase).exec();
    std::vector<NextVisitRecord> all;
    while (rows.next()) {
        all.push_back({rows.int64(0), rows.text(1), rows.id<MemberId>(2), rows.id<ProgrammeVersionId>(3),
                       rows.money(4), rows.text(5), rows.flag(6), rows.money(7), rows.money(8), placesOf(rows.text(9))});
    }
    return all;
}

void NextVisitRepository::take(qint64 id, domain::Instant at)
{
    m_connection.statement(QStringLiteral("next_visit/take")).bind("id", id).bind("at", at).exec();
}

std::vector<domain::PurchaseId> NextVisitRepository::givers(domain::PurchaseId purchase, domain::RefundId refund)
{
    Statement rows = m_connection.statement(QStringLiteral("next_visit/givers"));
    rows.bind("purchase_id", purchase).bind("refund_id", refund).exec();
    std::vector<domain::PurchaseId> all;
    while (rows.next())
        all.push_back(rows.id<domain::PurchaseId>(0));
    return all;
}

std::vector<NextVisitClaim> NextVisitRepository::claims(qint64 code)
{
    Statement rows = m_connection.statement(QStringLiteral("next_visit/open_claims"));
    rows.bind("id", code).exec();
    std::vector<NextVisitClaim> all;
    while (rows.next())
        all.push_back({rows.int64(0), rows.money(1), rows.points(2), rows.maybeId<domain::EntryId>(3)});
    return all;
}

void NextVisitRepository::insert(qint64 code, const NextVisitClaim &claim, domain::Instant at)
{
    m_connection.statement(QStringLiteral("next_visit/insert_claim"))
        .bind("id", code)
        .bind("amount", claim.amount)
        .bind("points", claim.points)
        .bind("entry_id", claim.entry)
        .bind("at", at)
        .exec();
}

void NextVisitRepository::giveBack(const NextVisitClaim &claim, domain::Instant at,
                                   std::optional<domain::EntryId> entry)
{
    m_connection.statement(QStringLiteral("next_visit/give_claim_back"))
        .bind("id", claim.id)
        .bind("at", at)
        .bind("entry_id", entry)
        .exec();
}

} // namespace bashgah::storage
