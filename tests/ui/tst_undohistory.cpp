// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causeservice.h"
#include "services/counter/counterpolicy.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "twolooks.h"
#include "ui/format/bidi.h"
#include "ui/pages/counter/counterdeeds.h"
#include "ui/pages/counter/deedwords.h"
#include "ui/pages/counter/undohistory.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace bashgah;
using test::must;
using test::Window;
using ui::UndoHistory;

class UndoHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastTenOfEach();
    void anyOfTheLastTenIsTakenBackFromTheList();
    void theListTellsWhatTheCounterAsked();
    void aMessageWaitsForWhoeverStandsInIt();
    void aDeedIsFoundByItsId();
    void whatIsSaidOfADeedGoesToTheNextWindow();
    void everyDeedIsSaidInTheLanguageOfTheWindow_data();
    void everyDeedIsSaidInTheLanguageOfTheWindow();
    void aDonationAndAParkedPurchaseSpeakTheNewLanguage();
};

void UndoHistoryTest::keepsTheLastTenOfEach()
{
    UndoHistory history;
    for (int i = 0; i < 12; ++i)
        history.remember({QStringLiteral("a%1").arg(i), {}, [] {}, 1});
    history.remember({QStringLiteral("b"), {}, [] {}, 2});
    const auto first = history.of(1);
    QCOMPARE(first.size(), UndoHistory::most);
    QCOMPARE(first.front().id, QStringLiteral("a11"));
    QCOMPARE(first.back().id, QStringLiteral("a2"));
    QCOMPARE(history.of(2).size(), size_t(1));
    history.forget(QStringLiteral("a11"));
    QCOMPARE(history.of(1).front().id, QStringLiteral("a10"));
    QVERIFY(history.of(3).empty());
}

void UndoHistoryTest::aDeedIsFoundByItsId()
{
    const ui::CounterDeed deeds[] = {domain::PurchaseId(12), domain::TakingId(3), ui::ActivityDone{4},
                                     ui::AttachmentDone{domain::PurchaseId(5)}, ui::ParkedDone{domain::ParkedId(6)},
                                     ui::ParkedDone{domain::ParkedId(6), true}, domain::DonationId(7)};
    for (const ui::CounterDeed &deed : deeds) {
        const auto found = ui::deedOf(ui::idOf(deed));
        QVERIFY2(found && *found == deed, qPrintable(ui::idOf(deed)));
    }
    for (const QString &unknown : {QString(), QStringLiteral("purchase:"), QStringLiteral("purchase:x"), QStringLiteral("nothing:1")})
        QVERIFY2(!ui::deedOf(unknown), qPrintable(unknown));
}

