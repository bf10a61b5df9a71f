// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/pages.h"
#include "emptyaction.h"
#include "services/counter/counterservice.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/actions/actionregistry.h"
#include "ui/pages/settings/settingssection.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/dialogs/messagedialog.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/searchedit.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QThread>

using namespace bashgah;
using test::TestShop;
using test::TestWindow;

class ShellTest final : public QObject
{
    Q_OBJECT

private slots:
    void toastUndoesOnce();
    void paletteFindsAndRunsByKeyboard();
    void paletteOffersMembers();
    void paletteOpensEachSectionOfTheSettings();
    void paletteOpensTheReportOfAMonth();
    void quittingAsksWhileWorkGoesOn();
    void confirmationNamesItsButtons();
    void largeSendIsTypedFirst();
    void everyPageHasHelpInBothLanguages();
    void helpOpensAndCloses();
    void persianHelpNumbersItsListsInPersian();
    void leavingIsRefusedWhileThePageSaysSo();
    void settingsAreFoundByWord();
    void backupNowReportsItsResult();
    void restoreAsksFirst();
};

void ShellTest::toastUndoesOnce()
{
    TestShop shop;
    TestWindow window(shop);
    ui::Toasts &toasts = window.context().toasts;
    int undone = 0;
    toasts.show(QStringLiteral("Recorded"), QStringLiteral("Undo"), [&] { ++undone; });
    QCOMPARE(toasts.text(), u"Recorded");
    auto *button = window.window().findChild<QPushButton *>(QStringLiteral("toastAction"));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    toasts.triggerAction();
    QCOMPARE(undone, 1);
    QVERIFY(toasts.text().isEmpty());
}

void ShellTest::paletteFindsAndRunsByKeyboard()
{
    TestShop shop;
    TestWindow window(shop);
    window.window().showPalette();
    auto *palette = window.window().findChild<ui::CommandPalette *>();
    auto *filter = palette->findChild<QLineEdit *>();
    test::typeText(filter, QStringLiteral("setti"));
    test::pressKey(filter, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(window.window().currentPage()->info().id, ui::pages::settings);
    window.window().showPalette(); // what was used last stands first
    const auto *list = palette->findChild<QListWidget *>();
    QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), QString(u"page." + ui::pages::settings));
    test::pressKey(filter, Qt::Key_Escape);
}

void ShellTest::paletteOffersMembers()
{
    TestShop shop;
    TestWindow window(shop);
    services::Registration request;
    request.details.name = QStringLiteral("سارا احمدی");
    request.details.mobile = domain::MobileNumber::fromStored(QStringLiteral("+989123456789"));
    QVERIFY(window.services().members.registerMember(request));
    window.window().showPalette();
    auto *palette = window.window().findChild<ui::CommandPalette *>();
    test::typeText(palette->findChild<QLineEdit *>(), QStringLiteral("احمد"));
    const auto *list = palette->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"سارا احمدی"));
    palette->hide();
}

namespace {

/// Types the name into the palette and runs the line that is called so.
bool runFromPalette(TestWindow &window, const QString &name)
{
    window.window().showPalette();
    auto *palette = window.window().findChild<ui::CommandPalette *>();
    auto *filter = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListWidget *>();
    filter->setText(name);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() != name)
            continue;
        list->setCurrentRow(row);
        test::pressKey(filter, Qt::Key_Return);
        QCoreApplication::processEvents();
        return true;
    }
    palette->hide();
    return false;
}

} // namespace

void ShellTest::paletteOpensEachSectionOfTheSettings()
{
    TestShop shop;
    TestWindow window(shop);
    QCOMPARE(window.window().currentPage()->info().id, ui::pages::home); // the page of settings was never shown
    ui::Page *page = window.window().host().page(ui::pages::settings);
    const auto places = page->places();
    QVERIFY(places.size() > 5);
    for (const ui::PagePlace &place : places) {
        window.open(ui::pages::home);
        QVERIFY2(runFromPalette(window, QStringLiteral("Settings: ") + place.name), qPrintable(place.name));
        QCOMPARE(window.window().currentPage(), page);
        const auto *section = page->findChild<ui::SettingsSection *>(place.id);
        const QWidget *view = page->findChild<ui::ColumnScroll *>()->viewport();
        const int top = section->mapTo(page, QPoint()).y() - view->mapTo(page, QPoint()).y();
        QVERIFY2(top >= 0 && top < view->height(), qPrintable(QStringLiteral("%1 at %2").arg(place.name).arg(top)));
    }
}

