// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another language, theme, calendar or unit makes the window anew: what was half-done goes on there.
#include "services/counter/counterservice.h"
#include "services/members/contactservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/savedfilterservice.h"
#include "services/products/productservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "twolooks.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/refundlinelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace bashgah;
using domain::Money;
using test::Look;
using test::must;
using test::TwoLooks;
using ui::Language;

namespace {

void addMilk(TwoLooks &looks)
{
    domain::Product milk;
    milk.code = QStringLiteral("626");
    milk.name = QStringLiteral("شیر");
    milk.price = Money::fromMinor(300'000);
    (void)must(services::ProductService(looks.shop.database(), looks.shop.clock).add(milk));
}

/// Three bottles for Sara, 300,000 rials each.
domain::PurchaseId sellThree(TwoLooks &looks)
{
    looks.window().open(ui::pages::counter, {{QStringLiteral("member"), looks.sara.value()}});
    if (!looks.window().window().findChild<ui::CounterPage *>()->addScanned(QStringLiteral("3*626")))
        qFatal("no milk");
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Record);
    return must(looks.window().services().counter.today()).front().purchase.id;
}

domain::PurchaseId sellMilk(TwoLooks &looks)
{
    addMilk(looks);
    return sellThree(looks);
}

void takeTwoBack(TwoLooks &looks)
{
    auto *lines = looks.find<ui::RefundLineList>("refundLines");
    test::pressKey(lines, Qt::Key_Plus);
    test::pressKey(lines, Qt::Key_Plus);
}

} // namespace

class TypedWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void halfAPurchaseGoesOn_data();
    void halfAPurchaseGoesOn();
    void halfAPurchaseOfGoodsGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAPurchaseOfGoodsGoesOn();
    void halfAMemberGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAMemberGoesOn();
    void halfARuleGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfARuleGoesOn();
    void halfAnAdjustmentGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAnAdjustmentGoesOn();
    void halfAContactGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfAContactGoesOn();
    void halfARefundGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void halfARefundGoesOn();
    void aRefundByLineGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void aRefundByLineGoesOn();
    void aRefundAtTheCounterGoesOn_data() { halfAPurchaseGoesOn_data(); }
    void aRefundAtTheCounterGoesOn();
    void whatWasDoneHereIsTakenBackThere_data() { halfAPurchaseGoesOn_data(); }
    void whatWasDoneHereIsTakenBackThere();
    void theListOfDeedsSpeaksTheNewLanguage();
    void theListOfDeedsSaysWhatWasPaidBesideAGiftCard();
    void whatWasChangedElsewhereIsNotChangedBack();
    void aConditionOnTopOfAKeptFilterGoesOn();
    void whatARouteBeganIsNotBegunAgain_data();
    void whatARouteBeganIsNotBegunAgain();
    void anIdleWindowHasNothingToCarryToTheCounter();
    void goodsOfAPurchaseThatIsGoneAreNotChosenAgain();
    void fieldsWithoutNamesAreTakenInTheirOrder();
    void aFieldMayGoWhileAnotherIsTypedInto();
};

void TypedWorkTest::halfAPurchaseGoesOn_data()
{
    QTest::addColumn<Look>("look");
    Look language;
    language.language = Language::English; // with its digits
    QTest::newRow("language and digits") << language;
    Look theme;
    theme.theme = ui::ThemeChoice::Dark;
    QTest::newRow("theme") << theme;
    Look calendar;
    calendar.calendar = domain::CalendarSystem::Gregorian;
    QTest::newRow("calendar") << calendar;
    Look unit;
    unit.unit = domain::MoneyUnit::Rial;
    QTest::newRow("unit") << unit;
}

void TypedWorkTest::halfAPurchaseGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::counter, {{QStringLiteral("member"), looks.sara.value()}});
    test::typeText(looks.find("amount"), QStringLiteral("۱۲۵۰۰۰"));
    looks.change();
    QCOMPARE(looks.find<QLabel>("memberName")->text(), QStringLiteral("سارا احمدی"));
    QCOMPARE(looks.find<ui::MoneyEdit>("amount")->value(), std::optional(Money::fromMinor(1'250'000)));
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Record);
    const auto today = must(looks.window().services().counter.today());
    QCOMPARE(today.size(), size_t(1));
    QCOMPARE(today.front().purchase.member, std::optional(looks.sara));
    QCOMPARE(today.front().purchase.gross, Money::fromMinor(1'250'000));
}

