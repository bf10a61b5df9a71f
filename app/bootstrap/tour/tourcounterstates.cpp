// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// States of the counter that a plain sale does not pass through.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/counter/parkingservice.h"
#include "services/products/productservice.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

#include <QTableView>

namespace bashgah::bootstrap {
namespace {

/// The beginning of the name of something that is sold at a known price; too short to be taken for a scan.
QString someGoods(const ui::AppContext &context)
{
    const auto products = context.products.list();
    for (const domain::StoredProduct &one : products.value_or(std::vector<domain::StoredProduct>())) {
        if (!one.product.retired && one.product.price)
            return one.product.name.left(3);
    }
    return {};
}

} // namespace

void Tour::addCounterStates()
{
    addGoods();
    addParked();
    add(QStringLiteral("counter-membership"), [this] {
        context().toasts.dismiss();
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::click(QStringLiteral("sellMembership"));
    }, [] { return TourHands::seen(QStringLiteral("sellPlanSubmit")); });
    add(QStringLiteral("counter-membership-closed"), [this] { call(QStringLiteral("view.step_back")); },
        []() -> QString {
            return TourHands::find(QStringLiteral("sellPlanSubmit")) ? QStringLiteral("the panel stays open") : QString();
        }, false);
}

void Tour::addGoods()
{
    add(QStringLiteral("counter-goods-found"), [this] {
        context().toasts.dismiss();
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::focus(QStringLiteral("goodsSearch"));
        TourHands::type(QStringLiteral("3*") + someGoods(context()));
        TourHands::show(QStringLiteral("goodsSearch"));
    }, [] { return TourHands::seen(QStringLiteral("goodsHits")); });
    add(QStringLiteral("counter-goods"), [] { TourHands::key(Qt::Key_Return); }, []() -> QString {
        const auto *table = TourHands::find<QTableView>(QStringLiteral("goodsTable"));
        return table && table->model()->rowCount() > 0 ? QString() : QStringLiteral("no goods are on the bill");
    });
    add(QStringLiteral("counter-more"), [] {
        if (!TourHands::find(QStringLiteral("discount")))
            TourHands::click(QStringLiteral("more"));
        TourHands::show(QStringLiteral("discount"));
    }, [] { return TourHands::seen(QStringLiteral("discount")); });
}

void Tour::addParked()
{
    const auto waiting = [this] { return context().parking.count().value_or(-1); };
    add(QStringLiteral("counter-parked"), [this, waiting] {
        m_count = waiting();
        TourHands::click(QStringLiteral("more")); // folded away again
        call(QStringLiteral("counter.park"));
    }, [this, waiting]() -> QString {
        return waiting() == m_count + 1 ? TourHands::seen(QStringLiteral("parkedBadge"))
                                        : QStringLiteral("nothing was parked");
    });
    add(QStringLiteral("counter-parked-list"), [this] {
        context().toasts.dismiss();
        TourHands::click(QStringLiteral("parkedBadge"));
    }, [] { return TourHands::seen(QStringLiteral("parkedTable")); });
    add(QStringLiteral("counter-parked-gone"), [this] {
        TourHands::click(QStringLiteral("parkedDiscard"));
        call(QStringLiteral("view.step_back"));
    }, [this, waiting]() -> QString {
        return waiting() == m_count ? QString() : QStringLiteral("the parked purchase still waits");
    }, false);
}

} // namespace bashgah::bootstrap
