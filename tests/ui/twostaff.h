// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/staffservice.h"
#include "support/must.h"
#include "testwindow.h"
#include "ui/shell/dataevents.h"

#include <QCoreApplication>

namespace bashgah::test {

/// Mina the owner and Reza the cashier of a window's shop.
struct TwoStaff
{
    explicit TwoStaff(Window &w)
    {
        services::ShopService shop(w.shop.database(), w.shop.clock);
        mina = must(shop.addStaff(QStringLiteral("مینا")));
        reza = must(shop.addStaff(QStringLiteral("رضا")));
    }
    /// Their PINs, 2580 and 8642, are asked from now on, by the window's own services.
    void askPins(Window &w) const
    {
        services::StaffService &staff = w.services().staff;
        (void)must(staff.setRole(mina, domain::StaffRole::Owner));
        (void)must(staff.setPin(mina, u"2580"));
        (void)must(staff.setPin(reza, u"8642"));
        (void)must(staff.turnOn());
        w.context().events.notify();
        QCoreApplication::processEvents();
    }
    domain::StaffId mina{0};
    domain::StaffId reza{0};
};

} // namespace bashgah::test
