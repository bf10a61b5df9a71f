// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// More of the counter: an amount that seems too large, two kinds of money, somebody written down twice, what can be
// taken back, points for a good cause.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "domain/purchase/purchase.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/popups.h"
#include "ui/shell/toasts.h"

#include <QComboBox>

#include <algorithm>

namespace bashgah::bootstrap {
namespace {

/// "card", "cash" or domain::mixedPayment(); an empty text says nothing.
void chooseMoney(const QString &kind)
{
    if (auto *kinds = TourHands::find<QComboBox>(QStringLiteral("payment")))
        kinds->setCurrentIndex(std::max(0, kinds->findData(kind)));
}

} // namespace

void Tour::addBills()
{
    add(QStringLiteral("counter-unusual"), [this] {
        context().toasts.dismiss();
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::focus(QStringLiteral("amount"));
        TourHands::type(QStringLiteral("98000000"));
    }, [] { return TourHands::seen(QStringLiteral("amountUnusual")); });
    add(QStringLiteral("counter-split"), [] {
        TourHands::empty(QStringLiteral("amount"));
        TourHands::type(QStringLiteral("1250.")); // 1,250,000
        if (!TourHands::find(QStringLiteral("discount")))
            TourHands::click(QStringLiteral("more"));
        chooseMoney(domain::mixedPayment());
        TourHands::focus(QStringLiteral("pay.card"));
        TourHands::type(QStringLiteral("700."));
        TourHands::show(QStringLiteral("paymentMissing"));
    }, [] { return TourHands::hasWords(QStringLiteral("paymentMissing")); });
    add(QStringLiteral("counter-split-gone"), [] {
        TourHands::empty(QStringLiteral("pay.card"));
        chooseMoney({});
        if (TourHands::find(QStringLiteral("discount")))
            TourHands::click(QStringLiteral("more")); // folded away again
        TourHands::empty(QStringLiteral("amount"));
    }, [] { return TourHands::gone(QStringLiteral("discount")); }, false);
    addAtCounter();
    add(QStringLiteral("members-known"), [this] {
        call(QStringLiteral("member.new"));
        TourHands::focus(QStringLiteral("registerMobile"));
        TourHands::type(m_customer.mobile);
        TourHands::focus(QStringLiteral("registerName"));
    }, [] { return TourHands::seen(QStringLiteral("registerExisting")); });
    add(QStringLiteral("members-known-closed"), [this] { call(QStringLiteral("view.step_back")); },
        [] { return TourHands::gone(QStringLiteral("registerMobile")); }, false);
}

void Tour::addAtCounter()
{
    add(QStringLiteral("counter-deeds"), [this] { call(QStringLiteral("counter.deeds")); },
        [] { return TourHands::seen(QStringLiteral("undoList")); });
    add(QStringLiteral("counter-give"), [] {
        ui::closePopups();
        TourHands::click(QStringLiteral("giveAtCounter"));
    }, [] { return TourHands::seen(QStringLiteral("givePoints")); });
    add(QStringLiteral("counter-give-closed"), [this] { call(QStringLiteral("view.step_back")); },
        [] { return TourHands::gone(QStringLiteral("givePoints")); }, false);
}

} // namespace bashgah::bootstrap
