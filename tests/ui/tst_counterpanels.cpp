// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in place of the result: the purchase behind it is recorded by no key.
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"

#include <QLineEdit>
#include <QPushButton>

using namespace bashgah;
using domain::Money;
using test::must;

namespace {

/// A counter where Sara bought for 125,000 tomans already.
struct SoldOnce
{
    SoldOnce()
    {
        (void)test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
        w.open(ui::pages::counter);
        begin(QStringLiteral("125."));
        w.press(Qt::Key_F9);
    }
    void begin(const QString &amount)
    {
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(amount);
    }
    [[nodiscard]] std::vector<services::TodayRow> today() { return must(w.services().counter.today()); }
    [[nodiscard]] QString amount() { return w.find<QLineEdit>(QStringLiteral("amount"))->text(); }

    test::Window w;
};

} // namespace

class CounterPanelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void recordKeyInARefundRecordsNoPurchase()
    {
        SoldOnce c;
        QCOMPARE(c.today().size(), size_t(1));
        c.begin(QStringLiteral("50."));
        c.w.press(Qt::Key_Down, Qt::ControlModifier);
        c.w.press(Qt::Key_Return);
        QCOMPARE(c.w.focusName(), QStringLiteral("refundAmount"));
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(1));
        QVERIFY(!c.today().front().purchase.refunded.isPositive());
        QCOMPARE(c.amount(), QStringLiteral("۵۰٬۰۰۰"));
        QVERIFY(!c.w.dialogSeen);
    }

    void primaryKeyInARefundRefunds()
    {
        SoldOnce c;
        c.begin(QStringLiteral("50."));
        c.w.press(Qt::Key_Down, Qt::ControlModifier);
        c.w.press(Qt::Key_Return);
        c.w.type(QStringLiteral("25."));
        c.w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(c.today().size(), size_t(1));
        QCOMPARE(c.today().front().purchase.refunded, Money::fromMinor(250'000));
        QCOMPARE(c.amount(), QStringLiteral("۵۰٬۰۰۰")); // the purchase behind it waits
    }

    void primaryKeyInTheAmountLeavesAnOpenRefundAlone()
    {
        SoldOnce c;
        c.begin(QStringLiteral("50."));
        c.w.press(Qt::Key_Down, Qt::ControlModifier);
        c.w.press(Qt::Key_Return);
        c.w.press(Qt::Key_F4);
        QCOMPARE(c.w.focusName(), QStringLiteral("amount"));
        c.w.press(Qt::Key_Return, Qt::ControlModifier);
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(1));
        QVERIFY(!c.today().front().purchase.refunded.isPositive());
    }

    void recordKeyInTheParkedListRecordsNothing()
    {
        SoldOnce c;
        c.begin(QStringLiteral("40."));
        c.w.press(Qt::Key_F8);
        c.begin(QStringLiteral("50."));
        c.w.find<QPushButton>(QStringLiteral("parkedBadge"))->click();
        c.w.press(Qt::Key_F9);
        c.w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(c.today().size(), size_t(1));
        QCOMPARE(must(c.w.services().parking.count()), 1);
    }

    void recordKeyInTheMembershipPanelRecordsNothing()
    {
        SoldOnce c;
        c.begin(QStringLiteral("50."));
        c.w.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(c.w.focusName(), QStringLiteral("sellPlan"));
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(1));
        QCOMPARE(c.amount(), QStringLiteral("۵۰٬۰۰۰"));
    }

    void recordKeyWorksAgainOnceThePanelIsClosed()
    {
        SoldOnce c;
        c.begin(QStringLiteral("50."));
        c.w.press(Qt::Key_Down, Qt::ControlModifier);
        c.w.press(Qt::Key_Return);
        c.w.press(Qt::Key_Escape);
        c.w.press(Qt::Key_F9);
        QCOMPARE(c.today().size(), size_t(2));
    }
};

BASHGAH_TEST(tst_counterpanels, CounterPanelsTest)
#include "tst_counterpanels.moc"
