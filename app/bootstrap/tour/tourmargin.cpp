// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guard of the margin at the counter: it warns, it refuses, and a reason lets the sale pass.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/shop/shopservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

#include <memory>

namespace bashgah::bootstrap {
namespace {

const domain::Points enoughToPayWith{400};

QString reasonOf(const ui::AppContext &context)
{
    const bool persian = context.format.language() == ui::Language::Persian;
    return persian ? QStringLiteral("آخرین بسته بود") : QStringLiteral("the last packet");
}

/// With a discount.
void typeBill(const ui::AppContext &context)
{
    if (!TourHands::find(QStringLiteral("discount")))
        TourHands::click(QStringLiteral("more"));
    TourHands::focus(QStringLiteral("discountReason"));
    TourHands::type(reasonOf(context));
    TourHands::focus(QStringLiteral("discount"));
    TourHands::type(QStringLiteral("18."));
    TourHands::focus(QStringLiteral("amount"));
    TourHands::type(QStringLiteral("100."));
}

/// No longer warns, but refuses what staff give no reason for.
domain::MarginPolicy strictGuard(domain::MarginPolicy policy)
{
    policy.guard = domain::MarginGuard::Refuse;
    policy.staffMayOverride = true;
    return policy;
}

} // namespace

/// Goods of 100,000 tomans cost the demo shop 80,000; with 18,000 off, less than a twentieth is left.
void Tour::addMargin()
{
    const auto usual = std::make_shared<domain::MarginPolicy>();
    add(QStringLiteral("counter-margin-warned"), [this] {
        context().toasts.dismiss();
        chooseCustomer(enoughToPayWith);
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
        typeBill(context());
    }, []() -> QString {
        return TourHands::find(QStringLiteral("marginReason")) ? QStringLiteral("a warning asks for a reason")
                                                               : TourHands::seen(QStringLiteral("marginNote"));
    });
    add(QStringLiteral("counter-margin-refused"), [this, usual] {
        if (const auto profile = context().shopService.profile())
            *usual = profile->margin;
        (void)context().shopService.setMargin(strictGuard(*usual), ui::chosenStaff(context().settings));
        context().events.notify();
        TourHands::click(QStringLiteral("redeemMost")); // points push it further down
    }, [] { return TourHands::seen(QStringLiteral("marginReason")); });
    add(QStringLiteral("counter-margin-asked"), [this] {
        m_count = newestSale();
        TourHands::click(QStringLiteral("record"));
    }, [this]() -> QString {
        return newestSale() == m_count ? TourHands::focused(QStringLiteral("marginReason"))
                                       : QStringLiteral("it was recorded without a reason");
    }, false);
    add(QStringLiteral("counter-margin-allowed"), [this] {
        TourHands::type(reasonOf(context()));
        TourHands::click(QStringLiteral("record"));
    }, [this] { return isNewerSale(); });
    add(QStringLiteral("counter-margin-usual"), [this, usual] {
        (void)context().shopService.setMargin(*usual, ui::chosenStaff(context().settings));
        if (TourHands::find(QStringLiteral("discount")))
            TourHands::click(QStringLiteral("more")); // folded away again
        context().toasts.dismiss();
        context().events.notify();
    }, [this, usual]() -> QString {
        const auto profile = context().shopService.profile();
        return profile && profile->margin == *usual ? TourHands::gone(QStringLiteral("discount"))
                                                    : QStringLiteral("the guard stays strict");
    }, false);
}

} // namespace bashgah::bootstrap
