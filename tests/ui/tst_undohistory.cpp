// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterpolicy.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/pages/counter/counterdeeds.h"
#include "ui/pages/counter/undohistory.h"
#include "ui/shell/toasts.h"

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
