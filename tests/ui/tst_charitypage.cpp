// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causeservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/dataevents.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using domain::Points;
using test::must;
using test::Window;

namespace {

/// A member with this many points, given by hand.
domain::MemberId addRich(Window &w, qint64 points)
{
    const auto id = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"),
                                    QStringLiteral("09121234567"));
    services::CounterService counter(w.shop.database(), w.shop.clock);
    (void)must(counter.adjust({id, Points(points), QStringLiteral("start"), {}, {}}));
    return id;
}

domain::CauseId addCause(Window &w)
{
    domain::Cause cause;
    cause.name = QStringLiteral("مدرسه");
    cause.pointValue = domain::Money::fromMinor(50);
    return must(services::CauseService(w.shop.database(), w.shop.clock).add(cause));
}

} // namespace

class CharityPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCauseIsMadeByKeyboard()
    {
        Window w;
        w.open(ui::pages::charity);
        w.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(w.focusName(), QStringLiteral("causeName"));
        w.find<QPushButton>(QStringLiteral("causeSave"))->click(); // without a name
        QVERIFY(must(w.services().causes.list()).empty());
        w.type(QStringLiteral("مدرسه"));
        w.find<QLineEdit>(QStringLiteral("causeValue"))->setFocus();
        w.type(QStringLiteral("۰.۵")); // half a toman is five rials
        w.find<QLineEdit>(QStringLiteral("causeMatching"))->setFocus();
        w.type(QStringLiteral("۱۲.۵"));
        w.find<QLineEdit>(QStringLiteral("causeShare"))->setFocus();
        w.type(QStringLiteral("۱"));
        w.find<QPushButton>(QStringLiteral("causeSave"))->click();
        const auto rows = must(w.services().causes.list());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().cause.matching, domain::Percent(1250));
        QCOMPARE(rows.front().cause.share->rate, domain::Percent(100));
        QCOMPARE(rows.front().cause.pointValue, std::optional(domain::Money::fromMinor(5)));
    }

    void aMemberGivesPointsAndTakesThemBack()
    {
        Window w;
        const auto member = addRich(w, 100);
        const auto cause = addCause(w);
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), member.value()}, {QStringLiteral("focus"), QStringLiteral("giving")}});
        w.find<QPushButton>(QStringLiteral("give"))->click();
        QCOMPARE(w.focusName(), QStringLiteral("givePoints"));
        w.type(QStringLiteral("۴۰"));
        QVERIFY(w.find<QLabel>(QStringLiteral("giveEffect"))->text().contains(QStringLiteral("۲۰۰"))); // 40 points of 5 tomans
        w.press(Qt::Key_Return);
        QCOMPARE(must(w.services().counter.snapshot(member)).balance, Points(60));
        QCOMPARE(must(w.services().causes.find(cause)).promised(), domain::Money::fromMinor(2'000));
        auto *gifts = w.find<ui::TablePane>(QStringLiteral("giftList"));
        gifts->view().setCurrentIndex(gifts->view().model()->index(0, 0));
        w.find<QPushButton>(QStringLiteral("giveBack"))->click();
        QCOMPARE(must(w.services().counter.snapshot(member)).balance, Points(100));
        QVERIFY(!w.dialogSeen);
    }

    // 40 points of 5 tomans each, without the mouse: who, Ctrl+Shift+G, the points, Enter; Ctrl+Z takes it back.
    void atTheCounterPointsAreGivenByKeyboard()
    {
        Window w;
        const auto member = addRich(w, 100);
        const auto cause = addCause(w);
        w.open(ui::pages::counter);
        const auto choose = [&w] {
            w.type(QStringLiteral("4567"));
            w.press(Qt::Key_Return);
        };
        const auto give = [&w] { w.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); };
        const auto balance = [&] { return must(w.services().counter.snapshot(member)).balance; };
        choose();
        QVERIFY(w.find<QPushButton>(QStringLiteral("giveAtCounter"))->isVisible());
        const QString amount = w.focusName();
        give();
        QCOMPARE(w.focusName(), QStringLiteral("givePoints"));
        w.type(QStringLiteral("۴۰"));
        QVERIFY(w.find<QLabel>(QStringLiteral("giveEffect"))->text().contains(QStringLiteral("۲۰۰")));
        w.press(Qt::Key_Return);
        QCOMPARE(balance(), Points(60));
        QCOMPARE(must(w.services().causes.find(cause)).promised(), domain::Money::fromMinor(2'000));
        QCOMPARE(w.focusName(), amount); // the purchase goes on
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(balance(), Points(100));
        give();
        w.press(Qt::Key_Escape);
        QCOMPARE(w.focusName(), amount);
        give();
        w.press(Qt::Key_F2); // somebody else comes: the panel is not of them
        QVERIFY(!w.find<QLabel>(QStringLiteral("giveEffect"))->isVisible());
        give(); // nobody is chosen
        QVERIFY(!w.find<QLabel>(QStringLiteral("giveEffect"))->isVisible());
        QVERIFY(!w.dialogSeen);
    }

    void withoutACauseTheCounterOffersNoGiving()
    {
        Window w;
        (void)addRich(w, 100);
        w.open(ui::pages::counter);
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        auto *button = w.find<QPushButton>(QStringLiteral("giveAtCounter"));
        QVERIFY(!button->isVisible());
        (void)addCause(w);
        w.context().events.notify();
        QVERIFY(button->isVisible());
    }

    void aPaymentWithItsReceiptClosesWhatIsOpen()
    {
        Window w;
        const auto member = addRich(w, 100);
        const auto cause = addCause(w);
        (void)must(services::CauseService(w.shop.database(), w.shop.clock).give({cause, member, Points(40), {}, {}}));
        w.open(ui::pages::charity);
        w.find<QPushButton>(QStringLiteral("causePay"))->click();
        QCOMPARE(w.focusName(), QStringLiteral("paymentAmount"));
        QCOMPARE(w.find<ui::MoneyEdit>(QStringLiteral("paymentAmount"))->value(), std::optional(domain::Money::fromMinor(2'000)));
        w.find<QPushButton>(QStringLiteral("paymentSubmit"))->click(); // nobody named
        QCOMPARE(must(w.services().causes.find(cause)).paid, domain::Money());
        w.find<QLineEdit>(QStringLiteral("paymentPayee"))->setText(QStringLiteral("خزانه"));
        w.find<QLineEdit>(QStringLiteral("paymentReceipt"))->setText(QStringLiteral("۷۷"));
        w.find<QPushButton>(QStringLiteral("paymentSubmit"))->click();
        QCOMPARE(must(w.services().causes.find(cause)).open(), domain::Money());
        QVERIFY(!w.dialogSeen);
    }
};

BASHGAH_TEST(tst_charitypage, CharityPageTest)
#include "tst_charitypage.moc"
