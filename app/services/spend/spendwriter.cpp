// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spend/spendwriter.h"

#include "domain/program/tier.h"
#include "domain/purchase/refund.h"
#include "domain/text/jsontext.h"
#include "services/counter/missingclaims.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/rulefactsrepository.h"
#include "storage/repositories/spendrepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>
#include <limits>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::SpendRepository;

/// What is to be written for one gain.
struct SpendWriter::Grant
{
    MemberId member;
    const SpendGain &gain;
    std::optional<PurchaseId> purchase;
    DayRange days;
    ProgrammeVersionId version;
    std::optional<StaffId> staff;
    int again = 0;
};

namespace {

QString explain(const SpendGain &gain, const DayRange &days)
{
    QJsonObject json{{QStringLiteral("rule"), gain.ruleId},
                     {QStringLiteral("basis"), gain.basis.minor()},
                     {QStringLiteral("from"), gain.step.from.minor()},
                     {QStringLiteral("whole"), gain.full.minor()},
                     {QStringLiteral("first"), days.first.toString(Qt::ISODate)},
                     {QStringLiteral("last"), days.last.toString(Qt::ISODate)}};
    if (gain.step.share)
        json[QStringLiteral("share")] = gain.step.share->basisPoints();
    if (gain.room)
        json[QStringLiteral("room")] = gain.room->minor();
    if (gain.had.isPositive())
        json[QStringLiteral("had")] = gain.had.minor();
    return compactJson(json);
}

const SpendRule *ruleOf(const Programme &programme, const QString &id)
{
    const auto found = std::find_if(programme.spend.begin(), programme.spend.end(),
                                    [&](const SpendRule &rule) { return rule.id == id; });
    return found == programme.spend.end() ? nullptr : &*found;
}

QStringList idsOf(const std::vector<SpendRule> &rules)
{
    QStringList ids;
    for (const SpendRule &rule : rules)
        ids.append(rule.id);
    return ids;
}

Points units(Money amount)
{
    return Points(amount.minor());
}

} // namespace

SpendPerson SpendWriter::person(Connection &connection, const Programme &programme, const std::vector<SpendRule> &rules,
                                MemberId member, std::optional<QStringList> tags, QDate day,
                                const ShopCalendar &calendar)
{
    SpendPerson person;
    const SpendNeeds needs = spendNeeds(rules);
    if (needs.first)
        person.firstPurchase = storage::PurchaseRepository(connection).visits(member) == 0;
    if (needs.tags)
        person.tags = tags ? *tags : storage::RuleFactsRepository(connection).tags(member);
    if (needs.tier) {
        const auto facts = storage::StandingRepository(connection).facts(member);
        if (const Tier *tier = facts ? effectiveTier(programme, facts->tierId) : nullptr)
            person.tierId = tier->id;
    }
    for (const QString &id : needs.capped)
        person.given.push_back({id, SpendRepository(connection).givenIn(id, member, calendar.yearOf(day))});
    return person;
}

Result<void> SpendWriter::grant(const Grant &grant)
{
    CreditGrant credit{grant.member, grant.gain.amount, StoredEntryKind::Earn, grant.gain.usable,
                       grant.gain.lastDay, grant.purchase, grant.staff, {}, explain(grant.gain, grant.days)};
    StoredValueWriter stored(m_connection, m_facts);
    if (auto given = stored.grant(credit); !given)
        return fail(given.error());
    SpendRepository(m_connection)
        .note({grant.member, grant.gain, grant.purchase, grant.days, grant.version, *stored.lastEntry(),
               grant.again});
    return {};
}

Result<std::vector<SpendGain>> SpendWriter::give(const SpendSale &sale)
{
    const Programme &programme = sale.programme.programme;
    SpendRepository(m_connection).noteBasis(sale.purchase, {sale.member, m_facts.day, sale.lines});
    std::vector<SpendGain> gains =
        purchaseGains(programme.spend, sale.person, sumOf(sale.lines), m_facts.day, m_calendar);
    std::erase_if(gains, [](const SpendGain &gain) { return !gain.amount.isPositive(); });
    for (const SpendGain &gain : gains) {
        auto given = grant({sale.member, gain, sale.purchase, {m_facts.day, m_facts.day}, sale.programme.id,
                            sale.staff});
        if (!given)
            return fail(given.error());
    }
    return gains;
}

