// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/dossierreadmodel.h"

#include "storage/db/connection.h"
#include "storage/readmodels/dossiersections.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::storage {

using domain::MemberId;

QString DossierReadModel::moment(domain::Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.msecs, Qt::UTC).toString(Qt::ISODate);
}

QJsonArray DossierReadModel::payments(const QString &json) const
{
    QJsonArray list;
    for (const QJsonValue part : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const auto amount = domain::Money::fromMinor(part.toArray().at(1).toInteger());
        list.append(QJsonObject{{QStringLiteral("kind"), part.toArray().at(0).toString()},
                                {QStringLiteral("amount"), domain::plainMajor(amount, m_currency)}});
    }
    return list;
}

QJsonArray DossierReadModel::purchases(MemberId member)
{
    QHash<qint64, QJsonArray> goods;
    Statement lines = m_connection.statement(QStringLiteral("dossier/lines"));
    lines.bind("member_id", member).exec();
    while (lines.next()) {
        goods[lines.int64(0)].append(
            QJsonObject{{QStringLiteral("code"), lines.text(1)},
                        {QStringLiteral("name"), lines.text(2)},
                        {QStringLiteral("quantity_thousandths"), lines.int64(3)},
                        {QStringLiteral("amount"), domain::plainMajor(lines.money(4), m_currency)}});
    }
    QJsonArray list;
    Statement rows = m_connection.statement(QStringLiteral("dossier/purchases"));
    rows.bind("member_id", member).exec();
    while (rows.next()) {
        const auto money = [&](int column) { return domain::plainMajor(rows.money(column), m_currency); };
        list.append(QJsonObject{{QStringLiteral("number"), rows.text(1)},
                                {QStringLiteral("at"), moment(rows.instant(2))},
                                {QStringLiteral("day"), rows.day(3).toString(Qt::ISODate)},
                                {QStringLiteral("gross"), money(4)},
                                {QStringLiteral("discount"), money(5)},
                                {QStringLiteral("came_back"), money(6)},
                                {QStringLiteral("points_earned"), rows.int64(7)},
                                {QStringLiteral("points_spent"), rows.int64(8)},
                                {QStringLiteral("payment"), rows.text(9)},
                                {QStringLiteral("payments"), payments(rows.text(13))},
                                {QStringLiteral("note"), rows.text(10)},
                                {QStringLiteral("taken_back"), rows.flag(11)},
                                {QStringLiteral("own_fields"), QJsonDocument::fromJson(rows.text(12).toUtf8()).array()},
                                {QStringLiteral("goods"), goods.value(rows.int64(0))}});
    }
    return list;
}

QJsonArray DossierReadModel::messages(MemberId member)
{
    QJsonArray list;
    Statement sent = m_connection.statement(QStringLiteral("dossier/messages"));
    sent.bind("member_id", member).exec();
    while (sent.next()) {
        list.append(QJsonObject{{QStringLiteral("direction"), QStringLiteral("to_member")},
                                {QStringLiteral("at"), moment(sent.instant(0))},
                                {QStringLiteral("mobile"), sent.text(1)},
                                {QStringLiteral("text"), sent.text(2)},
                                {QStringLiteral("state"), sent.text(3)}});
    }
    Statement came = m_connection.statement(QStringLiteral("dossier/inbox"));
    came.bind("member_id", member).exec();
    while (came.next()) {
        list.append(QJsonObject{{QStringLiteral("direction"), QStringLiteral("from_member")},
                                {QStringLiteral("at"), moment(came.instant(0))},
                                {QStringLiteral("mobile"), came.text(1)},
                                {QStringLiteral("text"), came.text(2)}});
    }
    return list;
}

QJsonValue DossierReadModel::value(const Statement &row, int place, const DossierColumn &column) const
{
    if (row.isNull(place))
        return column.kind == DossierKind::Flag ? QJsonValue(false) : QJsonValue();
    switch (column.kind) {
    case DossierKind::Text: return row.text(place);
    case DossierKind::Number: return row.int64(place);
    case DossierKind::Money: return domain::plainMajor(row.money(place), m_currency);
    case DossierKind::Day: return row.day(place).toString(Qt::ISODate);
    case DossierKind::Moment: return moment(row.instant(place));
    case DossierKind::Flag: return row.flag(place);
    case DossierKind::Json: return QJsonDocument::fromJson(row.text(place).toUtf8()).object();
    }
    return {};
}

QJsonObject DossierReadModel::sections(MemberId member)
{
    Statement persons = m_connection.statement(QStringLiteral("dossier/persons"));
    const QString members = persons.bind("member_id", member).execOne() ? persons.text(0) : QStringLiteral("[]");
    QJsonObject json;
    for (const DossierSection &section : dossierSections()) {
        QJsonArray list;
        Statement rows = m_connection.statement(QString(QStringLiteral("dossier/") + QLatin1String(section.key)));
        rows.bind("members", members).exec();
        Q_ASSERT(rows.columns() == static_cast<int>(section.columns.size()));
        while (rows.next()) {
            QJsonObject line;
            for (size_t i = 0; i < section.columns.size(); ++i) {
                const DossierColumn &column = section.columns[i];
                line.insert(QLatin1String(column.key), value(rows, static_cast<int>(i), column));
            }
            list.append(line);
        }
        json.insert(QLatin1String(section.key), list);
    }
    return json;
}

} // namespace bashgah::storage
