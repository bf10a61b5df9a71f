// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through the demo shop's scenes: today's whole list, a refund by another kind of money, a gift that is ready,
// a household with common points.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/challenges/challengeservice.h"
#include "services/counter/counterservice.h"
#include "services/members/membersheetservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/tablepane.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace bashgah::bootstrap {
namespace {

constexpr int wholeDay = 500;

/// Where in today's list a purchase with several kinds of money stands that is all there.
std::optional<int> splitPurchase(const ui::AppContext &context)
{
    const auto today = context.counter.today(wholeDay);
    int row = 0;
    for (const services::TodayRow &each : today.value_or(std::vector<services::TodayRow>())) {
        const domain::Purchase &purchase = each.purchase;
        if (purchase.payment == domain::mixedPayment() && purchase.state() == domain::PurchaseState::Recorded)
            return row;
        ++row;
    }
    return std::nullopt;
}

/// Whoever has a gift of a full card to fetch.
std::optional<domain::MemberId> giftedMember(const ui::AppContext &context)
{
    const auto games = context.challenges.list();
    for (const services::ChallengeRow &game : games.value_or(std::vector<services::ChallengeRow>())) {
        if (!game.challenge.reward)
            continue;
        const auto players = context.challenges.players(game.id, wholeDay);
        for (const services::ChallengePlayer &player : players.value_or(std::vector<services::ChallengePlayer>())) {
            const auto offers = context.rewards.offers(player.member);
            if (offers && !offers->gifts.empty())
                return player.member;
        }
    }
    return std::nullopt;
}

/// The poorest of a household that spends its points together.
std::optional<domain::MemberId> pooledMember(const ui::AppContext &context)
{
    const auto homes = context.memberSheets.households();
    for (const services::Household &home : homes.value_or(std::vector<services::Household>())) {
        if (!home.pooled || home.people.empty())
            continue;
        const auto poorer = [](const services::Household::Person &a, const services::Household::Person &b) {
            return a.spendable < b.spendable;
        };
        return std::min_element(home.people.begin(), home.people.end(), poorer)->id;
    }
    return std::nullopt;
}

} // namespace

void Tour::addScenes()
{
    add(QStringLiteral("counter-today"), [this] {
        context().toasts.dismiss();
        context().navigator.open(ui::pages::counter);
        if (!TourHands::find<ui::TablePane>(QStringLiteral("today"))) // folded away in the low window
            TourHands::click(QStringLiteral("todayUnfold"));
        TourHands::click(QStringLiteral("stripAll")); // not there on a quiet day: the list is whole
    }, []() -> QString {
        const auto *today = TourHands::find<ui::TablePane>(QStringLiteral("today"));
        const auto *all = TourHands::find<QAbstractButton>(QStringLiteral("stripAll"));
        return today && (!all || all->isChecked()) ? QString() : QStringLiteral("the list is not of the whole day");
    });
    addKindOfRefund();
    addGift();
    addHousehold();
}

/// Goods that were paid by two kinds of money come back, the money by card alone.
void Tour::addKindOfRefund()
{
    const auto kind = [] { return TourHands::find<QComboBox>(QStringLiteral("refundPayBackKind")); };
    add(QStringLiteral("counter-refund-kind"), [this, kind] {
        const auto *today = TourHands::find<ui::TablePane>(QStringLiteral("today"));
        const auto row = splitPurchase(context());
        if (!today || !row)
            return;
        today->view().setCurrentIndex(today->view().model()->index(*row, 0));
        TourHands::click(QStringLiteral("stripRefund"));
        if (auto *choice = kind())
            choice->setCurrentIndex(choice->findData(QStringLiteral("card")));
        TourHands::show(QStringLiteral("refundPayBack"));
    }, [kind]() -> QString {
        const auto *choice = kind();
        return choice && choice->currentIndex() > 0 ? QString() : QStringLiteral("no kind of money can be chosen");
    });
    add(QStringLiteral("counter-refunded-by-card"), [] { TourHands::click(QStringLiteral("refundSubmit")); },
        [this]() -> QString {
            return splitPurchase(context()) ? QStringLiteral("the purchase did not come back") : QString();
        }, false);
}

void Tour::addGift()
{
    add(QStringLiteral("counter-gift"), [this] {
        context().toasts.dismiss();
        TourHands::click(QStringLiteral("todayUnfold"));
        const auto member = giftedMember(context());
        if (member)
            context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), member->value()}});
        m_count = member ? static_cast<int>(member->value()) : 0;
    }, []() -> QString { return TourHands::seen(QStringLiteral("handGift")); });
    add(QStringLiteral("counter-gift-handed"), [] { TourHands::click(QStringLiteral("handGift")); },
        [this]() -> QString {
            const auto offers = context().rewards.offers(domain::MemberId(m_count));
            return offers && offers->gifts.empty() ? QString() : QStringLiteral("the gift still waits");
        });
}

void Tour::addHousehold()
{
    add(QStringLiteral("counter-household"), [this] {
        context().toasts.dismiss();
        const auto member = pooledMember(context());
        if (!member)
            return;
        m_count = static_cast<int>(member->value());
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), member->value()}});
        TourHands::focus(QStringLiteral("amount"));
        TourHands::type(QStringLiteral("2400000"));
        TourHands::click(QStringLiteral("redeemMost"));
        TourHands::show(QStringLiteral("memberPoints"));
    }, [this]() -> QString {
        const auto snapshot = context().counter.snapshot(domain::MemberId(m_count));
        const auto *redeem = TourHands::find<ui::PointsEdit>(QStringLiteral("redeem"));
        if (!snapshot || !snapshot->pool.isShared() || !redeem)
            return QStringLiteral("no household spends together");
        return redeem->value().value_or(domain::Points()) > snapshot->spendable
            ? QString() : QStringLiteral("only the own points are going to be spent");
    });
    add(QStringLiteral("member-household"), [this] {
        TourHands::empty(QStringLiteral("amount"));
        context().navigator.open(ui::pages::memberProfile, {{QStringLiteral("member"), m_count}});
        TourHands::click(QStringLiteral("choice.details"));
        TourHands::show(QStringLiteral("householdPoints"));
    }, []() -> QString {
        const auto *pooled = TourHands::find<QCheckBox>(QStringLiteral("householdPooled"));
        return pooled && pooled->isChecked() ? QString() : QStringLiteral("the panel shows no common points");
    });
}

} // namespace bashgah::bootstrap
