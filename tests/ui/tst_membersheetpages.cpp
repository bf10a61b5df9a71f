// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/membersheetservice.h"
#include "support/crowd.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace bashgah;
using test::Window;

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
        QCOMPARE(w.focusName(), QStringLiteral("bulkTag"));
        w.type(QStringLiteral("نوروز"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().members.tags()->value(0), QStringLiteral("نوروز"));
        w.find<QLineEdit>(QStringLiteral("bulkPoints"))->setFocus();
        w.type(QStringLiteral("10"));
        QVERIFY(w.find<QLabel>(QStringLiteral("bulkPreview"))->text().contains(QStringLiteral("۲۰")));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("عیدی"));
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        QCOMPARE(w.services().care.bulk.batches()->size(), size_t(1));
        w.context().toasts.triggerAction();
        QVERIFY(w.services().care.bulk.batches()->front().undone);
        QVERIFY(!w.dialogSeen);
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
};

BASHGAH_TEST(tst_membersheetpages, MemberSheetPagesTest)
#include "tst_membersheetpages.moc"