void UndoHistoryTest::whatIsSaidOfADeedGoesToTheNextWindow()
{
    const ui::DeedFacts facts{domain::Money::fromMinor(9'007'199'254'740'993), domain::Points(-3), QStringLiteral("سارا")};
    QCOMPARE(ui::deedFacts(ui::toVariant(facts)), facts);
    QCOMPARE(ui::deedFacts({}), ui::DeedFacts());
}

void UndoHistoryTest::everyDeedIsSaidInTheLanguageOfTheWindow_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QStringList>("said"); // of a reward, an activity, a purchase given to a member, two parked ones, a donation
    QTest::newRow("Persian") << ui::Language::Persian
                             << QStringList{QStringLiteral("فنجان"), QStringLiteral("فعالیت: ۲۰ امتیاز"),
                                            QStringLiteral("به عضو داده شد: ۹۰٬۰۰۰ تومان"),
                                            QStringLiteral("کنارگذاشته: ۹۰٬۰۰۰ تومان از فنجان"),
                                            QStringLiteral("از خرید کنارگذاشته صرف‌نظر شد: ۹۰٬۰۰۰ تومان"),
                                            QStringLiteral("۲۰ امتیاز برای فنجان")};
    QTest::newRow("English") << ui::Language::English
                             << QStringList{QStringLiteral("فنجان"), QStringLiteral("Activity: 20 points"),
                                            QStringLiteral("Given to a member: 90,000 tomans"),
                                            QStringLiteral("Parked: 90,000 tomans of فنجان"),
                                            QStringLiteral("Parked purchase given up: 90,000 tomans"),
                                            QStringLiteral("20 points for فنجان")};
}

void UndoHistoryTest::everyDeedIsSaidInTheLanguageOfTheWindow()
{
    QFETCH(ui::Language, language);
    QFETCH(QStringList, said);
    Window w(language);
    w.open(ui::pages::counter);
    const ui::DeedWords words(w.context());
    const ui::DeedFacts facts{domain::Money::fromMinor(900'000), domain::Points(20), QStringLiteral("فنجان")};
    const ui::CounterDeed deeds[] = {domain::TakingId(3), ui::ActivityDone{4}, ui::AttachmentDone{domain::PurchaseId(5)},
                                     ui::ParkedDone{domain::ParkedId(6)}, ui::ParkedDone{domain::ParkedId(6), true},
                                     domain::DonationId(7)};
    for (int i = 0; i < said.size(); ++i) {
        const QString text = ui::Bidi::strip(words.of(deeds[i], facts));
        QVERIFY2(text.startsWith(said.at(i)), qPrintable(text));
    }
}

// In a Persian window 40 points go to a cause, and a purchase of 90,000 tomans is parked; then the window is English.
void UndoHistoryTest::aDonationAndAParkedPurchaseSpeakTheNewLanguage()
{
    test::Look english;
    english.language = ui::Language::English;
    test::TwoLooks looks(english);
    domain::Cause cause;
    cause.name = QStringLiteral("مدرسه");
    cause.pointValue = domain::Money::fromMinor(50);
    (void)must(services::CauseService(looks.shop.database(), looks.shop.clock).add(cause));
    (void)must(looks.window().services().counter.adjust({looks.sara, domain::Points(100), QStringLiteral("start"), {}, {}}));
    looks.window().open(ui::pages::counter, {{QStringLiteral("member"), looks.sara.value()}});
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Give);
    looks.find<ui::PointsEdit>("givePoints")->setValue(domain::Points(40));
    looks.find<QPushButton>("giveSubmit")->click();
    looks.find<ui::MoneyEdit>("amount")->setValue(domain::Money::fromMinor(900'000));
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Park);
    looks.change();
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Deeds);
    auto *menu = looks.find<QMenu>("undoList");
    QStringList said;
    for (const QAction *action : menu->actions())
        said << ui::Bidi::strip(action->text());
    menu->close();
    QCOMPARE(said.mid(1), (QStringList{QStringLiteral("Parked: 90,000 tomans of سارا احمدی"),
                                       QStringLiteral("40 points for مدرسه")}));
}

void UndoHistoryTest::anyOfTheLastTenIsTakenBackFromTheList()
{
    Window w(ui::Language::English);
    test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("Sara"), QStringLiteral("09121234567"));
    w.open(ui::pages::counter);
    for (const auto &amount : {QStringLiteral("100."), QStringLiteral("200.")}) {
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(amount);
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        w.shop.clock.advanceMinutes(1);
    }
    w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = w.find<QMenu>(QStringLiteral("undoList"));
    QVERIFY(list->isVisible());
    QCOMPARE(list->actions().size(), 3); // a heading, and the newer one first
    QVERIFY(list->actions().at(2)->text().contains(QStringLiteral("100,000")));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    const auto today = must(w.services().counter.today());
    QCOMPARE(today.size(), size_t(2));
    for (const auto &row : today) {
        const bool older = row.purchase.gross == domain::Money::fromMinor(1'000'000);
        QCOMPARE(row.purchase.state() == domain::PurchaseState::Void, older);
    }
}

void UndoHistoryTest::theListTellsWhatTheCounterAsked()
{
    Window w(ui::Language::English);
    QVERIFY(services::ShopService(w.shop.database(), w.shop.clock).setSetting(services::counterkeys::fields, QStringLiteral("Table")));
    test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("Sara"), QStringLiteral("09121234567"));
    w.open(ui::pages::counter);
    w.type(QStringLiteral("4567"));
    w.press(Qt::Key_Return);
    w.type(QStringLiteral("100."));
    w.find<QLineEdit>(QStringLiteral("ownField1"))->setText(QStringLiteral("5"));
    w.press(Qt::Key_F9);
    QTRY_COMPARE(must(w.services().counter.today()).size(), size_t(1));
    w.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = w.find<QMenu>(QStringLiteral("undoList"))->actions().at(1)->text();
    QVERIFY2(text.contains(QStringLiteral("Table")) && text.contains(QLatin1Char('5')), qPrintable(text));
}

void UndoHistoryTest::aMessageWaitsForWhoeverStandsInIt()
{
    Window w(ui::Language::English);
    w.open(ui::pages::counter);
    ui::Toasts &toasts = w.context().toasts;
    toasts.show(QStringLiteral("Recorded"), QStringLiteral("Undo"), [] {});
    QVERIFY(!toasts.isWaiting());
    w.find<QPushButton>(QStringLiteral("toastAction"))->setFocus();
    QVERIFY(toasts.isWaiting());
    w.find<QWidget>(QStringLiteral("findMember"))->setFocus();
    QVERIFY(!toasts.isWaiting());
}

BASHGAH_TEST(tst_undohistory, UndoHistoryTest)
#include "tst_undohistory.moc"
