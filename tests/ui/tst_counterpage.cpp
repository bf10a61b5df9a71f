// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "services/challenges/challengeservice.h"
#include "services/coupons/couponservice.h"
#include "services/membership/planservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/toasts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace bashgah;
using domain::Money;
using test::Window;

namespace {

const QString counter = ui::pages::counter;

std::vector<services::TodayRow> today(Window &w)
{
    return *w.services().counter.today();
}

} // namespace

class CounterPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aMembershipIsSoldByKeyboard()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                          QStringLiteral("09121234567"));
        domain::PlanTerms terms;
        terms.name = QStringLiteral("ویژه");
        terms.price = domain::Money::fromMinor(2'000'000);
        terms.discount = domain::Percent::whole(10);
        QVERIFY(services::PlanService(w.shop.database(), w.shop.clock).addPlan(terms));
        w.open(ui::pages::counter, {{QStringLiteral("member"), sara.value()}});
        w.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.focusName(), QStringLiteral("sellPlan"));
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-membership.fa"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("sellPlanSubmit"));
        w.press(Qt::Key_Space);
        QVERIFY(*w.services().plans.active(sara));
        QVERIFY(w.find<QLabel>(QStringLiteral("memberMembership"))->text().contains(QStringLiteral("ویژه")));
        QVERIFY(!w.dialogSeen);
    }

    void regularsPurchaseTakesElevenKeysInPersianAndNoDialog()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(counter);
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        w.type(QStringLiteral("۴۵۶۷"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        w.type(QStringLiteral("۱۲۵."));
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-typing.fa"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("record"));
        w.press(Qt::Key_Return);
        QVERIFY2(w.keys <= 12, qPrintable(QString::number(w.keys)));
        QVERIFY(!w.dialogSeen);
        const auto rows = today(w);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().purchase.member, std::optional(sara));
        QCOMPARE(rows.front().purchase.gross, Money::fromMinor(1'250'000));
        QVERIFY(rows.front().purchase.earned > domain::Points());
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        QVERIFY(w.context().toasts.text().contains(QStringLiteral("سارا احمدی")));
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-recorded.fa"));
    }

    /// A long "247,000 of 5,000,000 tomans" once left the words beside it a letter's width.
    void longProgressLeavesTheWordsTheirWidth()
    {
        Window w;
        test::addSara(w);
        domain::Challenge basket;
        basket.name = QStringLiteral("چالش سبد ماه");
        basket.kind = domain::ChallengeKind::Target;
        basket.measure = domain::ChallengeMeasure::Spend;
        basket.target = 50'000'000;
        basket.points = domain::Points(200);
        basket.first = w.shop.profile().calendar.localDay(w.shop.clock.now());
        basket.lifeDays = 30;
        QVERIFY(services::ChallengeService(w.shop.database(), w.shop.clock).add(basket));
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        int checked = 0;
        for (const QLabel *label : w.find<QLabel>(QStringLiteral("resultHead"))->parentWidget()->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap())
                continue;
            QVERIFY2(label->width() >= 60, qPrintable(label->text()));
            checked += label->text().contains(QStringLiteral("سبد ماه")) ? 1 : 0;
        }
        QCOMPARE(checked, 1);
    }

    void secondEnterInAHurryRecordsNothingMore()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        for (int i = 0; i < 4; ++i)
            w.press(Qt::Key_Return);
        QCOMPARE(today(w).size(), size_t(1));
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
    }

    void wholeMobileIsTakenWithoutEnter()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("۰۹۱۲۱۲۳۴۵۶۷"));
        QTRY_COMPARE(w.focusName(), QStringLiteral("amount"));
        QCOMPARE(w.find<QLabel>(QStringLiteral("memberName"))->text(), QStringLiteral("سارا احمدی"));
    }

    void wholeMobileWithEnterChoosesTheMemberOnce()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("09121234567"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.find<QLabel>(QStringLiteral("memberName"))->text(), QStringLiteral("سارا احمدی"));
    }

    void emptyEnterRecordsWithoutMember()
    {
        Window w;
        w.open(counter);
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("50."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(today(w).size(), size_t(1));
        QVERIFY(!today(w).front().purchase.member);
    }

    void unknownMobileRegistersInPlaceAndGoesOn()
    {
        Window w;
        w.open(counter);
        w.type(QStringLiteral("09351112233"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("registerName"));
        QVERIFY(!w.find<QCheckBox>(QStringLiteral("registerConsent"))->isChecked());
        w.type(QStringLiteral("مینا راد"));
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-register.fa"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        const auto found = w.services().members.search(QStringLiteral("2233"));
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().name, QStringLiteral("مینا راد"));
        QCOMPARE(found->front().consent, domain::ConsentState::Unknown);
        QVERIFY(!w.dialogSeen);
    }

    void whoBroughtTheNewMemberIsAskedWhereItIsRewarded()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        domain::Programme programme = domain::programmePresets(w.shop.profile().currency).front().programme;
        programme.occasions = {{domain::OccasionKind::Referrer, domain::Points(100), true}};
        QVERIFY(w.services().programs.saveNewVersion(programme, w.shop.profile().calendar.localDay(w.shop.clock.now())));
        w.type(QStringLiteral("09351112233"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("مینا راد"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("registerReferrer"));
        w.type(QStringLiteral("09120000000"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("registerReferrer")); // nobody has that mobile
        QCOMPARE(*w.services().members.count({}), 1);
        auto *referrer = w.find<QLineEdit>(QStringLiteral("registerReferrer"));
        QVERIFY2(referrer->accessibleDescription().contains(QStringLiteral("۰۹۱۲۰۰۰۰۰۰۰")),
                 qPrintable(referrer->accessibleDescription()));
        referrer->selectAll();
        w.type(QStringLiteral("09121234567"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        const auto made = w.services().members.search(QStringLiteral("2233"));
        const auto referral = w.services().referrals.of(made->front().id);
        QCOMPARE(referral->broughtBy->referrerName, QStringLiteral("سارا احمدی"));
    }

    void anActivityIsConfirmedByKeysAndUndone()
    {
        Window w;
        const domain::MemberId sara = test::addSara(w);
        w.open(counter);
        domain::Programme programme = domain::programmePresets(w.shop.profile().currency).front().programme;
        programme.activities = {{QStringLiteral("survey"), domain::ActivityKind::Survey, {}, domain::Points(20),
                                 domain::ActivityLimit::Once, 0, true}};
        QVERIFY(w.services().programs.saveNewVersion(programme, w.shop.profile().calendar.localDay(w.shop.clock.now())));
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = w.find<QMenu>(QStringLiteral("activityMenu"));
        QVERIFY(menu->isVisible());
        menu->hide();
        menu->actions().front()->trigger();
        const auto confirmed = w.services().activities.of(sara);
        QCOMPARE(confirmed->size(), size_t(1));
        QCOMPARE(confirmed->front().points, domain::Points(20));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.services().activities.of(sara)->front().isUndone);
        QVERIFY(!w.dialogSeen);
    }

    void duplicateMobileOffersTheMemberWhoHasIt()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("مینا"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("registerMobile"));
        w.type(QStringLiteral("9121234567"));
        for (int i = 0; i < 4; ++i)
            w.press(Qt::Key_Return);
        auto *existing = w.find<QPushButton>(QStringLiteral("registerExisting"));
        QVERIFY(existing->isVisible());
        QVERIFY(existing->text().contains(QStringLiteral("سارا احمدی")));
        QCOMPARE(*w.services().members.count({}), 1);
        existing->click();
        QCOMPARE(w.find<QLabel>(QStringLiteral("memberName"))->text(), QStringLiteral("سارا احمدی"));
    }

    void missingAmountIsSaidUnderTheField()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
        w.press(Qt::Key_F9);
        QVERIFY(today(w).empty());
    }

    void pointsToSpendGoWithTheirMemberTheAmountStays()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(counter);
        QVERIFY(w.services().counter.adjust(
            {sara, domain::Points(5000), QStringLiteral("آزمایش"), {}, {}}).has_value());
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("200."));
        w.press(Qt::Key_F6);
        w.press(Qt::Key_Escape);
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        const auto *redeem = w.find<QLineEdit>(QStringLiteral("redeem"));
        QVERIFY(redeem->text().isEmpty());
        QVERIFY(!redeem->isVisible());
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("amount"))->text().isEmpty());
    }

    void whatAnotherProgramSoldMeanwhileShowsOnTheCardAndInTheResult()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("200."));
        QVERIFY(w.services().counter.adjust(
            {sara, domain::Points(5000), QStringLiteral("آزمایش"), {}, {}}).has_value());
        w.context().events.notify();
        QVERIFY(w.find<QLabel>(QStringLiteral("memberPoints"))->text().contains(QStringLiteral("۵٬۰۰۰")));
        QCOMPARE(w.focusName(), QStringLiteral("amount"));
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("amount"))->text().isEmpty());
    }

    void spendingPointsPaysPartOfTheBill()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(counter);
        const auto adjusted = w.services().counter.adjust(
            {sara, domain::Points(5000), QStringLiteral("آزمایش"), {}, {}});
        QVERIFY(adjusted.has_value());
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("200."));
        w.press(Qt::Key_F6);
        QCOMPARE(w.focusName(), QStringLiteral("redeem"));
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("redeem"))->text().isEmpty());
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-redeem.fa"));
        w.press(Qt::Key_F9);
        QCOMPARE(today(w).size(), size_t(1));
        QVERIFY(today(w).front().purchase.redeemedPoints > domain::Points());
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("redeem"))->isVisible()); // nobody's points now
        QVERIFY(!w.find<QPushButton>(QStringLiteral("redeemMost"))->isVisible());
    }

    void refusalKeepsWhatWasTyped()
    {
        Window w;
        const auto sara = test::addSara(w);
        w.open(counter);
        QVERIFY(w.services().counter.adjust({sara, domain::Points(500), QStringLiteral("آزمایش"), {}, {}}));
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("200."));
        w.press(Qt::Key_F6);
        w.find<QLineEdit>(QStringLiteral("redeem"))->clear();
        w.type(QStringLiteral("99999"));
        w.press(Qt::Key_F9);
        QVERIFY(today(w).empty());
        QVERIFY(!w.find<QLineEdit>(QStringLiteral("redeem"))->accessibleDescription().isEmpty());
        QCOMPARE(w.find<QLineEdit>(QStringLiteral("amount"))->text(), QStringLiteral("۲۰۰٬۰۰۰"));
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-refused.fa"));
    }

    void undoTakesTheLastPurchaseBack()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        sell(w);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(today(w).front().purchase.state(), domain::PurchaseState::Void);
        w.press(Qt::Key_Z, Qt::ControlModifier); // nothing more: said, not done
        QCOMPARE(today(w).size(), size_t(1));
    }

    void refundFromTheStripByKeyboard()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        sell(w);
        w.press(Qt::Key_Down, Qt::ControlModifier);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("refundAmount"));
        w.type(QStringLiteral("25."));
        QVERIFY(!w.find<QLabel>(QStringLiteral("refundPayBack"))->text().isEmpty());
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-refund.fa"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(today(w).front().purchase.refunded, Money::fromMinor(250'000));
        QCOMPARE(today(w).front().purchase.state(), domain::PurchaseState::PartlyRefunded);
        QVERIFY(!w.dialogSeen);
    }

    void aRefundWithoutItsReasonGoesToTheField()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        QVERIFY(w.context().shopService.setSetting(QStringLiteral("counter.refund_reason"), QStringLiteral("yes"), {}));
        sell(w);
        w.press(Qt::Key_Down, Qt::ControlModifier);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.focusName(), QStringLiteral("refundReason"));
        QVERIFY(!today(w).front().purchase.refunded.isPositive());
        w.type(QStringLiteral("خراب"));
        w.press(Qt::Key_Return);
        QVERIFY(today(w).front().purchase.refunded.isPositive());
    }

    void todayFoldsAwayInALowWindowAndOpensByKeyboard()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        sell(w);
        const auto *list = w.find<QWidget>(QStringLiteral("today"));
        QVERIFY(!list->isVisible());
        QVERIFY(w.find<QLabel>(QStringLiteral("todayTotals"))->isVisible());
        w.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(list->isVisible());
        w.press(Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        w.window().resize(1280, 900); // there is room for it again
        QTRY_VERIFY(list->isVisible());
    }

    void findingDoesNotScrollForTheLongerFormBehindIt()
    {
        Window w(ui::Language::Persian, ui::ThemeChoice::Light, 150);
        w.open(counter);
        const QWidget *part = w.find<QWidget>(QStringLiteral("findMember"));
        const QScrollArea *area = nullptr;
        while (!area && (part = part->parentWidget()))
            area = qobject_cast<const QScrollArea *>(part);
        QVERIFY(area);
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void escGoesBackOneStepAndKeepsTheAmount()
    {
        Window w;
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Escape);
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        QCOMPARE(w.find<QLineEdit>(QStringLiteral("amount"))->text(), QStringLiteral("۱۲۵٬۰۰۰"));
    }

    void fitsASmallWindowWithLargeLettersInTheDark()
    {
        Window w(ui::Language::Persian, ui::ThemeChoice::Dark, 150);
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        QVERIFY(w.window().width() <= 1024);
        auto *record = w.find<QPushButton>(QStringLiteral("record"));
        QVERIFY(record->isVisible());
        QVERIFY(record->height() >= record->sizeHint().height());
        const auto *amount = w.find<QWidget>(QStringLiteral("amount")); // in sight as a whole
        QCOMPARE(amount->visibleRegion().boundingRect(), amount->rect());
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-150-dark.fa"));
    }

    // A coupon and a gift card make the bill long: what is to pay stays in sight all the same.
    void whatIsToPayIsNeverScrolledAway_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("usual letters") << 100;
        QTest::newRow("large letters") << 150;
    }
    void whatIsToPayIsNeverScrolledAway()
    {
        QFETCH(int, percent);
        Window w(ui::Language::Persian, ui::ThemeChoice::Light, percent);
        test::addSara(w);
        domain::CouponRule rule;
        rule.discount.name = QStringLiteral("ten");
        rule.discount.effect = domain::PercentOff{domain::Percent::whole(10), {}};
        services::CouponService coupons(w.shop.database(), w.shop.clock);
        const QString code = test::must(coupons.codes(test::must(coupons.make({rule, 1, {}, {}})))).front().code;
        services::StoredValueService stored(w.shop.database(), w.shop.clock);
        const QString card =
            test::must(stored.issue({Money::fromMinor(400'000), QStringLiteral("cash"), {}, {}, {}})).code;
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        const auto *due = w.find<QLabel>(QStringLiteral("toPay"));
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_F7);
        for (const QString &typed : {code, card}) {
            w.type(typed);
            w.press(Qt::Key_Return);
        }
        QTest::qWait(30);
        // 1,250,000 rials less 10 % less the card
        QCOMPARE(due->text(), w.context().format.money(Money::fromMinor(725'000)));
        QCOMPARE(due->visibleRegion().boundingRect(), due->rect());
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-card-coupon-%1.fa").arg(percent));
    }

    void readsLeftToRightInEnglish()
    {
        Window w(ui::Language::English);
        test::addSara(w);
        w.open(counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        (void)test::grabWidget(&w.window(), QStringLiteral("counter-typing.en"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(today(w).size(), size_t(1));
    }

private:
    static void sell(Window &w)
    {
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
    }
};

BASHGAH_TEST(tst_counterpage, CounterPageTest)
#include "tst_counterpage.moc"
