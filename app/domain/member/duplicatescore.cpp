// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/duplicatescore.h"

#include "domain/text/persiantext.h"

#include <QCalendar>

#include <algorithm>
#include <cstdlib>
#include <iterator>

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

/// One digit is another, or two neighbours changed places: what fingers do.
bool isOneDigitOff(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.isEmpty() || a == b)
        return false;
    const auto [ofA, ofB] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto at = ofA - a.begin();
    if (QStringView(a).mid(at + 1) == QStringView(b).mid(at + 1))
        return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at]
        && QStringView(a).mid(at + 2) == QStringView(b).mid(at + 2);
}

/// What stands before a name on one form and not on the other.
bool isTitle(const QString &word)
{
    static const QStringList titles{
        QStringLiteral("سید"),  QStringLiteral("سیده"),  QStringLiteral("خانم"),  QStringLiteral("اقا"),
        QStringLiteral("اقای"), QStringLiteral("سرکار"), QStringLiteral("جناب"),  QStringLiteral("حاج"),
        QStringLiteral("حاجی"), QStringLiteral("حاجیه"), QStringLiteral("دکتر"),  QStringLiteral("مهندس"),
        QStringLiteral("استاد"), QStringLiteral("کربلایی"), QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("ms"),   QStringLiteral("miss"),  QStringLiteral("dr")};
    return titles.contains(word);
}

/// The words of a name that tell people apart; a name of titles only is left whole.
QStringList namingWords(const QString &name)
{
    QString plain = searchKey(name);
    std::replace_if(plain.begin(), plain.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
    const QStringList all = plain.split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    std::copy_if(all.begin(), all.end(), std::back_inserter(words), [](const QString &word) { return !isTitle(word); });
    return words.isEmpty() ? all : words;
}

/// The same letters, perhaps with the family name first: «احمدی علی رضا» and «علیرضا احمدی».
bool isSameTurned(const QString &a, const QString &b)
{
    return a.size() == b.size() && QString(a + a).contains(b);
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
    if (a.words == b.words || isSameTurned(a.letters, b.letters)) {
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

/// In either calendar: 12 Mordad is 3 August in one year and 2 August in another.
bool isSameDayOfYear(QDate a, QDate b)
{
    const QCalendar jalali(QCalendar::System::Jalali);
    const QCalendar::YearMonthDay ofA = jalali.partsFromDate(a);
    const QCalendar::YearMonthDay ofB = jalali.partsFromDate(b);
    return (a.month() == b.month() && a.day() == b.day()) || (ofA.month == ofB.month && ofA.day == ofB.day);
}

void compareBirthdays(const DuplicateTraits &a, const DuplicateTraits &b, DuplicateScore &score)
{
    if (!a.birthday || !b.birthday)
        return;
    if (*a.birthday == *b.birthday)
        add(score, DuplicateReason::SameBirthday, 35);
    else if (isSameDayOfYear(*a.birthday, *b.birthday))
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
    QStringList words = namingWords(name);
    const QString letters = words.join(QString());
    words.sort();
    DuplicateTraits traits{id, words.join(u' '), letters, digitsOf(mobile), {}, birthday};
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
