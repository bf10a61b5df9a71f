// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/amountwords.h"

#include <QStringList>

#include <array>

// The words of a number are grammar, not sentences: they follow the language itself and not the
// translation file, so that they can be tested without one.
namespace bashgah::ui {
namespace {

constexpr std::array<const char16_t *, 20> englishSmall{
    u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine",
    u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen", u"seventeen",
    u"eighteen", u"nineteen"};
constexpr std::array<const char16_t *, 10> englishTens{
    u"", u"", u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};
constexpr std::array<const char16_t *, 7> englishScale{
    u"", u"thousand", u"million", u"billion", u"trillion", u"quadrillion", u"quintillion"};

constexpr std::array<const char16_t *, 20> persianSmall{
    u"صفر", u"یک", u"دو", u"سه", u"چهار", u"پنج", u"شش", u"هفت", u"هشت", u"نه",
    u"ده", u"یازده", u"دوازده", u"سیزده", u"چهارده", u"پانزده", u"شانزده", u"هفده",
    u"هجده", u"نوزده"};
constexpr std::array<const char16_t *, 10> persianTens{
    u"", u"", u"بیست", u"سی", u"چهل", u"پنجاه", u"شصت", u"هفتاد", u"هشتاد", u"نود"};
constexpr std::array<const char16_t *, 10> persianHundreds{
    u"", u"صد", u"دویست", u"سیصد", u"چهارصد", u"پانصد", u"ششصد", u"هفتصد", u"هشتصد", u"نهصد"};
constexpr std::array<const char16_t *, 7> persianScale{
    u"", u"هزار", u"میلیون", u"میلیارد", u"هزار میلیارد", u"میلیون میلیارد",
    u"میلیارد میلیارد"};

QString word(const char16_t *text)
{
    return QStringView(text).toString();
}

QString englishBelowThousand(size_t value)
{
    QStringList words;
    if (value >= 100)
        words << QString(word(englishSmall.at(value / 100)) + u" hundred");
    const size_t rest = value % 100;
    if (rest > 0 && value >= 100)
        words << QStringLiteral("and");
    if (rest >= 20) {
        const QString tens = word(englishTens.at(rest / 10));
        words << (rest % 10 == 0 ? tens : QString(tens + u'-' + word(englishSmall.at(rest % 10))));
    } else if (rest > 0) {
        words << word(englishSmall.at(rest));
    }
    return words.join(u' ');
}

QString persianBelowThousand(size_t value)
{
    QStringList words;
    if (value >= 100)
        words << word(persianHundreds.at(value / 100));
    const size_t rest = value % 100;
    if (rest >= 20) {
        words << word(persianTens.at(rest / 10));
        if (rest % 10 > 0)
            words << word(persianSmall.at(rest % 10));
    } else if (rest > 0) {
        words << word(persianSmall.at(rest));
    }
    return words.join(QStringLiteral(" و "));
}

QString englishWords(quint64 value)
{
    QStringList groups;
    for (size_t scale = 0; value > 0; ++scale, value /= 1000) {
        const auto group = static_cast<size_t>(value % 1000);
        if (group == 0)
            continue;
        QString words = englishBelowThousand(group);
        if (scale > 0)
            words += u' ' + word(englishScale.at(scale));
        else if (group < 100 && value >= 1000)
            words.prepend(QStringLiteral("and "));
        groups.prepend(words);
    }
    return groups.join(u' ');
}

QString persianWords(quint64 value)
{
    QStringList groups;
    for (size_t scale = 0; value > 0; ++scale, value /= 1000) {
        const auto group = static_cast<size_t>(value % 1000);
        if (group == 0)
            continue;
        // "هزار", not "یک هزار", as people say it
        const bool plainThousand = scale == 1 && group == 1;
        QString words = plainThousand ? QString() : persianBelowThousand(group);
        if (scale > 0)
            words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + word(persianScale.at(scale));
        groups.prepend(words);
    }
    return groups.join(QStringLiteral(" و "));
}

} // namespace

QString numberInWords(qint64 value, Language language)
{
    const bool persian = language == Language::Persian;
    if (value == 0)
        return word(persian ? persianSmall.front() : englishSmall.front());
    const quint64 magnitude =
        value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    const QString words = persian ? persianWords(magnitude) : englishWords(magnitude);
    if (value > 0)
        return words;
    return (persian ? QStringLiteral("منفی ") : QStringLiteral("minus ")) + words;
}

} // namespace bashgah::ui
