// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/pastmembers.h"

#include "domain/program/occasion.h"
#include "storage/db/connection.h"
#include "storage/repositories/memberrepository.h"

namespace bashgah::storage {

using namespace domain;

std::vector<PastMember> PastMembers::read(QDate last)
{
    m_members.clear();
    m_places.clear();
    readMembers(last);
    readMemberships();
    readActivities(last);
    if (m_needs.tags)
        readTags();
    if (m_needs.occasions) {
        readProfiles();
        readReferrals();
    }
    return std::move(m_members);
}

PastMember *PastMembers::find(MemberId id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_members[*place];
}

void PastMembers::readMembers(QDate last)
{
    Statement rows = m_connection.statement(QStringLiteral("backtest/members"));
    rows.bind("last", last).bind("all", m_needs.occasions).exec();
    while (rows.next()) {
        PastMember member{rows.id<MemberId>(0), rows.day(1), genderFromKey(rows.text(2)), rows.maybeDay(3)};
        member.wedding = rows.maybeDay(4);
        const KnownProfile profile{rows.flag(5), rows.flag(6), member.birthday.has_value(),
                                   member.gender != Gender::Unknown};
        if (profile.isComplete())
            member.completed = member.joined;
        member.isLiving = rows.flag(7);
        member.isActive = rows.flag(8);
        m_places.insert(member.id, m_members.size());
        m_members.push_back(std::move(member));
    }
}

void PastMembers::readMemberships()
{
    Statement plans = m_connection.statement(QStringLiteral("backtest/memberships"));
    plans.exec();
    while (plans.next()) {
        if (PastMember *member = find(plans.id<MemberId>(0))) {
            member->memberships.push_back({QStringLiteral("plan:%1").arg(plans.int64(1)),
                                           {plans.day(2), plans.day(3)},
                                           static_cast<int>(plans.int64(4)),
                                           static_cast<int>(plans.int64(5)),
                                           Percent(static_cast<int>(plans.int64(6)))});
        }
    }
}

void PastMembers::readActivities(QDate last)
{
    Statement confirmed = m_connection.statement(QStringLiteral("backtest/activities"));
    confirmed.bind("last", last).exec();
    while (confirmed.next()) {
        if (PastMember *member = find(confirmed.id<MemberId>(0)))
            member->activities.push_back({confirmed.text(1), confirmed.text(2), confirmed.text(3), confirmed.day(4)});
    }
}

void PastMembers::readTags()
{
    Statement tags = m_connection.statement(QStringLiteral("backtest/tags"));
    tags.exec();
    while (tags.next()) {
        if (PastMember *member = find(tags.id<MemberId>(0)))
            member->tags.append(tags.text(1));
    }
}

/// The first day on which one was rewarded: by then it was complete, whatever has been taken out since.
void PastMembers::readProfiles()
{
    Statement days = m_connection.statement(QStringLiteral("backtest/profiles"));
    days.exec();
    while (days.next()) {
        PastMember *member = find(days.id<MemberId>(0));
        if (!member || member->isCompletedKnown)
            continue;
        member->completed = days.day(1);
        member->isCompletedKnown = true;
    }
}

void PastMembers::readReferrals()
{
    Statement referrals = m_connection.statement(QStringLiteral("backtest/referrals"));
    referrals.exec();
    while (referrals.next()) {
        PastMember *referee = find(referrals.id<MemberId>(0));
        const auto referrer = m_places.constFind(referrals.id<MemberId>(1));
        if (referee && referrer != m_places.constEnd())
            referee->broughtBy = PastReferral{*referrer, referrals.instant(2)};
    }
}

} // namespace bashgah::storage
