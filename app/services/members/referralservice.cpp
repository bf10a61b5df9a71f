// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/referralservice.h"

#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/referralrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ReferralRepository;

namespace {

Error refused(ErrorCode code, const QString &name)
{
    return Error{code, {name}, {}, QStringLiteral("referrer")};
}

Referral shown(const storage::ReferralRow &row, const ShopCalendar &calendar)
{
    return {row.referee, row.refereeName, row.referrer, row.referrerName, calendar.localDay(row.at),
            row.rewarded, row.taken};
}

} // namespace

Result<void> noteReferral(Connection &connection, MemberId referee, MemberId referrer, Instant at,
                          std::optional<StaffId> staff)
{
    storage::StandingRepository standings(connection);
    ReferralRepository referrals(connection);
    const auto brought = standings.livingFacts(referee);
    const auto by = standings.livingFacts(referrer);
    for (const auto &[known, id] : {std::pair{&brought, referee}, std::pair{&by, referrer}}) {
        if (!*known)
            return fail(refused(ErrorCode::MemberNotFound, numbered(id)));
    }
    if (const auto before = referrals.ofReferee(referee))
        return fail(refused(ErrorCode::AlreadyExists, before->referrerName));
    const auto circle = referrals.ofReferee(referrer);
    storage::HouseholdRepository households(connection);
    const auto home = households.of(referee);
    const auto theirs = households.of(referrer);
    const bool together = home && theirs && home->id == theirs->id;
    if (referee == referrer || together || (circle && circle->referrer == referee))
        return fail(refused(ErrorCode::OwnReferral, by->name));
    if (storage::PurchaseRepository(connection).visits(referee) > 0)
        return fail(refused(ErrorCode::NotANewMember, brought->name));
    referrals.insert(referee, referrer, at, staff);
    storage::ShopRepository(connection)
        .audit(at, staff, QStringLiteral("member.refer"), subjectOf(referee), {}, subjectOf(referrer));
    return {};
}

ReferralService::ReferralService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<void> ReferralService::refer(MemberId referee, MemberId referrer, std::optional<StaffId> staff)
{
    auto done = m_database.write([&](Connection &connection) {
        return noteReferral(connection, referee, referrer, m_clock.now(), staff);
    });
    if (done)
        emit referred(referee);
    return done;
}

Result<MemberReferrals> ReferralService::of(MemberId member) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<MemberReferrals> {
        ReferralRepository referrals(connection);
        MemberReferrals found;
        const auto counts = referrals.counts(member);
        found.brought = counts.brought;
        found.rewarded = counts.rewarded;
        if (const auto row = referrals.ofReferee(member))
            found.broughtBy = shown(*row, readProfile(connection).calendar);
        found.mayBeReferred = !found.broughtBy && storage::PurchaseRepository(connection).visits(member) == 0;
        return found;
    });
}

Result<std::vector<Referral>> ReferralService::list(int limit) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<Referral>> {
        const ShopCalendar calendar = readProfile(connection).calendar;
        std::vector<Referral> list;
        for (const storage::ReferralRow &row : ReferralRepository(connection).list(limit))
            list.push_back(shown(row, calendar));
        return list;
    });
}

} // namespace bashgah::services
