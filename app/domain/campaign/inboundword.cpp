// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/inboundword.h"

#include "domain/text/persiantext.h"

#include <algorithm>
#include <array>

namespace bashgah::domain {
namespace {

constexpr std::array<QStringView, 8> stopWords{u"11",  u"لغو",  u"لغو11",       u"لغوعضویت",
                                               u"off", u"stop", u"unsubscribe", u"cancel"};
constexpr std::array<QStringView, 4> rejoinWords{u"12", u"عضویت", u"start", u"unstop"};

/// Letters and ASCII digits only, one spelling of each.
QString foldedWord(QStringView text)
{
    QString result;
    for (const QChar c : searchKey(text)) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

template <typename Words>
bool contains(const Words &words, const QString &text)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return word == text; });
}

} // namespace

InboundWord inboundWord(QStringView text)
{
    const QString word = foldedWord(text);
    if (contains(stopWords, word))
        return InboundWord::Stop;
    return contains(rejoinWords, word) ? InboundWord::Rejoin : InboundWord::Unknown;
}

bool hasOptOut(QStringView text)
{
    constexpr QStringView mark = u"لغو11";
    const QString word = foldedWord(text);
    for (qsizetype at = word.indexOf(mark); at >= 0; at = word.indexOf(mark, at + 1)) {
        const qsizetype after = at + mark.size();
        if (after == word.size() || !word[after].isDigit()) // not «لغو ۱۱۵»
            return true;
    }
    return false;
}

QString withOptOut(const QString &text)
{
    if (hasOptOut(text))
        return text;
    QString body = text;
    while (body.endsWith(u'\n') || body.endsWith(u' '))
        body.chop(1);
    const QString line = QStringLiteral("لغو۱۱");
    return body.isEmpty() ? line : QString(body + u'\n' + line);
}

} // namespace bashgah::domain
