// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/memberlinks.h"

#include "domain/text/persiantext.h"
#include "storage/db/connection.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/referralrepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace bashgah::services {

using domain::MemberId;
using storage::HouseholdRepository;
using storage::ReferralRepository;

namespace {

/// "Ahmadi #2" is one more household called Ahmadi.
QString nameIn(const QString &label)
{
    static const QRegularExpression number(QStringLiteral("\\s*#[0-9]+$"));
    const auto at = number.match(domain::digitsToAscii(label)).capturedStart();
    return at > 0 ? label.left(at) : label;
}

} // namespace

bool MemberLinks::isTouched(size_t place) const
{
    return !m_people[place].known || m_options.known != KnownMembers::Skip;
}

MemberLinks::Key MemberLinks::keyOf(size_t place) const
{
    return m_people[place].known ? m_people[place].known->value() : -1 - static_cast<Key>(place);
}

void MemberLinks::remark(size_t place, RowReason reason, ImportField field, const QString &value)
{
    m_remarks.push_back({m_people[place].row->row, reason, field, value, true});
}

void MemberLinks::readFile()
{
    for (size_t place = 0; place < m_people.size(); ++place) {
        const domain::MemberDetails &details = m_people[place].row->details;
        if (details.code)
            m_byCode.insert(*details.code, place);
        if (details.mobile)
            m_byMobile.insert(details.mobile->canonical(), place);
    }
}

std::vector<RowProblem> MemberLinks::plan(std::vector<Person> people, const Finder &find, ImportReport &report)
{
    m_people = std::move(people);
    m_plans.resize(m_people.size());
    readFile();
    std::vector<Home> homes;
    QHash<QString, size_t> places;
    for (size_t place = 0; place < m_people.size(); ++place) {
        const MemberSheet::Row &row = *m_people[place].row;
        if (!row.broughtBy.key.isEmpty() && isTouched(place))
            planReferral(place, find);
        if (row.home.label.isEmpty())
            continue;
        const QString key = domain::searchKey(row.home.label);
        if (!places.contains(key)) {
            places.insert(key, homes.size());
            homes.push_back({nameIn(row.home.label), {}, {}, {}, {}});
        }
        homes[places.value(key)].people.push_back(place);
    }
    if (!homes.empty()) {
        for (const storage::HouseholdResident &resident : HouseholdRepository(m_connection).residents())
            m_residents.insert(resident.member.value(), {{resident.home.id, resident.home.pooled}, resident.ownPoints});
    }
    for (Home &home : homes)
        planHome(std::move(home));
    report.newReferrals = m_referrers.size();
    report.newHouseholds = std::count_if(m_homes.begin(), m_homes.end(), [](const Home &home) { return !home.known; });
    return std::move(m_remarks);
}

/// Who stands in the file comes before who is in the shop already, a code before a mobile.
std::optional<MemberLinks::Key> MemberLinks::referrerOf(const BroughtBy &brought, const Finder &find) const
{
    if (const auto found = m_byCode.constFind(brought.key); found != m_byCode.cend())
        return keyOf(*found);
    if (brought.mobile) {
        const auto found = m_byMobile.constFind(brought.mobile->canonical());
        if (found != m_byMobile.cend())
            return keyOf(*found);
    }
    if (const auto known = find(brought))
        return known->value();
    return std::nullopt;
}

void MemberLinks::planReferral(size_t place, const Finder &find)
{
    const BroughtBy &brought = m_people[place].row->broughtBy;
    const auto &known = m_people[place].known;
    const auto referrer = referrerOf(brought, find);
    if (const auto before = known ? ReferralRepository(m_connection).ofReferee(*known) : std::nullopt) {
        if (m_options.known == KnownMembers::Overwrite && referrer != before->referrer.value())
            remark(place, RowReason::ReferrerLeftOut, ImportField::Referrer, brought.key);
        return;
    }
    if (!referrer || !mayBring(place, *referrer)) {
        remark(place, RowReason::ReferrerLeftOut, ImportField::Referrer, brought.key);
        return;
    }
    m_plans[place].referrer = *referrer;
    m_plans[place].changes = true;
    m_referrers.insert(keyOf(place), *referrer);
}

/// As noteReferral; but what was rewarded elsewhere is past, whatever the member has bought here.
bool MemberLinks::mayBring(size_t place, Key referrer) const
{
    const Key self = keyOf(place);
    if (referrer == self || m_referrers.value(referrer, 0) == self)
        return false;
    if (referrer > 0) {
        const auto circle = ReferralRepository(m_connection).ofReferee(MemberId(referrer));
        if (circle && circle->referrer.value() == self)
            return false;
    }
    if (self < 0 || m_people[place].row->broughtBy.rewarded)
        return true;
    HouseholdRepository households(m_connection);
    const auto home = households.of(MemberId(self));
    const auto theirs = referrer > 0 ? households.of(MemberId(referrer)) : std::nullopt;
    const bool together = home && theirs && home->id == theirs->id;
    return !together && storage::PurchaseRepository(m_connection).visits(MemberId(self)) == 0;
}

void MemberLinks::planHome(Home home)
{
    for (const size_t place : home.people) {
        const auto lives = m_residents.constFind(keyOf(place));
        if (lives != m_residents.cend() && !home.known)
            home.known = lives->home;
    }
    for (const size_t place : home.people) {
        const auto lives = m_residents.constFind(keyOf(place));
        if (!isTouched(place))
            continue;
        if (lives == m_residents.cend())
            home.joining.push_back(place);
        else if (lives->home.id != home.known->id && m_options.known == KnownMembers::Overwrite)
            remark(place, RowReason::HouseholdLeftOut, ImportField::Household, m_people[place].row->home.label);
    }
    if (!home.known && home.joining.size() < 2) {
        for (const size_t place : home.joining)
            remark(place, RowReason::HouseholdLeftOut, ImportField::Household, m_people[place].row->home.label);
        return;
    }
    planPoints(home);
    for (const size_t place : home.joining)
        m_plans[place].changes = true;
    m_homes.push_back(std::move(home));
}

/// How its points are spent: of a new one as the file says, of one that stands only to write over.
void MemberLinks::planPoints(Home &home)
{
    const bool overwrites = m_options.known == KnownMembers::Overwrite;
    for (const size_t place : home.people) {
        const LivesIn &said = m_people[place].row->home;
        if (said.pooled && !home.pooled && (!home.known || overwrites))
            home.pooled = said.pooled;
        const auto lives = m_residents.constFind(keyOf(place));
        const bool joins = std::find(home.joining.begin(), home.joining.end(), place) != home.joining.end();
        const bool present = lives != m_residents.cend() && home.known && lives->home.id == home.known->id;
        if (said.ownPoints && ((joins && *said.ownPoints) || (present && overwrites && *said.ownPoints != lives->ownPoints))) {
            m_plans[place].ownPoints = said.ownPoints;
            m_plans[place].changes = true;
        }
    }
    if (home.pooled == (home.known && home.known->pooled))
        home.pooled.reset();
    else if (home.pooled)
        m_plans[home.first()].changes = true;
}

} // namespace bashgah::services
