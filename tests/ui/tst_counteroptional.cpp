// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be said beside the amount: nothing typed there is lost without a word.
#include "services/counter/parkingservice.h"
#include "services/members/contactservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/shell/apprequests.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bashgah;
using domain::Money;
using test::must;

namespace {

/// Sara's purchase of 125,000 tomans with "More" open.
struct WithMore
{
    WithMore()
    {
        sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
        w.open(ui::pages::counter);
        begin();
        w.press(Qt::Key_D, Qt::ControlModifier);
    }
    void begin()
    {
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
    }
    /// The field of this name that is in sight.
    template <typename W = QLineEdit>
    [[nodiscard]] W *seen(const QString &name)
    {
        for (W *each : w.window().findChildren<W *>(name)) {
            if (each->isVisible())
                return each;
        }
        qFatal("nothing in sight called %s", qPrintable(name));
    }
    void fill(const QString &name, const QString &text)
    {
        seen(name)->setFocus();
        seen(name)->selectAll();
        w.type(text);
    }
    void goTo(const QString &name)
    {
        seen(name)->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
    }
    void splitPayment()
    {
        auto *kinds = seen<QComboBox>(QStringLiteral("payment"));
        kinds->setCurrentIndex(kinds->count() - 1); // several kinds
    }
    [[nodiscard]] std::vector<services::TodayRow> today() { return must(w.services().counter.today()); }

    test::Window w;
    domain::MemberId sara{0};
};

/// Receipts that are asked for while it lives.
struct Printed
{
    explicit Printed(test::Window &w)
    {
        QObject::connect(&w.context().requests, &ui::AppRequests::receiptWanted, &m_alive,
                         [this](domain::PurchaseId id) { ids.push_back(id); });
    }
    Q_DISABLE_COPY_MOVE(Printed)
    std::vector<domain::PurchaseId> ids;

private:
    QObject m_alive;
};

} // namespace

class CounterOptionalTest final : public QObject
{
    Q_OBJECT

private slots:
    void dayThatIsNoneIsSaidAndNotTakenForToday_data();
    void dayThatIsNoneIsSaidAndNotTakenForToday();
    void earlierDayIsShownByWhatHeldOnIt();
    void shareWithTooManyDecimalsIsSaid();
    void contactWithAnImpossibleDayIsNotWrittenDown();
    void anInvoiceNumberAloneWaitsToo();
    void parkingKeepsADayThatIsNoneOnTheScreen();
    void kindOfPaymentPassedByTabStaysEmpty();
    void kindOfPaymentThatWasTypedStays();
    void suggestedRestIsRecordedByKey();
    void receiptAfterARestartIsThisDesksOwn();
    void receiptAfterARestartIsOfWhoeverIsThere();
};

void CounterOptionalTest::dayThatIsNoneIsSaidAndNotTakenForToday_data()
{
    QTest::addColumn<QString>("typed"); // it is 1405/05/31
    QTest::newRow("no such month") << QStringLiteral("1405/13/40");
    QTest::newRow("no such day") << QStringLiteral("1404/12/30");
    QTest::newRow("tomorrow") << QStringLiteral("1405/06/01");
    QTest::newRow("older than a year") << QStringLiteral("1404/05/29");
}

void CounterOptionalTest::dayThatIsNoneIsSaidAndNotTakenForToday()
{
    QFETCH(QString, typed);
    WithMore c;
    c.fill(QStringLiteral("purchaseDay"), typed);
    c.w.press(Qt::Key_F9);
    QVERIFY(c.today().empty());
    QCOMPARE(c.w.focusName(), QStringLiteral("purchaseDay"));
    QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    c.seen(QStringLiteral("purchaseDay"))->clear();
    c.w.press(Qt::Key_F9);
    QCOMPARE(c.today().size(), size_t(1));
}

// The programme began on 11 Dey 1404; the day before nothing was given.
void CounterOptionalTest::earlierDayIsShownByWhatHeldOnIt()
{
    WithMore c;
    const auto figure = [&c] { return c.seen<QLabel>(QStringLiteral("resultFigure"))->text(); };
    const QString today = figure();
    c.fill(QStringLiteral("purchaseDay"), QStringLiteral("1404/10/10"));
    QVERIFY(figure() != today);
    c.fill(QStringLiteral("purchaseDay"), QStringLiteral("1404/10/11"));
    QCOMPARE(figure(), today);
    c.seen(QStringLiteral("purchaseDay"))->clear();
    QCOMPARE(figure(), today);
}

void CounterOptionalTest::shareWithTooManyDecimalsIsSaid()
{
    WithMore c;
    c.fill(QStringLiteral("discountPercent"), QStringLiteral("10.125"));
    c.w.press(Qt::Key_F9);
    QVERIFY(c.today().empty());
    QCOMPARE(c.w.focusName(), QStringLiteral("discountPercent"));
}

