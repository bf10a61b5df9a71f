// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/attentionservice.h"

#include "domain/program/occasion.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/readmodels/attentionreadmodel.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/occasionrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;

Result<std::vector<ComingBirthday>> AttentionService::birthdays(int days, int limit) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<ComingBirthday>> {
        const ShopCalendar calendar = readProfile(connection).calendar;
        const QDate today = calendar.localDay(m_clock.now());
        storage::OccasionRepository occasions(connection);
        storage::MemberRepository members(connection);
        std::vector<ComingBirthday> found;
        for (int i = 0; i < days; ++i) {
            const QDate day = today.addDays(i);
            for (const QDate from : daysThatComeRound(day, calendar)) {
                for (const MemberId member : occasions.bornOn(from, today)) {
                    if (found.size() == static_cast<size_t>(limit))
                        return found;
                    found.push_back({member, members.nameOf(member), day});
                }
            }
        }
        return found;
    });
}

Result<PointsEndingSoon> AttentionService::expiring(int days) const
{
    return m_database.read([&](Connection &connection) -> Result<PointsEndingSoon> {
        const QDate today = readProfile(connection).calendar.localDay(m_clock.now());
        const auto [count, points] =
            storage::AttentionReadModel(connection).expiring(today, today.addDays(days - 1));
        return PointsEndingSoon{count, points};
    });
}

Result<qint64> AttentionService::membershipsEnding() const
{
    return m_database.read([&](Connection &connection) -> Result<qint64> {
        const QDate today = readProfile(connection).calendar.localDay(m_clock.now());
        return storage::AttentionReadModel(connection).membershipsEnding(today);
    });
}

} // namespace bashgah::services
