// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace bashgah::domain {

/// Reads one JSON object strictly and remembers the first thing wrong with its path. Missing
/// required keys, wrong types, numbers that are not whole and keys nobody asked for are wrong.
class JsonReader final
{
public:
    explicit JsonReader(QJsonObject object, QString path = QStringLiteral("$"));

    [[nodiscard]] qint64 integer(QLatin1String key, qint64 low, qint64 high,
                                 std::optional<qint64> fallback = {});
    [[nodiscard]] bool boolean(QLatin1String key, std::optional<bool> fallback = {});
    [[nodiscard]] QString text(QLatin1String key, std::optional<QString> fallback = {});
    /// The place of the value in `allowed`.
    [[nodiscard]] int oneOf(QLatin1String key, std::initializer_list<const char *> allowed,
                            std::optional<int> fallback = {});
    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    /// A missing object reads as an empty one, and is wrong.
    [[nodiscard]] JsonReader object(QLatin1String key);
    /// One reader per element; an element that is no object is wrong.
    [[nodiscard]] std::vector<JsonReader> objects(QLatin1String key);
    [[nodiscard]] QStringList texts(QLatin1String key);
    [[nodiscard]] std::vector<qint64> integers(QLatin1String key);

    /// To be called last: takes over what was wrong in a part, and marks unknown keys.
    void finish();
    void take(const JsonReader &part);
    void refuse(const QString &where, const QString &reason);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue value(QLatin1String key, bool required);

    QJsonObject m_object;
    QString m_path;
    QStringList m_seen;
    std::optional<Error> m_error;
};

} // namespace bashgah::domain
