// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

#include <QString>

namespace bashgah::domain {

/// What members are told before they agree: what is kept, why, who sees it, how to leave. Each change is a new
/// version; a consent names the one it was given under. A line that begins with "# " is a heading, "{shop}"
/// stands for the name of the shop.
struct PrivacyNotice
{
    static constexpr int longestText = 6000;

    qint64 version = 1;
    QString persian;
    QString english;
    Instant at{};
    QString staffName{}; ///< empty: the program's own words
    qint64 consents = 0; ///< given under this version
    bool isKept = false; ///< false: the program's words, which nobody has printed or agreed to yet

    [[nodiscard]] const QString &text(bool inPersian) const { return inPersian ? persian : english; }
    /// As it is printed.
    [[nodiscard]] QString filled(bool inPersian, const QString &shopName) const;
};

/// The program's own words, version 1 of every shop that writes none itself.
[[nodiscard]] PrivacyNotice usualNotice();

} // namespace bashgah::domain
