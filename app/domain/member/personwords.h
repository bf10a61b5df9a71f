// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/mobilenumber.h"

#include <QStringList>

namespace bashgah::domain {

/// What names a person in a text: full names in any spelling, numbers in any way of writing them. A name of one word
/// counts only where it stands alone, for others are called so too.
class PersonWords final
{
public:
    void addName(QStringView name);
    /// The family name first as well.
    void addName(const QString &given, const QString &family);
    void addMobile(const MobileNumber &mobile);

    [[nodiscard]] bool namesIn(QStringView text) const;
    [[nodiscard]] bool numbersIn(QStringView text) const;
    [[nodiscard]] bool areIn(QStringView text) const { return numbersIn(text) || namesIn(text); }

private:
    QStringList m_names;   ///< search keys
    QStringList m_numbers; ///< their last ten digits
};

} // namespace bashgah::domain
