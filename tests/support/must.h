// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>

namespace bashgah::test {

/// The value of a Result that a test counts on; ends the test with the error otherwise.
template <typename T>
[[nodiscard]] T must(domain::Result<T> result)
{
    if (!result) {
        qFatal("unexpected error %s (%s): %s", qPrintable(domain::errorKey(result.error().code)),
               qPrintable(result.error().args.join(QLatin1String(", "))), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace bashgah::test
