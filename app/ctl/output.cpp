// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::ctl {

Output::Output(QIODevice &out, QIODevice &err) : m_out(&out), m_err(&err) {}

void Output::row(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    m_out << quoted.join(u',') << '\n';
}

void Output::json(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray())
                                                   : QJsonDocument(value.toObject());
    m_out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

void Output::table(const QStringList &columns, const std::vector<QStringList> &rows, bool asJson)
{
    if (!asJson) {
        row(columns);
        for (const QStringList &cells : rows)
            row(cells);
        return;
    }
    QJsonArray array;
    for (const QStringList &cells : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i)
            object.insert(columns[i], cells[i]);
        array.append(object);
    }
    json(array);
}

void Output::line(const QString &text)
{
    m_out << text << '\n';
}

void Output::message(const QString &text)
{
    m_out.flush();
    m_err << text << '\n';
    m_err.flush();
}

void Output::flush()
{
    m_out.flush();
    m_err.flush();
}

QString csvCell(const QString &text)
{
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r');
    if (!quote)
        return text;
    QString doubled = text;
    doubled.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return QString(u'"' + doubled + u'"');
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace bashgah::ctl
