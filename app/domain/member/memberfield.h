// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/calendar/shopcalendar.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bashgah::domain {

enum class FieldKind { Text, Number, Date, Choice, YesNo };

/// Something more that a shop writes down of its members: a few that every shop begins with (age band,
/// education, occupation, interests, one more anniversary), and those that the owner makes.
struct MemberField
{
    QString key;  ///< lasting: "age_band", "f12"
    QString name; ///< as the owner calls it; empty: as the program calls what every shop begins with
    FieldKind kind = FieldKind::Text;
    QStringList choices;         ///< of a Choice, in their order
    bool atRegistration = false; ///< asked when a member is registered at the counter
    bool inList = false;         ///< a column of the members' list
    bool retired = false;        ///< no longer asked; what was written down stays
    bool operator==(const MemberField &) const = default;
};

/// "text", "number", "date", "choice", "yes_no"
[[nodiscard]] QString fieldKindKey(FieldKind kind);
[[nodiscard]] std::optional<FieldKind> fieldKindFromKey(QStringView key);

/// A typed value as it is stored: text tidied, a number with at most three decimals in ASCII digits, a
/// day as yyyy-mm-dd (Gregorian), one of the choices in any spelling, "yes" or "no". Empty stays empty.
/// Errors: NotANumber, TooManyDecimals, OutOfRange, NotADate, ImpossibleDate, UnknownValue, TooLong.
[[nodiscard]] Result<QString> storedValue(const MemberField &field, QStringView typed, const ShopCalendar &calendar);

/// What stored values are compared by: a day's Julian day, thousandths of a number, yes 1 and no 0.
/// Absent: it is a text.
[[nodiscard]] std::optional<qint64> valueNumber(QStringView stored);

/// Where a form shows what is wrong with a value: "value.age_band".
[[nodiscard]] QString valueFieldName(const QString &key);

/// Names and choices that every shop begins with are stored by keys; files and windows show words. They
/// stand here in both languages because an import reads what an export of either wrote.
[[nodiscard]] QString fieldTitle(const MemberField &field, bool persian);
[[nodiscard]] QString choiceTitle(const QString &choice, bool persian);

} // namespace bashgah::domain
