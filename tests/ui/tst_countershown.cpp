// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the counter tells by itself: keys as they are bound, why a reward cannot be had, what the member bought and has
// coming.
#include "services/coupons/couponservice.h"
#include "services/products/productservice.h"
#include "services/rewards/rewardservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/keysheet.h"
#include "ui/actions/ownkeys.h"
#include "ui/customer/customerdisplay.h"
#include "ui/customer/customerwindow.h"
#include "ui/format/format.h"
#include "ui/shell/toasts.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace bashgah;
using domain::Money;
using domain::Points;
using test::must;

namespace {

/// A counter with Sara and her points.
struct Shown
{
    explicit Shown(qint64 points = 100, ui::Language language = ui::Language::Persian) : w(language)
    {
        sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
        services::CounterService counter(w.shop.database(), w.shop.clock);
        (void)must(counter.adjust({sara, Points(points), QStringLiteral("آزمایش"), {}, {}}));
    }
    void open() { w.open(ui::pages::counter, {{QStringLiteral("member"), sara.value()}}); }
    void sell(qint64 minor)
    {
        domain::PurchaseDraft draft;
        draft.member = sara;
        draft.amount = Money::fromMinor(minor);
        (void)must(services::CounterService(w.shop.database(), w.shop.clock).record(draft));
    }
    /// From today on the programme has the tiers of its template.
    void useTiers()
    {
        const auto presets = domain::programmePresets(w.shop.profile().currency);
        const auto tiers = std::find_if(presets.begin(), presets.end(), [](const auto &each) { return each.id == u"tiers"; });
        domain::Programme programme = presets.front().programme;
        programme.tiers = tiers->programme.tiers;
        services::ProgramService programs(w.shop.database(), w.shop.clock);
        (void)must(programs.saveNewVersion(programme, w.shop.profile().calendar.localDay(w.shop.clock.now())));
    }
    [[nodiscard]] services::RewardService rewards() { return {w.shop.database(), w.shop.clock}; }
    /// Labels in sight of this name.
    [[nodiscard]] QStringList texts(const QString &name)
    {
        QStringList all;
        for (const QLabel *label : w.window().findChildren<QLabel *>(name)) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    [[nodiscard]] QString labelOf(const QString &field)
    {
        const auto *edit = w.find<QLineEdit>(field);
        for (const QLabel *label : w.window().findChildren<QLabel *>()) {
            if (label->buddy() == edit)
                return label->text();
        }
        return {};
    }

    test::Window w;
    domain::MemberId sara{0};
};

domain::Reward reward(const QString &name, qint64 points)
{
    domain::Reward one;
    one.name = name;
    one.points = Points(points);
    return one;
}

} // namespace

class CounterShownTest final : public QObject
{
    Q_OBJECT

private slots:
    void labelsSayTheKeyThatIsBound()
    {
        Shown c;
        c.open();
        QVERIFY2(c.labelOf(QStringLiteral("amount")).contains(QStringLiteral("F4")), qPrintable(c.labelOf(QStringLiteral("amount"))));
        ui::ActionRegistry &actions = c.w.context().actions;
        const auto shifted = [](Qt::Key key) { return QKeySequence(Qt::SHIFT | key); };
        const auto words = [](const QKeySequence &key) { return key.toString(QKeySequence::NativeText); };
        QVERIFY(actions.setKey(QStringLiteral("counter.amount"), shifted(Qt::Key_F4)));
        QVERIFY(c.labelOf(QStringLiteral("amount")).contains(words(shifted(Qt::Key_F4))));
        QVERIFY(actions.setKey(QStringLiteral("counter.code"), {}));
        QVERIFY(!c.labelOf(QStringLiteral("code")).contains(QStringLiteral("F7")));
        QVERIFY(actions.setKey(QStringLiteral("counter.record"), shifted(Qt::Key_F9)));
        QVERIFY(c.w.find<QPushButton>(QStringLiteral("record"))->toolTip().contains(words(shifted(Qt::Key_F9))));
        QVERIFY(actions.setKey(QStringLiteral("counter.park"), shifted(Qt::Key_F8)));
        c.w.type(QStringLiteral("125."));
        c.w.press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY2(c.w.context().toasts.text().contains(words(shifted(Qt::Key_F8))), qPrintable(c.w.context().toasts.text()));
    }

