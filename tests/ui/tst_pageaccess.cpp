// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/pages.h"
#include "services/staff/staffdesk.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "twostaff.h"
#include "ui/actions/actionregistry.h"
#include "ui/shell/banner.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageaccess.h"
#include "ui/shell/pageregistry.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace bashgah;
using domain::StaffAction;
using domain::StaffRole;
using test::must;
using test::TwoStaff;
using test::Window;

namespace {

/// Mina the owner and Reza the cashier, whose PINs are asked.
struct Shop
{
    explicit Shop(const QString &page)
    {
        w.open(page);
        people.askPins(w);
    }
    /// At the lock, by name and PIN.
    void signIn(const QString &name, const QString &pin)
    {
        auto *names = w.find<QListWidget>(QStringLiteral("lockNames"));
        names->setCurrentItem(names->findItems(name, Qt::MatchContains).value(0));
        w.find<QLineEdit>(QStringLiteral("lockPin"))->setFocus();
        w.type(pin);
        w.press(Qt::Key_Return);
    }
    void asCashier() { signIn(QStringLiteral("رضا"), QStringLiteral("8642")); }
    void asOwner() { signIn(QStringLiteral("مینا"), QStringLiteral("2580")); }
    [[nodiscard]] QToolButton *rail(const QString &page) { return w.find<QToolButton>(QString(u"rail." + page)); }
    [[nodiscard]] QString shown() { return w.window().currentPage()->info().id; }
    [[nodiscard]] QStringList offered(const QString &typed)
    {
        w.window().showPalette();
        auto *palette = w.window().findChild<ui::CommandPalette *>();
        palette->findChild<QLineEdit *>()->setText(typed);
        QStringList texts;
        const auto *list = palette->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->data(Qt::UserRole).toString());
        palette->hide();
        return texts;
    }
    Window w;
    const TwoStaff people{w};
};

} // namespace

class PageAccessTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsEitherForAllOrHasAPermission()
    {
        const QStringList forAll{ui::pages::home,     ui::pages::members,  ui::pages::memberProfile,
                                 ui::pages::contacts, ui::pages::products, ui::pages::staff,
                                 ui::pages::print,    ui::pages::settings};
        ui::PageRegistry registry;
        bootstrap::registerPages(registry);
        for (const ui::PageRegistry::Entry &entry : registry.entries())
            QVERIFY2(ui::PageAccess::neededFor(entry.info.id).empty() == forAll.contains(entry.info.id), qPrintable(entry.info.id));
        QCOMPARE(ui::PageAccess::neededFor(ui::pages::reports), std::vector<StaffAction>{StaffAction::SeeReports});
        QCOMPARE(ui::PageAccess::neededFor(ui::pages::imports), std::vector<StaffAction>{StaffAction::ImportData});
        QCOMPARE(ui::PageAccess::neededFor(ui::pages::programme), std::vector<StaffAction>{StaffAction::ChangeProgramme});
    }

    void aCashierChoosesNoFolderForBackups()
    {
        Shop shop(ui::pages::settings);
        shop.asCashier();
        shop.w.find<QPushButton>(QStringLiteral("backup.folder"))->click();
        QVERIFY(!QApplication::activeModalWidget()); // nothing was asked
        for (const QDialog *dialog : shop.w.window().findChildren<QDialog *>())
            QVERIFY(!dialog->isVisible());
    }

    void aCashierChoosesNoFileForTheMembers_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::newRow("members") << ui::pages::members << QStringLiteral("exportMembers");
        QTest::newRow("purchases") << ui::pages::members << QStringLiteral("exportPurchases");
        QTest::newRow("all of a member") << ui::pages::memberProfile << QStringLiteral("memberDataSave");
    }

    void aCashierChoosesNoFileForTheMembers()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        Shop shop(ui::pages::members);
        const auto sara = test::addMember(shop.w.shop.database(), shop.w.shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        shop.asCashier();
        shop.w.open(page, {{QStringLiteral("member"), sara.value()}, {QStringLiteral("focus"), QStringLiteral("consent")}});
        shop.w.find<QPushButton>(button)->click();
        QVERIFY(!QApplication::activeModalWidget());
        for (const QDialog *dialog : shop.w.window().findChildren<QDialog *>())
            QVERIFY(!dialog->isVisible());
        const auto banners = shop.w.window().currentPage()->findChildren<ui::Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const ui::Banner *each) { return each->isVisible(); }));
    }

    void withoutPinsEveryPageIsOpen()
    {
        Window w;
        w.open(ui::pages::counter);
        for (const QString &page : {ui::pages::programme, ui::pages::campaigns, ui::pages::reports, ui::pages::imports})
            QVERIFY2(w.find<QToolButton>(QString(u"rail." + page))->isEnabled(), qPrintable(page));
        w.open(ui::pages::reports);
        QCOMPARE(w.window().currentPage()->info().id, ui::pages::reports);
    }

    void aCashierFindsTheOwnersPagesGreyWithTheReason()
    {
        Shop shop(ui::pages::counter);
        shop.asCashier();
        QCOMPARE(shop.w.services().desk.current(), shop.people.reza);
        for (const QString &page : {ui::pages::programme, ui::pages::campaigns, ui::pages::analytics, ui::pages::reports,
                                    ui::pages::imports}) {
            QToolButton *button = shop.rail(page);
            QVERIFY2(!button->isEnabled(), qPrintable(page));
            QCOMPARE(button->toolTip(), button->accessibleDescription());
            QVERIFY2(button->toolTip().contains(button->accessibleName()), qPrintable(button->toolTip()));
        }
        for (const QString &page : {ui::pages::home, ui::pages::counter, ui::pages::members, ui::pages::rewards, ui::pages::settings})
            QVERIFY2(shop.rail(page)->isEnabled(), qPrintable(page));
        QVERIFY(!shop.offered({}).contains(QStringLiteral("page.reports")));
        QVERIFY(shop.offered({}).contains(QStringLiteral("page.members")));
    }

    void aLinkToAClosedPageSaysWhyAndStays()
    {
        Shop shop(ui::pages::counter);
        shop.asCashier();
        shop.w.context().navigator.open(ui::pages::reports);
        QCOMPARE(shop.shown(), ui::pages::counter);
        QVERIFY(shop.w.window().notice().isVisible());
        shop.w.context().navigator.resume({ui::pages::reports, {}});
        QCOMPARE(shop.shown(), ui::pages::counter);
    }

    void theKeyOfAClosedPageSaysWhyAndStays()
    {
        Shop shop(ui::pages::counter);
        const auto press = [&](const QString &page) {
            const QKeySequence key = shop.w.context().actions.action(QString(u"page." + page))->shortcut();
            shop.w.press(key[0].key(), key[0].keyboardModifiers());
        };
        shop.asCashier();
        press(ui::pages::programme);
        QCOMPARE(shop.shown(), ui::pages::counter);
        QVERIFY(shop.w.window().notice().isVisible());
        QVERIFY2(shop.w.window().notice().text().contains(shop.rail(ui::pages::programme)->accessibleName()),
                 qPrintable(shop.w.window().notice().text()));
        press(ui::pages::members);
        QCOMPARE(shop.shown(), ui::pages::members);
        shop.w.press(Qt::Key_F12);
        shop.asOwner();
        press(ui::pages::programme);
        QCOMPARE(shop.shown(), ui::pages::programme);
    }

    void theOwnerSeesAllAndWhoTakesOverIsLedHome()
    {
        Shop shop(ui::pages::counter);
        shop.asOwner();
        QVERIFY(shop.rail(ui::pages::reports)->isEnabled());
        shop.w.context().navigator.open(ui::pages::programme);
        QCOMPARE(shop.shown(), ui::pages::programme);
        shop.w.press(Qt::Key_F12);
        QCOMPARE(shop.shown(), ui::pages::programme); // behind the lock
        shop.asCashier();
        QCOMPARE(shop.shown(), ui::pages::home);
        QVERIFY(!shop.rail(ui::pages::programme)->isEnabled());
        shop.w.context().navigator.back(); // past the programme
        QCOMPARE(shop.shown(), ui::pages::counter);
        shop.w.press(Qt::Key_F12);
        shop.asOwner();
        QVERIFY(shop.rail(ui::pages::programme)->isEnabled());
        QVERIFY(shop.rail(ui::pages::programme)->accessibleDescription().isEmpty());
    }

    void whatTheOwnerGivesIsOpenAtOnce()
    {
        Shop shop(ui::pages::counter);
        shop.asOwner();
        domain::PermissionMatrix matrix;
        matrix.allow(StaffRole::Cashier, StaffAction::SeeReports, true);
        (void)must(shop.w.services().staff.setMatrix(matrix));
        shop.w.press(Qt::Key_F12);
        shop.asCashier();
        QVERIFY(shop.rail(ui::pages::reports)->isEnabled());
        shop.w.context().navigator.open(ui::pages::reports);
        QCOMPARE(shop.shown(), ui::pages::reports);
        QVERIFY(!shop.rail(ui::pages::imports)->isEnabled());
    }
};

BASHGAH_TEST(tst_pageaccess, PageAccessTest)
#include "tst_pageaccess.moc"
