// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/statement.h"

#include "storage/db/sqlfailure.h"
#include "storage/db/sqltext.h"

#include <QSqlRecord>
#include <QVariant>

namespace bashgah::storage {
namespace {

[[noreturn]] void misuse(const SqlText &text, const QString &problem)
{
    throw SqlFailure({domain::ErrorCode::Internal, {}, text.name + QStringLiteral(": ") + problem, {}});
}

} // namespace

Statement::Statement(std::shared_ptr<QSqlQuery> query, const SqlText &text, QString path)
    : m_query(std::move(query)), m_text(&text), m_path(std::move(path))
{
    Q_ASSERT(text.placeholders.size() < 64);
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

Statement &Statement::bindVariant(const char *name, const QVariant &value)
{
    const QByteArrayList &names = m_text->placeholders;
    for (qsizetype step = 0; step < names.size(); ++step) { // mostly bound in the text's own order
        const qsizetype place = (m_next + step) % names.size();
        if (qstrcmp(names.at(place).constData(), name) == 0)
            return bindPlace(place, value);
    }
    misuse(*m_text, QStringLiteral("no placeholder ") + QLatin1String(name));
}

/// By name: bound by position, Qt refuses a placeholder that stands twice ("count mismatch").
Statement &Statement::bindPlace(qsizetype place, const QVariant &value)
{
    m_bound |= Q_UINT64_C(1) << place;
    m_next = place + 1;
    m_query->bindValue(m_text->marks.at(place), value);
    return *this;
}

Statement &Statement::bindAt(int place, qint64 value)
{
    return bindPlace(place, QVariant(value));
}

Statement &Statement::bindNullAt(int place)
{
    return bindPlace(place, QVariant(QMetaType::fromType<qint64>()));
}

Statement &Statement::bind(const char *name, qint64 value)
{
    return bindVariant(name, QVariant(value));
}

Statement &Statement::bind(const char *name, const QString &value)
{
    return bindVariant(name, value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value));
}

Statement &Statement::bindBytes(const char *name, const QByteArray &value)
{
    return bindVariant(name, QVariant(value));
}

Statement &Statement::bindNull(const char *name)
{
    return bindVariant(name, QVariant(QMetaType::fromType<qint64>()));
}

Statement &Statement::exec()
{
    if (m_bound != (Q_UINT64_C(1) << m_text->placeholders.size()) - 1)
        misuse(*m_text, QStringLiteral("a placeholder is not bound"));
    if (!m_query->exec())
        throw SqlFailure(toError(m_query->lastError(), m_path, m_text->name));
    m_bound = 0;
    return *this;
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().type() != QSqlError::NoError)
        throw SqlFailure(toError(m_query->lastError(), m_path, m_text->name));
    return false;
}

bool Statement::execOne()
{
    if (m_text->insertsOne)
        misuse(*m_text, QStringLiteral("is for insertId()"));
    exec();
    return next();
}

qint64 Statement::insertId()
{
    if (!m_text->insertsOne)
        misuse(*m_text, QStringLiteral("does not insert one row and return its id"));
    exec();
    return m_query->lastInsertId().toLongLong();
}

int Statement::rowsAffected() const
{
    return m_query->numRowsAffected();
}

int Statement::columns() const
{
    return m_query->record().count();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::int64(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

std::optional<QDate> Statement::maybeDay(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<QDate>(day(column));
}

std::optional<QString> Statement::maybeText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<QString>(text(column));
}

std::optional<qint64> Statement::maybeInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(int64(column));
}

} // namespace bashgah::storage
