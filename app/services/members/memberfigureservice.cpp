// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberfigureservice.h"

#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/memberfigures.h"

namespace bashgah::services {

using domain::Result;
using storage::Connection;
using storage::MemberFigures;

Result<QHash<qint64, QStringList>> MemberFigureService::tags(Members members) const
{
    return m_database.read([&](Connection &c) -> Result<QHash<qint64, QStringList>> {
        return MemberFigures(c, members).tags();
    });
}

Result<QHash<qint64, QDate>> MemberFigureService::birthdays(Members members) const
{
    return m_database.read([&](Connection &c) -> Result<QHash<qint64, QDate>> {
        return MemberFigures(c, members).birthdays();
    });
}

Result<QHash<qint64, domain::MemberSpend>> MemberFigureService::spends(Members members) const
{
    return m_database.read([&](Connection &c) -> Result<QHash<qint64, domain::MemberSpend>> {
        return MemberFigures(c, members).spends();
    });
}

Result<QHash<qint64, domain::VisitRhythm>> MemberFigureService::rhythms(Members members) const
{
    return m_database.read([&](Connection &c) -> Result<QHash<qint64, domain::VisitRhythm>> {
        return MemberFigures(c, members).rhythms();
    });
}

Result<QHash<qint64, domain::ExpiringPoints>> MemberFigureService::expiring(Members members) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return domain::fail(profile.error());
    const QDate today = profile->calendar.localDay(m_clock.now());
    return m_database.read([&](Connection &c) -> Result<QHash<qint64, domain::ExpiringPoints>> {
        return MemberFigures(c, members).expiring(today);
    });
}

} // namespace bashgah::services