void CounterOptionalTest::contactWithAnImpossibleDayIsNotWrittenDown()
{
    WithMore c;
    c.w.open(ui::pages::memberProfile, {{QStringLiteral("member"), c.sara.value()}, {QStringLiteral("focus"), QStringLiteral("contacts")}});
    c.seen<QPushButton>(QStringLiteral("contactNew"))->click();
    c.seen<QPlainTextEdit>(QStringLiteral("contactText"))->setPlainText(QStringLiteral("نان سرد بود"));
    c.fill(QStringLiteral("contactDue"), QStringLiteral("1405/13/01"));
    c.seen<QPushButton>(QStringLiteral("contactSave"))->click();
    QVERIFY(must(c.w.context().contacts.open()).empty());
    QCOMPARE(c.w.focusName(), QStringLiteral("contactDue"));
    c.fill(QStringLiteral("contactDue"), QStringLiteral("1405/06/02"));
    c.seen<QPushButton>(QStringLiteral("contactSave"))->click();
    const auto open = must(c.w.context().contacts.open());
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open.front().due, std::optional(QDate(2026, 8, 24)));
}

void CounterOptionalTest::anInvoiceNumberAloneWaitsToo()
{
    WithMore c;
    c.w.press(Qt::Key_F8);
    QCOMPARE(must(c.w.services().parking.count()), 1);
    c.fill(QStringLiteral("invoice"), QStringLiteral("A-77"));
    c.seen<QPushButton>(QStringLiteral("parkedBadge"))->click();
    c.w.press(Qt::Key_Return);
    const auto waiting = must(c.w.services().parking.list());
    QCOMPARE(waiting.size(), size_t(1));
    QCOMPARE(waiting.front().draft.ref, QStringLiteral("A-77"));
    QCOMPARE(c.w.window().currentPage()->shownMember(), std::optional(c.sara));
}

void CounterOptionalTest::parkingKeepsADayThatIsNoneOnTheScreen()
{
    WithMore c;
    c.fill(QStringLiteral("purchaseDay"), QStringLiteral("1405/13/40"));
    c.w.press(Qt::Key_F8);
    QCOMPARE(must(c.w.services().parking.count()), 0);
    QCOMPARE(c.w.focusName(), QStringLiteral("purchaseDay"));
    QVERIFY(!c.seen(QStringLiteral("purchaseDay"))->text().isEmpty());
}

void CounterOptionalTest::kindOfPaymentPassedByTabStaysEmpty()
{
    WithMore c;
    c.splitPayment();
    c.goTo(QStringLiteral("pay.card"));
    QCOMPARE(c.seen(QStringLiteral("pay.card"))->text(), QStringLiteral("۱۲۵٬۰۰۰"));
    c.goTo(QStringLiteral("pay.cash"));
    QVERIFY(c.seen(QStringLiteral("pay.card"))->text().isEmpty());
    QCOMPARE(c.seen(QStringLiteral("pay.cash"))->text(), QStringLiteral("۱۲۵٬۰۰۰"));
}

void CounterOptionalTest::kindOfPaymentThatWasTypedStays()
{
    WithMore c;
    c.splitPayment();
    c.goTo(QStringLiteral("pay.card"));
    c.w.type(QStringLiteral("25."));
    c.goTo(QStringLiteral("pay.cash"));
    QCOMPARE(c.seen(QStringLiteral("pay.card"))->text(), QStringLiteral("۲۵٬۰۰۰"));
    QCOMPARE(c.seen(QStringLiteral("pay.cash"))->text(), QStringLiteral("۱۰۰٬۰۰۰"));
    c.goTo(QStringLiteral("pay.transfer"));
    QVERIFY(c.seen(QStringLiteral("pay.cash"))->text().isEmpty());
    QCOMPARE(c.seen(QStringLiteral("pay.transfer"))->text(), QStringLiteral("۱۰۰٬۰۰۰"));
}

void CounterOptionalTest::suggestedRestIsRecordedByKey()
{
    WithMore c;
    c.splitPayment();
    c.goTo(QStringLiteral("pay.card"));
    c.w.type(QStringLiteral("25."));
    c.goTo(QStringLiteral("pay.cash"));
    c.w.press(Qt::Key_F9);
    QCOMPARE(c.today().size(), size_t(1));
    const auto extras = must(c.w.services().counter.extras(c.today().front().purchase.id));
    QCOMPARE(extras.payments.size(), size_t(2));
}

void CounterOptionalTest::receiptAfterARestartIsThisDesksOwn()
{
    WithMore c;
    c.w.press(Qt::Key_F9);
    const domain::PurchaseId own = c.today().front().purchase.id;
    domain::PurchaseDraft there;
    there.amount = Money::fromMinor(700'000);
    const auto other = must(c.w.services().counter.record(there)); // at another desk
    QVERIFY(other.id != own);
    ui::CounterPage again(c.w.context()); // as after a restart
    const Printed printed(c.w);
    again.runCommand(ui::PageCommand::Print);
    QCOMPARE(printed.ids, std::vector{own});
}

void CounterOptionalTest::receiptAfterARestartIsOfWhoeverIsThere()
{
    test::Window w;
    const auto mina = must(w.shop.shop().addStaff(QStringLiteral("مینا")));
    const auto reza = must(w.shop.shop().addStaff(QStringLiteral("رضا")));
    w.open(ui::pages::home);
    domain::PurchaseDraft draft;
    draft.amount = Money::fromMinor(700'000);
    draft.staff = mina;
    (void)must(w.services().counter.record(draft));
    w.context().settings.set(ui::settings::staff, static_cast<int>(reza.value()));
    const Printed printed(w);
    w.open(ui::pages::counter);
    w.window().currentPage()->runCommand(ui::PageCommand::Print);
    QVERIFY(printed.ids.empty()); // Reza sold nothing yet
}

BASHGAH_TEST(tst_counteroptional, CounterOptionalTest)
#include "tst_counteroptional.moc"
