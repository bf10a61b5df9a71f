// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/persiantext.h"
#include "services/counter/counterpolicy.h"
#include "services/members/membersheetservice.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/appcontext.h"
#include "ui/format/format.h"
#include "ui/pages/members/bulkhistory.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/moneyedit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QThread>

#include <atomic>

using namespace bashgah;
using test::must;
using test::Window;

namespace {

/// Who was not here for sixty days, by the keys that make it.
void addLastVisitClause(Window &w)
{
    w.find<QPushButton>(QStringLiteral("addClause"))->click();
    for (int i = 0; i < 2; ++i)
        w.press(Qt::Key_Return);
    w.type(QStringLiteral("۶۰"));
    w.press(Qt::Key_Return);
}

} // namespace

/// Conditions, fields of the shop's own and many members at once, by keyboard.
class MemberSheetPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void conditionIsMadeAndRemovedByKeyboard()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        (void)test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("رضا"), QStringLiteral("09351112233"));
        test::setLastVisit(w.shop.database(), sara, QDate(2026, 5, 1));
        w.open(ui::pages::members);
        QTableView *list = w.find<QWidget>(QStringLiteral("memberList"))->findChild<QTableView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        w.find<QPushButton>(QStringLiteral("addClause"))->setFocus();
        w.press(Qt::Key_Space);
        QCOMPARE(w.focusName(), QStringLiteral("clauseSubject")); // last visit is offered
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return); // at least so many days ago
        QCOMPARE(w.focusName(), QStringLiteral("clauseText"));
        w.type(QStringLiteral("۶۰"));
        w.press(Qt::Key_Return);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        auto *chip = w.find<QPushButton>(QStringLiteral("clause0"));
        QVERIFY(chip->text().contains(QStringLiteral("۶۰")));
        chip->setFocus();
        w.press(Qt::Key_Delete);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(!w.dialogSeen);
    }

    void typingGoesOnWhileMembersAreCounted()
    {
        std::atomic<bool> go = false;
        Window w;
        for (int i = 0; i < 90; ++i) {
            (void)test::addMember(w.shop.database(), w.shop.clock, QString((i < 60 ? QStringLiteral("سارا") : QStringLiteral("سهیل"))),
                                  QStringLiteral("0912100%1").arg(i, 4, 10, QLatin1Char('0')));
        }
        w.open(ui::pages::members);
        auto *count = w.find<QLabel>(QStringLiteral("memberCount"));
        QTRY_VERIFY(count->text().contains(QStringLiteral("۹۰")));
        for (int i = 0; i < 2; ++i) { // all threads that count
            w.context().jobs.run<bool>(QStringLiteral("slow"), services::Jobs::Pool::Db,
                               [&go](services::JobControl &control) -> domain::Result<bool> {
                while (!go && !control.isCancelled())
                    QThread::msleep(1);
                return true;
            }, &w.window(), {}, services::Jobs::Show::Quiet);
        }
        QTableView *list = w.find<QWidget>(QStringLiteral("memberList"))->findChild<QTableView *>();
        w.find<QLineEdit>(QStringLiteral("memberSearch"))->setFocus();
        w.type(QStringLiteral("سه"));
        QTRY_COMPARE(list->model()->rowCount(), 30); // the list answers
        QTRY_VERIFY(count->text().contains(QStringLiteral("۳۰"))); // all are here: nothing to count
        w.press(Qt::Key_Backspace);
        QTRY_COMPARE(list->model()->rowCount(), 50); // ninety, whose count waits
        w.type(QStringLiteral("ارا"));
        QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(QStringLiteral("سارا")));
        QTest::qWait(300);
        go = true;
        for (int i = 0; i < 2'000 && !count->text().contains(QStringLiteral("۶۰")); ++i) {
            QVERIFY(!count->text().contains(QStringLiteral("۹۰"))); // an earlier question's answer
            QTest::qWait(2);
        }
        QVERIFY(count->text().contains(QStringLiteral("۶۰")));
    }

    void membersAreFoundByWhatAPurchaseSays()
    {
        Window w;
        QVERIFY(services::ShopService(w.shop.database(), w.shop.clock).setSetting(services::counterkeys::fields, QStringLiteral("میز")));
        w.open(ui::pages::members);
        w.find<QPushButton>(QStringLiteral("addClause"))->click();
        auto *subject = w.find<QComboBox>(QStringLiteral("clauseSubject"));
        const int place = subject->findData(QStringLiteral("#میز"));
        QVERIFY(place >= 0);
        subject->setCurrentIndex(place);
        w.find<QLineEdit>(QStringLiteral("clauseText"))->setText(QStringLiteral("۵"));
        w.find<QPushButton>(QStringLiteral("takeClause"))->click();
        const QString chip = w.find<QPushButton>(QStringLiteral("clause0"))->text();
        QVERIFY2(chip.contains(QStringLiteral("میز")) && chip.contains(QStringLiteral("۵")), qPrintable(chip));
        w.find<QPushButton>(QStringLiteral("clause0"))->click(); // shown again as it was made
        QCOMPARE(w.find<QComboBox>(QStringLiteral("clauseSubject"))->currentData().toString(), QStringLiteral("#میز"));
    }

    void aPaidMembershipIsAskedForInItsOwnWords()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::members);
        w.find<QPushButton>(QStringLiteral("addClause"))->click();
        auto *subject = w.find<QComboBox>(QStringLiteral("clauseSubject"));
        subject->setCurrentIndex(subject->findData(QStringLiteral("membership")));
        auto *test = w.find<QComboBox>(QStringLiteral("clauseTest"));
        QCOMPARE(test->itemText(0), QStringLiteral("yes"));
        QCOMPARE(test->itemText(1), QStringLiteral("no"));
        test->setCurrentIndex(2);
        w.find<QLineEdit>(QStringLiteral("clauseText"))->setText(QStringLiteral("30"));
        w.find<QPushButton>(QStringLiteral("takeClause"))->click();
        QCOMPARE(w.find<QPushButton>(QStringLiteral("clause0"))->text(),
                 QStringLiteral("Paid membership ends within the next 30 days"));
    }

    void creditAndAnniversariesAreAskedForAndShownAgain()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::members);
        const auto ask = [&w](const char *what, int howIndex) {
            w.find<QPushButton>(QStringLiteral("addClause"))->click();
            auto *subject = w.find<QComboBox>(QStringLiteral("clauseSubject"));
            subject->setCurrentIndex(subject->findData(QLatin1String(what)));
            w.find<QComboBox>(QStringLiteral("clauseTest"))->setCurrentIndex(howIndex);
        };
        const domain::Money amount = domain::Money::fromMinor(500'000);
        ask("credit", 0);
        w.find<ui::MoneyEdit>(QStringLiteral("clauseMoney"))->setValue(amount);
        w.find<QPushButton>(QStringLiteral("takeClause"))->click();
        QCOMPARE(w.find<QPushButton>(QStringLiteral("clause0"))->text(),
                 QString(QStringLiteral("Credit: at least ") + w.context().format.money(amount)));
        w.find<QPushButton>(QStringLiteral("clause0"))->click();
        QCOMPARE(w.find<ui::MoneyEdit>(QStringLiteral("clauseMoney"))->value(), std::optional(amount));
        w.find<QPushButton>(QStringLiteral("takeClause"))->click();
        ask("wedding", 2);
        w.find<QLineEdit>(QStringLiteral("clauseText"))->setText(QStringLiteral("14"));
        w.find<QPushButton>(QStringLiteral("takeClause"))->click();
        QCOMPARE(w.find<QPushButton>(QStringLiteral("clause1"))->text(),
                 QStringLiteral("Wedding anniversary: within the next 14 days"));
        ask("joining_day", 0);
        w.find<QLineEdit>(QStringLiteral("clauseText"))->setText(QStringLiteral("7"));
        w.find<QPushButton>(QStringLiteral("takeClause"))->click();
        QCOMPARE(w.find<QPushButton>(QStringLiteral("clause2"))->text(),
                 QStringLiteral("Anniversary of joining: within the next 7 days"));
    }

    void aDecimalOfAConditionStaysWhenItIsChanged()
    {
        Window w;
        services::MemberSheetService sheets(w.shop.database(), w.shop.clock);
        domain::MemberField height{{}, QStringLiteral("قد"), domain::FieldKind::Number, {}};
        const auto made = sheets.addField(height);
        QVERIFY(made.has_value());
        w.open(ui::pages::members);
        w.find<QPushButton>(QStringLiteral("addClause"))->click();
        auto *subject = w.find<QComboBox>(QStringLiteral("clauseSubject"));
        const int place = subject->findText(QStringLiteral("قد"));
        QVERIFY(place >= 0);
        subject->setCurrentIndex(place);
        w.find<QLineEdit>(QStringLiteral("clauseText"))->setText(QStringLiteral("1.75"));
        w.find<QPushButton>(QStringLiteral("takeClause"))->click();
        w.find<QPushButton>(QStringLiteral("clause0"))->click();
        QCOMPARE(domain::digitsToAscii(w.find<QLineEdit>(QStringLiteral("clauseText"))->text()), QStringLiteral("1.75"));
    }

    void filterIsKeptUnderItsName()
    {
        Window w;
        (void)test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        w.open(ui::pages::members);
        auto *name = w.find<QLineEdit>(QStringLiteral("filterName"));
        name->setFocus();
        w.type(QStringLiteral("نیامده‌ها"));
        w.press(Qt::Key_Return);
        QVERIFY(w.find<QComboBox>(QStringLiteral("savedFilters"))->findText(QStringLiteral("نیامده‌ها")) > 0);
    }

    void manyAreTaggedAndGetPoints()
    {
        Window w;
        for (const auto &[name, mobile] : {std::pair("سارا", "09121234567"), std::pair("رضا", "09351112233")})
            (void)test::addMember(w.shop.database(), w.shop.clock, QString::fromUtf8(name), QString::fromUtf8(mobile));
        w.open(ui::pages::members);
        w.find<QPushButton>(QStringLiteral("bulkMembers"))->click();
        QTRY_COMPARE(w.focusName(), QStringLiteral("bulkTag"));
        w.type(QStringLiteral("نوروز"));
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.services().members.tags()->value(0), QStringLiteral("نوروز"));
        QTRY_VERIFY(!w.context().toasts.text().isEmpty());
        w.find<QLineEdit>(QStringLiteral("bulkPoints"))->setFocus();
        w.type(QStringLiteral("10"));
        QTRY_VERIFY(w.find<QLabel>(QStringLiteral("bulkPreview"))->text().contains(QStringLiteral("۲۰")));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("عیدی"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QTRY_VERIFY(w.context().toasts.text().contains(QStringLiteral("۱۰")));
        QCOMPARE(w.services().care.bulk.batches()->size(), size_t(1));
        w.context().toasts.triggerAction();
        QTRY_VERIFY(w.services().care.bulk.batches()->front().undone);
        QVERIFY(!w.dialogSeen);
    }

    void nothingIsDoneForAllUntilTheListIsThere()
    {
        std::atomic<bool> go = false;
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        (void)test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("رضا"), QStringLiteral("09351112233"));
        test::setLastVisit(w.shop.database(), sara, QDate(2026, 5, 1));
        w.open(ui::pages::members);
        auto *many = w.find<QPushButton>(QStringLiteral("bulkMembers"));
        QVERIFY(many->isEnabled());
        for (int i = 0; i < 2; ++i) { // all threads that answer
            w.context().jobs.run<bool>(QStringLiteral("slow"), services::Jobs::Pool::Db,
                               [&go](services::JobControl &control) -> domain::Result<bool> {
                while (!go && !control.isCancelled())
                    QThread::msleep(1);
                return true;
            }, &w.window(), {}, services::Jobs::Show::Quiet);
        }
        addLastVisitClause(w);
        QVERIFY(!many->isEnabled());
        go = true;
        QTRY_VERIFY(many->isEnabled());
        many->click();
        QTRY_COMPARE(w.focusName(), QStringLiteral("bulkTag"));
        QVERIFY(w.find<QLabel>(QStringLiteral("bulkWho"))->text().contains(QStringLiteral("۱")));
    }

    void aBatchOfPointsIsTakenBackLater()
    {
        Window w;
        w.open(ui::pages::home);
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        const auto batch = w.services().care.bulk.adjust({{sara}, domain::Points(10), QStringLiteral("عیدی"), {}});
        QVERIFY(batch);
        w.open(ui::pages::members);
        w.find<QPushButton>(QStringLiteral("bulkMembers"))->click();
        QTRY_COMPARE(w.focusName(), QStringLiteral("bulkTag"));
        QPointer<QPushButton> back = w.find<QPushButton>(QStringLiteral("bulkBack%1").arg(batch->value()));
        ui::BulkHistory *history = w.find<ui::BulkHistory>(QStringLiteral("bulkHistory"));
        emit history->undoWanted(*batch); // the question before it is the dialogs'
        QTRY_VERIFY(w.services().care.bulk.batches()->front().undone);
        QTRY_VERIFY(back.isNull());
    }

    void ownFieldIsMadeInSettingsAndFilledInTheProfile()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        w.open(ui::pages::settings);
        w.find<QLineEdit>(QStringLiteral("newField"))->setFocus();
        w.type(QStringLiteral("پلاک خودرو"));
        w.press(Qt::Key_Return);
        const QString key = w.services().care.memberSheets.fields()->back().key;
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("details")}});
        auto *edit = w.find<QLineEdit>(QStringLiteral("own.") + key);
        edit->setFocus();
        w.type(QStringLiteral("۱۲ب۳۴۵"));
        w.find<QPushButton>(QStringLiteral("saveDetails"))->click();
        QCOMPARE(w.services().members.member(sara)->member.details.values.value(key), QStringLiteral("۱۲ب۳۴۵"));
    }

    void ownFieldsAreOrderedAndRetiredByKeyboard()
    {
        Window w;
        const auto sara = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        w.open(ui::pages::settings);
        domain::MemberField field;
        field.name = QStringLiteral("پلاک خودرو");
        const QString plate = must(w.services().care.memberSheets.addField(field));
        field.name = QStringLiteral("اندازهٔ کفش");
        const QString shoes = must(w.services().care.memberSheets.addField(field));
        w.window().currentPage()->refresh();
        const auto press = [&](const QString &name) { // its line is made anew each time
            QCoreApplication::processEvents();
            for (QAbstractButton *button : w.window().findChildren<QAbstractButton *>(name)) {
                if (button->isVisible()) {
                    button->setFocus();
                    w.press(Qt::Key_Space);
                    return true;
                }
            }
            return false;
        };
        const auto known = [&] { return must(w.services().care.memberSheets.fields()); };
        QVERIFY(press(QStringLiteral("fieldUp.") + shoes));
        QTRY_COMPARE(known().back().key, plate);
        QTRY_COMPARE(w.focusName(), QString(QStringLiteral("fieldUp.") + shoes)); // to go on from there
        w.press(Qt::Key_Space);
        QTRY_COMPARE(known().at(known().size() - 3).key, shoes);
        QVERIFY(press(QStringLiteral("fieldRetire.") + plate));
        QTRY_VERIFY(known().back().retired);
        w.open(ui::pages::memberProfile, {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("details")}});
        const auto isAsked = [&](const QString &key) {
            const auto *edit = w.window().currentPage()->findChild<QLineEdit *>(QStringLiteral("own.") + key);
            return edit && edit->isVisible();
        };
        QVERIFY(isAsked(shoes));
        QVERIFY(!isAsked(plate));
        w.open(ui::pages::settings);
        QVERIFY(press(QStringLiteral("fieldRetire.") + plate)); // brings it back
        QTRY_VERIFY(!known().back().retired);
    }
};

BASHGAH_TEST(tst_membersheetpages, MemberSheetPagesTest)
#include "tst_membersheetpages.moc"
