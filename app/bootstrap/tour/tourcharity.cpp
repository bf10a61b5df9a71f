// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through charity and lucky draws: a payment is begun, a member's gifts are looked at, a seed is promised.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/charity/causeservice.h"
#include "services/games/drawservice.h"
#include "ui/appcontext.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/pointsedit.h"

#include <QLineEdit>

namespace bashgah::bootstrap {

void Tour::addCharity()
{
    addPage(ui::pages::charity, QStringLiteral("causeList"));
    add(QStringLiteral("charity-payment"), [] {
        TourHands::click(QStringLiteral("causePay"));
        if (auto *receipt = TourHands::find<QLineEdit>(QStringLiteral("paymentReceipt")))
            receipt->setText(QStringLiteral("1042"));
    }, [] { return TourHands::seen(QStringLiteral("paymentAmount")); });
    add(QStringLiteral("charity-give"), [this] {
        chooseCustomer(domain::Points(100));
        context().navigator.open(ui::pages::memberProfile, {{QStringLiteral("member"), m_customer.id.value()},
                                                            {QStringLiteral("focus"), QStringLiteral("giving")}});
        TourHands::click(QStringLiteral("give"));
        if (auto *points = TourHands::find<ui::PointsEdit>(QStringLiteral("givePoints")))
            points->setValue(domain::Points(50));
    }, [] { return TourHands::seen(QStringLiteral("giveEffect")); });
    add(QStringLiteral("charity-given"), [] { TourHands::click(QStringLiteral("giveSubmit")); }, [this]() -> QString {
        return balance() < m_customer.before ? QString() : QStringLiteral("the donation cost no points");
    });
    addPage(ui::pages::products, QStringLiteral("productList"));
    addPage(ui::pages::games, QStringLiteral("drawList"));
    add(QStringLiteral("games-new"), [] { TourHands::click(QStringLiteral("pagePrimary")); },
        [] { return TourHands::seen(QStringLiteral("drawName")); });
    add(QStringLiteral("games-promised"), [this] {
        TourHands::key(Qt::Key_Escape);
        const auto rows = context().draws.list();
        for (const services::DrawRow &row : rows.value_or(std::vector<services::DrawRow>()))
            (void)context().draws.commit(row.id);
        context().events.notify();
    }, [] { return TourHands::seen(QStringLiteral("drawDetails")); });
    add(QStringLiteral("games-challenges"), [this] {
        context().navigator.open(ui::pages::games, {{QStringLiteral("focus"), QStringLiteral("challenges")}});
    }, [] { return TourHands::seen(QStringLiteral("challengeDetails")); });
    add(QStringLiteral("games-new-card"), [] { TourHands::click(QStringLiteral("pagePrimary")); },
        [] { return TourHands::seen(QStringLiteral("challengeName")); });
    add(QStringLiteral("member-games"), [this] {
        TourHands::key(Qt::Key_Escape);
        chooseCustomer(domain::Points(100));
        context().navigator.open(ui::pages::memberProfile, {{QStringLiteral("member"), m_customer.id.value()},
                                                            {QStringLiteral("focus"), QStringLiteral("games")}});
    }, [] { return TourHands::seen(QStringLiteral("playList")); });
}

} // namespace bashgah::bootstrap
