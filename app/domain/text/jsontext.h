// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace bashgah::domain {

/// One line, as it is stored in a text column.
[[nodiscard]] inline QString compactJson(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The same line written field by field, in the order of the calls, without building a tree first: for
/// what every sale stores, where QJsonObject took a sixth of the sale's time. The calls are named as
/// QJsonObject's, so that one piece of code can fill either. Each key may be inserted once.
class JsonText
{
public:
    JsonText();
    void insert(QLatin1String key, qint64 number);
    void insert(QLatin1String key, QStringView text);
    void insert(QLatin1String key, QLatin1String text);
    /// A list of what `item` makes of each: a qint64 or a JsonText.
    template <typename Range, typename Item>
    void insertList(QLatin1String key, const Range &range, Item item)
    {
        begin(key);
        m_text += u'[';
        bool first = true;
        for (const auto &one : range) {
            if (!first)
                m_text += u',';
            first = false;
            append(item(one));
        }
        m_text += u']';
    }
    [[nodiscard]] QString text() const;

private:
    void begin(QLatin1String key);
    void append(qint64 number);
    void append(const JsonText &object);

    QString m_text; ///< without the closing brace
};

} // namespace bashgah::domain
