// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

namespace bashgah::test {

/// Why it was refused, to be compared; Internal when it was not.
template <typename T>
[[nodiscard]] domain::ErrorCode codeOf(const domain::Result<T> &result)
{
    return result ? domain::ErrorCode::Internal : result.error().code;
}

/// The same as a word, "done" when it was not refused.
template <typename T>
[[nodiscard]] QString keyOf(const domain::Result<T> &result)
{
    return result ? QStringLiteral("done") : domain::errorKey(result.error().code);
}

/// The word and the field, "done" when it was not refused.
template <typename T>
[[nodiscard]] QString refusalOf(const domain::Result<T> &result)
{
    return result ? QStringLiteral("done") : QString(domain::errorKey(result.error().code) + u' ' + result.error().field);
}

} // namespace bashgah::test
