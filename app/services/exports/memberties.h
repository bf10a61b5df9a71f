// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/member/membertablerow.h"

#include <QDate>
#include <QHash>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// What ties the members of an export to others and to a day: households, who brought whom, when consent was said.
class MemberTies final
{
public:
    explicit MemberTies(domain::ShopCalendar calendar) : m_calendar(std::move(calendar)) {}

    /// All of the shop, with one statement for each kind.
    void read(storage::Connection &connection);
    /// Those of one member; rows are given in the order of the table, by which households of one name are numbered.
    void add(domain::MemberId member, domain::MemberTableRow &row);

private:
    struct Resident
    {
        qint64 home = 0;
        QString name; ///< of the household
        bool pooled = false;
        bool ownPoints = false;
    };
    [[nodiscard]] QString labelOf(const Resident &resident);

    domain::ShopCalendar m_calendar;
    QHash<qint64, Resident> m_residents; ///< these by member
    QHash<qint64, domain::MemberTableRow::Referrer> m_referrers;
    QHash<qint64, QDate> m_consents;
    QHash<qint64, QString> m_labels; ///< by household
    QHash<QString, int> m_called;    ///< how many so far, by the name as it is searched for
};

} // namespace bashgah::services
