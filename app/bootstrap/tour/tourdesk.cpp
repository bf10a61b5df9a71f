// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour at the desk: a receipt and a card before they are printed, a card nobody knows, what the customer sees.
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/counter/counterservice.h"
#include "services/desk/cardservice.h"
#include "ui/appcontext.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

namespace bashgah::bootstrap {

void Tour::addDesk()
{
    add(QStringLiteral("print-receipt"), [this] {
        context().toasts.dismiss();
        const auto today = context().counter.today(1);
        if (today && !today->empty()) {
            context().navigator.open(ui::pages::print,
                                     {{QStringLiteral("purchase"), today->front().purchase.id.value()}});
        }
    }, [] { return TourHands::seen(QStringLiteral("sheet")); });
    add(QStringLiteral("print-card"), [this] {
        (void)context().cards.give(m_customer.id);
        context().navigator.open(ui::pages::print, {{QStringLiteral("member"), m_customer.id.value()}});
    }, [] { return TourHands::seen(QStringLiteral("sheet")); });
    add(QStringLiteral("counter-unknown-card"), [this] {
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::focus(QStringLiteral("amount"));
        TourHands::type(QStringLiteral("125."));
        context().requests.scan(QStringLiteral("4417001122"));
    }, [] { return TourHands::seen(QStringLiteral("banner")); });
    add(QStringLiteral("counter-customer"), [this] {
        m_bootstrap.session()->window().notice().clear();
        context().settings.set(ui::settings::customerDisplay, true);
        context().requests.changeCustomerDisplay();
    }, [] { return TourHands::seen(QStringLiteral("customerAmount")); });
    add(QStringLiteral("settings-desk"), [this] {
        context().settings.set(ui::settings::customerDisplay, false);
        context().requests.changeCustomerDisplay();
        TourHands::empty(QStringLiteral("amount"));
        context().navigator.open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("desk")}});
    }, [] { return TourHands::seen(QStringLiteral("receiptFooter")); });
}

} // namespace bashgah::bootstrap
