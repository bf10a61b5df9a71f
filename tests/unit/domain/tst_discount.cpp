// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/voucher.h"
#include "domain/purchase/refund.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace tst_discount {

using namespace bashgah::domain;

namespace {

const QDate today(2026, 8, 22);

Money money(qint64 minor)
{
    return Money::fromMinor(minor);
}

Discount percent(const QString &id, int share)
{
    Discount discount;
    discount.id = discount.name = id;
    discount.effect = PercentOff{Percent::whole(share), {}};
    return discount;
}

Discount amount(const QString &id, qint64 minor)
{
    Discount discount;
    discount.id = discount.name = id;
    discount.effect = AmountOff{money(minor)};
    return discount;
}

DiscountLine pieces(const char *product, qint64 count, qint64 each)
{
    return {QString::fromLatin1(product), {}, money(count * each), Quantity::whole(count)};
}

DiscountLine weighed(const char *product, qint64 thousandths, qint64 value)
{
    return {QString::fromLatin1(product), {}, money(value), Quantity::fromThousandths(thousandths)};
}

std::vector<DiscountLine> bill(qint64 minor)
{
    return {{{}, {}, money(minor)}};
}

Voucher voucher()
{
    Voucher one{VoucherId(1), CouponBatchId(1), QStringLiteral("c"), {}, {}, {}, false, 0, 0, 0};
    one.rule.discount = percent(QStringLiteral("ten"), 10);
    return one;
}

} // namespace