Result<Money> SpendWriter::dueBack(const SpendGrant &given, Money kept, ProgrammeStore &programmes)
{
    const auto version = programmes.version(m_connection, given.version);
    if (!version)
        return fail(version.error());
    const SpendRule *rule = ruleOf((*version)->programme, given.gain.ruleId);
    const Money whole = rule ? spendCredit(*rule, kept, given.gain.room) : Money();
    const Money still = std::max(whole - given.gain.had, Money());
    const Points due = clawbackDue(units(given.gain.amount), units(still), units(given.taken + given.missing),
                                   units(SpendRepository(m_connection).expired(given.entry)));
    return Money::fromMinor(due.value());
}

Result<void> SpendWriter::takeOne(const SpendReturn &back, const SpendGrant &given, Money due, ProgrammeStore &programmes,
                                  SpendTaken &sum)
{
    const auto taken = StoredValueWriter(m_connection, m_facts)
                           .takeBack(given.member, due, back.reason, back.purchase, back.refund, given.entry);
    if (!taken)
        return fail(taken.error());
    const Money gone = due - *taken;
    SpendRepository(m_connection).noteTaken(given.id, *taken, gone);
    sum.taken += *taken;
    sum.missing += gone;
    if (!gone.isPositive())
        return {};
    const auto version = programmes.version(m_connection, given.version);
    if (!version)
        return fail(version.error());
    MissingValue missing;
    missing.credit = given.id;
    missing.amount = gone;
    missing.before = given.missing;
    const TakingFacts facts{m_facts.at, m_facts.day, back.refund, back.staff, m_facts.batch};
    const auto asked = MissingClaims(m_connection, facts, given.member)
                           .ask(missing, &(*version)->programme, back.till - sum.kept);
    if (!asked)
        return fail(asked.error());
    sum.kept += asked->kept;
    sum.debt += asked->debt;
    if (asked->balance)
        sum.balance = asked->balance;
    return {};
}

Result<SpendTaken> SpendWriter::takeBack(const SpendReturn &back, ProgrammeStore &programmes)
{
    SpendRepository spend(m_connection);
    const auto basis = back.purchase ? spend.basis(*back.purchase) : std::nullopt;
    if (!basis)
        return SpendTaken{};
    const Money kept = spendKept(basis->lines, back.kept);
    spend.setKept(*back.purchase, kept);
    SpendTaken sum;
    for (const SpendGrant &given : spend.touched(*back.purchase, basis->member, basis->day)) {
        const Money now = given.purchase ? kept : spend.sumFor(given);
        const auto due = dueBack(given, now, programmes);
        if (!due)
            return fail(due.error());
        if (!due->isPositive())
            continue;
        if (auto done = takeOne(back, given, *due, programmes, sum); !done)
            return fail(done.error());
    }
    return sum;
}

std::optional<SpendGain> SpendWriter::periodGain(const LiveProgramme &programme, const SpendRule &rule,
                                                 const storage::MemberSum &bought, const DayRange &period,
                                                 const storage::PeriodGiven &given)
{
    SpendPerson person = SpendWriter::person(m_connection, programme.programme, {rule}, bought.member, {}, period.last,
                                             m_calendar);
    if (rule.yearlyCap) {
        const Money inYear =
            SpendRepository(m_connection).givenIn(rule.id, bought.member, m_calendar.yearOf(period.last));
        person.given = {{rule.id, inYear - given.byRule}};
    }
    const auto gain = spendGain(rule, person, bought.sum, period.last, m_calendar);
    return gain ? onTop(*gain, given.had) : std::nullopt;
}

