// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/membership/planservice.h"
#include "services/rewards/rewardservice.h"
#include "services/stored/storedvalueservice.h"
#include "storage/db/connection.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace tst_purchaseproperties {

using namespace bashgah;
using namespace bashgah::domain;
using test::Chance;
using test::counterexample;
using test::CounterShop;
using test::must;

namespace {

/// A point for each full 100; Silver from 20,000, with nothing of its own: only the score is looked at.
Programme scoring()
{
    Programme programme = CounterShop::plainProgramme();
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {{QStringLiteral("b"), QStringLiteral("B"), TierScore()},
                              {QStringLiteral("s"), QStringLiteral("S"), TierScore::of(20'000)}};
    return programme;
}

/// Everything that takes money or gives goods, beside what was counted by hand.
struct Till : CounterShop
{
    Till() : CounterShop(test::TestShop::Where::Memory, scoring())
    {
        PlanTerms terms;
        terms.name = QStringLiteral("VIP");
        terms.price = Money::fromMinor(12'000);
        plan = must(plans.addPlan(terms));
        Reward mug;
        mug.name = QStringLiteral("mug");
        mug.points = Points(10);
        reward = must(rewards.add(mug));
    }

    void buy(qint64 amount, std::optional<QString> code = {})
    {
        PurchaseDraft made = draft(ann, amount);
        if (code)
            made.tenders = {TenderWish{*code, {}}};
        const auto done = must(counter.record(made));
        qint64 &paidFrom = code && !code->isEmpty() ? onCard : onCredit;
        paidFrom -= done.paidWithStored.minor();
        earned += amount / 100;
        goods += amount;
        ++visits;
    }
    [[nodiscard]] services::PayIn cash(qint64 amount) const
    {
        return {Money::fromMinor(amount), QStringLiteral("cash"), {}, {}, {}};
    }
    void issue(qint64 amount)
    {
        card = must(stored.issue(cash(amount), ann)).code;
        onCard = amount;
    }
    void topUp(qint64 amount)
    {
        (void)must(stored.topUpCredit(ann, cash(amount)));
        onCredit += amount;
    }
    void sellPlan() { (void)must(plans.sell({ann, plan, QStringLiteral("cash"), {}, {}})); }
    void takeReward()
    {
        if (earned - spent < 10)
            return;
        (void)must(rewards.take({reward, ann, {}, {}}));
        spent += 10;
    }
    /// What one step says of itself; empty: all is well.
    [[nodiscard]] QString fault()
    {
        const auto now = must(counter.snapshot(ann));
        if (now.balance == Points(earned - spent) && now.visits == visits && now.tierScore == TierScore::of(goods))
            return {};
        return QStringLiteral("%1 points, %2 visits, score %3 instead of %4, %5 and %6")
            .arg(now.balance.value()).arg(now.visits).arg(now.tierScore.value()).arg(earned - spent).arg(visits).arg(goods);
    }

    services::PlanService plans{shop.database(), shop.clock};
    services::RewardService rewards{shop.database(), shop.clock};
    services::StoredValueService stored{shop.database(), shop.clock};
    MemberId ann = addMember(QStringLiteral("ann"));
    PlanId plan{0};
    RewardId reward{0};
    QString card;
    qint64 onCard = 0;
    qint64 onCredit = 0;
    qint64 earned = 0;
    qint64 spent = 0;
    qint64 goods = 0;
    int visits = 0;
};

/// Goods for cash, by card and by credit; cards, credit and memberships sold; rewards taken.
QString playTill(Chance &chance)
{
    Till till;
    QStringList story;
    for (int step = 0; step < 10; ++step) {
        const qint64 amount = chance.between(1, 9'000);
        const qint64 what = chance.between(0, 6);
        story << QStringLiteral("%1 for %2").arg(what).arg(amount);
        if (what == 1)
            till.issue(amount);
        else if (what == 2)
            till.topUp(amount);
        else if (what == 3)
            till.sellPlan();
        else if (what == 4)
            till.takeReward();
        else if (what == 5 && till.onCard > 0)
            till.buy(amount, till.card);
        else if (what == 6 && till.onCredit > 0)
            till.buy(amount, QString());
        else
            till.buy(amount);
        if (const QString fault = till.fault(); !fault.isEmpty())
            return QString(story.join(QStringLiteral(", ")) + QStringLiteral(": ") + fault);
    }
    return till.problems();
}

/// Whose points may go below zero, so that nothing is written off.
struct Owing : CounterShop
{
    Owing() : CounterShop(test::TestShop::Where::Memory, rules()) {}

    [[nodiscard]] static Programme rules()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = MissingPoints::Negative;
        return programme;
    }
    /// Purchases that gave back more than was paid, or took more than was given.
    [[nodiscard]] qint64 overdone()
    {
        const QString sql = QStringLiteral(
            "SELECT count(*) FROM purchase p WHERE p.earned_points < (SELECT coalesce(sum(-e.points), 0) FROM ledger_entry e "
            "WHERE e.purchase_id = p.id AND e.kind = 'clawback') OR p.redeemed_points < (SELECT coalesce(sum(e.points), 0) "
            "FROM ledger_entry e WHERE e.purchase_id = p.id AND e.kind = 'redeem_reversal')");
        return must(shop.database().read([&](storage::Connection &c) -> Result<qint64> { return c.number(sql); }));
    }
    [[nodiscard]] qint64 spendable() { return must(counter.snapshot(ann)).spendable.value(); }

    MemberId ann = addMember(QStringLiteral("ann"));
};

/// I6, I8: purchases, partly paid with points, come back in parts of any size and order.
QString playReturns(Chance &chance)
{
    Owing shop;
    const qint64 start = chance.between(1, 500);
    (void)must(shop.counter.adjust({shop.ann, Points(start), QStringLiteral("start"), {}, {}}));
    std::vector<PurchaseId> standing;
    QStringList story{QStringLiteral("%1 points").arg(start)};
    for (qint64 left = chance.between(1, 5); left > 0; --left) {
        const qint64 amount = chance.between(1, 30'000);
        const qint64 redeem = chance.between(0, std::min(amount, shop.spendable()));
        story << QStringLiteral("%1 with %2").arg(amount).arg(redeem);
        standing.push_back(must(shop.counter.record(CounterShop::draft(shop.ann, amount, redeem))).id);
    }
    while (!standing.empty()) {
        const auto at = standing.begin() + chance.between(0, static_cast<qint64>(standing.size()) - 1);
        const qint64 most = must(shop.counter.purchase(*at)).refundable().minor();
        const qint64 back = chance.oneIn(2) ? most : chance.between(1, most);
        story << QStringLiteral("%1 back").arg(back);
        (void)must(shop.counter.refund(CounterShop::refundOf(*at, back)));
        if (back == most)
            standing.erase(at);
        if (shop.overdone() > 0)
            return QString(story.join(QStringLiteral(", ")) + QStringLiteral(": more than was given"));
    }
    if (shop.balance(shop.ann) != start || shop.spendable() != start)
        return QStringLiteral("%1: %2 points are left").arg(story.join(QStringLiteral(", "))).arg(shop.balance(shop.ann));
    return shop.problems();
}

} // namespace

/// DOMAIN.md 16 on random stories at the counter.
class PurchasePropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingButGoodsEarns() // I13
    {
        const QString found = counterexample(25, playTill);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    // 10 points for the bread and 5 for a cup that was free: half of the bread back leaves half of
    // both, all of it nothing. Where all was free, only taking the purchase back takes the points.
    void goodsThatCostNothingGoWithTheRestOfTheBill()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.basis.afterDiscount = false;
        CounterShop shop(test::TestShop::Where::Memory, programme);
        const MemberId ann = shop.addMember(QStringLiteral("ann"));
        const auto line = [](qint64 gross, qint64 discount) {
            PurchaseLine made;
            made.gross = made.price = Money::fromMinor(gross);
            made.discount = Money::fromMinor(discount);
            return made;
        };
        PurchaseDraft draft = CounterShop::draft(ann, 1'500);
        draft.lines = {line(1'000, 0), line(500, 500)};
        const PurchaseId both = must(shop.counter.record(draft)).id;
        QCOMPARE(shop.balance(ann), 15);
        QCOMPARE(must(shop.counter.refund(CounterShop::refundOf(both, 500))).taken, Points(8)); // 500 and 250 stay
        QCOMPARE(shop.problems(), QString());
        QCOMPARE(must(shop.counter.refund(CounterShop::refundOf(both, 500))).taken, Points(7));
        draft.lines = {line(500, 500)};
        const PurchaseId free = must(shop.counter.record(draft)).id;
        QCOMPARE(shop.balance(ann), 5);
        QCOMPARE(shop.problems(), QString());
        (void)must(shop.counter.undo(free, QStringLiteral("wrong")));
        QCOMPARE(shop.balance(ann), 0);
        QCOMPARE(shop.problems(), QString());
    }

    void returnsLeaveNoTrace() // I6, I8
    {
        const QString found = counterexample(25, playReturns);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

BASHGAH_TEST(tst_purchaseproperties, PurchasePropertiesTest)

} // namespace tst_purchaseproperties

#include "tst_purchaseproperties.moc"