void ShellTest::paletteOpensTheReportOfAMonth()
{
    TestShop shop;
    services::CounterService counter(shop.database(), shop.clock);
    domain::PurchaseDraft draft;
    draft.amount = domain::Money::fromMinor(1'000'000);
    draft.key = QStringLiteral("before");
    QVERIFY(counter.record(draft));
    shop.clock.advanceDays(70);
    TestWindow window(shop);
    const auto months = window.window().host().page(ui::pages::reports)->places();
    QCOMPARE(months.size(), size_t(4)); // Mordad to Aban
    window.open(ui::pages::home);
    QVERIFY(runFromPalette(window, QStringLiteral("Reports: ") + months[1].name));
    const ui::Page *page = window.window().currentPage();
    QCOMPARE(page->info().id, ui::pages::reports);
    QCOMPARE(page->findChild<QComboBox *>(QStringLiteral("month"))->currentData(),
             months[1].args.value(QStringLiteral("month")));
}

void ShellTest::quittingAsksWhileWorkGoesOn()
{
    TestShop shop;
    TestWindow window(shop);
    window.jobs.run<int>(QStringLiteral("Import"), services::Jobs::Pool::Db,
        [](services::JobControl &control) -> domain::Result<int> {
            while (!control.isCancelled())
                QThread::msleep(1);
            return domain::fail(domain::ErrorCode::Cancelled);
        }, this, {});
    window.dialogs.accept = false;
    window.window().close();
    QVERIFY(window.window().isVisible());
    window.dialogs.accept = true;
    window.window().close();
    QTRY_VERIFY(!window.window().isVisible());
    QCOMPARE(window.dialogs.asked.size(), 2);
    window.jobs.cancelAll();
}

void ShellTest::confirmationNamesItsButtons()
{
    ui::ConfirmRequest request;
    request.title = QStringLiteral("Send to 1,240 members?");
    request.accept = QStringLiteral("Send to 1,240");
    request.reject = QStringLiteral("Keep editing");
    auto *dialog = new ui::MessageDialog(request, nullptr);
    QSignalSpy finished(dialog, &QDialog::finished);
    QStringList words;
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        words << button->text();
    QCOMPARE(words, (QStringList{QStringLiteral("Keep editing"), QStringLiteral("Send to 1,240")}));
    dialog->open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("accept")), Qt::LeftButton);
    QCOMPARE(finished.at(0).at(0).toInt(), int(QDialog::Accepted));
}

void ShellTest::largeSendIsTypedFirst()
{
    ui::ConfirmRequest request;
    request.title = request.accept = QStringLiteral("Send");
    request.typed = QStringLiteral("1240");
    auto *dialog = new ui::MessageDialog(request, nullptr);
    dialog->open();
    auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("accept"));
    QVERIFY(!accept->isEnabled());
    test::typeText(dialog->findChild<QLineEdit *>(QStringLiteral("typed")), QStringLiteral("۱۲۴۰"));
    QVERIFY(accept->isEnabled());
    dialog->reject();
}

