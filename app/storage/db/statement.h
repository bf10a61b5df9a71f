// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>

namespace bashgah::storage {

struct SqlText;

/// One prepared statement in use. Binds by name; exec() throws SqlFailure when a placeholder is
/// missing or unknown (Qt would bind NULL silently) or the engine refuses. Prepared queries are
/// kept per connection, so asking for a Statement again is cheap. Columns are read by position.
class Statement final
{
public:
    Statement(std::shared_ptr<QSqlQuery> query, const SqlText &text, QString path);
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, static_cast<qint64>(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, static_cast<qint64>(value)); }
    Statement &bind(const char *name, const QString &value); ///< a null QString binds ''
    Statement &bind(const char *name, domain::Money value) { return bind(name, value.minor()); }
    Statement &bind(const char *name, domain::Points value) { return bind(name, value.value()); }
    Statement &bind(const char *name, domain::Instant value) { return bind(name, value.msecs); }
    Statement &bind(const char *name, QDate value) { return bind(name, value.toJulianDay()); }
    template <typename Tag>
    Statement &bind(const char *name, domain::Id<Tag> value) { return bind(name, value.value()); }
    template <typename T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Statement &bindBytes(const char *name, const QByteArray &value);
    Statement &bindNull(const char *name);
    /// For bulk work: the placeholder by its place in the order of first occurrence, from 0.
    Statement &bindAt(int place, qint64 value);
    Statement &bindNullAt(int place);
    Statement &bind(const char *, const char *) = delete;

    /// Runs it; afterwards next() walks the rows.
    Statement &exec();
    [[nodiscard]] bool next();
    /// Runs, steps to the first row and says whether there was one.
    [[nodiscard]] bool execOne();
    /// Runs an "INSERT ... RETURNING id" of one row; returns the id.
    [[nodiscard]] qint64 insertId();
    [[nodiscard]] int rowsAffected() const;
    /// How many columns it answers with, once it ran.
    [[nodiscard]] int columns() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool flag(int column) const { return int64(column) != 0; }
    [[nodiscard]] domain::Money money(int column) const { return domain::Money::fromMinor(int64(column)); }
    [[nodiscard]] domain::Points points(int column) const { return domain::Points(int64(column)); }
    [[nodiscard]] domain::Instant instant(int column) const { return {int64(column)}; }
    [[nodiscard]] QDate day(int column) const { return QDate::fromJulianDay(int64(column)); }
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const { return IdType(int64(column)); }
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> maybeId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(IdType(int64(column)));
    }
    [[nodiscard]] std::optional<QDate> maybeDay(int column) const;
    [[nodiscard]] std::optional<QString> maybeText(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInt64(int column) const;
    [[nodiscard]] std::optional<domain::Money> maybeMoney(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(money(column));
    }

private:
    Statement &bindVariant(const char *name, const QVariant &value);
    Statement &bindPlace(qsizetype place, const QVariant &value);

    std::shared_ptr<QSqlQuery> m_query;
    const SqlText *m_text;
    QString m_path;
    quint64 m_bound = 0; ///< one bit per placeholder
    qsizetype m_next = 0; ///< where the next bind probably belongs
};

} // namespace bashgah::storage
