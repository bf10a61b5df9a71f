// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demohistory.h"

#include "services/demo/demorhythm.h"

namespace bashgah::services {

using domain::Instant;
using domain::Money;
using domain::Points;

namespace {

const Points birthdayPoints{100};
constexpr qint64 oneThousandTomans = 10'000;

} // namespace

DemoHistory::DemoHistory(DemoBook &book, std::vector<DemoPerson> people, domain::DayRange days,
                         Instant now, const domain::ShopCalendar &jalali, quint64 seed)
    : m_book(book), m_people(std::move(people)), m_days(days), m_now(now), m_jalali(jalali),
      m_random(seed)
{
}

int DemoHistory::dayCount() const
{
    return static_cast<int>(m_days.first.daysTo(m_days.last)) + 1;
}

void DemoHistory::runDay(int index)
{
    const QDate day = m_days.first.addDays(index);
    if (index > 0)
        m_book.nightly(day);
    takeReturns(day);
    for (const Planned &planned : planOf(day)) {
        if (m_jalali.instantAt(day, planned.time) > m_now)
            break;
        visit(day, planned);
    }
    m_visits.erase(day);
}

void DemoHistory::planNext(size_t person, QDate after)
{
    const DemoPerson &who = m_people[person];
    QDate day = after.addDays(m_random.bell(std::max(1, who.gapDays / 2), who.gapDays * 3 / 2));
    if (who.habit == DemoHabit::Payday) {
        const QDate turn = m_jalali.monthEnd(after.addDays(12));
        day = turn.addDays(m_random.between(-1, 3));
    }
    for (int attempt = 0; attempt < 6; ++attempt) {
        if (m_random.below(demoBusiest) < demoDayWeight(day, m_jalali))
            break;
        day = day.addDays(1);
    }
    while (demoDayWeight(day, m_jalali) == 0)
        day = day.addDays(1);
    if (who.away && who.away->contains(day))
        day = who.away->last.addDays(1 + m_random.below(10));
    if (day > m_days.last || (who.gone && day >= *who.gone))
        return;
    m_visits[day].push_back(person);
}

void DemoHistory::addArrivals(QDate day, std::vector<Planned> &plan)
{
    std::vector<QTime> times;
    size_t next = m_joined;
    while (next + times.size() < m_people.size()
           && m_people[next + times.size()].details.joinedOn <= day)
        times.push_back(demoHour(day, m_random));
    std::sort(times.begin(), times.end());
    for (const QTime time : times)
        plan.push_back({next++, time});
}

void DemoHistory::addBirthdays(QDate day, std::vector<Planned> &plan)
{
    const QCalendar::YearMonthDay tomorrow = m_jalali.parts(day.addDays(1));
    for (size_t i = 0; i < m_joined; ++i) {
        const DemoPerson &who = m_people[i];
        if (!who.details.birthday || (who.gone && day >= *who.gone))
            continue;
        const QCalendar::YearMonthDay born = m_jalali.parts(*who.details.birthday);
        if (born.month == tomorrow.month && born.day == tomorrow.day && m_random.chance(500))
            plan.push_back({i, demoHour(day, m_random), true});
    }
}

std::vector<DemoHistory::Planned> DemoHistory::planOf(QDate day)
{
    std::vector<Planned> plan;
    const int weight = demoDayWeight(day, m_jalali);
    addArrivals(day, plan);
    if (weight == 0)
        return plan;
    for (const size_t person : m_visits[day])
        plan.push_back({person, demoHour(day, m_random)});
    addBirthdays(day, plan);
    const int strangers = static_cast<int>(m_people.size()) * weight / 40'000;
    const int spread = std::max(1, strangers / 4);
    for (int i = strangers + m_random.between(-spread, spread); i > 0; --i)
        plan.push_back({std::nullopt, demoHour(day, m_random)});
    std::stable_sort(plan.begin(), plan.end(),
                     [](const Planned &a, const Planned &b) { return a.time < b.time; });
    return plan;
}

Money DemoHistory::discountFor(const DemoVisit &visit)
{
    if (!m_random.chance(70))
        return {};
    Money goods;
    for (const domain::PurchaseLine &line : visit.lines)
        goods += line.gross;
    const qint64 share = goods.minor() * m_random.between(3, 10) / 100;
    return Money::fromMinor(share / oneThousandTomans * oneThousandTomans);
}

void DemoHistory::visit(QDate day, const Planned &planned)
{
    DemoVisit visit;
    visit.person = planned.person;
    visit.at = m_jalali.instantAt(day, planned.time);
    visit.staff = domain::StaffId(planned.time.hour() < 15 ? 2 : 3);
    int basket = m_random.bell(80, 700) * 1000;
    bool wholesale = false;
    if (planned.person) {
        const DemoPerson &who = m_people[*planned.person];
        if (*planned.person >= m_joined) {
            m_book.addMember(who, visit.at, visit.staff);
            ++m_joined;
        }
        basket = who.basket / 10 * m_random.bell(4, 17);
        wholesale = who.habit == DemoHabit::Wholesaler;
        visit.wantsToRedeem = m_random.chance(who.redeemPerMille);
        if (planned.birthday)
            m_book.bonus(*planned.person, birthdayPoints, QStringLiteral("هدیهٔ تولد"), visit.at);
        else
            planNext(*planned.person, day);
    }
    const DemoSeason season = planned.birthday ? DemoSeason::Birthday : demoSeason(day, m_jalali);
    visit.lines = m_basket.fill(basket, season, wholesale, m_random);
    visit.discount = discountFor(visit);
    maybeReturn(m_book.sell(visit), day);
}

void DemoHistory::maybeReturn(const DemoSold &sold, QDate day)
{
    if (!m_random.chance(14))
        return;
    Return back{sold, std::nullopt};
    if (sold.lines.size() > 1 && m_random.chance(650))
        back.line = static_cast<size_t>(m_random.below(static_cast<int>(sold.lines.size())));
    QDate on = day.addDays(m_random.between(1, 5));
    while (demoDayWeight(on, m_jalali) == 0)
        on = on.addDays(1);
    m_returns[on].push_back(std::move(back));
}

void DemoHistory::takeReturns(QDate day)
{
    static const QString reasons[] = {QStringLiteral("تاریخ مصرف نزدیک بود"),
                                      QStringLiteral("اشتباه برداشته شد"),
                                      QStringLiteral("بسته‌بندی آسیب دیده بود"), QString()};
    const auto found = m_returns.find(day);
    if (found == m_returns.end())
        return;
    int minute = 5;
    for (const Return &back : found->second) {
        const Instant at = m_jalali.instantAt(day, QTime(8, 0).addSecs(60 * minute));
        minute = std::min(minute + 4, 110);
        if (at <= m_now)
            m_book.refund(back.sold, back.line, reasons[m_random.below(4)], at);
    }
    m_returns.erase(found);
}

} // namespace bashgah::services