void TypedWorkTest::halfAPurchaseOfGoodsGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    addMilk(looks);
    looks.window().open(ui::pages::counter, {{QStringLiteral("member"), looks.sara.value()}});
    QVERIFY(looks.window().window().findChild<ui::CounterPage *>()->addScanned(QStringLiteral("3*626")));
    looks.change();
    QVERIFY(looks.find("amount")->isReadOnly());
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Record);
    const auto today = must(looks.window().services().counter.today());
    QCOMPARE(today.size(), size_t(1));
    QCOMPARE(today.front().purchase.gross, Money::fromMinor(900'000));
    const auto lines = must(looks.window().services().counter.refundableLines(today.front().purchase.id));
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines.front().quantity, domain::Quantity::whole(3));
}

void TypedWorkTest::halfAMemberGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::members, {{QStringLiteral("new"), true}});
    test::typeText(looks.find("registerMobile"), QStringLiteral("0935111"));
    test::typeText(looks.find("registerName"), QStringLiteral("مینا ر"));
    test::typeText(looks.find("registerBirthday"), QStringLiteral("1370/05/12"));
    looks.find<QCheckBox>("registerConsent")->click();
    const auto born = looks.find<ui::JalaliDateEdit>("registerBirthday")->value();
    QVERIFY(born);
    looks.change();
    QVERIFY(looks.find("registerName")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find("registerName")->text(), QStringLiteral("مینا ر"));
    QVERIFY(looks.find("registerMobile")->text().contains(look.language == Language::English ? QStringLiteral("111")
                                                                                            : QStringLiteral("۱۱۱")));
    QCOMPARE(looks.find<ui::JalaliDateEdit>("registerBirthday")->value(), born);
    QVERIFY(looks.find<QCheckBox>("registerConsent")->isChecked());
}

void TypedWorkTest::halfARuleGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    const auto points = [&] { return looks.find<QWidget>("rule.base")->findChild<ui::PointsEdit *>(); };
    const auto ready = [&] { return QTest::qWaitFor([&] { return looks.find<QPushButton>("pagePrimary")->isEnabled(); }, 15'000); };
    looks.window().open(ui::pages::programme);
    QVERIFY(ready());
    points()->selectAll();
    test::typeText(points(), QStringLiteral("25"));
    looks.change();
    QVERIFY(ready());
    QTRY_COMPARE(points()->plainText(), QStringLiteral("25"));
    QVERIFY(!looks.window().window().currentPage()->canLeave()); // still a draft
}

void TypedWorkTest::halfAnAdjustmentGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()},
                                                   {QStringLiteral("focus"), QStringLiteral("points")}});
    looks.find<QPushButton>("adjust")->click();
    test::typeText(looks.find("adjustPoints"), QStringLiteral("500"));
    test::typeText(looks.find("adjustReason"), QStringLiteral("هدیه"));
    looks.change();
    QVERIFY(looks.find("adjustPoints")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find<ui::PointsEdit>("adjustPoints")->plainText(), QStringLiteral("500"));
    QCOMPARE(looks.find("adjustReason")->text(), QStringLiteral("هدیه"));
    looks.find<QPushButton>("adjustSubmit")->click();
    QCOMPARE(must(looks.window().services().counter.snapshot(looks.sara)).balance, domain::Points(500));
}

void TypedWorkTest::halfAContactGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()},
                                                   {QStringLiteral("focus"), QStringLiteral("contacts")}});
    looks.find<QPushButton>("contactNew")->click();
    test::typeText(looks.find<QPlainTextEdit>("contactText"), QStringLiteral("نان سرد بود"));
    looks.change();
    QVERIFY(looks.find<QPlainTextEdit>("contactText")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find<QPlainTextEdit>("contactText")->toPlainText(), QStringLiteral("نان سرد بود"));
    looks.find<QPushButton>("contactSave")->click();
    QCOMPARE(must(looks.window().services().care.contacts.ofMember(looks.sara)).size(), size_t(1));
}

