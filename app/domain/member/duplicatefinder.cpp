// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/duplicatefinder.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace bashgah::domain {
namespace {

constexpr size_t commonFrom = 40; ///< what so many share is not followed

/// What is left when somebody writes a name as they hear it: no vowels, no doubled letters, letters that sound
/// the same as one.
QString consonantsOf(const QString &words)
{
    static const QHash<QChar, QChar> sameSound{{u'ص', u's'}, {u'س', u's'}, {u'ث', u's'}, {u'ز', u'z'},
                                               {u'ذ', u'z'}, {u'ض', u'z'}, {u'ظ', u'z'}, {u'ت', u't'},
                                               {u'ط', u't'}, {u'ح', u'h'}, {u'ه', u'h'}, {u'غ', u'q'},
                                               {u'ق', u'q'}};
    static const QString silent = QStringLiteral("اآوییئءعaeiou ");
    QString rest;
    for (const QChar letter : words) {
        const QChar sound = sameSound.value(letter, letter);
        if (!silent.contains(letter) && (rest.isEmpty() || rest.back() != sound))
            rest += sound;
    }
    return rest;
}

/// The same for a name in any order and spacing.
QString anyOrder(QString letters)
{
    std::sort(letters.begin(), letters.end());
    return letters;
}

bool isLikelier(const DuplicateFound &a, const DuplicateFound &b)
{
    if (a.score.value != b.score.value)
        return a.score.value > b.score.value;
    return std::pair(a.first, a.second) < std::pair(b.first, b.second);
}

} // namespace

void DuplicateFinder::addKey(const QString &text)
{
    m_keys.push_back({qHash(text, 0), static_cast<quint32>(m_members.size())});
}

void DuplicateFinder::add(DuplicateTraits traits)
{
    for (const QString &number : std::as_const(traits.numbers))
        addKey(QString(u'#' + number));
    if (!traits.words.isEmpty()) {
        addKey(traits.words);
        addKey(QString(u'=' + anyOrder(traits.letters)));
        if (const QString sounds = consonantsOf(traits.words); sounds.size() > 2)
            addKey(QString(u'~' + sounds));
        if (traits.birthday)
            addKey(QString(QString::number(traits.birthday->toJulianDay()) + u'@' + traits.words.at(0)));
    }
    m_members.push_back(std::move(traits));
}

std::vector<DuplicateFound> DuplicateFinder::find(size_t limit,
                                                  const std::function<bool(MemberId, MemberId)> &isWanted,
                                                  const std::function<bool()> &mayGoOn) const
{
    std::vector<Key> keys = m_keys;
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.member < b.member;
    });
    QHash<QString, int> bearers;
    for (const DuplicateTraits &member : m_members)
        ++bearers[anyOrder(member.letters)];
    const auto bearersOf = [&bearers](const DuplicateTraits &member) { return bearers.value(anyOrder(member.letters)); };
    std::set<std::pair<quint32, quint32>> seen;
    std::vector<DuplicateFound> found;
    for (size_t from = 0; from < keys.size();) {
        size_t to = from;
        while (to < keys.size() && keys[to].hash == keys[from].hash)
            ++to;
        if (to - from <= commonFrom && !mayGoOn())
            return {};
        for (size_t i = from; to - from <= commonFrom && i < to; ++i) {
            for (size_t j = i + 1; j < to; ++j) {
                const DuplicateTraits &a = m_members[keys[i].member];
                const DuplicateTraits &b = m_members[keys[j].member];
                if (a.id == b.id)
                    continue;
                DuplicateScore score = scoreOf(a, b, bearersOf(a));
                if (score.value < DuplicateScore::suggestedFrom
                    || !seen.insert(std::minmax(keys[i].member, keys[j].member)).second)
                    continue;
                const auto [low, high] = std::minmax(a.id, b.id);
                if (isWanted(low, high))
                    found.push_back({low, high, std::move(score)});
            }
        }
        from = to;
    }
    std::sort(found.begin(), found.end(), isLikelier);
    if (found.size() > limit)
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(limit), found.end());
    return found;
}

} // namespace bashgah::domain
