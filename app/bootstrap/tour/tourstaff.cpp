// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through staff: a shift begins, who did what, what looks odd, the lock and who may do what.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "domain/staff/staffrole.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "services/staff/trailservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/trailkeeper.h"

#include <QPushButton>

namespace bashgah::bootstrap {
namespace {

const QString tourPin = QStringLiteral("2580");

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
        TourHands::focus(QStringLiteral("shiftCash"));
        TourHands::type(QStringLiteral("500."));
        TourHands::key(Qt::Key_Return);
    }, [this]() -> QString {
        const auto shift = context().shifts.current(ui::chosenStaff(context().settings));
        return shift && *shift ? QString() : QStringLiteral("no shift is open");
    });
    add(QStringLiteral("staff-trail"), [this] {
        context().navigator.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")}});
    }, [] { return TourHands::seen(QStringLiteral("trailHead")); });
    addCutTrail();
    add(QStringLiteral("staff-odd"), [this] {
        context().navigator.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("odd")}});
    }, [] { return TourHands::seen(QStringLiteral("oddDetail")); });
    addLock();
}

/// This computer remembers a few lines more than the shop's file holds, as where somebody cut off the end of the file.
/// The file itself is left alone.
void Tour::addCutTrail()
{
    add(QStringLiteral("staff-trail-cut"), [this] {
        if (const auto head = context().trail.head(); head && *head)
            ui::TrailKeeper::keep(context(), {(*head)->line + 3, (*head)->hash});
        TourHands::click(QStringLiteral("trailCheck"));
    }, [] { return TourHands::seen(QStringLiteral("trailBanner")); });
    add(QStringLiteral("staff-trail-known"), [] {
        const auto *banner = TourHands::find(QStringLiteral("trailBanner"));
        for (QPushButton *way : banner->findChildren<QPushButton *>()) // the only one: "I know why"
            way->click();
    }, [this]() -> QString {
        const auto head = context().trail.head();
        const auto kept = ui::TrailKeeper::kept(context());
        return kept && head && *head && kept->text() == (*head)->text() ? QString()
                                                                        : QStringLiteral("the trail is not accepted");
    }, false);
}

/// PINs are asked for a while: the lock, opened by keys, and the table of who may do what.
void Tour::addLock()
{
    add(QStringLiteral("staff-lock"), [this] {
        if (const auto owner = ownerOf(context()))
            (void)context().staff.setPin(*owner, tourPin);
        (void)context().staff.turnOn();
        context().events.notify();
    }, [] { return TourHands::seen(QStringLiteral("lockPin")); });
    add(QStringLiteral("staff-wrong-pin"), [] {
        TourHands::focus(QStringLiteral("lockPin"));
        TourHands::type(QStringLiteral("9071"));
        TourHands::key(Qt::Key_Return);
    }, [] { return TourHands::hasWords(QStringLiteral("lockError")); });
    add(QStringLiteral("staff-signed-in"), [] {
        TourHands::focus(QStringLiteral("lockPin"));
        TourHands::type(tourPin);
        TourHands::key(Qt::Key_Return);
    }, [this]() -> QString {
        return context().desk.isLocked() ? QStringLiteral("the lock did not open") : QString();
    }, false);
    add(QStringLiteral("staff-rights"), [this] {
        context().navigator.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("pins")}});
        TourHands::show(QStringLiteral("may.cashier.refund"));
    }, [] { return TourHands::seen(QStringLiteral("may.cashier.refund")); });
    addWatch(tourPin);
    add(QStringLiteral("staff-open-again"), [this] {
        (void)context().staff.turnOff();
        context().events.notify();
    }, [this]() -> QString {
        return context().desk.rules().on ? QStringLiteral("PINs are still asked") : QString();
    }, false);
}

} // namespace bashgah::bootstrap
