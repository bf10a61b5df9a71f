// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through forms and lists beside the main ones: goods, codes, gift cards, causes, players, points that go to
// a partner, templates and the versions of the rules. Nothing is kept.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/popups.h"
#include "ui/shell/toasts.h"

#include <QComboBox>

namespace bashgah::bootstrap {

/// What is open beside the page goes away as by Esc.
void Tour::addClosing(const QString &part)
{
    add(QString(part + QStringLiteral("-closed")), [this] { call(QStringLiteral("view.step_back")); },
        [part] { return TourHands::gone(part); }, false);
}

void Tour::addForm(const Form &form)
{
    add(form.name, [this, form] {
        context().toasts.dismiss();
        context().navigator.open(form.page, form.args);
        for (const QString &button : form.buttons)
            TourHands::click(button);
    }, [this, form]() -> QString {
        return context().jobs.isIdle() ? TourHands::seen(form.part) : QStringLiteral("something is still being read");
    });
    addClosing(form.part);
}

void Tour::addForms()
{
    const QString primary = QStringLiteral("pagePrimary");
    add(QStringLiteral("products-listed"), [this] { context().navigator.open(ui::pages::products); },
        [] { return TourHands::hasRows(QStringLiteral("productList")); }, false);
    add(QStringLiteral("products-one"), [] { TourHands::openRow(QStringLiteral("productList"), 0); },
        [] { return TourHands::seen(QStringLiteral("productSave")); });
    addClosing(QStringLiteral("productSave"));
    addForm({QStringLiteral("rewards-new-codes"), ui::pages::rewards, {},
             {QStringLiteral("choice.coupons"), primary}, QStringLiteral("couponMake")});
    addForm({QStringLiteral("charity-new"), ui::pages::charity, {}, {QStringLiteral("choice.causes"), primary},
             QStringLiteral("causeSave")});
    addForm({QStringLiteral("charity-ledger"), ui::pages::charity, {}, {QStringLiteral("choice.causeledger")},
             QStringLiteral("causeLines")});
    addForm({QStringLiteral("games-players"), ui::pages::games,
             {{QStringLiteral("focus"), QStringLiteral("challenges")}}, {QStringLiteral("challengePlayers")},
             QStringLiteral("players")});
    addForm({QStringLiteral("products-new"), ui::pages::products, {}, {primary}, QStringLiteral("productSave")});
    add(QStringLiteral("member-to-partner"), [this] {
        context().navigator.open(ui::pages::memberProfile, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::click(QStringLiteral("choice.points"));
        TourHands::click(QStringLiteral("carry"));
    }, [] { return TourHands::seen(QStringLiteral("carrySubmit")); });
    addClosing(QStringLiteral("carrySubmit"));
    addVersions();
}

void Tour::addVersions()
{
    add(QStringLiteral("programme-compared"), [this] {
        context().navigator.open(ui::pages::programme, {{QStringLiteral("focus"), QStringLiteral("history")}});
        if (auto *base = TourHands::find<QComboBox>(QStringLiteral("versionBase")))
            base->setCurrentIndex(base->count() - 1);
    }, []() -> QString {
        const auto *base = TourHands::find<QComboBox>(QStringLiteral("versionBase"));
        return base && base->count() > 0 ? QString() : QStringLiteral("there is nothing to compare with");
    });
    add(QStringLiteral("programme-templates"), [] {
        TourHands::click(QStringLiteral("choice.rules"));
        TourHands::click(QStringLiteral("templates"));
    }, []() -> QString {
        return QApplication::activePopupWidget() ? QString() : QStringLiteral("no templates are offered");
    });
    add(QStringLiteral("programme-templates-closed"), [] { ui::closePopups(); }, []() -> QString {
        return QApplication::activePopupWidget() ? QStringLiteral("the templates stay open") : QString();
    }, false);
}

} // namespace bashgah::bootstrap
