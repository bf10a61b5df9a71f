// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/searchtokens.h"

#include "domain/member/memberfield.h"
#include "domain/text/persiantext.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr qsizetype shortestEnding = 4;
constexpr qsizetype mostQueryWords = 5;
constexpr QChar halfSpace(0x200C);

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString lettersAndDigits(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
    }
    return out;
}

QStringList wordsOf(QStringView key)
{
    QStringList words;
    QString word;
    for (const QChar c : key) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

void addName(const QString &name, QStringList &tokens)
{
    const QStringList words = wordsOf(searchKey(name));
    tokens += words;
    if (words.size() > 1)
        tokens << words.join(QString());
    for (const QString &piece : searchKey(name).split(u' ')) { // O'Neil is found as oneil
        if (wordsOf(piece).size() > 1)
            tokens << lettersAndDigits(piece);
    }
    if (name.contains(halfSpace))
        tokens += wordsOf(searchKey(QString(name).replace(halfSpace, u' ')));
}

/// Every part of a number of at least four signs is the beginning of one of its endings.
void addEndings(const QString &number, QStringList &tokens)
{
    for (qsizetype length = shortestEnding; length <= number.size(); ++length)
        tokens << number.right(length);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isAsciiDigit);
}

QString asNational(QString digits, bool international)
{
    if (digits.startsWith(QLatin1String("0098")))
        return u'0' + digits.mid(4);
    if (digits.startsWith(QLatin1String("98")) && (international || digits.size() == 12))
        return u'0' + digits.mid(2);
    return digits;
}

/// Words of a text the owner asks for; a second telephone or a card number by any part of it. Keys of
/// choices that every shop begins with, days, yes and no are for filters, not for the search.
void addValue(const QString &key, const QString &value, QStringList &tokens)
{
    if (key == u"age_band" || key == u"education")
        return;
    const QString packed = lettersAndDigits(searchKey(value));
    const bool isNumber = isDigits(packed);
    if (isNumber && packed.size() >= shortestEnding)
        addEndings(asNational(packed, value.startsWith(u'+')), tokens);
    else if (!isNumber && !valueNumber(value))
        addName(value, tokens);
}

} // namespace

QString memberSearchKey(const MemberDetails &details)
{
    QStringList parts{details.displayName()};
    for (const QString &name : {details.givenName, details.familyName}) {
        if (!parts.first().contains(name))
            parts << name;
    }
    if (details.code)
        parts << *details.code;
    parts += details.tags;
    return searchKey(parts.join(u' '));
}

QStringList memberTokens(const MemberDetails &details)
{
    QStringList tokens;
    addName(details.name, tokens);
    addName(details.givenName + u' ' + details.familyName, tokens);
    for (const QString &tag : details.tags)
        addName(tag, tokens);
    if (details.code) {
        tokens += wordsOf(searchKey(*details.code));
        const QString packed = lettersAndDigits(searchKey(*details.code));
        tokens << packed;
        addEndings(packed, tokens);
    }
    if (details.mobile)
        addEndings(lettersAndDigits(details.mobile->national()), tokens);
    for (auto value = details.values.cbegin(); value != details.values.cend(); ++value)
        addValue(value.key(), *value, tokens);
    tokens.removeAll(QString());
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

QStringList memberQueryWords(QStringView query)
{
    const QString key = searchKey(query);
    const QString packed = lettersAndDigits(key);
    if (isDigits(packed))
        return {asNational(packed, key.startsWith(u'+'))};
    return wordsOf(key).mid(0, mostQueryWords);
}

std::vector<QStringList> joinedSpellings(const QStringList &words)
{
    std::vector<QStringList> spellings;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QStringList joined = words;
        joined[i] += joined.takeAt(i + 1);
        spellings.push_back(joined);
    }
    if (words.size() > 2)
        spellings.push_back({words.join(QString())});
    return spellings;
}

QString afterPrefix(const QString &token)
{
    static const char32_t last = 0x10FFFF;
    return token + QString::fromUcs4(&last, 1);
}

} // namespace bashgah::domain