Result<std::optional<SpendGain>> SpendWriter::giveMore(const LiveProgramme &programme, const SpendRule &rule,
                                                       MemberId member, const DayRange &period)
{
    SpendRepository spend(m_connection);
    const storage::PeriodGiven given = spend.givenFor(rule.id, idsOf(programme.programme.spend), member, period);
    if (given.otherwise)
        return std::optional<SpendGain>();
    auto gain = periodGain(programme, rule, {member, spend.sum(member, period)}, period, given);
    if (!gain || (gain->lastDay && *gain->lastDay < m_facts.day))
        return std::optional<SpendGain>();
    gain->usable = std::max(gain->usable, m_facts.day);
    if (auto done = grant({member, *gain, {}, period, programme.id, {}, given.times}); !done)
        return fail(done.error());
    return gain;
}

Result<std::vector<SpendGain>> SpendWriter::closeAgain(MemberId member, QDate day, ProgrammeStore &programmes)
{
    std::vector<SpendGain> gains;
    const auto closed = storage::StandingRepository(m_connection).lastClosedDay();
    for (const auto measure : {SpendRule::Measure::Month, SpendRule::Measure::Season, SpendRule::Measure::Year}) {
        const DayRange period = spendPeriod(measure, day, m_calendar);
        if (!closed || *closed < period.last)
            continue; // the night will give it
        const auto live = programmes.live(m_connection, period.last);
        if (!live)
            return fail(live.error());
        for (size_t i = 0; *live && i < (*live)->programme.spend.size(); ++i) {
            const SpendRule &rule = (*live)->programme.spend[i];
            if (!rule.enabled || rule.measure != measure)
                continue;
            const auto gain = giveMore(**live, rule, member, period);
            if (!gain)
                return fail(gain.error());
            if (*gain)
                gains.push_back(**gain);
        }
    }
    return gains;
}

Result<void> SpendWriter::partPeriods(MemberId kept, MemberId other, QDate since, std::optional<StaffId> staff,
                                      ProgrammeStore &programmes)
{
    SpendRepository spend(m_connection);
    const SpendReturn back{{}, {}, {}, QStringLiteral("unmerge"), Money(), staff};
    SpendTaken sum;
    for (const SpendGrant &given : spend.ofMember(kept, std::numeric_limits<int>::max())) {
        if (given.purchase || given.days.last < since)
            continue;
        const auto due = dueBack(given, spend.sumFor(given), programmes);
        if (!due)
            return fail(due.error());
        if (auto done = due->isPositive() ? takeOne(back, given, *due, programmes, sum) : Result<void>(); !done)
            return done;
        if (const auto more = closeAgain(other, given.days.last, programmes); !more)
            return fail(more.error());
    }
    return {};
}

Result<Money> SpendWriter::closePeriod(const LiveProgramme &programme, const SpendRule &rule, const DayRange &period)
{
    SpendRepository spend(m_connection);
    const QStringList alive = idsOf(programme.programme.spend);
    Money sum;
    for (const storage::MemberSum &bought : spend.sums(period)) {
        if (!spendStep(rule, bought.sum) || spend.givenFor(rule.id, alive, bought.member, period).isGiven())
            continue;
        const auto gain = periodGain(programme, rule, bought, period, {});
        if (!gain)
            continue;
        if (auto given = grant({bought.member, *gain, {}, period, programme.id, {}}); !given)
            return fail(given.error());
        sum += gain->amount;
    }
    return sum;
}

Result<Money> SpendWriter::closePeriods(ProgrammeStore &programmes)
{
    const QDate last = m_facts.day.addDays(-1);
    if (m_calendar.monthEnd(last) != last)
        return Money();
    const auto live = programmes.live(m_connection, last);
    if (!live)
        return fail(live.error());
    Money sum;
    for (size_t i = 0; *live && i < (*live)->programme.spend.size(); ++i) {
        const SpendRule &rule = (*live)->programme.spend[i];
        const DayRange period = spendPeriod(rule.measure, last, m_calendar);
        if (!rule.enabled || rule.measure == SpendRule::Measure::Purchase || period.last != last)
            continue;
        const auto given = closePeriod(**live, rule, period);
        if (!given)
            return given;
        sum += *given;
    }
    return sum;
}

} // namespace bashgah::services
