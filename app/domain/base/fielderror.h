// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

namespace bashgah::domain {

/// What is wrong with one field of a form or one column of a file, by the field's id in English ("name").
[[nodiscard]] inline Error fieldError(ErrorCode code, const char *field, QStringList args = {})
{
    return Error{code, std::move(args), {}, QString::fromLatin1(field)};
}

/// `return failField(ErrorCode::Empty, "name");`
[[nodiscard]] inline tl::unexpected<Error> failField(ErrorCode code, const char *field, QStringList args = {})
{
    return fail(fieldError(code, field, std::move(args)));
}

} // namespace bashgah::domain
