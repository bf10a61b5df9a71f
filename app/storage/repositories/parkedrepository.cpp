// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/parkedrepository.h"

#include "domain/purchase/draftjson.h"
#include "domain/text/jsontext.h"
#include "storage/db/connection.h"

#include <QJsonDocument>

namespace bashgah::storage {

using namespace domain;

namespace {

ParkedRow readRow(const Statement &row)
{
    ParkedRow parked{row.id<ParkedId>(0), row.instant(1), row.maybeId<MemberId>(2), row.text(3), row.money(4),
                     draftFromJson(QJsonDocument::fromJson(row.text(5).toUtf8()).object())};
    parked.draft.member = parked.member;
    return parked;
}

} // namespace

ParkedId ParkedRepository::insert(const PurchaseDraft &draft, Instant at, QDate day)
{
    Statement insert = m_connection.statement(QStringLiteral("parked/insert"));
    insert.bind("parked_at", at)
        .bind("local_day", day)
        .bind("member_id", draft.member)
        .bind("staff_id", draft.staff)
        .bind("amount", netOf(draft))
        .bind("document", compactJson(toJson(draft)));
    return ParkedId(insert.insertId());
}

std::vector<ParkedRow> ParkedRepository::ofDay(QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("parked/of_day"));
    rows.bind("day", day).exec();
    std::vector<ParkedRow> parked;
    while (rows.next())
        parked.push_back(readRow(rows));
    return parked;
}

int ParkedRepository::count(QDate day)
{
    Statement row = m_connection.statement(QStringLiteral("parked/count"));
    return row.bind("day", day).execOne() ? static_cast<int>(row.int64(0)) : 0;
}

std::optional<ParkedRow> ParkedRepository::find(ParkedId id)
{
    Statement row = m_connection.statement(QStringLiteral("parked/find"));
    return row.bind("id", id).execOne() ? std::optional(readRow(row)) : std::nullopt;
}

void ParkedRepository::remove(ParkedId id)
{
    m_connection.statement(QStringLiteral("parked/delete")).bind("id", id).exec();
}

void ParkedRepository::removeBefore(QDate day)
{
    m_connection.statement(QStringLiteral("parked/delete_before")).bind("day", day).exec();
}

} // namespace bashgah::storage
