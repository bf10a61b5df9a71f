// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/couponservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

namespace tst_moneyproperties {

using namespace bashgah;
using namespace bashgah::domain;
using test::Chance;
using test::counterexample;
using test::CounterShop;
using test::must;

namespace {

struct Till : CounterShop
{
    [[nodiscard]] QString coupon(const CouponRule &rule)
    {
        const CouponBatchId batch = must(coupons.make({rule, 1, {}, {}}));
        return must(coupons.codes(batch)).front().code;
    }
    [[nodiscard]] static CouponRule percentOff(qint64 share)
    {
        CouponRule rule;
        rule.discount.name = QStringLiteral("off");
        rule.discount.effect = PercentOff{Percent::whole(static_cast<int>(share)), {}};
        rule.uses = 1'000;
        return rule;
    }

    services::CouponService coupons{shop.database(), shop.clock};
    services::StoredValueService stored{shop.database(), shop.clock};
    MemberId ann = addMember(QStringLiteral("ann"));
    MemberId bob = addMember(QStringLiteral("bob"));
};

QString storyOf(const char *what, const PurchaseDraft &draft, const services::RecordedPurchase &recorded)
{
    return QStringLiteral("%1: bill %2, discount %3, %4 codes, %5 points wanted; due %6, stored %7, by points %8")
        .arg(QLatin1String(what))
        .arg(draft.amount.minor()).arg(draft.discount.minor()).arg(draft.codes.size()).arg(draft.redeem.value())
        .arg(recorded.due.minor()).arg(recorded.paidWithStored.minor()).arg(recorded.redeemed.amount.minor());
}

/// What one purchase says of its money; empty: all is well.
QString faultOf(Till &till, const PurchaseDraft &draft, const services::RecordedPurchase &recorded)
{
    const Purchase purchase = must(till.counter.purchase(recorded.id));
    const Money tenders = recorded.paidWithStored + recorded.redeemed.amount;
    if (purchase.discount < draft.discount || purchase.discount > purchase.gross)
        return storyOf("more off than the goods cost", draft, recorded);
    if (recorded.due < Money() || tenders > purchase.net())
        return storyOf("more paid than due", draft, recorded);
    if (tenders + recorded.due != purchase.net())
        return storyOf("the parts are not the bill", draft, recorded);
    return {};
}

/// Bills with a discount by hand, a coupon, points and a gift card, in any mixture.
QString playBills(Chance &chance)
{
    Till till;
    (void)must(till.counter.adjust({till.ann, Points(chance.between(1, 3'000)), QStringLiteral("start"), {}, {}}));
    const QString card =
        must(till.stored.issue({Money::fromMinor(chance.between(1, 8'000)), QStringLiteral("cash"), {}, {}, {}})).code;
    const QString code = till.coupon(Till::percentOff(chance.between(1, 100)));
    for (int i = 0; i < 5; ++i) {
        PurchaseDraft draft = CounterShop::draft(till.ann, chance.between(1, 5'000));
        if (chance.oneIn(2))
            draft.discount = Money::fromMinor(chance.between(0, draft.amount.minor()));
        if (chance.oneIn(2))
            draft.codes = QStringList{code};
        if (chance.oneIn(2))
            draft.redeem = Points(chance.between(1, 3'000));
        if (chance.oneIn(2))
            draft.tenders.push_back({card, {}});
        const auto recorded = till.counter.record(draft);
        if (!recorded)
            continue; // too many points, an empty card, nothing to take a coupon off
        if (const QString fault = faultOf(till, draft, *recorded); !fault.isEmpty())
            return fault;
        if (chance.oneIn(4))
            (void)till.counter.undo(recorded->id, QStringLiteral("back"), {});
    }
    return till.problems();
}

/// Two counters use one code and take purchases back; exactly what the limits leave goes through.
QString playLimits(Chance &chance)
{
    Till till;
    services::CounterService other(till.shop.database(), till.shop.clock);
    CouponRule rule = Till::percentOff(10);
    rule.uses = static_cast<int>(chance.between(1, 4));
    rule.perMember = static_cast<int>(chance.between(1, 3));
    const QString code = till.coupon(rule);
    std::vector<std::pair<PurchaseId, MemberId>> standing;
    const auto usedBy = [&standing](MemberId member) {
        return std::count_if(standing.begin(), standing.end(), [&](const auto &use) { return use.second == member; });
    };
    QStringList story{QStringLiteral("%1 uses, %2 of one member").arg(rule.uses).arg(*rule.perMember)};
    for (int i = 0; i < 12; ++i) {
        services::CounterService &counter = chance.oneIn(2) ? till.counter : other;
        if (!standing.empty() && chance.oneIn(3)) {
            const auto at = standing.begin() + chance.between(0, static_cast<qint64>(standing.size()) - 1);
            (void)must(counter.undo(at->first, QStringLiteral("back"), {}));
            standing.erase(at);
            story.append(QStringLiteral("one is taken back"));
            continue;
        }
        const MemberId who = chance.oneIn(2) ? till.ann : till.bob;
        PurchaseDraft draft = CounterShop::draft(who, 1'000);
        draft.codes = QStringList{code};
        const bool mayUse = standing.size() < static_cast<size_t>(rule.uses) && usedBy(who) < *rule.perMember;
        const auto recorded = counter.record(draft);
        story.append(QStringLiteral("%1 %2").arg(who == till.ann ? QStringLiteral("ann") : QStringLiteral("bob"),
                                                 recorded ? QStringLiteral("uses it") : QStringLiteral("is refused")));
        if (recorded.has_value() != mayUse)
            return story.join(QStringLiteral(", "));
        if (recorded)
            standing.emplace_back(recorded->id, who);
        if (must(till.coupons.batches()).front().uses != static_cast<qint64>(standing.size()))
            return QString(story.join(QStringLiteral(", ")) + QStringLiteral(": counted wrongly"));
    }
    return till.problems();
}

} // namespace

/// DOMAIN.md 16 on random bills.
class MoneyPropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void noBillIsBelowNothingOrPaidTwice() // I12
    {
        const QString found = counterexample(25, playBills);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void codesAreUsedAsOftenAsTheirLimitsAllow() // I15
    {
        const QString found = counterexample(25, playLimits);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

BASHGAH_TEST(tst_moneyproperties, MoneyPropertiesTest)

} // namespace tst_moneyproperties

#include "tst_moneyproperties.moc"
