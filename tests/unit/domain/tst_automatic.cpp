// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/voucher.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace tst_automatic {

using namespace bashgah::domain;

namespace {

const QDate today(2026, 8, 22);

Discount percent(const char *id, int share, Stacking stacking = Stacking::Normal)
{
    Discount discount;
    discount.id = discount.name = QString::fromLatin1(id);
    discount.effect = PercentOff{Percent::whole(share), {}};
    discount.stacking = stacking;
    return discount;
}

Discount amount(const char *id, qint64 minor, Stacking stacking = Stacking::Normal)
{
    Discount discount = percent(id, 1, stacking);
    discount.effect = AmountOff{Money::fromMinor(minor)};
    return discount;
}

std::vector<DiscountLine> bill(qint64 minor)
{
    return {{{}, {}, Money::fromMinor(minor)}};
}

QStringList namesOf(const DiscountOutcome &outcome)
{
    QStringList names;
    for (const AppliedDiscount &applied : outcome.applied)
        names << applied.id;
    names.sort();
    return names;
}

ErrorCode whyNot(const BestDiscounts &best, const char *id)
{
    for (const DiscountNotTaken &one : best.notTaken) {
        if (one.id == QLatin1String(id))
            return one.why.code;
    }
    return ErrorCode::Internal;
}

Voucher automatic()
{
    Voucher one{VoucherId(1), CouponBatchId(1), QStringLiteral("a"), {}, {}, {}, false, 0, 0, 0};
    one.rule.discount = percent("ten", 10);
    one.rule.automatic = true;
    return one;
}

PurchaseDraft draftOf(std::optional<MemberId> member)
{
    PurchaseDraft draft;
    draft.member = member;
    draft.amount = Money::fromMinor(10'000);
    return draft;
}

} // namespace

class AutomaticTest final : public QObject
{
    Q_OBJECT

private slots:
    void thoseThatGoTogetherBeatOneThatStandsAlone()
    {
        // 10 % of 10,000 and 500 of what is left, against 1,200 alone
        const auto best = applyBest(bill(10'000), {}, {percent("ten", 10), amount("fivehundred", 500),
                                                       percent("twelve", 12, Stacking::Alone)});
        QCOMPARE(best.outcome.total, Money::fromMinor(1'450)); // by id: 500, then a tenth of 9,500
        QCOMPARE(namesOf(best.outcome), (QStringList{QStringLiteral("fivehundred"), QStringLiteral("ten")}));
        QCOMPARE(whyNot(best, "twelve"), ErrorCode::NotCombinable);
    }

    void oneThatStandsAloneIsTakenWhereItTakesOffMore()
    {
        const auto best = applyBest(bill(10'000), {}, {percent("ten", 10), amount("fivehundred", 500),
                                                       percent("fifteen", 15, Stacking::Alone),
                                                       amount("gift", 100, Stacking::Always)});
        QCOMPARE(namesOf(best.outcome), (QStringList{QStringLiteral("fifteen"), QStringLiteral("gift")}));
        QCOMPARE(best.notTaken.size(), size_t(2));
        QCOMPARE(best.notTaken.front().why.args.value(1), QStringLiteral("fifteen"));
    }

    // F11: only one percentage of the whole bill. Whoever typed the smaller one did nothing wrong, and keeps it.
    void aTypedCodeGivesWayToALargerOneOnly()
    {
        const auto smaller = applyBest(bill(32'000), {percent("code", 5)}, {percent("ten", 10)});
        QCOMPARE(smaller.outcome.total, Money::fromMinor(3'200));
        QVERIFY(smaller.outcome.refused.empty());
        QCOMPARE(smaller.gaveWay.size(), size_t(1));
        QCOMPARE(smaller.gaveWay.front().id, QStringLiteral("code"));
        QCOMPARE(smaller.gaveWay.front().why.code, ErrorCode::NotCombinable);
        QCOMPARE(smaller.gaveWay.front().why.args.value(1), QStringLiteral("ten"));
        const auto larger = applyBest(bill(32'000), {percent("code", 20)}, {percent("ten", 10)});
        QCOMPARE(larger.outcome.total, Money::fromMinor(6'400));
        QVERIFY(larger.outcome.refused.empty() && larger.gaveWay.empty());
        QCOMPARE(whyNot(larger, "ten"), ErrorCode::NotCombinable);
        const auto equal = applyBest(bill(32'000), {percent("code", 10)}, {percent("ten", 10)});
        QVERIFY(equal.outcome.refused.empty()); // who brings a code gets it
        QCOMPARE(namesOf(equal.outcome), QStringList{QStringLiteral("code")});
    }

    // Without the ten nothing else would be in the way of the first; the second is, whatever applies by itself.
    void codesThatDoNotGoTogetherStayRefused()
    {
        const auto best = applyBest(bill(10'000), {percent("a", 3, Stacking::Alone), percent("b", 2, Stacking::Alone)},
                                    {percent("ten", 10)});
        QCOMPARE(namesOf(best.outcome), QStringList{QStringLiteral("ten")});
        QCOMPARE(best.gaveWay.size(), size_t(1));
        QCOMPARE(best.gaveWay.front().id, QStringLiteral("a"));
        QCOMPARE(best.outcome.refused.size(), size_t(1));
        QCOMPARE(best.outcome.refused.front().id, QStringLiteral("b"));
    }

    // A code for 20,000 on takes nothing off this bill anyway.
    void aCodeThatIsNotForThisBillStaysRefused()
    {
        Discount code = amount("code", 500);
        code.minimum = Money::fromMinor(20'000);
        const auto best = applyBest(bill(10'000), {code}, {percent("ten", 10)});
        QVERIFY(best.gaveWay.empty());
        QCOMPARE(best.outcome.refused.front().why.code, ErrorCode::BelowMinimumPurchase);
    }

    // 1,000 off from 15,000 on: the 20 % that a member gets take more, and leave too little for it.
    void aCodeWhoseMinimumALargerDiscountUndercutsGivesWay()
    {
        Discount code = amount("code", 1'000);
        code.minimum = Money::fromMinor(15'000);
        const auto best = applyBest(bill(15'000), {code}, {percent("twenty", 20)});
        QCOMPARE(best.outcome.total, Money::fromMinor(3'000));
        QVERIFY(best.outcome.refused.empty());
        QCOMPARE(best.gaveWay.front().id, QStringLiteral("code"));
    }

    // 500 off from 10,000 on: a tenth less before it would leave too little.
    void aTypedCodeIsNotLostToADiscountThatLowersItsBill()
    {
        Discount code = amount("code", 1'500);
        code.minimum = Money::fromMinor(10'000);
        const auto best = applyBest(bill(10'000), {code}, {percent("ten", 10)});
        QCOMPARE(namesOf(best.outcome), QStringList{QStringLiteral("code")});
        QVERIFY(best.outcome.refused.empty());
    }

    void whatTakesNothingOffSaysWhy()
    {
        Discount large = percent("large", 10);
        large.minimum = Money::fromMinor(10'001);
        Discount other = percent("other", 10);
        other.categories = {QStringLiteral("x")};
        const auto best = applyBest(bill(10'000), {}, {large, other});
        QVERIFY(best.outcome.applied.empty());
        QCOMPARE(whyNot(best, "large"), ErrorCode::BelowMinimumPurchase);
        QCOMPARE(whyNot(best, "other"), ErrorCode::NothingToDiscount);
    }

    // Whatever is chosen is allowed, and no choice that is allowed takes off more; their order does not matter.
    void noAllowedChoiceTakesOffMore()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<Discount> all;
            for (const char *id : {"a", "b", "c", "d"}) {
                const auto stacking = static_cast<Stacking>(random.bounded(3));
                all.push_back(random.bounded(2) == 0 ? percent(id, 1 + random.bounded(40), stacking)
                                                     : amount(id, 1 + random.bounded(3'000), stacking));
            }
            const auto lines = bill(1 + random.bounded(10'000));
            const auto best = applyBest(lines, {}, all);
            QVERIFY(best.outcome.refused.empty());
            QCOMPARE(best.outcome.applied.size() + best.notTaken.size(), all.size());
            for (unsigned members = 0; members < 16; ++members) {
                std::vector<Discount> some;
                for (size_t i = 0; i < all.size(); ++i) {
                    if (((members >> i) & 1U) != 0)
                        some.push_back(all[i]);
                }
                const DiscountOutcome outcome = applyDiscounts(lines, some);
                QVERIFY(!outcome.refused.empty() || outcome.total <= best.outcome.total);
            }
            std::reverse(all.begin(), all.end());
            QCOMPARE(applyBest(lines, {}, all).outcome, best.outcome);
        }
    }

    void membersOnly()
    {
        const AutomaticDiscounts all{{automatic()}};
        const VoucherOutcome nobody = withVouchers(draftOf({}), {}, today, all);
        QVERIFY(nobody.discounts.applied.empty());
        QCOMPARE(nobody.notTaken.front().why.code, ErrorCode::NotForMember);
        const VoucherOutcome member = withVouchers(draftOf(MemberId(1)), {}, today, all);
        QCOMPARE(netOf(member.draft), Money::fromMinor(9'000));
        QVERIFY(member.notTaken.empty());
    }

    void thoseOfOtherDaysAreNotSpokenOf()
    {
        AutomaticDiscounts all{{automatic()}};
        Voucher &one = all.vouchers.front();
        const auto speaks = [&] {
            const VoucherOutcome outcome = withVouchers(draftOf(MemberId(1)), {}, today, all);
            return !outcome.discounts.applied.empty() || !outcome.notTaken.empty();
        };
        one.rule.from = today;
        one.rule.until = today;
        QVERIFY(speaks());
        one.rule.from = today.addDays(1);
        one.rule.until.reset();
        QVERIFY(!speaks());
        one.rule.from.reset();
        one.rule.until = today.addDays(-1);
        QVERIFY(!speaks());
    }

    void asksForTheProfileAndTheFirstPurchase()
    {
        AutomaticDiscounts all{{automatic()}};
        all.vouchers.front().rule.wholeProfile = true;
        all.vouchers.front().rule.firstPurchase = true;
        const auto why = [&] {
            const VoucherOutcome outcome = withVouchers(draftOf(MemberId(1)), {}, today, all);
            return outcome.notTaken.empty() ? ErrorCode::Internal : outcome.notTaken.front().why.code;
        };
        QCOMPARE(why(), ErrorCode::ProfileIncomplete);
        all.hasWholeProfile = true;
        QCOMPARE(why(), ErrorCode::Internal);
        all.boughtBefore = true;
        QCOMPARE(why(), ErrorCode::NotFirstPurchase);
    }

    // `uses` is of a code that somebody holds; these have limits in all and for one member.
    void limitsAreThoseOfAllAndOfTheMember()
    {
        AutomaticDiscounts all{{automatic()}};
        Voucher &one = all.vouchers.front();
        const auto why = [&] {
            const VoucherOutcome outcome = withVouchers(draftOf(MemberId(1)), {}, today, all);
            return outcome.notTaken.empty() ? ErrorCode::Internal : outcome.notTaken.front().why.code;
        };
        one.used = 50;
        one.usedInAll = 50;
        one.usedByMember = 2;
        QCOMPARE(why(), ErrorCode::Internal);
        QCOMPARE(one.state(today), VoucherState::Issued);
        one.rule.perMember = 2;
        QCOMPARE(why(), ErrorCode::LimitReached);
        one.rule.inAll = 50;
        QCOMPARE(why(), ErrorCode::SoldOut);
    }

    void theRuleComesBackAsItWas()
    {
        CouponRule rule = automatic().rule;
        rule.discount.id.clear();
        rule.wholeProfile = true;
        rule.firstPurchase = true;
        QVERIFY(validate(rule));
        QCOMPARE(*couponRuleFromJsonText(toJsonText(rule)), rule);
        rule.automatic = false;
        QCOMPARE(validate(rule).error().field, QStringLiteral("wholeProfile")); // a code asks nobody
    }
};

BASHGAH_TEST(tst_automatic, AutomaticTest)

} // namespace tst_automatic

#include "tst_automatic.moc"
