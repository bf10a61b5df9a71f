// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// Why two members may be one person, or may not.
enum class DuplicateReason {
    SameNumber,     ///< a number of one stands with the other, as mobile, as code or in the note
    NumberOneDigit, ///< the mobiles differ in one digit, or two neighbours changed places
    SameName,       ///< the same words, in any order, spelling of letters and spacing, with or without a title
    RareName,       ///< and nobody else has it
    NearName,       ///< one or two letters differ
    PartOfName,     ///< all words of the one stand in the other
    SameBirthday,
    SameDayOfYear,  ///< born on the same day of another year, in the Jalali or the Gregorian calendar
    OtherBirthday,  ///< speaks against it
};

[[nodiscard]] QString duplicateReasonKey(DuplicateReason reason);

/// 0 to 100; from suggestedFrom on it is worth a look.
struct DuplicateScore
{
    static constexpr int suggestedFrom = 55;
    int value = 0;
    std::vector<DuplicateReason> reasons;
    bool operator==(const DuplicateScore &) const = default;
};

/// What of a member is compared.
struct DuplicateTraits
{
    MemberId id;
    QString words;       ///< of the name: searchKey without titles, words sorted, parted by single spaces
    QString letters;     ///< the same as typed, without spaces
    QString mobile;      ///< digits only; may be empty
    QStringList numbers; ///< last nine digits of every number known of the member
    std::optional<QDate> birthday;
};

/// `name` as shown, or given and family name when that is empty; numbers are found in mobile, code and note.
[[nodiscard]] DuplicateTraits traitsOf(MemberId id, const QString &name, const QString &mobile, const QString &code,
                                       const QString &note, const std::optional<QDate> &birthday);
/// `nameBearers`: how many members have exactly this name, in any order and spacing.
[[nodiscard]] DuplicateScore scoreOf(const DuplicateTraits &a, const DuplicateTraits &b, int nameBearers);

/// Letters to insert, drop, change or swap with the neighbour, at most `most` + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

} // namespace bashgah::domain
