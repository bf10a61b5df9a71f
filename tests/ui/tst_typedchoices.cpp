// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is chosen beside what is typed goes into a window made anew: the same thing, not the same place, and nothing that
// was stored already.
#include "services/counter/counterpolicy.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "twolooks.h"
#include "ui/shell/typedwork.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bashgah;
using test::Look;
using test::must;
using test::TwoLooks;

namespace {

const QString mine = QStringLiteral("نوشته من");

/// A page with a box, in the window before and after, with something typed.
struct TwoBoxes
{
    TwoBoxes()
    {
        for (QWidget *page : {&before, &after}) {
            (new QComboBox(page))->setObjectName(QStringLiteral("box"));
            (new QLineEdit(page))->setObjectName(QStringLiteral("text"));
        }
        test::typeText(before.findChild<QLineEdit *>(), mine);
    }
    QComboBox &there() { return *before.findChild<QComboBox *>(); }
    QComboBox &here() { return *after.findChild<QComboBox *>(); }
    void carry() { ui::typedwork::put(after, ui::typedwork::of(before)); }
    QWidget before;
    QWidget after;
};

} // namespace

class TypedChoicesTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEntryIsKnownByItsData();
    void anEntryThatIsGoneIsNoOther();
    void anEntryWithoutDataIsKnownByItsWords();
    void anEntryInAnotherLanguageIsKnownByItsPlace();
    void aBoxThatIsChosenSaysWhatItSaysByHand();
    void aBoxThatKeepsAtOnceIsNotChosenAgain();
    void aSettingOfAnotherTillIsNotClickedBack();
};

void TypedChoicesTest::anEntryIsKnownByItsData()
{
    TwoBoxes boxes;
    boxes.there().addItem(QStringLiteral("ali"), 1);
    boxes.there().addItem(QStringLiteral("sara"), 2);
    boxes.there().setCurrentIndex(1);
    boxes.here().addItem(QStringLiteral("ali"), 1);
    boxes.here().addItem(QStringLiteral("mina"), 3); // new there
    boxes.here().addItem(QStringLiteral("sara"), 2);
    boxes.carry();
    QCOMPARE(boxes.here().currentText(), QStringLiteral("sara"));
}

void TypedChoicesTest::anEntryThatIsGoneIsNoOther()
{
    TwoBoxes boxes;
    boxes.there().addItem(QStringLiteral("ali"), 1);
    boxes.there().addItem(QStringLiteral("sara"), 2);
    boxes.there().setCurrentIndex(1);
    boxes.here().addItem(QStringLiteral("ali"), 1);
    boxes.here().addItem(QStringLiteral("mina"), 3);
    QSignalSpy chosen(&boxes.here(), &QComboBox::activated);
    boxes.carry();
    QCOMPARE(boxes.here().currentText(), QStringLiteral("ali"));
    QCOMPARE(chosen.count(), 0);
}

void TypedChoicesTest::anEntryWithoutDataIsKnownByItsWords()
{
    TwoBoxes boxes;
    boxes.there().addItems({QStringLiteral("bread"), QStringLiteral("milk")});
    boxes.there().setCurrentIndex(1);
    boxes.here().addItems({QStringLiteral("bread"), QStringLiteral("eggs"), QStringLiteral("milk")});
    boxes.carry();
    QCOMPARE(boxes.here().currentText(), QStringLiteral("milk"));
}

void TypedChoicesTest::anEntryInAnotherLanguageIsKnownByItsPlace()
{
    TwoBoxes boxes;
    boxes.there().addItems({QStringLiteral("تنها"), QStringLiteral("با بقیه")});
    boxes.there().setCurrentIndex(1);
    boxes.here().addItems({QStringLiteral("alone"), QStringLiteral("with others")});
    boxes.carry();
    QCOMPARE(boxes.here().currentIndex(), 1);
    boxes.here().setCurrentIndex(0);
    boxes.here().addItem(QStringLiteral("never")); // another list: no place means the same
    boxes.carry();
    QCOMPARE(boxes.here().currentIndex(), 0);
}

void TypedChoicesTest::aBoxThatIsChosenSaysWhatItSaysByHand()
{
    TwoBoxes boxes;
    for (QComboBox *box : {&boxes.there(), &boxes.here()}) {
        box->addItem(QStringLiteral("ali"), 1);
        box->addItem(QStringLiteral("sara"), 2);
    }
    boxes.there().setCurrentIndex(1);
    QSignalSpy place(&boxes.here(), &QComboBox::activated);
    QSignalSpy words(&boxes.here(), &QComboBox::textActivated);
    boxes.carry();
    QCOMPARE(place.count(), 1);
    QCOMPARE(place.front().front().toInt(), 1);
    QCOMPARE(words.count(), 1);
    QCOMPARE(words.front().front().toString(), QStringLiteral("sara"));
    boxes.carry(); // it stands there already
    QCOMPARE(place.count(), 1);
    boxes.here().setCurrentIndex(0);
    boxes.here().setEnabled(false); // no hand could open it
    boxes.carry();
    QCOMPARE(boxes.here().currentIndex(), 1);
    QCOMPARE(place.count(), 1);
}

void TypedChoicesTest::aBoxThatKeepsAtOnceIsNotChosenAgain()
{
    TwoBoxes boxes;
    for (QComboBox *box : {&boxes.there(), &boxes.here()}) {
        box->addItems({QStringLiteral("cashier"), QStringLiteral("manager")});
        ui::typedwork::keepsAtOnce(*box);
    }
    boxes.there().setCurrentIndex(1);
    QSignalSpy chosen(&boxes.here(), &QComboBox::currentIndexChanged);
    boxes.carry();
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(boxes.after.findChild<QLineEdit *>(QStringLiteral("text"))->text(), mine);
}

// What is typed in another section brings the boxes of the page along.
void TypedChoicesTest::aSettingOfAnotherTillIsNotClickedBack()
{
    Look english;
    english.language = ui::Language::English; // with its digits
    TwoLooks looks(english);
    looks.window().open(ui::pages::settings);
    QVERIFY(!looks.find<QCheckBox>("counterRefundReason")->isChecked());
    test::typeText(looks.find("newGroup"), mine);
    must(looks.shop.shop().setSetting(services::counterkeys::refundReason, QStringLiteral("yes")));
    looks.change();
    QCOMPARE(looks.find("newGroup")->text(), mine);
    QVERIFY(looks.find<QCheckBox>("counterRefundReason")->isChecked());
    QCOMPARE(must(looks.shop.shop().setting(services::counterkeys::refundReason)), QStringLiteral("yes"));
}

BASHGAH_TEST(tst_typedchoices, TypedChoicesTest)
#include "tst_typedchoices.moc"
