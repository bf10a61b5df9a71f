// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/memberfield.h"

#include "domain/text/persiantext.h"

#include <algorithm>
#include <iterator>

namespace bashgah::domain {
namespace {

constexpr qsizetype longestValue = 200;
constexpr qsizetype mostDecimals = 3;
constexpr qsizetype mostDigits = 15; ///< thousandths of it fit 64 bits

struct Words
{
    const char16_t *key;
    const char16_t *english;
    const char16_t *persian;
};

constexpr Words fieldWords[] = {
    {u"age_band", u"Age band", u"گروه سنی"},
    {u"education", u"Education", u"تحصیلات"},
    {u"occupation", u"Occupation", u"شغل"},
    {u"interests", u"Interests", u"علاقه‌مندی‌ها"},
    {u"anniversary", u"Another anniversary", u"سالگرد دیگر"},
    {u"age_0_17", u"under 18", u"زیر ۱۸ سال"},
    {u"age_18_24", u"18 to 24", u"۱۸ تا ۲۴ سال"},
    {u"age_25_34", u"25 to 34", u"۲۵ تا ۳۴ سال"},
    {u"age_35_44", u"35 to 44", u"۳۵ تا ۴۴ سال"},
    {u"age_45_54", u"45 to 54", u"۴۵ تا ۵۴ سال"},
    {u"age_55_64", u"55 to 64", u"۵۵ تا ۶۴ سال"},
    {u"age_65_up", u"65 and older", u"۶۵ سال و بالاتر"},
    {u"edu_school", u"below diploma", u"زیر دیپلم"},
    {u"edu_diploma", u"diploma", u"دیپلم"},
    {u"edu_associate", u"associate", u"کاردانی"},
    {u"edu_bachelor", u"bachelor", u"کارشناسی"},
    {u"edu_master", u"master", u"کارشناسی ارشد"},
    {u"edu_doctor", u"doctor", u"دکترا"},
    {u"yes", u"yes", u"بله"},
    {u"no", u"no", u"خیر"},
};

QString word(const QString &key, bool persian)
{
    const auto found = std::find_if(std::begin(fieldWords), std::end(fieldWords),
                                    [&](const Words &entry) { return QStringView(entry.key) == key; });
    if (found == std::end(fieldWords))
        return key;
    return QString::fromUtf16(persian ? found->persian : found->english);
}

constexpr const char16_t *kinds[] = {u"text", u"number", u"date", u"choice", u"yes_no"};

QString withoutZeros(QString number)
{
    while (number.contains(u'.') && (number.endsWith(u'0') || number.endsWith(u'.')))
        number.chop(1);
    return number;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<QString> storedNumber(QStringView typed)
{
    QString text = digitsToAscii(typed).simplified();
    text.remove(QChar(0x066C)).remove(u',').replace(QChar(0x066B), u'.').replace(QChar(0x2212), u'-');
    const bool negative = text.startsWith(u'-');
    const QString plain = negative ? text.mid(1) : text;
    const auto point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    const QString part = point < 0 ? QString() : plain.mid(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(part)))
        return fail(ErrorCode::NotANumber, {typed.toString()});
    if (part.size() > mostDecimals)
        return fail(ErrorCode::TooManyDecimals, {typed.toString(), QString::number(mostDecimals)});
    if (whole.size() > mostDigits)
        return fail(ErrorCode::OutOfRange, {typed.toString()});
    const QString tidy = QString::number(whole.toLongLong())
        + (part.isEmpty() ? QString() : withoutZeros(QString(u'.' + part)));
    return negative && tidy != u"0" ? QString(u'-' + tidy) : tidy;
}

Result<QString> storedChoice(const QStringList &choices, QStringView typed)
{
    const QString wanted = searchKey(typed);
    for (const QString &choice : choices) {
        for (const QString &name : {choice, choiceTitle(choice, false), choiceTitle(choice, true)}) {
            if (searchKey(name) == wanted)
                return choice;
        }
    }
    return fail(ErrorCode::UnknownValue, {typed.toString(), choices.join(u' ')});
}

Result<QString> storedFlag(QStringView typed)
{
    static const QStringList yes = QStringLiteral("yes|true|1|y|بله|بلی|آری|دارد|هست").split(u'|');
    static const QStringList no = QStringLiteral("no|false|0|n|خیر|نه|ندارد|نیست").split(u'|');
    const QString wanted = searchKey(typed);
    for (const QStringList *list : {&yes, &no}) {
        for (const QString &name : *list) {
            if (searchKey(name) == wanted)
                return list == &yes ? QStringLiteral("yes") : QStringLiteral("no");
        }
    }
    return fail(ErrorCode::UnknownValue, {typed.toString(), QStringLiteral("yes no")});
}

} // namespace

QString fieldKindKey(FieldKind kind)
{
    return QString::fromUtf16(kinds[static_cast<size_t>(kind)]);
}

std::optional<FieldKind> fieldKindFromKey(QStringView key)
{
    for (const FieldKind kind : {FieldKind::Text, FieldKind::Number, FieldKind::Date, FieldKind::Choice, FieldKind::YesNo}) {
        if (fieldKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

Result<QString> storedValue(const MemberField &field, QStringView typed, const ShopCalendar &calendar)
{
    const QString tidy = tidyText(typed);
    if (tidy.isEmpty())
        return QString();
    if (tidy.size() > longestValue)
        return fail(ErrorCode::TooLong, {tidy.left(20), QString::number(longestValue)});
    switch (field.kind) {
    case FieldKind::Number: return storedNumber(tidy);
    case FieldKind::Date:
        return calendar.parseDate(tidy).map([](QDate day) { return day.toString(Qt::ISODate); });
    case FieldKind::Choice: return storedChoice(field.choices, tidy);
    case FieldKind::YesNo: return storedFlag(tidy);
    case FieldKind::Text: break;
    }
    return tidy;
}

std::optional<qint64> valueNumber(QStringView stored)
{
    if (stored == u"yes" || stored == u"no")
        return stored == u"yes" ? 1 : 0;
    if (stored.size() == 10 && stored.at(4) == u'-' && stored.at(7) == u'-') {
        const QDate day = QDate::fromString(stored.toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
    }
    const bool negative = stored.startsWith(u'-');
    const QStringView plain = negative ? stored.sliced(1) : stored;
    const auto point = plain.indexOf(u'.');
    const QStringView whole = point < 0 ? plain : plain.first(point);
    const QString part = (point < 0 ? QString() : plain.sliced(point + 1).toString()).leftJustified(mostDecimals, u'0');
    if (!isDigits(whole) || !isDigits(part) || whole.size() > mostDigits || part.size() > mostDecimals)
        return std::nullopt;
    const qint64 thousandths = whole.toLongLong() * 1'000 + part.toLongLong();
    return negative ? -thousandths : thousandths;
}

QString valueFieldName(const QString &key)
{
    return QStringLiteral("value.") + key;
}

QString fieldTitle(const MemberField &field, bool persian)
{
    return field.name.isEmpty() ? word(field.key, persian) : field.name;
}

QString choiceTitle(const QString &choice, bool persian)
{
    return word(choice, persian);
}

} // namespace bashgah::domain
