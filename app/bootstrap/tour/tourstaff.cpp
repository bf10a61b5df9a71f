// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through staff: a shift begins, who did what, what looks odd.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "domain/staff/staffrole.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"

namespace bashgah::bootstrap {
namespace {

/// The first owner there is.
std::optional<domain::StaffId> ownerOf(ui::AppContext &context)
{
    const auto people = context.staff.people();
    for (const services::StaffPerson &person : people.value_or(std::vector<services::StaffPerson>())) {
        if (person.active && person.role == domain::StaffRole::Owner)
            return person.id;
    }
    return std::nullopt;
}

} // namespace

void Tour::addStaff()
{
    add(ui::pages::staff, [this] { context().navigator.open(ui::pages::staff); },
        [] { return TourHands::seen(QStringLiteral("shiftCash")); });
    add(QStringLiteral("staff-shift"), [this] {
        if (const auto owner = ownerOf(context()))
            context().settings.set(ui::settings::staff, static_cast<int>(owner->value()));
        (void)context().shifts.open(ui::chosenStaff(context().settings), domain::Money::fromMinor(5'000'000));
        context().events.notify();
    }, [this]() -> QString {
        const auto shift = context().shifts.current(ui::chosenStaff(context().settings));
        return shift && *shift ? QString() : QStringLiteral("no shift is open");
    });
    add(QStringLiteral("staff-trail"), [this] {
        context().navigator.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")}});
    }, [] { return TourHands::seen(QStringLiteral("trailHead")); });
    add(QStringLiteral("staff-odd"), [this] {
        context().navigator.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("odd")}});
    }, [] { return TourHands::seen(QStringLiteral("oddDetail")); });
}

} // namespace bashgah::bootstrap
