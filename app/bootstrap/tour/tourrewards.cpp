// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through rewards: a new one, and one taken at the counter.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/coupons/couponservice.h"
#include "services/rewards/rewardservice.h"
#include "services/stored/storedvalueservice.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QLineEdit>

namespace bashgah::bootstrap {
namespace {

const domain::Points enough{100}; // more than the cheapest reward

} // namespace

void Tour::addRewards()
{
    addPage(ui::pages::rewards, QStringLiteral("rewardList"));
    add(QStringLiteral("rewards-new"), [this] {
        const bool persian = context().format.language() == ui::Language::Persian;
        TourHands::click(QStringLiteral("pagePrimary"));
        if (auto *name = TourHands::find<QLineEdit>(QStringLiteral("rewardName")))
            name->setText(persian ? QStringLiteral("فنجان باشگاه") : QStringLiteral("Cup of the club"));
        if (auto *points = TourHands::find<ui::PointsEdit>(QStringLiteral("rewardPoints")))
            points->setValue(domain::Points(80));
        if (auto *cost = TourHands::find<ui::MoneyEdit>(QStringLiteral("rewardCost")))
            cost->setPlainText(QStringLiteral("12000"));
        if (auto *left = TourHands::find<ui::PointsEdit>(QStringLiteral("rewardLeft")))
            left->setValue(domain::Points(25));
        const auto rows = context().rewards.list();
        m_count = rows ? static_cast<int>(rows->size()) : 0;
    }, [] { return TourHands::seen(QStringLiteral("rewardShare")); });
    add(QStringLiteral("rewards-saved"), [] { TourHands::click(QStringLiteral("rewardSave")); }, [this]() -> QString {
        const auto rows = context().rewards.list();
        const bool more = rows && static_cast<int>(rows->size()) == m_count + 1;
        return more ? QString() : QStringLiteral("the reward was not saved");
    });
    add(QStringLiteral("rewards-taken"), [] { TourHands::click(QStringLiteral("choice.taken")); },
        [] { return TourHands::seen(QStringLiteral("takingList")); });
    add(QStringLiteral("rewards-coupons"), [] { TourHands::click(QStringLiteral("choice.coupons")); },
        [] { return TourHands::seen(QStringLiteral("couponList")); });
    add(QStringLiteral("rewards-cards"), [] { TourHands::click(QStringLiteral("choice.stored")); },
        [] { return TourHands::seen(QStringLiteral("storedList")); });
    add(QStringLiteral("counter-rewards"), [this] {
        chooseCustomer(enough);
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
    }, [] { return TourHands::seen(QStringLiteral("takeReward1")); });
    add(QStringLiteral("counter-reward-taken"), [] { TourHands::click(QStringLiteral("takeReward1")); },
        [this]() -> QString {
            return balance() < m_customer.before ? QString() : QStringLiteral("the reward cost no points");
        });
    addCodes();
}

/// A gift card pays, a coupon takes off; nothing is recorded.
void Tour::addCodes()
{
    add(QStringLiteral("counter-codes"), [this] {
        TourHands::focus(QStringLiteral("amount"));
        TourHands::type(QStringLiteral("650."));
        const auto batches = context().coupons.batches();
        const auto codes = batches && !batches->empty() ? context().coupons.codes(batches->back().id)
                                                        : domain::Result<std::vector<services::CouponCode>>();
        const auto cards = context().stored.list();
        TourHands::focus(QStringLiteral("code"));
        if (codes && !codes->empty()) {
            TourHands::type(codes->front().code);
            TourHands::key(Qt::Key_Return);
        }
        for (const domain::StoredAccount &card : cards.value_or(std::vector<domain::StoredAccount>())) {
            if (card.code.isEmpty())
                continue;
            TourHands::type(card.code);
            TourHands::key(Qt::Key_Return);
            return;
        }
    }, []() -> QString { return TourHands::seen(QStringLiteral("codeChip")); });
}

} // namespace bashgah::bootstrap
