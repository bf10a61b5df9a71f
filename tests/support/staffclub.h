// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "services/staff/trailservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/plainpins.h"

namespace bashgah::test {

/// A club that asks for PINs: Mina the owner, Sara the manager, Reza the cashier; nobody is signed in.
struct StaffClub
{
    explicit StaffClub(const domain::StaffLimits &limits = {}, TestShop::Where where = TestShop::Where::Memory,
                       const domain::Programme &programme = CounterShop::plainProgramme())
        : counter(where, programme)
    {
        services::ShopService names = counter.shop.shop();
        mina = must(names.addStaff(QStringLiteral("Mina")));
        sara = must(names.addStaff(QStringLiteral("Sara")));
        reza = must(names.addStaff(QStringLiteral("Reza")));
        (void)must(staff.setRole(mina, domain::StaffRole::Owner));
        (void)must(staff.setRole(sara, domain::StaffRole::Manager));
        (void)must(staff.setPin(mina, u"2580"));
        (void)must(staff.setPin(sara, u"1379"));
        (void)must(staff.setPin(reza, u"8642"));
        (void)must(staff.setLimits(limits));
        ann = counter.addMember(QStringLiteral("ann"));
        (void)must(staff.turnOn());
    }
    [[nodiscard]] storage::Database &file() { return counter.shop.database(); }
    [[nodiscard]] FakeClock &clock() { return counter.shop.clock; }
    void signInOwner() { (void)must(desk.signIn(mina, u"2580")); }
    void signInManager() { (void)must(desk.signIn(sara, u"1379")); }
    void signInCashier() { (void)must(desk.signIn(reza, u"8642")); }
    /// The newest line of the trail with this action.
    [[nodiscard]] services::TrailLine newest(QStringView action)
    {
        for (const services::TrailLine &line : must(trail.lines({}))) {
            if (line.facts.action == action)
                return line;
        }
        qFatal("no line %s", qPrintable(action.toString()));
    }
    [[nodiscard]] int count(QStringView action)
    {
        int found = 0;
        for (const services::TrailLine &line : must(trail.lines({})))
            found += line.facts.action == action ? 1 : 0;
        return found;
    }

    CounterShop counter;
    PlainPins pins;
    services::StaffDesk desk{counter.shop.database(), counter.shop.clock, pins};
    services::StaffService staff{counter.shop.database(), counter.shop.clock, pins};
    services::TrailService trail{counter.shop.database(), counter.shop.clock};
    domain::StaffId mina{0};
    domain::StaffId sara{0};
    domain::StaffId reza{0};
    domain::MemberId ann{0};
};

/// "done", or the error's key.
template <typename T>
[[nodiscard]] QString doneOrKey(const domain::Result<T> &result)
{
    return result ? QStringLiteral("done") : domain::errorKey(result.error().code);
}

} // namespace bashgah::test
