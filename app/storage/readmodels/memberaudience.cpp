// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberaudience.h"

#include "domain/member/searchtokens.h"
#include "storage/db/connection.h"
#include "storage/repositories/memberrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::storage {

using domain::AudienceMember;
using domain::MemberFilter;
using domain::MemberId;

namespace {

QString jsonOfWords(const QString &text)
{
    const QStringList words = domain::memberQueryWords(text);
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

std::optional<QString> jsonOfIds(const std::optional<std::vector<MemberId>> &ids)
{
    if (!ids)
        return std::nullopt;
    QString text = QStringLiteral("[");
    for (const MemberId id : *ids) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(id.value());
    }
    return QString(text + u']');
}

AudienceMember rowOf(const Statement &s)
{
    AudienceMember row{
        s.id<MemberId>(0), s.text(1),      s.text(2),   s.maybeText(3), consentFromKey(s.text(4)),
        s.flag(5),         s.maybeText(6), s.points(7), s.points(8),    s.maybeDay(9),
        s.maybeDay(10)};
    return row;
}

} // namespace

std::vector<AudienceMember>
MemberAudience::rows(const MemberFilter &filter, QDate today, int expiringDays,
                     const std::optional<std::vector<MemberId>> &segmentMembers)
{
    std::optional<std::vector<MemberId>> ids = segmentMembers;
    if ((filter.segment && !ids) || !filter.clauses.empty())
        ids = std::vector<MemberId>(); // what nobody worked out has no members
    Statement statement = m_connection.statement(QStringLiteral("audience/rows"));
    statement.bind("words", jsonOfWords(filter.text))
        .bind("ids", jsonOfIds(ids))
        .bind("tier", filter.tierId)
        .bind("visit_from", filter.lastVisitFrom)
        .bind("visit_to", filter.lastVisitTo)
        .bind("min_balance", filter.minBalance)
        .bind("tag", filter.tag)
        .bind("today", today)
        .bind("soon", today.addDays(expiringDays));
    statement.exec();
    std::vector<AudienceMember> rows;
    while (statement.next())
        rows.push_back(rowOf(statement));
    return rows;
}

} // namespace bashgah::storage
