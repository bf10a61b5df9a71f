// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/personwords.h"

#include "domain/text/persiantext.h"

namespace bashgah::domain {

namespace {

constexpr qsizetype digitsOfNumber = 10; ///< without country code or leading zero

bool isWordAt(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype end = from + length;
    const bool begins = from == 0 || !text.at(from - 1).isLetterOrNumber();
    return begins && (end == text.size() || !text.at(end).isLetterOrNumber());
}

bool stands(const QString &text, const QString &name)
{
    if (!name.contains(u' '))
        return text == name || text.contains(QString(u'"' + name + u'"'));
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (isWordAt(text, at, name.size()))
            return true;
    }
    return false;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar sign : digitsToAscii(text)) {
        if (sign != u' ' && sign != u'-' && sign != QChar(0x200C))
            digits.append(sign);
    }
    return digits;
}

} // namespace

void PersonWords::addName(QStringView name)
{
    const QString key = searchKey(name);
    if (!key.isEmpty() && !m_names.contains(key))
        m_names.append(key);
}

void PersonWords::addName(const QString &given, const QString &family)
{
    if (given.isEmpty() || family.isEmpty())
        return;
    addName(QString(given + u' ' + family));
    addName(QString(family + u' ' + given));
}

void PersonWords::addMobile(const MobileNumber &mobile)
{
    const QString digits = mobile.canonical().right(digitsOfNumber);
    if (digits.size() == digitsOfNumber && !m_numbers.contains(digits))
        m_numbers.append(digits);
}

bool PersonWords::namesIn(QStringView text) const
{
    const QString key = m_names.isEmpty() ? QString() : searchKey(text);
    for (const QString &name : m_names) {
        if (stands(key, name))
            return true;
    }
    return false;
}

bool PersonWords::numbersIn(QStringView text) const
{
    const QString digits = m_numbers.isEmpty() ? QString() : digitsOf(text);
    for (const QString &number : m_numbers) {
        if (digits.contains(number))
            return true;
    }
    return false;
}

} // namespace bashgah::domain
