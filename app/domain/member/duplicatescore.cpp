// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/duplicatescore.h"

#include "domain/text/persiantext.h"

#include <algorithm>
#include <cstdlib>

namespace bashgah::domain {
namespace {

constexpr qsizetype comparedDigits = 9; // an Iranian mobile without 0 and +98 has ten
constexpr qsizetype longName = 6;       // two letters may differ from here on

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : digitsToAscii(text)) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits;
}

/// Numbers as people write them have spaces and dashes inside.
void addNumbers(QStringList &numbers, const QString &text)
{
    QString run;
    const auto finish = [&] {
        if (run.size() > comparedDigits && !numbers.contains(run.right(comparedDigits)))
            numbers.append(run.right(comparedDigits));
        run.clear();
    };
    for (const QChar letter : digitsToAscii(text)) {
        if (letter.isDigit())
            run += letter;
        else if (letter != u' ' && letter != u'-' && letter != u'+')
            finish();
    }
    finish();
}

bool isOneDigitOff(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.isEmpty() || a == b)
        return false;
    qsizetype different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different += a[i] != b[i] ? 1 : 0;
    return different == 1;
}

bool holdsAllWords(const QString &longer, const QString &shorter)
{
    const QStringList all = longer.split(u' ', Qt::SkipEmptyParts);
    const QStringList few = shorter.split(u' ', Qt::SkipEmptyParts);
    return few.size() >= 2 && all.size() > few.size()
        && std::all_of(few.begin(), few.end(), [&all](const QString &word) { return all.contains(word); });
}

void add(DuplicateScore &score, DuplicateReason reason, int points)
{
    score.value += points;
    score.reasons.push_back(reason);
}

void compareNames(const DuplicateTraits &a, const DuplicateTraits &b, int nameBearers, DuplicateScore &score)
{
    if (a.words.isEmpty() || b.words.isEmpty())
        return;
    if (a.words == b.words) {
        add(score, DuplicateReason::SameName, 40);
        if (nameBearers == 2)
            add(score, DuplicateReason::RareName, 15);
        return;
    }
    const int most = std::min(a.words.size(), b.words.size()) >= longName ? 2 : 1;
    const int distance = editDistance(a.words, b.words, most);
    if (distance <= most)
        add(score, DuplicateReason::NearName, distance == 1 ? 32 : 25);
    else if (holdsAllWords(a.words, b.words) || holdsAllWords(b.words, a.words))
        add(score, DuplicateReason::PartOfName, 25);
}

void compareBirthdays(const DuplicateTraits &a, const DuplicateTraits &b, DuplicateScore &score)
{
    if (!a.birthday || !b.birthday)
        return;
    if (*a.birthday == *b.birthday)
        add(score, DuplicateReason::SameBirthday, 35);
    else if (a.birthday->month() == b.birthday->month() && a.birthday->day() == b.birthday->day())
        add(score, DuplicateReason::SameDayOfYear, 15);
    else
        add(score, DuplicateReason::OtherBirthday, -25);
}

} // namespace

QString duplicateReasonKey(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameNumber: return QStringLiteral("same_number");
    case DuplicateReason::NumberOneDigit: return QStringLiteral("number_one_digit");
    case DuplicateReason::SameName: return QStringLiteral("same_name");
    case DuplicateReason::RareName: return QStringLiteral("rare_name");
    case DuplicateReason::NearName: return QStringLiteral("near_name");
    case DuplicateReason::PartOfName: return QStringLiteral("part_of_name");
    case DuplicateReason::SameBirthday: return QStringLiteral("same_birthday");
    case DuplicateReason::SameDayOfYear: return QStringLiteral("same_day_of_year");
    case DuplicateReason::OtherBirthday: return QStringLiteral("other_birthday");
    }
    return {};
}

DuplicateTraits traitsOf(MemberId id, const QString &name, const QString &mobile, const QString &code,
                         const QString &note, const std::optional<QDate> &birthday)
{
    QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    DuplicateTraits traits{id, words.join(u' '), digitsOf(mobile), {}, birthday};
    for (const QString &text : {mobile, code, note})
        addNumbers(traits.numbers, text);
    return traits;
}

DuplicateScore scoreOf(const DuplicateTraits &a, const DuplicateTraits &b, int nameBearers)
{
    DuplicateScore score;
    const bool shared = std::any_of(a.numbers.begin(), a.numbers.end(),
                                    [&b](const QString &number) { return b.numbers.contains(number); });
    if (shared)
        add(score, DuplicateReason::SameNumber, 60);
    else if (isOneDigitOff(a.mobile, b.mobile))
        add(score, DuplicateReason::NumberOneDigit, 20);
    compareNames(a, b, nameBearers, score);
    compareBirthdays(a, b, score);
    score.value = std::clamp(score.value, 0, 100);
    return score;
}

int editDistance(QStringView a, QStringView b, int most)
{
    const qsizetype rows = a.size();
    const qsizetype columns = b.size();
    if (std::abs(rows - columns) > most)
        return most + 1;
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= rows; ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= columns; ++j) {
            const auto at = static_cast<size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        if (*std::min_element(now.begin(), now.end()) > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[static_cast<size_t>(columns)], most + 1);
}

} // namespace bashgah::domain
