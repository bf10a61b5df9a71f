// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/memberindex.h"

#include "domain/member/searchtokens.h"
#include "storage/db/connection.h"

#include <utility>
#include <vector>

namespace bashgah::storage {

void indexMembersAgain(Connection &connection)
{
    std::vector<std::pair<domain::MemberId, domain::MemberDetails>> members;
    Statement rows = connection.statement(QStringLiteral("member/names"));
    rows.exec();
    while (rows.next()) {
        domain::MemberDetails details;
        details.code = rows.maybeText(1);
        details.name = rows.text(2);
        details.givenName = rows.text(3);
        details.familyName = rows.text(4);
        members.emplace_back(rows.id<domain::MemberId>(0), std::move(details));
    }
    Statement token = connection.statement(QStringLiteral("member/add_token"));
    for (const auto &[id, details] : members) {
        for (const QString &word : domain::memberTokens(details))
            token.bind("token", word).bind("member_id", id).exec();
    }
}

} // namespace bashgah::storage