    void anAmountFarAboveTheUsualIsRemarkedAndSoldAllTheSame_data() { test::eachLanguage(); }
    void anAmountFarAboveTheUsualIsRemarkedAndSoldAllTheSame()
    {
        QFETCH(ui::Language, language);
        Shown c(100, language);
        test::RawSales before(c.w.shop.database());
        for (int i = 0; i < 200; ++i) // a hundred thousand tomans each
            before.sale({QStringLiteral("before-%1").arg(i), {}, QDate(2026, 8, 1), 1'000'000});
        c.open();
        const auto *hint = c.w.find<QLabel>(QStringLiteral("amountUnusual"));
        c.w.type(QStringLiteral("90."));
        QVERIFY(!hint->isVisible());
        c.w.type(QStringLiteral("0")); // one zero too many
        QVERIFY(hint->isVisible());
        QVERIFY(!hint->text().isEmpty());
        c.w.press(Qt::Key_Backspace);
        QVERIFY(!hint->isVisible());
        c.w.type(QStringLiteral("0"));
        c.w.press(Qt::Key_Return);
        c.w.press(Qt::Key_Return); // it is no question
        QVERIFY(!c.w.dialogSeen);
        const auto today = must(c.w.services().counter.today());
        QCOMPARE(today.front().purchase.gross, Money::fromMinor(9'000'000));
    }

    void aNoteIsReadAtTheCounterOnlyWhereItIsMeantForIt()
    {
        Shown c;
        const QString words = QStringLiteral("حساسیت به بادام");
        domain::MemberDetails details;
        details.code = QStringLiteral("10");
        details.name = QStringLiteral("مینا");
        details.note = words;
        const auto told = test::addMember(c.w.shop.database(), c.w.shop.clock, details);
        details.code = QStringLiteral("11");
        details.noteAtCounter = false;
        const auto quiet = test::addMember(c.w.shop.database(), c.w.shop.clock, details);
        const auto isRead = [&](domain::MemberId member) {
            c.w.open(ui::pages::counter, {{QStringLiteral("member"), member.value()}});
            const auto labels = c.w.window().currentPage()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QVERIFY(isRead(told));
        QVERIFY(!isRead(quiet));
    }

    void theCustomerSeesTheWayToTheNextTier_data() { test::eachLanguage(); }
    void theCustomerSeesTheWayToTheNextTier()
    {
        QFETCH(ui::Language, language);
        Shown c(100, language);
        c.useTiers();
        c.open();
        c.w.type(QStringLiteral("125."));
        const ui::CustomerView &view = c.w.context().customer.view();
        QVERIFY(!view.nextTier.isEmpty());
        QVERIFY(view.tierPerMille >= 0 && view.tierPerMille < ui::CustomerView::wholeWay);
        ui::CustomerWindow window(c.w.context());
        const auto *way = window.findChild<QProgressBar *>();
        QVERIFY(!way->isHidden());
        QCOMPARE(way->value(), view.tierPerMille);
        const QString words = window.findChild<QLabel *>(QStringLiteral("customerTier"))->text();
        QVERIFY2(words.contains(view.nextTier), qPrintable(words));
        const QString due = window.findChild<QLabel *>(QStringLiteral("customerAmount"))->text();
        QVERIFY(view.due.isPositive());
        QCOMPARE(due, c.w.context().format.money(view.due));
    }

    void accessibleNamesFollowTheLabels()
    {
        Shown c;
        c.open();
        QVERIFY(c.w.context().actions.setKey(QStringLiteral("counter.amount"), {}));
        QCOMPARE(c.w.find<QLineEdit>(QStringLiteral("amount"))->accessibleName(), c.labelOf(QStringLiteral("amount")));
        QVERIFY(!c.labelOf(QStringLiteral("amount")).contains(QStringLiteral("F4")));
    }

    void keysOfTheCounterAreCommandsLikeAllOthers()
    {
        Shown c;
        domain::Product milk; // a shop without goods asks for none
        milk.code = QStringLiteral("626");
        milk.name = QStringLiteral("شیر");
        (void)must(services::ProductService(c.w.shop.database(), c.w.shop.clock).add(milk));
        c.open();
        ui::ActionRegistry &actions = c.w.context().actions;
        const QString sheet = ui::KeySheet::html(actions, ui::KeySheet::Which::Page);
        for (const char16_t *key : {u"Ctrl+G", u"Ctrl+D", u"Ctrl+M", u"Ctrl+Shift+L"}) {
            const QKeySequence keys(QStringView(key).toString());
            QVERIFY2(actions.holder(keys), qPrintable(keys.toString()));
            QVERIFY2(sheet.contains(keys.toString(QKeySequence::NativeText)), qPrintable(sheet));
        }
        c.w.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(c.w.focusName(), QStringLiteral("goodsSearch"));
        c.w.press(Qt::Key_F4);
        QVERIFY(actions.setKey(QStringLiteral("counter.goods"), QKeySequence(Qt::SHIFT | Qt::Key_F7)));
        c.w.press(Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(c.w.focusName(), QStringLiteral("goodsSearch"));
    }

    void keysOfTheCounterAreFreeOnOtherPages()
    {
        Shown c;
        c.open();
        c.w.open(ui::pages::settings);
        for (const char *id : {"counter.goods", "counter.profile", "counter.today"})
            QVERIFY2(!c.w.context().actions.action(QLatin1String(id))->isEnabled(), id);
    }

    void keysOfTheMembersPageAreNobodyElses()
    {
        QVERIFY(!ui::OwnKeys::whyNot(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)).isEmpty());
        QVERIFY(!ui::OwnKeys::whyNot(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)).isEmpty());
    }

