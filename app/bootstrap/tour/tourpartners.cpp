// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through partners: a new one, points moved to it, its month.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/moneyedit.h"

#include <QLineEdit>

namespace bashgah::bootstrap {

void Tour::addPartners()
{
    addPage(ui::pages::partners, QStringLiteral("partnerList"));
    add(QStringLiteral("partners-new"), [this] {
        const bool persian = context().format.language() == ui::Language::Persian;
        TourHands::click(QStringLiteral("pagePrimary"));
        if (auto *name = TourHands::find<QLineEdit>(QStringLiteral("partnerName")))
            name->setText(persian ? QStringLiteral("نان تازهٔ همسایه") : QStringLiteral("The bakery next door"));
        if (auto *key = TourHands::find<QLineEdit>(QStringLiteral("partnerKey")))
            key->setText(QStringLiteral("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")); // of RFC 8032's first example
        for (const char *field : {"partnerPrice", "partnerValue"}) {
            if (auto *edit = TourHands::find<ui::MoneyEdit>(QString::fromLatin1(field)))
                edit->setPlainText(QStringLiteral("100"));
        }
    }, [] { return TourHands::seen(QStringLiteral("partnerSave")); });
    add(QStringLiteral("partners-saved"), [] { TourHands::click(QStringLiteral("partnerSave")); }, [this]() -> QString {
        const auto rows = context().partners.list();
        return rows && !rows->empty() ? QString() : QStringLiteral("the partner was not saved");
    });
    add(QStringLiteral("partners-month"), [this] {
        chooseCustomer(domain::Points(100));
        const auto rows = context().partners.list();
        if (rows && !rows->empty())
            (void)context().partners.move({rows->front().id, m_customer.id, domain::Points(60), {}, {}});
        context().events.notify();
        context().navigator.open(ui::pages::partners, {});
        TourHands::click(QStringLiteral("choice.months"));
    }, [] { return TourHands::seen(QStringLiteral("settlementMoves")); });
    add(QStringLiteral("partners-moves"), [] { TourHands::click(QStringLiteral("choice.moves")); },
        [] { return TourHands::seen(QStringLiteral("partnerMoves")); });
}

} // namespace bashgah::bootstrap
