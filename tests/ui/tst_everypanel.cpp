// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opens beside or over a page: refund, points by hand, merge, lock … looked at as tst_everypage looks at the pages,
// in the smallest window with the largest letters, in Persian and light and in English and dark.
#include "inspection.h"
#include "pagewalk.h"
#include "panels.h"
#include "services/staff/staffservice.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace bashgah;
using test::Inspection;
using test::LookGuard;
using test::must;
using test::TestShop;
using test::TestWindow;
using test::panels::shown;
using test::panels::Panel;
using ui::Language;
namespace pagewalk = test::pagewalk;
namespace panels = test::panels;

namespace {

constexpr QSize smallest{1024, 640};
constexpr int largest = 150; ///< percent
const domain::MemberId newcomer(20); ///< never bought anything
const QString pin = QStringLiteral("2580");

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
    for (const Panel &panel : panels::all()) {
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
    const Panel panel = panels::all().at(static_cast<size_t>(place));
    const LookGuard guard(language, theme, largest);
    TestShop shop;
    panels::furnish(shop);
    TestWindow window(shop, language);
    window.window().resize(smallest);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    window.open(panel.page, panel.isAboutTheRegular
                                ? QVariantMap{{QStringLiteral("member"), panels::regular.value()}} : QVariantMap());
    test::settle(window);
    panel.open(window);
    test::settle(window);
    QVERIFY2(shown(window, panel.part), qPrintable(QString(panel.part + QStringLiteral(" is not on screen"))));
    Inspection inspection(window);
    if (panel.coversThePage)
        inspection.lookInside(window.window().findChild<QWidget *>(panel.part), panel.name);
    else
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