    void rewardsThatCannotBeHadSayWhy()
    {
        Shown c;
        const auto other = test::addMember(c.w.shop.database(), c.w.shop.clock, QStringLiteral("رضا"), QStringLiteral("09351112222"));
        services::CounterService counter(c.w.shop.database(), c.w.shop.clock);
        (void)must(counter.adjust({other, Points(100), QStringLiteral("آزمایش"), {}, {}}));
        auto rewards = c.rewards();
        domain::Reward last = reward(QStringLiteral("فنجان"), 10);
        last.stock = 1;
        const auto cup = must(rewards.add(last));
        (void)must(rewards.take({cup, other, {}, {}}));
        domain::Reward once = reward(QStringLiteral("کیف"), 10);
        once.perMember = 1;
        const auto bag = must(rewards.add(once));
        (void)must(rewards.take({bag, c.sara, {}, {}}));
        (void)must(rewards.add(reward(QStringLiteral("کلاه"), 20)));
        c.open();
        QVERIFY(c.w.find<QPushButton>(QStringLiteral("takeReward1"))->text().contains(QStringLiteral("کلاه")));
        const QStringList why = c.texts(QStringLiteral("rewardRefused"));
        QCOMPARE(why.size(), 2);
        QVERIFY2(why.filter(QStringLiteral("فنجان")).size() == 1, qPrintable(why.join(u'\n')));
        QVERIFY2(why.filter(QStringLiteral("کیف")).size() == 1, qPrintable(why.join(u'\n')));
    }

    void manyRewardsThatCannotBeHadStayShort()
    {
        Shown c;
        auto rewards = c.rewards();
        for (int i = 0; i < 8; ++i) {
            domain::Reward none = reward(QStringLiteral("هدیه %1").arg(i), 10);
            none.from = QDate(2027, 1, 1);
            (void)must(rewards.add(none));
        }
        c.open();
        QCOMPARE(c.texts(QStringLiteral("rewardRefused")).size(), 3);
    }

    void theCardListsTheThreeLastPurchases()
    {
        Shown c;
        for (const qint64 minor : {1'110'000, 2'220'000, 3'330'000, 4'440'000}) {
            c.sell(minor);
            c.w.shop.clock.advanceMinutes(1);
        }
        c.open();
        const QString text = c.w.find<QLabel>(QStringLiteral("memberLastPurchases"))->text();
        QVERIFY2(text.contains(c.w.context().format.money(Money::fromMinor(4'440'000))), qPrintable(text));
        QVERIFY(text.contains(c.w.context().format.money(Money::fromMinor(2'220'000))));
        QVERIFY(!text.contains(c.w.context().format.money(Money::fromMinor(1'110'000))));
    }

    void aCodeOfTheMemberGoesOnTheBillByAClick()
    {
        Shown c;
        domain::CouponRule rule;
        rule.discount.name = QStringLiteral("عیدی");
        rule.discount.effect = domain::PercentOff{domain::Percent::whole(10), {}};
        services::CouponService coupons(c.w.shop.database(), c.w.shop.clock);
        (void)must(coupons.make({rule, 1, {c.sara}, {}}));
        c.open();
        c.w.type(QStringLiteral("100."));
        auto *code = c.w.find<QPushButton>(QStringLiteral("ownCode"));
        QVERIFY(code->text().contains(QStringLiteral("عیدی")));
        code->click();
        QCOMPARE(c.w.focusName(), QStringLiteral("amount"));
        c.w.press(Qt::Key_F9);
        const auto rows = must(c.w.services().counter.today());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().purchase.discount, Money::fromMinor(100'000)); // a tenth of 100,000 tomans
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        c.open();
        QVERIFY(c.w.window().findChildren<QPushButton *>(QStringLiteral("ownCode")).isEmpty()); // used
    }
};

BASHGAH_TEST(tst_countershown, CounterShownTest)
#include "tst_countershown.moc"