void ShellTest::everyPageHasHelpInBothLanguages()
{
    ui::PageRegistry registry;
    bootstrap::registerPages(registry);
    QStringList missing;
    for (const auto &entry : registry.entries()) {
        for (const auto language : {ui::Language::Persian, ui::Language::English}) {
            const QString file = ui::HelpPanel::helpFile(language, entry.info.id);
            if (!QFile::exists(file))
                missing << file;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void ShellTest::helpOpensAndCloses()
{
    TestShop shop;
    TestWindow window(shop);
    const auto *help = window.window().findChild<ui::HelpPanel *>();
    window.context().actions.action(QStringLiteral("help.page"))->trigger();
    QVERIFY(help->isVisible());
    window.context().actions.action(QStringLiteral("view.step_back"))->trigger();
    QVERIFY(!help->isVisible());
}

void ShellTest::persianHelpNumbersItsListsInPersian()
{
    const test::LookGuard look(ui::Language::Persian);
    ui::HelpPanel help(ui::Language::Persian);
    help.setPage(QStringLiteral("imports"), QString());
    const auto *document = help.findChild<QTextBrowser *>()->document();
    QStringList numbered;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QVERIFY(!block.textList() || block.textList()->format().style() != QTextListFormat::ListDecimal);
        const QChar first = block.text().isEmpty() ? QChar() : block.text().at(0);
        if (first.isDigit())
            numbered << block.text().left(3);
    }
    QCOMPARE(numbered, (QStringList{QStringLiteral("۱. "), QStringLiteral("۲. "), QStringLiteral("۳. ")}));
    help.resize(320, 900);
    help.show();
    QTest::qWait(20);
    QCOMPARE(help.findChild<QTextBrowser *>()->horizontalScrollBar()->maximum(), 0);
    (void)test::grabWidget(&help, QStringLiteral("help.imports.fa"));
}

void ShellTest::leavingIsRefusedWhileThePageSaysSo()
{
    TestShop shop;
    TestWindow window(shop);
    ui::Navigator &navigator = window.context().navigator;
    const QString here = navigator.current().page;
    navigator.setGuard([] { return false; });
    navigator.open(ui::pages::settings);
    QCOMPARE(navigator.current().page, here);
    navigator.setGuard({});
    navigator.open(ui::pages::settings);
    QCOMPARE(navigator.current().page, ui::pages::settings);
}

void ShellTest::settingsAreFoundByWord()
{
    TestShop shop;
    TestWindow window(shop);
    ui::Page &page = window.open(ui::pages::settings);
    auto *search = page.findChild<ui::SearchEdit *>();
    test::typeText(search, QStringLiteral("dark"));
    test::pressKey(search, Qt::Key_Return);
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("look"))->isVisible());
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("backup"))->isVisible());
    test::typeText(search, QStringLiteral("xyzzy"));
    test::pressKey(search, Qt::Key_Return);
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("look"))->isVisible());
    test::emptyAction(page)->click();
    QVERIFY(search->text().isEmpty());
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("look"))->isVisible());
    search->clear();
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("backup"))->isVisible());
}

void ShellTest::backupNowReportsItsResult()
{
    TestShop shop;
    TestWindow window(shop);
    ui::Page &page = window.open(ui::pages::settings);
    QVERIFY(!window.services().backup.newest());
    page.findChild<QPushButton *>(QStringLiteral("backup.now"))->click();
    QTRY_VERIFY(window.services().backup.newest());
    QTRY_VERIFY(window.context().toasts.text().startsWith(u"Backed up and checked"));
}

void ShellTest::restoreAsksFirst()
{
    TestShop shop;
    TestWindow window(shop);
    QVERIFY(window.services().backup.backUp());
    ui::Page &page = window.open(ui::pages::settings);
    page.refresh();
    QSignalSpy wanted(&window.context().requests, &ui::AppRequests::restoreWanted);
    QPushButton *restore = nullptr;
    const auto findRestore = [&] {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == u"Restore…" && button->isVisibleTo(&page))
                restore = button;
        }
        return restore != nullptr;
    };
    QTRY_VERIFY(findRestore()); // the new line is shown by the event loop
    window.dialogs.accept = false;
    restore->click();
    QCOMPARE(window.dialogs.asked.size(), 1);
    QVERIFY(window.dialogs.asked.first().destructive);
    QCOMPARE(wanted.count(), 0);
    window.dialogs.accept = true;
    restore->click();
    QCOMPARE(wanted.count(), 1);
}

BASHGAH_TEST(tst_shell, ShellTest)
#include "tst_shell.moc"
