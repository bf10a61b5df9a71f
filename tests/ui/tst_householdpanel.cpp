// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterservice.h"
#include "services/members/membersheetservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/pages/memberprofile/ledgertext.h"
#include "ui/shell/navigator.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace bashgah;
using test::must;
using test::Window;

/// Points of a household that are spent together, by keyboard in the profile.
class HouseholdPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void switchIsThrownAndAMemberStaysOut_data()
    {
        QTest::addColumn<bool>("persian");
        QTest::newRow("fa") << true;
        QTest::newRow("en") << false;
    }

    void switchIsThrownAndAMemberStaysOut()
    {
        QFETCH(const bool, persian);
        Window w(persian ? ui::Language::Persian : ui::Language::English);
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        const auto ali = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("علی"), QStringLiteral("09351112233"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("details")}});
        (void)must(w.services().counter.adjust({ali, domain::Points(40), QStringLiteral("هدیه"), {}, {}}));
        QVERIFY(!w.find<QCheckBox>(QStringLiteral("householdPooled"))->isVisible()); // nobody lives with her yet
        w.find<QLineEdit>(QStringLiteral("householdWith"))->setFocus();
        w.type(QStringLiteral("09351112233"));
        w.press(Qt::Key_Return);
        auto *pooled = w.find<QCheckBox>(QStringLiteral("householdPooled"));
        QVERIFY(pooled->isVisible());
        QVERIFY(!pooled->isChecked()); // off until somebody wants it
        pooled->setFocus();
        w.press(Qt::Key_Space);
        QVERIFY(pooled->isChecked());
        QVERIFY(must(w.services().care.memberSheets.householdOf(sara))->pooled);
        const auto *points = w.find<QLabel>(QStringLiteral("householdPoints"));
        QVERIFY2(points->text().contains(w.context().format.number(40)), qPrintable(points->text()));
        QCOMPARE(must(w.services().counter.snapshot(sara)).usable().value(), 40);
        auto *apart = w.find<QCheckBox>(QStringLiteral("householdApart"));
        apart->setFocus();
        w.press(Qt::Key_Space);
        QVERIFY(apart->isChecked());
        QCOMPARE(must(w.services().counter.snapshot(sara)).usable().value(), 0);
        QVERIFY(!points->text().contains(w.context().format.number(40)));
        QVERIFY(!w.dialogSeen);
    }

    void theCounterSpendsWhatTheHouseholdHas()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        const auto ali = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("علی"), QStringLiteral("09351112233"));
        services::MemberSheetService sheets(w.shop.database(), w.shop.clock);
        services::CounterService counter(w.shop.database(), w.shop.clock);
        must(sheets.joinHousehold(ali, sara));
        must(sheets.poolPoints(sara, true));
        (void)must(counter.adjust({ali, domain::Points(4'000), QStringLiteral("هدیه"), {}, {}}));
        w.open(ui::pages::counter, {{QStringLiteral("member"), sara.value()}});
        const QString together = w.context().format.points(domain::Points(4'000));
        QVERIFY(w.find<QLabel>(QStringLiteral("memberPoints"))->text() == w.context().format.points(domain::Points()));
        QVERIFY2(w.find<QLabel>(QStringLiteral("memberWorth"))->text().contains(together),
                 qPrintable(w.find<QLabel>(QStringLiteral("memberWorth"))->text()));
        QVERIFY(w.find<QLineEdit>(QStringLiteral("redeem"))->isEnabled());
        QVERIFY(!w.dialogSeen);
    }

    void theGiversOpenProfileShowsTheGiftAtOnce()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        const auto ali = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("علی"), QStringLiteral("09351112233"));
        services::MemberSheetService sheets(w.shop.database(), w.shop.clock);
        must(sheets.joinHousehold(ali, sara));
        must(sheets.poolPoints(sara, true));
        services::CounterService counter(w.shop.database(), w.shop.clock);
        (void)must(counter.adjust({ali, domain::Points(4'000), QStringLiteral("هدیه"), {}, {}}));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), ali.value()}, {QStringLiteral("focus"), QStringLiteral("points")}});
        const auto *ledger = w.find<QWidget>(QStringLiteral("ledger"))->findChild<QTableView *>()->model();
        QCOMPARE(ledger->rowCount(), 1);
        domain::PurchaseDraft hers; // paid with his points, from somewhere else in the window
        hers.member = sara;
        hers.amount = domain::Money::fromMinor(2'000'000);
        const auto snapshot = must(w.services().counter.snapshot(sara));
        hers.redeem = w.services().counter.preview(snapshot, hers).mostRedeemable.points;
        QVERIFY(hers.redeem > domain::Points());
        (void)must(w.services().counter.record(hers));
        QTRY_VERIFY(ledger->rowCount() > 1);
        QVERIFY(!w.dialogSeen);
    }

    void theLedgerSaysWhoSpentWhoseAndWhere()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::home);
        const ui::LedgerText words(w.context().format);
        services::LedgerRow row{domain::EntryId(1)};
        row.kind = domain::EntryKind::TransferOut;
        row.points = domain::Points(-20);
        row.household = QStringLiteral("Sara");
        row.purchaseRef = QStringLiteral("1042");
        const auto plain = [&](const services::LedgerRow &each) {
            QString text = words.title(each);
            for (const char16_t isolate : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
                text.remove(QChar(isolate));
            return text;
        };
        QCOMPARE(plain(row), QStringLiteral("Spent by Sara: purchase 1042"));
        row.points = domain::Points(20);
        QCOMPARE(plain(row), QStringLiteral("From the points of Sara: purchase 1042"));
        row.householdBack = true;
        QCOMPARE(plain(row), QStringLiteral("Came back from Sara: purchase 1042"));
        row.points = domain::Points(-20);
        row.purchaseRef.clear();
        row.reward = QStringLiteral("cup");
        QCOMPARE(plain(row), QStringLiteral("Given back to Sara: reward cup"));
    }
};

BASHGAH_TEST(tst_householdpanel, HouseholdPanelTest)
#include "tst_householdpanel.moc"
