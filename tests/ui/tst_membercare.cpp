// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/contactservice.h"
#include "services/members/mergeservice.h"
#include "services/membership/planservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using test::must;
using test::Window;

namespace {

QTableView *tableOf(Window &w, const QString &name)
{
    return w.find<QWidget>(name)->findChild<QTableView *>();
}

} // namespace

class MemberCareTest final : public QObject
{
    Q_OBJECT

private slots:
    void twoMembersBecomeOneByKeyboard()
    {
        Window w;
        // the same number of the north: once as mobile, once in the name of a second one with the same rare name
        (void)test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("شهربانو فرهمند"), QStringLiteral("09121234567"));
        (void)test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("فرهمند شهربانو"), QStringLiteral("09351112233"));
        w.open(ui::pages::duplicates);
        QTableView *list = tableOf(w, QStringLiteral("duplicateList"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(list->hasFocus());
        w.press(Qt::Key_Return);
        auto *one = w.find<QPushButton>(QStringLiteral("mergeDo"));
        QTRY_VERIFY(one->isVisible());
        one->setFocus();
        w.press(Qt::Key_Space);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QCOMPARE(must(w.services().members.count({})), qint64(1));
        w.context().toasts.triggerAction();
        QTRY_COMPARE(must(w.services().members.count({})), qint64(2));
    }

    void twoChosenInTheListBecomeOne()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        const auto other = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("بانو امینی"), QStringLiteral("09351112233"));
        w.open(ui::pages::members);
        QTableView *list = tableOf(w, QStringLiteral("memberList"));
        auto *merge = w.find<QPushButton>(QStringLiteral("mergeChosen"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!merge->isVisible());
        w.press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(merge->isVisible());
        merge->setFocus();
        w.press(Qt::Key_Space);
        QCOMPARE(w.context().navigator.current().page, ui::pages::duplicates);
        auto *one = w.find<QPushButton>(QStringLiteral("mergeDo"));
        QTRY_VERIFY(one->isVisible());
        one->setFocus();
        w.press(Qt::Key_Space);
        QTRY_COMPARE(must(w.services().members.count({})), qint64(1));
        QVERIFY(w.services().members.member(sara)); // who was there first stays
        w.context().toasts.triggerAction();
        QTRY_COMPARE(must(w.services().members.count({})), qint64(2));
        QVERIFY(w.services().members.member(other));
    }

    void contactIsWrittenDownAndAnswered()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("contacts")}});
        w.find<QPushButton>(QStringLiteral("contactNew"))->click();
        w.find<QPlainTextEdit>(QStringLiteral("contactText"))->setPlainText(QStringLiteral("نان سرد بود"));
        w.find<QPushButton>(QStringLiteral("contactSave"))->click();
        QCOMPARE(must(w.services().care.contacts.open()).size(), size_t(1));
        w.open(ui::pages::contacts, {{QStringLiteral("contact"), must(w.services().care.contacts.open()).front().id.value()}});
        QTableView *list = tableOf(w, QStringLiteral("contactList"));
        QCOMPARE(list->model()->rowCount(), 1);
        for (auto *answer : w.window().findChildren<QPlainTextEdit *>(QStringLiteral("contactAnswer"))) {
            if (answer->isVisible()) {
                QVERIFY(answer->hasFocus());
                answer->setPlainText(QStringLiteral("نان تازه دادیم"));
            }
        }
        for (auto *save : w.window().findChildren<QPushButton *>(QStringLiteral("contactSave"))) {
            if (save->isVisible())
                save->click();
        }
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void dueContactIsOpenedFromHome()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        services::ContactService contacts(w.shop.database(), w.shop.clock);
        const QDate today = w.shop.profile().calendar.localDay(w.shop.clock.now());
        (void)must(contacts.add({sara, domain::ContactKind::Request, QStringLiteral("شیرینی برای جمعه"), today}));
        w.open(ui::pages::home);
        auto *open = w.find<QPushButton>(QStringLiteral("dueContact"));
        open->setFocus();
        w.press(Qt::Key_Space);
        QTRY_COMPARE(w.context().navigator.current().page, ui::pages::contacts);
    }

    void birthdaysAreOpenedFromHome()
    {
        Window w;
        domain::MemberDetails born;
        born.code = QStringLiteral("1");
        born.name = QStringLiteral("سارا");
        const QDate today = w.shop.profile().calendar.localDay(w.shop.clock.now());
        born.birthday = w.shop.profile().calendar.addMonths(today.addDays(3), -12 * 30); // the same day thirty years ago
        (void)test::addMember(w.shop.database(), w.shop.clock, born);
        w.open(ui::pages::home);
        auto *open = w.find<QPushButton>(QStringLiteral("comingBirthday"));
        QVERIFY2(open->accessibleDescription().contains(QStringLiteral("سارا")), qPrintable(open->accessibleDescription()));
        open->setFocus();
        w.press(Qt::Key_Space);
        QTRY_COMPARE(w.context().navigator.current().page, ui::pages::memberProfile);
    }

    void membershipsThatEndSoonAreOpenedFromHome()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        services::PlanService plans(w.shop.database(), w.shop.clock);
        domain::PlanTerms terms;
        terms.name = QStringLiteral("ماهانه");
        terms.price = domain::Money::fromMinor(1'000'000);
        terms.months = 1;
        terms.reminderDays = 40;
        const auto plan = must(plans.addPlan(terms));
        (void)must(plans.sell({sara, plan, QStringLiteral("cash"), {}, {}}));
        w.open(ui::pages::home);
        auto *open = w.find<QPushButton>(QStringLiteral("endingMemberships"));
        QVERIFY2(open->accessibleDescription().contains(QStringLiteral("۱")), qPrintable(open->accessibleDescription()));
        open->setFocus();
        w.press(Qt::Key_Space);
        QTRY_COMPARE(w.context().navigator.current().page, ui::pages::programme);
        QTRY_VERIFY(w.find<QWidget>(QStringLiteral("memberships"))->isVisible());
    }
};

BASHGAH_TEST(tst_membercare, MemberCareTest)
#include "tst_membercare.moc"