class DiscountTest final : public QObject
{
    Q_OBJECT

private slots:
    /// DOMAIN F08: each works on what the earlier ones left.
    void stepsWorkOnWhatIsLeft()
    {
        std::vector<Discount> three{percent(QStringLiteral("a"), 10), percent(QStringLiteral("b"), 10),
                                    percent(QStringLiteral("c"), 10)};
        for (Discount &one : three)
            one.joinsPercent = true;
        QCOMPARE(applyDiscounts(bill(30'000), three).total, money(30'000 - 21'870));
    }

    void theOrderOfTypingDoesNotMatter()
    {
        std::vector<Discount> all{amount(QStringLiteral("m"), 5'000), percent(QStringLiteral("p"), 20),
                                  amount(QStringLiteral("a"), 1'000)};
        const DiscountOutcome first = applyDiscounts(bill(42'500), all);
        std::sort(all.begin(), all.end(), [](const Discount &x, const Discount &y) { return x.id < y.id; });
        do {
            QCOMPARE(applyDiscounts(bill(42'500), all), first);
        } while (std::next_permutation(all.begin(), all.end(),
                                       [](const Discount &x, const Discount &y) { return x.id < y.id; }));
    }

    // Four pieces of 100 with "buy 1, get 1" are 200 off, not 300: what one code frees is not bought for another.
    void onlyOneCodeFreesPieces()
    {
        Discount one;
        one.id = one.name = QStringLiteral("a");
        one.effect = BuyGet{1, 1, Percent::whole(100), {}};
        Discount other = one;
        other.id = other.name = QStringLiteral("b");
        const auto outcome = applyDiscounts({pieces("x", 4, 100)}, {one, other});
        QCOMPARE(outcome.total, money(200));
        QCOMPARE(outcome.refused.size(), size_t(1));
        QCOMPARE(outcome.refused.front().why.code, ErrorCode::NotCombinable);
    }

    void onePercentageOfTheWholeBill()
    {
        const auto outcome = applyDiscounts(bill(32'000), {percent(QStringLiteral("a"), 10), percent(QStringLiteral("b"), 20)});
        QCOMPARE(outcome.total, money(3'200));
        QCOMPARE(outcome.refused.size(), size_t(1));
        QCOMPARE(outcome.refused.front().why.code, ErrorCode::NotCombinable);
    }

    void aloneOnlyGoesWithAlways()
    {
        Discount alone = amount(QStringLiteral("a"), 1'000);
        alone.stacking = Stacking::Alone;
        Discount always = amount(QStringLiteral("b"), 500);
        always.stacking = Stacking::Always;
        const auto outcome = applyDiscounts(bill(10'000), {alone, always, amount(QStringLiteral("c"), 700)});
        QCOMPARE(outcome.total, money(1'500));
        QCOMPARE(outcome.refused.front().id, QStringLiteral("c"));
    }

    void neverBelowZeroAndAtMostTheMaximum()
    {
        QCOMPARE(applyDiscounts(bill(800), {amount(QStringLiteral("a"), 1'000)}).total, money(800));
        Discount capped = percent(QStringLiteral("a"), 10);
        std::get<PercentOff>(capped.effect).most = money(900);
        QCOMPARE(applyDiscounts(bill(12'000), {capped}).total, money(900));
    }

    void aMinimumIsTestedOnWhatIsLeftOrAtFirst()
    {
        Discount second = amount(QStringLiteral("b"), 1'000);
        second.minimum = money(10'000);
        const auto left = applyDiscounts(bill(10'500), {percent(QStringLiteral("a"), 10), second});
        QCOMPARE(left.total, money(1'050));
        QCOMPARE(left.refused.front().why.code, ErrorCode::BelowMinimumPurchase);
        second.minimumAtFirst = true;
        QCOMPARE(applyDiscounts(bill(10'500), {percent(QStringLiteral("a"), 10), second}).total, money(2'050));
        Discount exact = amount(QStringLiteral("a"), 1'000);
        exact.minimum = money(10'000);
        QCOMPARE(applyDiscounts(bill(10'000), {exact}).total, money(1'000)); // the minimum itself is enough
        QCOMPARE(applyDiscounts(bill(9'999), {exact}).total, money(0));
    }

    /// Case F45: spread by value with largest remainder; case F17: only the goods that are meant.
    void goodsThatAreMeantShareIt()
    {
        const std::vector<DiscountLine> lines{{QStringLiteral("a"), QStringLiteral("x"), money(2'000)},
                                              {QStringLiteral("b"), QStringLiteral("x"), money(4'500)},
                                              {QStringLiteral("c"), QStringLiteral("y"), money(6'000)}};
        const auto whole = applyDiscounts(lines, {amount(QStringLiteral("d"), 1'000)});
        QCOMPARE(whole.lines, (std::vector<Money>{money(160), money(360), money(480)}));
        Discount onX = percent(QStringLiteral("d"), 10);
        onX.categories = {QStringLiteral("x")};
        QCOMPARE(applyDiscounts(lines, {onX}).lines, (std::vector<Money>{money(200), money(450), money(0)}));
        onX.categories = {QStringLiteral("z")};
        QCOMPARE(applyDiscounts(lines, {onX}).refused.front().why.code, ErrorCode::NothingToDiscount);
    }

    void sharesAlwaysSum()
    {
        QRandomGenerator random(3);
        for (int run = 0; run < 500; ++run) {
            std::vector<DiscountLine> lines;
            qint64 goods = 0;
            for (int i = random.bounded(1, 5); i > 0; --i) {
                lines.push_back({{}, {}, money(random.bounded(0, 100'000))});
                goods += lines.back().value.minor();
            }
            std::vector<Discount> all{percent(QStringLiteral("p"), random.bounded(1, 101)),
                                      amount(QStringLiteral("q"), random.bounded(1, 90'000))};
            const DiscountOutcome outcome = applyDiscounts(lines, all);
            Money sum;
            for (size_t i = 0; i < lines.size(); ++i) {
                QVERIFY(outcome.lines[i] >= Money() && outcome.lines[i] <= lines[i].value);
                sum += outcome.lines[i];
            }
            QCOMPARE(sum, outcome.total);
            QVERIFY(outcome.total <= money(goods));
        }
    }

    /// Cases F47, G01, G03, G05, G09 as DOMAIN.md 9 has them.
    void piecesAreFreeOrCheaper_data()
    {
        QTest::addColumn<std::vector<DiscountLine>>("lines");
        QTest::addColumn<Discount>("rule");
        QTest::addColumn<qint64>("off");
        const auto row = [](const char *name, std::vector<DiscountLine> lines, DiscountEffect effect, qint64 off) {
            Discount rule = amount(QStringLiteral("d"), 1);
            rule.effect = std::move(effect);
            QTest::newRow(name) << std::move(lines) << rule << off;
        };
        const BuyGet three{3, 1, Percent::whole(100), {}};
        row("75 paid, 25 free", {pieces("x", 100, 100)}, three, 2'500);
        row("6 paid, 2 free", {pieces("x", 8, 100)}, three, 200);
        row("the seventh is not free", {pieces("x", 7, 100)}, three, 100);
        row("two are too few", {pieces("x", 2, 100)}, three, 0);
        row("the cheapest of the basket", {pieces("a", 2, 900), pieces("b", 2, 700)}, three, 700);
        row("pieces over several lines", {pieces("a", 1, 900), pieces("b", 1, 700), pieces("c", 2, 500)}, three, 500);
        row("a weight is no piece", {weighed("w", 800, 500), pieces("a", 3, 900)}, three, 0);
        row("an amount alone has no pieces", bill(10'000), three, 0);
        row("buy 2, get 2: three", {pieces("x", 3, 100)}, BuyGet{2, 2, Percent::whole(100), {}}, 100);
        row("buy 2, get 2: two", {pieces("x", 2, 100)}, BuyGet{2, 2, Percent::whole(100), {}}, 0);
        row("rate of 0.752", {pieces("x", 7, 100)}, BuyGet{1'000, 752, Percent::whole(100), {}, true}, 300);
        row("half off the second", {pieces("x", 2, 101)}, BuyGet{1, 1, Percent::whole(50), {}}, 51);
        const Goods cake{{QStringLiteral("cake")}, {}};
        row("a cake for two coffees", {pieces("coffee", 5, 300), pieces("cake", 3, 400)},
            BuyGet{2, 1, Percent::whole(100), cake}, 800);
        row("no cake in the basket", {pieces("coffee", 5, 300)}, BuyGet{2, 1, Percent::whole(100), cake}, 0);
        row("cheapest", {pieces("a", 1, 11'500), pieces("c", 2, 5'000)}, CheapestOff{Percent::whole(10)}, 500);
        const std::vector<DiscountLine> f47{pieces("x", 2, 1'000), pieces("y", 3, 1'500), pieces("z", 3, 2'000)};
        row("off each line", f47, AmountOff{money(1'000), AmountOff::Per::Line}, 3'000);
        row("off each piece", f47, AmountOff{money(1'000), AmountOff::Per::Unit}, 8'000);
        row("new price", f47, NewPrice{money(1'000)}, 4'500);
        row("never dearer", f47, NewPrice{money(9'000)}, 0);
    }

    void piecesAreFreeOrCheaper()
    {
        QFETCH(std::vector<DiscountLine>, lines);
        QFETCH(Discount, rule);
        QFETCH(qint64, off);
        const DiscountOutcome outcome = applyDiscounts(lines, {rule});
        QCOMPARE(outcome.total, money(off));
        QCOMPARE(outcome.refused.size(), size_t(off == 0 ? 1 : 0));
    }

    void nothingIsTakenOffFreePieces()
    {
        Discount free = amount(QStringLiteral("z"), 1);
        free.effect = BuyGet{3, 1, Percent::whole(100), {}};
        Discount again = free;
        again.id = QStringLiteral("y");
        const auto outcome =
            applyDiscounts({pieces("x", 4, 100)}, {percent(QStringLiteral("a"), 10), free, again});
        QCOMPARE(outcome.applied.size(), size_t(2)); // the free piece is not bought again
        QCOMPARE(outcome.total, money(100 + 30));
        Discount each = amount(QStringLiteral("b"), 0);
        each.effect = AmountOff{money(5), AmountOff::Per::Unit};
        QCOMPARE(applyDiscounts({pieces("x", 4, 100)}, {free, each}).total, money(100 + 15)); // off the three that are paid
    }

    void someGoodsAreNeverMeant()
    {
        Discount ten = percent(QStringLiteral("a"), 10);
        ten.except.categories = {QStringLiteral("delivery")};
        ten.minimum = money(11'000);
        DiscountLine delivery = pieces("van", 1, 2'000);
        delivery.category = QStringLiteral("delivery");
        QCOMPARE(applyDiscounts({pieces("x", 1, 11'000), delivery}, {ten}).total, money(1'100));
        QCOMPARE(applyDiscounts({pieces("x", 1, 10'000), delivery}, {ten}).refused.front().why.code,
                 ErrorCode::BelowMinimumPurchase);
    }

    void aBillMayBeTooLargeOrLackSomething()
    {
        Discount ten = percent(QStringLiteral("a"), 10);
        ten.maximum = money(600);
        QCOMPARE(applyDiscounts({pieces("x", 6, 100)}, {ten}).total, money(60));
        QCOMPARE(applyDiscounts({pieces("x", 7, 100)}, {ten}).refused.front().why.code,
                 ErrorCode::NothingToDiscount);
        ten.needs = NeededGoods{3, {{QStringLiteral("y")}, {}}};
        QCOMPARE(applyDiscounts({pieces("x", 1, 100), pieces("y", 2, 100)}, {ten}).refused.front().why.code,
                 ErrorCode::NothingToDiscount);
        QCOMPARE(applyDiscounts({pieces("x", 1, 100), pieces("y", 3, 100)}, {ten}).total, money(40));
    }

    /// Whatever the discounts: lines sum to the whole, nothing below zero, the order they come in is nothing.
    void everyKindKeepsToTheBill()
    {
        QRandomGenerator random(29);
        for (int run = 0; run < 2'000; ++run) {
            std::vector<DiscountLine> lines;
            for (int i = 0; i < random.bounded(1, 5); ++i)
                lines.push_back(pieces(i % 2 ? "a" : "b", random.bounded(1, 9), random.bounded(0, 700)));
            std::vector<Discount> all;
            const DiscountEffect effects[] = {
                BuyGet{random.bounded(1, 4), random.bounded(1, 3), Percent(random.bounded(1, 10'001)), {}},
                BuyGet{2, 1, Percent::whole(100), {{QStringLiteral("a")}, {}}},
                CheapestOff{Percent(random.bounded(1, 10'001))}, NewPrice{money(random.bounded(0, 500))},
                AmountOff{money(random.bounded(1, 900)), AmountOff::Per::Unit},
                AmountOff{money(random.bounded(1, 900)), AmountOff::Per::Line},
                PercentOff{Percent(random.bounded(1, 10'001)), {}}};
            for (const DiscountEffect &effect : effects) {
                all.push_back(amount(QString::number(all.size()), 1));
                all.back().effect = effect;
                if (random.bounded(2))
                    all.back().products = {QStringLiteral("a")};
            }
            const DiscountOutcome outcome = applyDiscounts(lines, all);
            Money sum;
            for (size_t i = 0; i < lines.size(); ++i) {
                QVERIFY(outcome.lines[i] >= Money() && outcome.lines[i] <= lines[i].value);
                sum += outcome.lines[i];
            }
            QCOMPARE(sum, outcome.total);
            std::reverse(all.begin(), all.end());
            QCOMPARE(applyDiscounts(lines, all), outcome);
        }
    }

    void saysWhyACodeIsNotUsable_data()
    {
        QTest::addColumn<Voucher>("one");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const auto &change, ErrorCode code) {
            Voucher one = voucher();
            change(one);
            QTest::newRow(name) << one << static_cast<int>(code);
        };
        const ErrorCode fine = ErrorCode::Internal;
        row("fine", [](Voucher &) {}, fine);
        row("void", [](Voucher &v) { v.isVoid = true; }, ErrorCode::AlreadyVoid);
        row("first day", [](Voucher &v) { v.rule.from = today; }, fine);
        row("a day early", [](Voucher &v) { v.rule.from = today.addDays(1); }, ErrorCode::NotYetValid);
        row("last day", [](Voucher &v) { v.rule.until = today; }, fine);
        row("a day late", [](Voucher &v) { v.rule.until = today.addDays(-1); }, ErrorCode::NoLongerValid);
        row("its own day", [](Voucher &v) { v.rule.until = today.addDays(9); v.until = today.addDays(-1); }, ErrorCode::NoLongerValid);
        row("used", [](Voucher &v) { v.used = 1; }, ErrorCode::AlreadyUsed);
        row("second of two", [](Voucher &v) { v.rule.uses = 2; v.used = 1; }, fine);
        row("all used", [](Voucher &v) { v.rule.inAll = 5; v.usedInAll = 5; }, ErrorCode::SoldOut);
        row("personal", [](Voucher &v) { v.owner = MemberId(9); }, ErrorCode::NotForMember);
        row("own", [](Voucher &v) { v.owner = MemberId(1); }, fine);
        row("third of two", [](Voucher &v) { v.rule.perMember = 2; v.usedByMember = 2; }, ErrorCode::LimitReached);
    }

    void saysWhyACodeIsNotUsable()
    {
        QFETCH(Voucher, one);
        QFETCH(int, code);
        const auto usable = checkVoucher(one, today, MemberId(1));
        QCOMPARE(usable ? int(ErrorCode::Internal) : int(usable.error().code), code);
    }

    void codesComeAfterTheBillsOwnDiscount()
    {
        PurchaseDraft draft;
        draft.amount = money(10'000);
        draft.discount = money(1'000);
        draft.codes = {QStringLiteral("c"), QStringLiteral("c"), QStringLiteral("lost")};
        const VoucherOutcome outcome = withVouchers(draft, {voucher()}, today);
        QCOMPARE(outcome.draft.discount, money(1'900));
        QCOMPARE(outcome.discounts.refused.size(), size_t(1));
        QCOMPARE(outcome.discounts.refused.front().why.code, ErrorCode::NotFound);
    }

    void linesCarryTheirShare()
    {
        PurchaseDraft draft;
        draft.discount = money(100);
        for (const qint64 gross : {1'000, 3'000}) {
            PurchaseLine line;
            line.quantity = Quantity::fromThousandths(1'000);
            line.price = line.gross = money(gross);
            line.category = gross == 1'000 ? QStringLiteral("x") : QStringLiteral("y");
            draft.lines.push_back(line);
            draft.amount += line.gross;
        }
        Voucher onX = voucher();
        onX.rule.discount.categories = {QStringLiteral("x")};
        draft.codes = {onX.code};
        const VoucherOutcome outcome = withVouchers(draft, {onX}, today);
        QCOMPARE(outcome.discounts.total, money(98)); // a tenth of 1,000 less its 25 of the bill's discount, half up
        QCOMPARE(netOf(outcome.draft), money(4'000 - 100 - 98));
        QCOMPARE(billOf(outcome.draft, Money()).lines[0].discount, money(25 + 98));
        QCOMPARE(billOf(outcome.draft, Money()).lines[1].discount, money(75));
    }

    void rulesComeBackAsTheyWere()
    {
        CouponRule rule;
        rule.discount = percent(QStringLiteral("n"), 15);
        rule.discount.id.clear();
        std::get<PercentOff>(rule.discount.effect).most = money(500);
        rule.discount.minimum = money(1'000);
        rule.discount.categories = {QStringLiteral("نان")};
        rule.discount.stacking = Stacking::Alone;
        rule.from = today;
        rule.until = today.addDays(30);
        rule.uses = 3;
        rule.inAll = 100;
        rule.perMember = 2;
        QVERIFY(validate(rule));
        QCOMPARE(*couponRuleFromJsonText(toJsonText(rule)), rule);
        CouponRule fixed;
        fixed.discount = amount(QStringLiteral("n"), 5'000);
        fixed.discount.id.clear();
        QCOMPARE(*couponRuleFromJsonText(toJsonText(fixed)), fixed);
        QVERIFY(!couponRuleFromJsonText(QStringLiteral("{\"name\":\"n\",\"uses\":1,\"amount\":5,\"gift\":1}")));
        const Goods cake{{QStringLiteral("cake")}, {QStringLiteral("sweet")}};
        const DiscountEffect effects[] = {BuyGet{3, 2, Percent::whole(50), cake, true}, CheapestOff{Percent::whole(10)},
                                          NewPrice{money(0)}, AmountOff{money(5), AmountOff::Per::Line},
                                          AmountOff{money(5), AmountOff::Per::Unit}};
        for (const DiscountEffect &effect : effects) {
            CouponRule one = fixed;
            one.discount.effect = effect;
            one.discount.except = cake;
            one.discount.maximum = money(9'000);
            one.discount.needs = NeededGoods{3, cake};
            QVERIFY(validate(one));
            QCOMPARE(*couponRuleFromJsonText(toJsonText(one)), one);
        }
        QVERIFY(!couponRuleFromJsonText(QStringLiteral("{\"name\":\"n\",\"uses\":1,\"amount\":5,\"buy\":1,\"get\":1}")));
        fixed.discount.effect = BuyGet{0, 1, Percent::whole(100), {}};
        QCOMPARE(validate(fixed).error().field, QStringLiteral("buy"));
        fixed.discount.effect = PercentOff{Percent(10'001), {}};
        QCOMPARE(validate(fixed).error().field, QStringLiteral("share"));
        fixed.discount.effect = AmountOff{};
        QCOMPARE(validate(fixed).error().field, QStringLiteral("amount"));
    }

    /// Points, cards and money together never give back more than what came back, and at the end all.
    void storedValueComesBackInProportion()
    {
        QRandomGenerator random(11);
        for (int run = 0; run < 2'000; ++run) {
            const qint64 net = random.bounded(1, 60);
            const qint64 points = random.bounded(0, static_cast<int>(net) + 1);
            const qint64 stored = random.bounded(0, static_cast<int>(net - points) + 1);
            qint64 back = 0;
            Money cards;
            Money byPoints;
            while (back < net) {
                const qint64 part = random.bounded(1, static_cast<int>(net - back) + 1);
                back += part;
                const Money target = storedMoneyBack(money(stored), money(points), money(net), money(back));
                const Money given = std::max(target - cards, Money());
                const Money pointsNow = redeemedMoneyBack(money(points), money(net), money(back));
                QVERIFY(given + (pointsNow - byPoints) <= money(part));
                cards += given;
                byPoints = pointsNow;
            }
            QCOMPARE(cards, money(stored));
        }
    }
};

BASHGAH_TEST(tst_discount, DiscountTest)

} // namespace tst_discount

#include "tst_discount.moc"