void TypedWorkTest::halfARefundGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    domain::PurchaseDraft draft;
    draft.member = looks.sara;
    draft.amount = Money::fromMinor(1'000'000);
    const auto sold = must(looks.window().services().counter.record(draft));
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()}});
    auto *timeline = looks.find<QWidget>("timeline")->findChild<QTableView *>();
    timeline->setCurrentIndex(timeline->model()->index(0, 0));
    looks.find<QPushButton>("timelineRefund")->click();
    looks.find<ui::MoneyEdit>("refundAmount")->setValue(Money::fromMinor(250'000));
    looks.change();
    QVERIFY(looks.find("refundAmount")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find<ui::MoneyEdit>("refundAmount")->value(), std::optional(Money::fromMinor(250'000)));
    QCOMPARE(must(looks.window().services().counter.purchase(sold.id)).state(), domain::PurchaseState::Recorded);
}

void TypedWorkTest::aRefundByLineGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    const domain::PurchaseId sold = sellMilk(looks);
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()}});
    auto *timeline = looks.find<QWidget>("timeline")->findChild<QTableView *>();
    timeline->setCurrentIndex(timeline->model()->index(0, 0));
    looks.find<QPushButton>("timelineRefund")->click();
    takeTwoBack(looks);
    looks.change();
    QCOMPARE(looks.find<ui::MoneyEdit>("refundAmount")->value(), std::optional(Money::fromMinor(600'000)));
    QVERIFY(looks.find("refundAmount")->isReadOnly()); // the lines say it
    looks.find<QPushButton>("refundSubmit")->click();
    const auto left = must(looks.window().services().counter.refundableLines(sold));
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left.front().quantity, domain::Quantity::whole(1));
}

void TypedWorkTest::aRefundAtTheCounterGoesOn()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    const domain::PurchaseId sold = sellMilk(looks);
    looks.window().open(ui::pages::counter, {{QStringLiteral("purchase"), sold.value()}});
    takeTwoBack(looks);
    test::typeText(looks.find("refundReason"), QStringLiteral("ترش بود"));
    looks.change();
    QVERIFY(looks.find("refundReason")->isVisibleTo(&looks.window().window()));
    QCOMPARE(looks.find("refundReason")->text(), QStringLiteral("ترش بود"));
    looks.find<QPushButton>("refundSubmit")->click();
    QCOMPARE(must(looks.window().services().counter.refundableLines(sold)).front().quantity, domain::Quantity::whole(1));
}

void TypedWorkTest::whatWasDoneHereIsTakenBackThere()
{
    QFETCH(Look, look);
    TwoLooks looks(look);
    const domain::PurchaseId sold = sellMilk(looks);
    looks.change();
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Undo);
    QCOMPARE(must(looks.window().services().counter.purchase(sold)).state(), domain::PurchaseState::Void);
    looks.change();
    const QVariantMap left = looks.window().window().host().unsaved();
    QVERIFY2(left.isEmpty(), qPrintable(QDebug::toString(left))); // nothing is left to take back
}

void TypedWorkTest::theListOfDeedsSpeaksTheNewLanguage()
{
    Look english;
    english.language = Language::English;
    TwoLooks looks(english);
    (void)sellMilk(looks);
    looks.change();
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Deeds);
    auto *menu = looks.find<QMenu>("undoList");
    const QString words = menu->actions().at(1)->text();
    menu->close();
    QVERIFY2(words.contains(QStringLiteral("90,000")), qPrintable(words)); // tomans
    QVERIFY2(words.contains(QStringLiteral("سارا احمدی")), qPrintable(words));
}

