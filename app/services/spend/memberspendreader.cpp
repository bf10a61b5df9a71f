// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spend/memberspendreader.h"

#include "services/spend/spendwriter.h"
#include "storage/repositories/spendrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::SpendRepository;

namespace {

RunningSpend runningOf(Connection &connection, const Programme &programme, const SpendRule &rule, MemberId member,
                       QDate today, const ShopCalendar &calendar)
{
    SpendRepository spend(connection);
    RunningSpend running{rule, spendPeriod(rule.measure, today, calendar), {}, {}, {}};
    running.bought = spend.sum(member, running.days);
    SpendPerson person = SpendWriter::person(connection, programme, {rule}, member, {}, today, calendar);
    if (rule.yearlyCap)
        person.given = {{rule.id, spend.givenIn(rule.id, member, calendar.yearOf(running.days.last))}};
    running.gain = spendGain(rule, person, running.bought, running.days.last, calendar);
    const auto next = std::find_if(rule.steps.begin(), rule.steps.end(),
                                   [&](const SpendStep &step) { return step.from > running.bought; });
    if (next != rule.steps.end())
        running.next = *next;
    return running;
}

} // namespace

Result<MemberSpend> readMemberSpend(Connection &connection, ProgrammeStore &programmes, MemberId member,
                                    QDate today, const ShopCalendar &calendar, int limit)
{
    MemberSpend spend;
    spend.grants = SpendRepository(connection).ofMember(member, limit);
    const auto live = programmes.live(connection, today);
    if (!live)
        return fail(live.error());
    for (size_t i = 0; *live && i < (*live)->programme.spend.size(); ++i) {
        const SpendRule &rule = (*live)->programme.spend[i];
        if (rule.enabled && rule.measure != SpendRule::Measure::Purchase)
            spend.running.push_back(runningOf(connection, (*live)->programme, rule, member, today, calendar));
    }
    return spend;
}

} // namespace bashgah::services
