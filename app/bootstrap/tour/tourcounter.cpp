// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour at the counter: a regular's purchase by keys alone, a new member, points spent, goods back.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/tablepane.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace bashgah::bootstrap {

using domain::Points;

namespace {

const Points some{50};
const Points plenty{400};

QString hits()
{
    const auto *list = TourHands::find<QAbstractItemView>(QStringLiteral("memberHits"));
    const bool found = list && list->model() && list->model()->rowCount() > 0;
    return found ? QString() : QStringLiteral("the search finds nobody");
}

QString text(const QString &name)
{
    const auto *label = TourHands::find<QLabel>(name);
    return label ? label->text() : QString();
}

/// The purchase as it stands on screen.
domain::PurchaseDraft draftOf(domain::MemberId member)
{
    domain::PurchaseDraft draft;
    draft.member = member;
    if (const auto *amount = TourHands::find<ui::MoneyEdit>(QStringLiteral("amount")))
        draft.amount = amount->value().value_or(domain::Money());
    if (const auto *redeem = TourHands::find<ui::PointsEdit>(QStringLiteral("redeem")))
        draft.redeem = redeem->value().value_or(Points());
    return draft;
}

} // namespace

void Tour::addCounterSale()
{
    addPage(ui::pages::counter, QStringLiteral("findMember"));
    add(QStringLiteral("counter-search"), [this] {
        chooseCustomer(some);
        TourHands::focus(QStringLiteral("findMember"));
        TourHands::type(m_customer.mobile.right(5));
    }, hits);
    add(QStringLiteral("counter-member"), [] { TourHands::key(Qt::Key_Return); },
        [] { return TourHands::focused(QStringLiteral("amount")); });
    add(QStringLiteral("counter-preview"), [this] {
        TourHands::type(QStringLiteral("125."));
        const auto snapshot = context().counter.snapshot(m_customer.id);
        if (snapshot)
            m_customer.expected = context().counter.preview(*snapshot, draftOf(m_customer.id)).balanceAfter;
    }, [this]() -> QString {
        if (m_customer.expected <= m_customer.before)
            return QStringLiteral("the preview gives no points");
        return text(QStringLiteral("resultFigure")).isEmpty() ? QStringLiteral("no preview on screen") : QString();
    });
    add(QStringLiteral("counter-recorded"), [] {
        TourHands::key(Qt::Key_Return); // to the button
        TourHands::key(Qt::Key_Return); // records
    }, [this] { return balanceIsExpected(); });
}

void Tour::addRegister()
{
    const auto found = [this] {
        const auto hit = context().members.search(QStringLiteral("09100000042"), 1);
        return hit && !hit->empty();
    };
    add(QStringLiteral("counter-nobody"), [] {
        TourHands::focus(QStringLiteral("findMember"));
        TourHands::type(QStringLiteral("09100000042"));
    }, [] { return TourHands::focused(QStringLiteral("findMember")); });
    add(QStringLiteral("counter-register"), [] {
        TourHands::key(Qt::Key_Return);
    }, [] { return TourHands::seen(QStringLiteral("registerName")); });
    add(QStringLiteral("counter-registered"), [] {
        TourHands::focus(QStringLiteral("registerName"));
        TourHands::type(QStringLiteral("سارا بهاری"));
        TourHands::click(QStringLiteral("registerSubmit"));
    }, [found]() -> QString {
        return found() ? TourHands::focused(QStringLiteral("amount"))
                       : QStringLiteral("the new member is not in the list");
    });
}

void Tour::addRedeem()
{
    add(QStringLiteral("counter-redeem"), [this] {
        chooseCustomer(plenty);
        context().navigator.open(ui::pages::counter, {{QStringLiteral("member"), m_customer.id.value()}});
        TourHands::focus(QStringLiteral("amount"));
        TourHands::type(QStringLiteral("480."));
        TourHands::click(QStringLiteral("redeemMost"));
        const auto snapshot = context().counter.snapshot(m_customer.id);
        if (snapshot) {
            const auto preview = context().counter.preview(*snapshot, draftOf(m_customer.id));
            m_customer.expected = preview.balanceAfter;
            for (const services::ChallengeStep &step : preview.challenges) {
                if (step.filled == 0) // it had waited for any sale, and stays when this one comes back
                    m_customer.before += step.reward.points;
            }
        }
    }, [this]() -> QString {
        return m_customer.expected < m_customer.before ? QString()
                                                       : QStringLiteral("no points are going to be spent");
    });
    add(QStringLiteral("counter-redeemed"), [] { TourHands::click(QStringLiteral("record")); },
        [this] { return balanceIsExpected(); });
}

void Tour::addRefund()
{
    add(QStringLiteral("counter-refund"), [this] {
        if (!TourHands::find<ui::TablePane>(QStringLiteral("today"))) // folded away in the low window
            TourHands::click(QStringLiteral("todayUnfold"));
        if (const auto *today = TourHands::find<ui::TablePane>(QStringLiteral("today"))) {
            today->view().setFocus();
            today->view().setCurrentIndex(today->view().model()->index(0, 0));
        }
        TourHands::click(QStringLiteral("stripRefund"));
        m_customer.expected = m_customer.before;
    }, [] { return TourHands::seen(QStringLiteral("refundSubmit")); });
    add(QStringLiteral("counter-refunded"), [] { TourHands::click(QStringLiteral("refundSubmit")); },
        [this] { return balanceIsExpected(); });
}

} // namespace bashgah::bootstrap