// 90,000 tomans, 40,000 of them with a card.
void TypedWorkTest::theListOfDeedsSaysWhatWasPaidBesideAGiftCard()
{
    Look english;
    english.language = Language::English;
    TwoLooks looks(english);
    const QString card = must(looks.window().services().stored.issue(
                                  {Money::fromMinor(400'000), QStringLiteral("cash"), {}, {}, {}})).code;
    addMilk(looks);
    looks.window().open(ui::pages::counter, {{QStringLiteral("code"), card}});
    (void)sellThree(looks);
    looks.change();
    looks.window().window().currentPage()->runCommand(ui::PageCommand::Deeds);
    auto *menu = looks.find<QMenu>("undoList");
    const QString words = menu->actions().at(1)->text();
    menu->close();
    QVERIFY2(words.contains(QStringLiteral("50,000")), qPrintable(words));
}

// Another till parted the points of the household while the profile here was not shown: its box is not clicked again.
void TypedWorkTest::whatWasChangedElsewhereIsNotChangedBack()
{
    TwoLooks looks({});
    const auto ali = test::addMember(looks.shop.database(), looks.shop.clock, QStringLiteral("علی"), QStringLiteral("09351112233"));
    services::MemberSheetService sheets(looks.shop.database(), looks.shop.clock);
    must(sheets.joinHousehold(ali, looks.sara));
    must(sheets.poolPoints(looks.sara, true));
    looks.window().open(ui::pages::memberProfile, {{QStringLiteral("member"), looks.sara.value()}});
    QVERIFY(looks.find<QCheckBox>("householdPooled")->isChecked());
    looks.window().open(ui::pages::settings);
    must(sheets.poolPoints(looks.sara, false));
    looks.window().context().events.notify(); // as the watcher of the file says it
    looks.change();
    QVERIFY(!must(sheets.householdOf(looks.sara))->pooled);
}

// The kept filter is not taken anew over what was changed since.
void TypedWorkTest::aConditionOnTopOfAKeptFilterGoesOn()
{
    TwoLooks looks({});
    domain::MemberFilter filter;
    filter.text = QStringLiteral("سارا");
    (void)must(services::SavedFilterService(looks.shop.database(), looks.shop.clock).save(QStringLiteral("ساراها"), filter));
    looks.window().open(ui::pages::members);
    auto *kept = looks.find<QComboBox>("savedFilters");
    kept->setCurrentIndex(1);
    emit kept->activated(1);
    looks.find<QPushButton>("addClause")->click();
    test::typeText(looks.find("clauseDays"), QStringLiteral("45"));
    const QString days = looks.find("clauseDays")->text();
    looks.change();
    QCOMPARE(looks.find<QComboBox>("savedFilters")->currentIndex(), 1);
    QVERIFY(looks.find<QPushButton>("takeClause")->isVisibleTo(&looks.window().window())); // the editor is open
    QCOMPARE(looks.find("clauseDays")->text(), days);
}

void TypedWorkTest::whatARouteBeganIsNotBegunAgain_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("argument");
    QTest::newRow("the member at the counter") << ui::pages::counter << QStringLiteral("member");
    QTest::newRow("a receipt at the counter") << ui::pages::counter << QStringLiteral("purchase");
    QTest::newRow("a new member") << ui::pages::members << QStringLiteral("new");
    QTest::newRow("a new product") << ui::pages::products << QStringLiteral("new");
    QTest::newRow("a new reward") << ui::pages::rewards << QStringLiteral("new");
}

// What was begun is given up before the change: it does not come again.
void TypedWorkTest::whatARouteBeganIsNotBegunAgain()
{
    QFETCH(QString, page);
    QFETCH(QString, argument);
    TwoLooks looks({});
    const qint64 sold = sellMilk(looks).value();
    const QVariant value = argument == u"member" ? QVariant(looks.sara.value())
        : argument == u"purchase"                ? QVariant(sold)
                                                 : QVariant(true);
    looks.window().open(page, {{argument, value}});
    while (looks.window().window().currentPage()->stepBack()) { }
    const QVariantMap before = looks.window().window().host().unsaved().value(page).toMap();
    looks.change();
    QCOMPARE(looks.window().context().navigator.current().page, page);
    QVERIFY(!looks.window().window().currentPage()->shownMember());
    QCOMPARE(looks.window().window().host().unsaved().value(page).toMap(), before);
    QVERIFY(!looks.window().window().currentPage()->stepBack()); // nothing is open
}

void TypedWorkTest::anIdleWindowHasNothingToCarryToTheCounter()
{
    TwoLooks looks({});
    looks.window().open(ui::pages::counter);
    QVERIFY(looks.window().window().host().unsaved().isEmpty());
}

void TypedWorkTest::goodsOfAPurchaseThatIsGoneAreNotChosenAgain()
{
    TwoLooks looks({});
    ui::RefundLineList list(looks.window().context().format);
    QSignalSpy told(&list, &ui::RefundLineList::changed);
    list.setTypedWork(QVariantMap{{QStringLiteral("1"), 1'000}});
    QCOMPARE(told.count(), 0); // the panel around it has no purchase
    QVERIFY(!list.typedWork().isValid());
}

void TypedWorkTest::fieldsWithoutNamesAreTakenInTheirOrder()
{
    QWidget before;
    QWidget after;
    QList<QLineEdit *> fields;
    for (QWidget *page : {&before, &after}) {
        for (int i = 0; i < 3; ++i)
            fields << new QLineEdit(page);
    }
    test::typeText(fields[0], QStringLiteral("a"));
    test::typeText(fields[2], QStringLiteral("c"));
    ui::typedwork::put(after, ui::typedwork::of(before));
    QCOMPARE(fields[3]->text(), QStringLiteral("a"));
    QVERIFY(fields[4]->text().isEmpty()); // nothing was typed there
    QCOMPARE(fields[5]->text(), QStringLiteral("c"));
}

void TypedWorkTest::aFieldMayGoWhileAnotherIsTypedInto()
{
    QWidget before;
    QWidget after;
    for (const char *name : {"first", "second", "third"}) {
        for (QWidget *page : {&before, &after})
            (new QLineEdit(page))->setObjectName(QLatin1String(name));
        test::typeText(before.findChild<QLineEdit *>(QLatin1String(name)), QLatin1String(name));
    }
    const auto field = [&after](const char *name) { return after.findChild<QLineEdit *>(QLatin1String(name)); };
    connect(field("first"), &QLineEdit::textChanged, &after, [&] { delete field("second"); });
    ui::typedwork::put(after, ui::typedwork::of(before));
    QCOMPARE(field("first")->text(), QStringLiteral("first"));
    QVERIFY(!field("second"));
    QCOMPARE(field("third")->text(), QStringLiteral("third"));
}

BASHGAH_TEST(tst_typedwork, TypedWorkTest)
#include "tst_typedwork.moc"
