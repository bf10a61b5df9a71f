// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who lives together, and whether they spend their points together.
#include "services/counter/pooledpoints.h"
#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/members/membersheetservice.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::HouseholdRepository;
using storage::MemberRepository;

namespace {

QString subjectOf(const storage::HouseholdRow &row)
{
    return QStringLiteral("household:%1").arg(row.id);
}

QString poolWord(bool together)
{
    return together ? QStringLiteral("together") : QStringLiteral("apart");
}

Error noHousehold(MemberId member)
{
    return {ErrorCode::NotFound, {numbered(member)}, {}, QStringLiteral("household")};
}

struct Moment
{
    Instant now;
    QDate today;
};

/// Reads in one snapshot, with the moment and its day in the shop.
template <typename Value, typename Read>
Result<Value> readNow(storage::Database &database, const Clock &clock, Read read)
{
    return database.readSnapshot([&](Connection &c) -> Result<Value> {
        const Instant now = clock.now();
        return read(c, Moment{now, readProfile(c).calendar.localDay(now)});
    });
}

Household readHousehold(Connection &connection, const storage::HouseholdRow &row, Moment moment)
{
    Household household;
    household.id = row.id;
    household.name = row.name;
    household.pooled = row.pooled;
    std::vector<PointsAccount> shared;
    for (const storage::HouseholdPerson &person : HouseholdRepository(connection).people(row.id)) {
        std::vector<PointsAccount> accounts = pooledAccounts(connection, person.id, moment.today);
        household.people.push_back({person.id, person.name, person.ownPoints, person.key,
                                    accounts.front().spendable(moment.today, moment.now)});
        if (accounts.size() > 1 && shared.empty())
            shared = std::move(accounts);
    }
    for (const PointsAccount &account : shared)
        household.together += account.spendable(moment.today, moment.now);
    return household;
}

} // namespace

Result<std::optional<Household>> MemberSheetService::householdOf(MemberId member) const
{
    using Found = std::optional<Household>;
    return readNow<Found>(m_database, m_clock, [&](Connection &c, Moment moment) {
        const auto row = HouseholdRepository(c).of(member);
        return row ? Found(readHousehold(c, *row, moment)) : Found();
    });
}

Result<std::vector<Household>> MemberSheetService::households() const
{
    return readNow<std::vector<Household>>(m_database, m_clock, [](Connection &c, Moment moment) {
        std::vector<Household> all;
        for (const storage::HouseholdRow &row : HouseholdRepository(c).list())
            all.push_back(readHousehold(c, row, moment));
        return all;
    });
}

Result<void> MemberSheetService::joinHousehold(MemberId member, MemberId with, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        MemberRepository members(c);
        const auto host = members.find(with);
        for (const MemberId id : {member, with}) {
            if (!members.find(id))
                return fail(ErrorCode::MemberNotFound, {subjectOf(id)});
        }
        HouseholdRepository households(c);
        const auto present = households.of(member);
        const auto theirs = households.of(with);
        if (member == with || (present && theirs && present->id == theirs->id))
            return {};
        if (present)
            return failField(ErrorCode::AlreadyExists, "household", {present->name});
        const Instant now = m_clock.now();
        qint64 home = theirs ? theirs->id : 0;
        if (!theirs) {
            const MemberDetails &details = host->member.details;
            home = households.insert(details.familyName.isEmpty() ? details.displayName() : details.familyName, now);
            households.join(with, home);
        }
        households.join(member, home);
        storage::ShopRepository trail(c);
        trail.audit(now, staff, QStringLiteral("member.household"), subjectOf(member), {},
                    QStringLiteral("household:%1").arg(home));
        if (theirs && theirs->pooled) // who comes in may spend what the others have
            trail.audit(now, staff, QStringLiteral("points.household"), subjectOf(member), poolWord(false), poolWord(true));
        return {};
    });
}

Result<void> MemberSheetService::leaveHousehold(MemberId member, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        HouseholdRepository households(c);
        const auto home = households.of(member);
        if (!home)
            return {};
        households.takeOut(member);
        storage::ShopRepository(c).audit(m_clock.now(), staff, QStringLiteral("member.household"), subjectOf(member),
                                         subjectOf(*home), {});
        return {};
    });
}

Result<void> MemberSheetService::poolPoints(MemberId member, bool together, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        HouseholdRepository households(c);
        const auto home = households.of(member);
        if (!home)
            return fail(noHousehold(member));
        if (home->pooled == together)
            return {};
        households.setPooled(home->id, together);
        storage::ShopRepository(c).audit(m_clock.now(), staff, QStringLiteral("points.household"), subjectOf(*home),
                                         poolWord(home->pooled), poolWord(together));
        return {};
    });
}

Result<void> MemberSheetService::keepPointsApart(MemberId member, bool apart, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        HouseholdRepository households(c);
        const auto home = households.of(member);
        if (!home)
            return fail(noHousehold(member));
        for (const storage::HouseholdPerson &person : households.people(home->id)) {
            if (person.id != member || person.ownPoints == apart)
                continue;
            households.setOwnPoints(member, apart);
            // staying out is everybody's own wish; coming in opens the points to others
            storage::ShopRepository(c).audit(m_clock.now(), staff, apart || !home->pooled
                                                 ? QStringLiteral("member.own_points") : QStringLiteral("points.household"),
                                             subjectOf(member), poolWord(apart), poolWord(!apart));
        }
        return {};
    });
}

} // namespace bashgah::services
