// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demobasket.h"
#include "services/demo/demobook.h"
#include "services/demo/demorandom.h"

#include <map>

namespace bashgah::services {

/// The months of the demo shop, day by day: who comes when, with what, and what comes back.
class DemoHistory final
{
public:
    DemoHistory(DemoBook &book, std::vector<DemoPerson> people, domain::DayRange days,
                domain::Instant now, const domain::ShopCalendar &jalali, quint64 seed);

    [[nodiscard]] int dayCount() const;
    /// One day, from the work of the night before to the last customer (of today: until now).
    void runDay(int index);
    /// People who have joined by now; ids are book.memberId(0 .. joined() - 1).
    [[nodiscard]] size_t joined() const { return m_joined; }
    [[nodiscard]] const std::vector<DemoPerson> &people() const { return m_people; }

private:
    struct Planned
    {
        std::optional<size_t> person;
        QTime time;
        bool birthday = false;
    };
    struct Return
    {
        DemoSold sold;
        std::optional<size_t> line;
    };

    void planNext(size_t person, QDate after);
    [[nodiscard]] std::vector<Planned> planOf(QDate day);
    void addArrivals(QDate day, std::vector<Planned> &plan);
    void addBirthdays(QDate day, std::vector<Planned> &plan);
    void visit(QDate day, const Planned &planned);
    void takeReturns(QDate day);
    void maybeReturn(const DemoSold &sold, QDate day);
    [[nodiscard]] domain::Money discountFor(const DemoVisit &visit);

    DemoBook &m_book;
    std::vector<DemoPerson> m_people;
    domain::DayRange m_days;
    domain::Instant m_now;
    const domain::ShopCalendar &m_jalali;
    DemoRandom m_random;
    DemoBasket m_basket;
    size_t m_joined = 0;
    std::map<QDate, std::vector<size_t>> m_visits;
    std::map<QDate, std::vector<Return>> m_returns;
};

} // namespace bashgah::services
