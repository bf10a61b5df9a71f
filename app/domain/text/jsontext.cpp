// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace bashgah::domain {
namespace {

constexpr qsizetype usualLength = 320;

bool needsEscape(QChar character)
{
    return character < u' ' || character == u'"' || character == u'\\' || character.isSurrogate();
}

/// Qt's own rules for what is rare: quotes, controls, halves of pairs.
QString escaped(QStringView text)
{
    const QString line = compactJson({{QString(), text.toString()}});
    constexpr qsizetype before = 4; // {"":
    return line.mid(before, line.size() - before - 1);
}

} // namespace

JsonText::JsonText()
{
    m_text.reserve(usualLength);
    m_text += u'{';
}

void JsonText::insert(QLatin1String key, qint64 number)
{
    begin(key);
    append(number);
}

void JsonText::insert(QLatin1String key, QStringView text)
{
    begin(key);
    if (std::any_of(text.begin(), text.end(), needsEscape)) {
        m_text += escaped(text);
        return;
    }
    m_text += u'"';
    m_text += text;
    m_text += u'"';
}

void JsonText::insert(QLatin1String key, QLatin1String text)
{
    insert(key, QStringView(QString(text)));
}

QString JsonText::text() const
{
    return QString(m_text + u'}');
}

void JsonText::begin(QLatin1String key)
{
    if (m_text.size() > 1)
        m_text += u',';
    m_text += u'"';
    m_text += key;
    m_text += QLatin1String("\":");
}

void JsonText::append(qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text += QLatin1String(digits.data(), static_cast<qsizetype>(end - digits.data()));
}

void JsonText::append(const JsonText &object)
{
    m_text += object.m_text;
    m_text += u'}';
}

} // namespace bashgah::domain
