// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <tl/expected.hpp>

namespace bashgah::domain {

/// What every fallible public function returns: a value or an Error.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::Empty, {…});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList args = {},
                                                QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail), {}});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace bashgah::domain
