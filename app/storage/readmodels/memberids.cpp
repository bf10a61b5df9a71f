// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberids.h"

namespace bashgah::storage {

std::optional<QString> memberIdsJson(const OnlyMembers &members)
{
    if (!members)
        return std::nullopt;
    QString json = QStringLiteral("[");
    for (const domain::MemberId id : *members) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value());
    }
    json += u']';
    return json;
}

} // namespace bashgah::storage
