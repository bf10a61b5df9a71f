// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberrow.h"
#include "storage/readmodels/tokenranges.h"

#include <QStringView>

namespace bashgah::storage {

class Connection;

/// Finds the few members meant by what someone types at the counter: by mobile or its last digits,
/// code, names and tags. Best first: the whole mobile or code, then whole words and last digits,
/// then beginnings; among equals those who came last. Follows an index at any size of the list.
/// Throws SqlFailure.
class MemberSearch final
{
public:
    explicit MemberSearch(Connection &connection) : m_connection(connection) {}

    /// `region` tells how a mobile without country code is read. Nothing for an empty query.
    [[nodiscard]] std::vector<domain::MemberRow> find(QStringView query, int limit,
                                                      const QString &region);

    /// The text with its words joined as somebody's name has them («علی رضا» for «علیرضا»), where its own words
    /// find nobody; else as it is.
    [[nodiscard]] QString asStored(const QString &text);

private:
    using Ids = std::vector<domain::MemberId>;
    void addExact(QStringView query, const QString &region, Ids &found);
    void addMatching(std::vector<TokenRange> ranges, int limit, Ids &found);
    [[nodiscard]] std::optional<domain::MemberRow> row(domain::MemberId id);

    Connection &m_connection;
};

} // namespace bashgah::storage
