// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opens beside or over a page: refund, points by hand, merge, lock … looked at as tst_everypage looks at the pages,
// in the smallest window with the largest letters, in Persian and light and in English and dark.
#include "domain/member/contact.h"
#include "inspection.h"
#include "pagewalk.h"
#include "services/charity/causeservice.h"
#include "services/counter/counterservice.h"
#include "services/counter/parkingservice.h"
#include "services/members/contactservice.h"
#include "services/membership/planservice.h"
#include "services/products/productservice.h"
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/widgets/tablepane.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <functional>
#include <utility>
#include <vector>

using namespace bashgah;
using test::Inspection;
using test::LookGuard;
using test::must;
using test::TestShop;
using test::TestWindow;
using ui::Language;
namespace pagewalk = test::pagewalk;

namespace {

constexpr QSize smallest{1024, 640};
constexpr int largest = 150; ///< percent
const domain::MemberId regular(1);
const domain::MemberId newcomer(20); ///< never bought anything
const QString pin = QStringLiteral("2580");
const QString milk = QStringLiteral("6260100");

template <typename W = QWidget>
W *shown(TestWindow &w, const QString &name)
{
    for (W *each : w.window().findChildren<W *>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void click(TestWindow &w, const char *button)
{
    test::settle(w);
    if (auto *found = shown<QAbstractButton>(w, QLatin1String(button)))
        found->click();
    QCoreApplication::processEvents();
}

/// The caret is in the list, on this row.
void choose(TestWindow &w, const char *pane, int row)
{
    test::settle(w);
    const auto *list = shown<ui::TablePane>(w, QLatin1String(pane));
    if (!list)
        return;
    list->view().setFocus();
    list->view().setCurrentIndex(list->view().model()->index(row, 0));
}

/// On today's list, which is folded away in the low window.
void chooseToday(TestWindow &w, bool ofAMember)
{
    if (!shown<ui::TablePane>(w, QStringLiteral("today")))
        click(w, "todayUnfold");
    int row = 0;
    for (const services::TodayRow &each : must(w.services().counter.today())) {
        if (each.purchase.member.has_value() == ofAMember)
            return choose(w, "today", row);
        ++row;
    }
}

void refundFromTimeline(TestWindow &w)
{
    test::settle(w);
    const auto *list = shown<ui::TablePane>(w, QStringLiteral("timeline"));
    const auto *refund = shown<QAbstractButton>(w, QStringLiteral("timelineRefund"));
    for (int row = 0; list && refund && row < list->view().model()->rowCount() && !refund->isEnabled(); ++row)
        list->view().setCurrentIndex(list->view().model()->index(row, 0));
    click(w, "timelineRefund");
}

struct Panel
{
    QString name;
    QString page;
    bool isAboutTheRegular = false;
    std::function<void(TestWindow &)> open;
    QString part; ///< on screen when it is open
};

std::vector<Panel> panelsOfTheCounter()
{
    const QString page = ui::pages::counter;
    return {
        {QStringLiteral("refund"), page, false,
         [](TestWindow &w) {
             chooseToday(w, true);
             click(w, "stripRefund");
         },
         QStringLiteral("refundSubmit")},
        {QStringLiteral("attach"), page, false,
         [](TestWindow &w) {
             chooseToday(w, false);
             click(w, "stripAttach");
         },
         QStringLiteral("attachMember")},
        {QStringLiteral("parked"), page, false, [](TestWindow &w) { click(w, "parkedBadge"); },
         QStringLiteral("parkedTake")},
        {QStringLiteral("membership"), page, true,
         [](TestWindow &) {
             test::pressKey(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
         },
         QStringLiteral("sellPlan")},
        {QStringLiteral("goods and more"), page, true,
         [](TestWindow &w) {
             w.context().requests.scan(milk);
             click(w, "more");
         },
         QStringLiteral("invoice")},
    };
}

std::vector<Panel> panelsOfTheProfile()
{
    const QString page = ui::pages::memberProfile;
    const auto through = [](const char *view, const char *button) {
        return [view, button](TestWindow &w) {
            click(w, view);
            click(w, button);
        };
    };
    return {
        {QStringLiteral("timeline refund"), page, true, &refundFromTimeline, QStringLiteral("refundSubmit")},
        {QStringLiteral("adjust"), page, true, through("choice.points", "adjust"), QStringLiteral("adjustSubmit")},
        {QStringLiteral("pin"), page, true, through("choice.tier", "tierPin"), QStringLiteral("pinSubmit")},
        {QStringLiteral("give"), page, true, through("choice.giving", "give"), QStringLiteral("giveSubmit")},
        {QStringLiteral("contact"), page, true, through("choice.contacts", "contactNew"),
         QStringLiteral("contactSave")},
    };
}

std::vector<Panel> panelsElsewhere()
{
    const auto opened = [](const char *pane) {
        return [pane](TestWindow &w) {
            choose(w, pane, 0);
            test::pressKey(QApplication::focusWidget(), Qt::Key_Return);
        };
    };
    return {
        {QStringLiteral("bulk"), ui::pages::members, false, [](TestWindow &w) { click(w, "bulkMembers"); },
         QStringLiteral("bulkAdjust")},
        {QStringLiteral("clause"), ui::pages::members, false, [](TestWindow &w) { click(w, "addClause"); },
         QStringLiteral("clauseSubject")},
        {QStringLiteral("merge"), ui::pages::duplicates, false, opened("duplicateList"), QStringLiteral("mergeDo")},
        {QStringLiteral("contact answer"), ui::pages::contacts, false, opened("contactList"),
         QStringLiteral("contactAnswer")},
        {QStringLiteral("payment"), ui::pages::charity, false,
         [](TestWindow &w) {
             choose(w, "causeList", 0);
             click(w, "causePay");
         },
         QStringLiteral("paymentSubmit")},
        {QStringLiteral("product"), ui::pages::products, false, opened("productList"), QStringLiteral("productSave")},
        {QStringLiteral("plan"), ui::pages::programme, false,
         [](TestWindow &w) {
             click(w, "choice.plans");
             click(w, "addPlan");
         },
         QStringLiteral("planSubmit")},
        {QStringLiteral("help"), ui::pages::counter, false, [](TestWindow &w) { w.window().showHelp(); },
         QStringLiteral("help")},
    };
}

std::vector<Panel> allPanels()
{
    std::vector<Panel> all = panelsOfTheCounter();
    for (const auto &more : {panelsOfTheProfile(), panelsElsewhere()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

void addGoods(TestShop &shop)
{
    domain::Product product;
    product.code = milk;
    product.name = QStringLiteral("شیر");
    product.price = domain::Money::fromMinor(900'000);
    (void)must(services::ProductService(shop.database(), shop.clock).add(product));
    domain::PlanTerms plan;
    plan.name = QStringLiteral("ویژه");
    plan.price = domain::Money::fromMinor(2'000'000);
    (void)must(services::PlanService(shop.database(), shop.clock).addPlan(plan));
}

/// Something to take back, attach, merge, pay and answer.
void furnishForPanels(TestShop &shop)
{
    test::furnish(shop);
    addGoods(shop);
    services::CounterService counter(shop.database(), shop.clock);
    domain::PurchaseDraft anonymous;
    anonymous.amount = domain::Money::fromMinor(700'000);
    (void)must(counter.record(anonymous));
    (void)must(counter.adjust({regular, domain::Points(500), QStringLiteral("start"), {}, {}}));
    domain::PurchaseDraft parked;
    parked.member = regular;
    parked.amount = domain::Money::fromMinor(800'000);
    (void)must(services::ParkingService(shop.database(), shop.clock).park(parked));
    for (const auto &[name, mobile] : {std::pair(QStringLiteral("شهربانو فرهمند"), QStringLiteral("09381234567")),
                                       std::pair(QStringLiteral("فرهمند شهربانو"), QStringLiteral("09361112233"))})
        (void)test::addMember(shop.database(), shop.clock, name, mobile);
    (void)must(services::ContactService(shop.database(), shop.clock)
                   .add({regular, domain::ContactKind::Complaint, QStringLiteral("چای سرد بود")}));
    services::CauseService causes(shop.database(), shop.clock);
    domain::Cause school;
    school.name = QStringLiteral("مدرسه");
    school.pointValue = domain::Money::fromMinor(2'000);
    const auto cause = must(causes.add(school));
    (void)must(causes.give({cause, regular, domain::Points(60), {}, {}}));
}

void addLooks()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ui::ThemeChoice>("theme");
}

/// PINs are asked from now on: the lock comes.
void turnPinsOn(TestShop &shop, TestWindow &window)
{
    services::ShopService staff(shop.database(), shop.clock);
    const auto mina = must(staff.addStaff(QStringLiteral("مینا")));
    const auto reza = must(staff.addStaff(QStringLiteral("رضا")));
    (void)must(window.services().staff.setRole(mina, domain::StaffRole::Owner));
    (void)must(window.services().staff.setPin(mina, pin));
    (void)must(window.services().staff.setPin(reza, QStringLiteral("8642")));
    (void)must(window.services().staff.turnOn());
    window.context().events.notify();
    QCoreApplication::processEvents();
}

void signIn()
{
    test::typeText(QApplication::focusWidget(), pin);
    test::pressKey(QApplication::focusWidget(), Qt::Key_Return);
}

} // namespace

class EveryPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void canBeUsedByAnybody_data();
    void canBeUsedByAnybody();
    void theLockCanBeUsedByAnybody_data();
    void theLockCanBeUsedByAnybody();
    void whyNothingCanBeDoneIsReadable_data();
    void whyNothingCanBeDoneIsReadable();
    void aPaleReasonIsFound();
};

void EveryPanelTest::canBeUsedByAnybody_data()
{
    addLooks();
    QTest::addColumn<int>("place");
    int place = 0;
    for (const Panel &panel : allPanels()) {
        QTest::addRow("%s, %s.fa.light", qPrintable(panel.page), qPrintable(panel.name))
            << Language::Persian << ui::ThemeChoice::Light << place;
        QTest::addRow("%s, %s.en.dark", qPrintable(panel.page), qPrintable(panel.name))
            << Language::English << ui::ThemeChoice::Dark << place;
        ++place;
    }
}

void EveryPanelTest::canBeUsedByAnybody()
{
    QFETCH(Language, language);
    QFETCH(ui::ThemeChoice, theme);
    QFETCH(int, place);
    const Panel panel = allPanels().at(static_cast<size_t>(place));
    const LookGuard guard(language, theme, largest);
    TestShop shop;
    furnishForPanels(shop);
    TestWindow window(shop, language);
    window.window().resize(smallest);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    window.open(panel.page, panel.isAboutTheRegular
                                ? QVariantMap{{QStringLiteral("member"), regular.value()}} : QVariantMap());
    test::settle(window);
    panel.open(window);
    test::settle(window);
    QVERIFY2(shown(window, panel.part), qPrintable(QString(panel.part + QStringLiteral(" is not on screen"))));
    Inspection inspection(window);
    inspection.look(panel.name);
    QVERIFY2(inspection.problems().isEmpty(), qPrintable(QString(u'\n' + inspection.problems())));
    QVERIFY(shown(window, panel.part)); // neither Tab nor a look closes it
    QCOMPARE(window.window().size(), smallest);
}

void EveryPanelTest::theLockCanBeUsedByAnybody_data()
{
    addLooks();
    QTest::addColumn<QString>("asks");
    for (const char *asks : {"name", "pin", "second person"}) {
        QTest::addRow("%s.fa.light", asks) << Language::Persian << ui::ThemeChoice::Light << QString::fromLatin1(asks);
        QTest::addRow("%s.en.dark", asks) << Language::English << ui::ThemeChoice::Dark << QString::fromLatin1(asks);
    }
}

// Nothing behind the lock is met by Tab: the caret would be where nobody sees it.
void EveryPanelTest::theLockCanBeUsedByAnybody()
{
    QFETCH(Language, language);
    QFETCH(ui::ThemeChoice, theme);
    QFETCH(QString, asks);
    const LookGuard guard(language, theme, largest);
    TestShop shop;
    test::furnish(shop);
    TestWindow window(shop, language);
    window.window().resize(smallest);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    window.open(ui::pages::counter);
    if (asks == u"name") {
        (void)must(services::ShopService(shop.database(), shop.clock).addStaff(QStringLiteral("مینا")));
        window.context().requests.switchStaff();
    } else {
        turnPinsOn(shop, window);
    }
    QObject asker;
    if (asks == u"second person") {
        signIn();
        const domain::Error why{domain::ErrorCode::NeedsSecondPerson,
                                {QStringLiteral("manual_points"), QStringLiteral("points.adjust member:1"),
                                 QStringLiteral("20")}, {}, {}};
        QVERIFY(window.context().requests.secondPerson(why, &asker, [] {}));
    }
    auto *lock = shown(window, QStringLiteral("lockScreen"));
    QVERIFY(lock);
    QCOMPARE(shown(window, QStringLiteral("lockPin")) == nullptr, asks == u"name");
    QCOMPARE(shown(window, QStringLiteral("lockCancel")) == nullptr, asks == u"pin");
    Inspection inspection(window);
    inspection.lookInside(lock, asks);
    QVERIFY2(inspection.problems().isEmpty(), qPrintable(QString(u'\n' + inspection.problems())));
    QVERIFY(lock->isVisible());
}

void EveryPanelTest::whyNothingCanBeDoneIsReadable_data()
{
    addLooks();
    QTest::newRow("fa.light") << Language::Persian << ui::ThemeChoice::Light;
    QTest::newRow("en.dark") << Language::English << ui::ThemeChoice::Dark;
    QTest::newRow("fa.dark") << Language::Persian << ui::ThemeChoice::Dark;
    QTest::newRow("en.light") << Language::English << ui::ThemeChoice::Light;
}

// A field that is off may be pale, the words that say why may not.
void EveryPanelTest::whyNothingCanBeDoneIsReadable()
{
    QFETCH(Language, language);
    QFETCH(ui::ThemeChoice, theme);
    const LookGuard guard(language, theme);
    TestShop shop;
    test::furnish(shop);
    TestWindow window(shop, language);
    ui::Page &page = window.open(ui::pages::counter, {{QStringLiteral("member"), newcomer.value()}});
    test::settle(window);
    const auto *redeem = shown<QLineEdit>(window, QStringLiteral("redeem"));
    QVERIFY(redeem);
    QVERIFY(!redeem->isEnabled());
    const QString why = redeem->accessibleDescription();
    QVERIFY(!why.isEmpty());
    QLabel *note = nullptr;
    for (QLabel *label : page.findChildren<QLabel *>())
        note = label->isVisible() && label->text() == why ? label : note;
    QVERIFY(note);
    QVERIFY(note->isEnabled());
    QCOMPARE(pagewalk::faint(&page), QStringList());
}

void EveryPanelTest::aPaleReasonIsFound()
{
    const LookGuard guard(Language::English, ui::ThemeChoice::Light);
    QWidget card;
    QLabel why(QStringLiteral("The bill is too small"), &card);
    card.resize(400, 80);
    why.resize(300, 40);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QCOMPARE(pagewalk::faint(&card), QStringList());
    why.setEnabled(false);
    QCOMPARE(pagewalk::faint(&card).size(), 1);
}

BASHGAH_TEST(tst_everypanel, EveryPanelTest)
#include "tst_everypanel.moc"
