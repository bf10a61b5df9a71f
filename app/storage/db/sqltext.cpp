// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/sqltext.h"

#include <QDirIterator>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <map>

namespace bashgah::storage {
namespace {

const char *const roots[] = {":/sql/sqlite/", ":/sql/common/"};

QString withoutComments(const QString &text)
{
    static const QRegularExpression pieces(QStringLiteral("'[^']*'|--[^\\n]*"));
    QString out;
    qsizetype from = 0;
    auto matches = pieces.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured().startsWith(QLatin1String("--")))
            continue;
        out += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out.trimmed();
}

QString load(const QString &name)
{
    for (const char *root : roots) {
        QFile file(QLatin1String(root) + name + QStringLiteral(".sql"));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    qFatal("no such statement: %s", qPrintable(name));
    return {};
}

} // namespace

SqlText SqlText::fromText(QString name, const QString &text)
{
    static const QRegularExpression token(QStringLiteral("'[^']*'|(?<![:\\w]):([a-z_][a-z0-9_]*)"));
    SqlText sql{std::move(name), withoutComments(text), {}, {}, false};
    auto matches = token.globalMatch(sql.text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured(1);
        if (found.isEmpty() || sql.placeholders.contains(found.toLatin1()))
            continue;
        sql.placeholders.append(found.toLatin1());
        sql.marks.append(QString(u':' + found));
    }
    static const QRegularExpression returning(QStringLiteral("\\s+RETURNING id;?$"));
    const auto end = returning.match(sql.text);
    sql.insertsOne = end.hasMatch() && sql.text.startsWith(QLatin1String("INSERT"))
        && !sql.text.contains(QLatin1String("ON CONFLICT"));
    if (sql.insertsOne)
        sql.text.truncate(end.capturedStart());
    return sql;
}

const SqlText &SqlText::named(const QString &name)
{
    static QMutex mutex;
    static std::map<QString, SqlText> cache; // its entries never move
    const QMutexLocker lock(&mutex);
    const auto found = cache.find(name);
    return found != cache.end() ? found->second : cache.emplace(name, fromText(name, load(name))).first->second;
}

QStringList SqlText::allNames()
{
    QStringList names;
    for (const char *rootName : roots) {
        const QString root = QLatin1String(rootName);
        QDirIterator files(root, {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().mid(root.size()).chopped(4);
            if (!names.contains(name))
                names.append(name);
        }
    }
    names.sort();
    return names;
}

} // namespace bashgah::storage
