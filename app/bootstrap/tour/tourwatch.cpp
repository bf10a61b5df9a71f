// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour while PINs are asked: one's own PIN, a second person's word, a recovery that everybody is told of.
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/counter/counterservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

namespace bashgah::bootstrap {
namespace {

const QString secondPin = QStringLiteral("3691");
constexpr domain::Points mostAlone{100};
constexpr domain::Points given{250};

/// Somebody below the owner, who needs another one's word.
std::optional<domain::StaffId> managerOf(const ui::AppContext &context)
{
    const auto people = context.staff.people();
    for (const services::StaffPerson &person : people.value_or(std::vector<services::StaffPerson>())) {
        if (person.active && person.role == domain::StaffRole::Manager)
            return person.id;
    }
    return std::nullopt;
}

} // namespace

void Tour::addWatch(const QString &ownersPin)
{
    add(QStringLiteral("staff-own-pin"), [this] {
        context().toasts.dismiss();
        context().navigator.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("pin")}});
    }, [] { return TourHands::seen(QStringLiteral("ownPinOld")); });
    addSecondPerson(ownersPin);
    addRecovery();
}

/// A manager gives more points by hand than one person may give alone, and the owner confirms it.
void Tour::addSecondPerson(const QString &ownersPin)
{
    add(QStringLiteral("staff-second-person"), [this] {
        domain::StaffLimits limits;
        limits.manualPoints = mostAlone;
        (void)context().staff.setLimits(limits);
        const auto owner = context().desk.current();
        m_count = owner ? static_cast<int>(owner->value()) : 0;
        if (const auto manager = managerOf(context())) {
            (void)context().staff.setPin(*manager, secondPin);
            (void)context().desk.signIn(*manager, secondPin);
            context().settings.set(ui::settings::staff, static_cast<int>(manager->value()));
        }
        m_customer.before = balance();
        giveByHand();
    }, [] { return TourHands::seen(QStringLiteral("lockCancel")); });
    add(QStringLiteral("staff-second-confirmed"), [ownersPin] {
        TourHands::focus(QStringLiteral("lockPin"));
        TourHands::type(ownersPin);
        TourHands::key(Qt::Key_Return);
    }, [this]() -> QString {
        return balance() == m_customer.before + given ? QString()
                                                      : QStringLiteral("the second person's word changed nothing");
    });
    add(QStringLiteral("staff-owner-again"), [this, ownersPin] {
        (void)context().desk.signIn(domain::StaffId(m_count), ownersPin);
        context().settings.set(ui::settings::staff, m_count);
        (void)context().staff.setLimits({});
    }, [this]() -> QString {
        return context().desk.current() == domain::StaffId(m_count) ? QString() : QStringLiteral("the owner is not back");
    }, false);
}

void Tour::giveByHand()
{
    const bool persian = context().format.language() == ui::Language::Persian;
    context().navigator.open(ui::pages::memberProfile, {{QStringLiteral("member"), m_customer.id.value()}});
    TourHands::click(QStringLiteral("choice.points"));
    TourHands::click(QStringLiteral("adjust"));
    TourHands::focus(QStringLiteral("adjustPoints"));
    TourHands::type(QString::number(given.value()));
    TourHands::focus(QStringLiteral("adjustReason"));
    TourHands::type(persian ? QStringLiteral("جبران تأخیر ارسال") : QStringLiteral("late delivery"));
    TourHands::click(QStringLiteral("adjustSubmit"));
}

/// Somebody asks for a new PIN of the owner: the window says so, and an owner stops it.
void Tour::addRecovery()
{
    add(QStringLiteral("staff-recovery"), [this] {
        context().toasts.dismiss();
        (void)context().staff.askRecovery();
        context().navigator.open(ui::pages::home);
        context().events.notify();
    }, [this]() -> QString {
        const auto notice = context().staff.notice();
        const bool told = !m_bootstrap.session()->window().standing().isHidden();
        return notice && notice->asked && told ? QString() : QStringLiteral("nobody is told of the recovery");
    });
    add(QStringLiteral("staff-recovery-stopped"), [this] {
        (void)context().staff.cancelRecovery();
        context().events.notify();
    }, [this]() -> QString {
        const auto notice = context().staff.notice();
        return notice && !notice->asked ? QString() : QStringLiteral("the wait goes on");
    }, false);
}

} // namespace bashgah::bootstrap
