// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QString>

namespace bashgah::domain {

/// "#12": how an error names a thing of which nothing but its number is known.
template <typename Tag>
[[nodiscard]] QString numbered(Id<Tag> id)
{
    return QString(u'#' + QString::number(id.value()));
}

/// `return failNotFound(plan);`
template <typename Tag>
[[nodiscard]] tl::unexpected<Error> failNotFound(Id<Tag> id)
{
    return fail(ErrorCode::NotFound, {numbered(id)});
}

} // namespace bashgah::domain
