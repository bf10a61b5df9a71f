// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace bashgah::domain {

enum class SmsEncoding { Gsm7, Ucs2 };

/// "gsm7" or "ucs2", for storage and bashgahctl.
[[nodiscard]] QString smsEncodingKey(SmsEncoding encoding);

/// How much of a long text one part carries on a line: most lines lose 6 bytes of each part to the
/// header (153 septets or 67 units), some 7 (152 or 66).
struct SmsLine
{
    int gsmPerPart = 153;
    int ucs2PerPart = 67;
    bool operator==(const SmsLine &) const = default;
};

/// What sending a text takes (3GPP TS 23.038). Units are septets or UTF-16 code units.
struct SmsCount
{
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int units = 0;
    int parts = 0; ///< 0 for an empty text
    int left = 0;  ///< units that still fit into the last part
    bool operator==(const SmsCount &) const = default;
};

/// Strict: a part never ends between an escape and its code nor inside a surrogate pair, so the
/// figure is never too low.
[[nodiscard]] SmsCount countSms(QStringView text, const SmsLine &line = {});

} // namespace bashgah::domain
