// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/visitrhythm.h"
#include "domain/base/id.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/member/memberfigures.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace bashgah::storage {

class Connection;

/// Figures of the members of one page of a list, by member id: each asks by the index of its members, none walks a
/// whole table. A member of whom there is nothing to say is absent. Throws SqlFailure.
class MemberFigures final
{
public:
    MemberFigures(Connection &connection, std::span<const domain::MemberId> members);

    [[nodiscard]] QHash<qint64, QStringList> tags();
    [[nodiscard]] QHash<qint64, QDate> birthdays();
    [[nodiscard]] QHash<qint64, domain::MemberSpend> spends();
    [[nodiscard]] QHash<qint64, domain::VisitRhythm> rhythms();
    /// The points that end first, from that day on.
    [[nodiscard]] QHash<qint64, domain::ExpiringPoints> expiring(QDate today);

private:
    Connection &m_connection;
    QString m_ids;
};

} // namespace bashgah::storage
