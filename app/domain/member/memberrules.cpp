// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/memberrules.h"

#include "domain/text/persiantext.h"

#include <iterator>

namespace bashgah::domain {
namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestCode = 40;
constexpr qsizetype longestNote = 1000;
constexpr qsizetype longestTag = 40;

void checkLength(const QString &value, qsizetype longest, const char *field, ValidationReport &report)
{
    if (value.size() > longest) {
        report.push_back({ErrorCode::TooLong, {value.left(20), QString::number(longest)}, {},
                          QString::fromLatin1(field)});
    }
}

void checkDay(QDate day, QDate today, const char *field, ValidationReport &report)
{
    static const QDate earliest(1871, 3, 21); // 1250/01/01
    if (day < earliest || day > today) {
        report.push_back({ErrorCode::OutOfRange, {day.toString(Qt::ISODate)}, {},
                          QString::fromLatin1(field)});
    }
}

} // namespace

MemberDetails tidied(MemberDetails details)
{
    for (QString *text : {&details.name, &details.givenName, &details.familyName, &details.province,
                          &details.city, &details.district}) {
        *text = tidyText(*text);
    }
    details.note = details.note.trimmed();
    if (details.code) {
        const QString code = digitsToAscii(details.code->simplified());
        details.code = code.isEmpty() ? std::nullopt : std::optional(code);
    }
    QStringList tags;
    for (const QString &tag : std::as_const(details.tags)) {
        const QString tidy = tidyText(tag);
        if (!tidy.isEmpty() && !tags.contains(tidy))
            tags << tidy;
    }
    tags.sort();
    details.tags = tags;
    for (auto value = details.values.begin(); value != details.values.end();)
        value = value->isEmpty() ? details.values.erase(value) : std::next(value);
    return details;
}

ValidationReport checkMember(const MemberDetails &details, QDate today)
{
    ValidationReport report;
    if (!details.mobile && !details.code)
        report.push_back({ErrorCode::NotAMemberKey, {}, {}, QStringLiteral("mobile")});
    checkLength(details.name, longestName, "name", report);
    checkLength(details.givenName, longestName, "given_name", report);
    checkLength(details.familyName, longestName, "family_name", report);
    if (details.code)
        checkLength(*details.code, longestCode, "code", report);
    checkLength(details.note, longestNote, "note", report);
    for (const QString &tag : details.tags)
        checkLength(tag, longestTag, "tags", report);
    if (details.birthday)
        checkDay(*details.birthday, today, "birthday", report);
    if (details.wedding)
        checkDay(*details.wedding, today, "wedding", report);
    if (details.joinedOn.isValid())
        checkDay(details.joinedOn, today, "joined", report);
    return report;
}

} // namespace bashgah::domain
