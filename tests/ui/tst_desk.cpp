// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code/shopcode.h"
#include "services/desk/receiptservice.h"
#include "services/members/privacyservice.h"
#include "support/crowd.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "services/desk/cardservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/customer/customerdisplay.h"
#include "ui/customer/customerwindow.h"
#include "ui/format/bidi.h"
#include "ui/print/printers.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace bashgah;
using ui::CustomerDisplay;
using ui::CustomerView;
using ui::PrintOutcome;

namespace {

/// Printers of a test: what was printed, and what is wrong with them.
struct Tray
{
    QStringList names{QStringLiteral("Till")};
    PrintOutcome outcome = PrintOutcome::Printed;
    QStringList printed;
};

class TestPrinters final : public ui::PrinterSystem
{
public:
    explicit TestPrinters(Tray &tray) : m_tray(tray) {}
    [[nodiscard]] QStringList names() const override { return m_tray.names; }
    [[nodiscard]] QString usual() const override { return m_tray.names.value(0); }
    [[nodiscard]] PrintOutcome print(const QString &printer, const ui::PrintOrder &order) override
    {
        if (m_tray.outcome == PrintOutcome::Printed)
            m_tray.printed << QString(printer + u' ' + order.title);
        return m_tray.outcome;
    }

private:
    Tray &m_tray;
};

/// The window with one member and the printers of the test.
struct Desk
{
    Desk()
    {
        sara = test::addMember(shop.database(), shop.clock, QStringLiteral("Sara Ahmadi"), QStringLiteral("09121234567"));
        window = std::make_unique<test::TestWindow>(shop);
        window->context().printers.use(std::make_unique<TestPrinters>(tray));
    }
    [[nodiscard]] domain::PurchaseId sell()
    {
        domain::PurchaseDraft draft;
        draft.member = sara;
        draft.amount = domain::Money::fromMinor(1'000'000);
        const auto recorded = window->services().counter.record(draft);
        if (!recorded)
            qFatal("not recorded");
        return recorded->id;
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (QPushButton *each : window->window().notice().findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void scan(const QString &code) { window->context().requests.scan(code); }
    [[nodiscard]] QString page() { return window->context().navigator.current().page; }
    [[nodiscard]] QString notice() { return ui::Bidi::strip(window->window().notice().text()); }

    test::TestShop shop;
    domain::MemberId sara{0};
    Tray tray;
    std::unique_ptr<test::TestWindow> window;
};

} // namespace

class DeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCardOpensTheCounterWithItsMemberFromAnyPage()
    {
        Desk desk;
        const auto code = desk.window->context().cards.give(desk.sara);
        QVERIFY(code);
        desk.window->open(ui::pages::settings);
        desk.scan(*code);
        QCOMPARE(desk.page(), ui::pages::counter);
        QVERIFY(desk.window->window().currentPage()->shownMember() == desk.sara);
    }

    void anUnknownCardIsLinkedToTheMemberOnScreen()
    {
        Desk desk;
        desk.window->open(ui::pages::counter, {{QStringLiteral("member"), desk.sara.value()}});
        desk.scan(QStringLiteral("4417"));
        QCOMPARE(desk.notice(), QStringLiteral("Card 4417 is not linked."));
        QVERIFY(desk.button(QStringLiteral("Link to the member on screen")));
        desk.button(QStringLiteral("Link to the member on screen"))->click();
        QVERIFY(desk.window->window().notice().isHidden());
        QVERIFY(*desk.window->services().members.findByKey(QStringLiteral("4417")) == desk.sara);
        desk.window->context().toasts.triggerAction(); // undo
        QVERIFY(!desk.window->services().members.findByKey(QStringLiteral("4417")));
    }

    void withNobodyOnScreenTheCardWaits()
    {
        Desk desk;
        desk.window->open(ui::pages::settings);
        desk.scan(QStringLiteral("4417"));
        desk.button(QStringLiteral("Link to the member on screen"))->click();
        QCOMPARE(desk.notice(), QStringLiteral("Card 4417 is not linked."));
        desk.window->open(ui::pages::memberProfile, {{QStringLiteral("member"), desk.sara.value()}});
        desk.button(QStringLiteral("Link to the member on screen"))->click();
        QVERIFY(*desk.window->services().members.findByKey(QStringLiteral("4417")) == desk.sara);
    }

    void anUnknownCardRegistersANewMember()
    {
        Desk desk;
        desk.window->open(ui::pages::counter);
        desk.scan(QStringLiteral("4417"));
        desk.button(QStringLiteral("Register a new member with it"))->click();
        QCOMPARE(desk.page(), ui::pages::members);
        QLineEdit *card = nullptr;
        for (QLineEdit *each : desk.window->window().findChildren<QLineEdit *>(QStringLiteral("registerCard")))
            card = each->isVisible() ? each : card;
        QVERIFY(card);
        QCOMPARE(card->text(), QStringLiteral("4417"));
    }

    void aReceiptOpensItsRefund()
    {
        Desk desk;
        const auto purchase = desk.sell();
        desk.window->open(ui::pages::home);
        desk.scan(desk.window->context().receipts.receipt(purchase)->code);
        QCOMPARE(desk.page(), ui::pages::counter);
        QTRY_VERIFY(desk.window->window().findChild<QPushButton *>(QStringLiteral("refundSubmit"))->isVisible());
    }

    void eachSalePrintsByItselfWhereTheDeskWantsIt()
    {
        Desk desk;
        (void)desk.sell();
        QCoreApplication::processEvents();
        QVERIFY(desk.tray.printed.isEmpty());
        desk.window->settings.set(ui::settings::printsReceipts, true);
        (void)desk.sell();
        QTRY_COMPARE(desk.tray.printed.size(), 1);
    }

    void thePrivacyNoticeIsEditedKeptAndPrinted()
    {
        Desk desk;
        desk.window->open(ui::pages::settings, {{QStringLiteral("section"), QStringLiteral("privacy")}});
        ui::MainWindow &window = desk.window->window();
        auto *english = window.findChild<QPlainTextEdit *>(QStringLiteral("privacyEnglish"));
        auto *keep = window.findChild<QPushButton *>(QStringLiteral("privacySave"));
        auto *versions = window.findChild<QComboBox *>(QStringLiteral("privacyVersion"));
        QVERIFY(english && keep && versions);
        QVERIFY(!keep->isEnabled());
        window.findChild<QPushButton *>(QStringLiteral("privacyPrint"))->click();
        QCOMPARE(desk.tray.printed.size(), 1); // the program's words are version 1 from now on
        english->setPlainText(QStringLiteral("# Short\nWe keep your number."));
        QVERIFY(keep->isEnabled());
        QVERIFY(!versions->isEnabled()); // nothing typed is lost
        keep->click();
        QCOMPARE(versions->count(), 2);
        QVERIFY(!keep->isEnabled());
        versions->setCurrentIndex(1);
        QVERIFY(english->isReadOnly());
        QCOMPARE(english->toPlainText(), domain::usualNotice().english);
        QCOMPARE(desk.window->context().privacy.current()->english, QStringLiteral("# Short\nWe keep your number."));
    }

    void aMissingPrinterSaysSoAndLosesNothing()
    {
        Desk desk;
        desk.tray.names.clear();
        const auto purchase = desk.sell();
        desk.window->context().requests.printReceipt(purchase);
        QVERIFY(desk.notice().contains(QStringLiteral("No printer is set up")));
        QTemporaryDir folder;
        desk.window->dialogs.path = folder.filePath(QStringLiteral("r.pdf"));
        desk.button(QStringLiteral("Save as PDF…"))->click();
        QVERIFY(QFile::exists(desk.window->dialogs.path));
        QVERIFY(desk.window->window().notice().isHidden());
    }

    void thePrinterOfTheDeskIsKeptWhenItIsGone()
    {
        Desk desk;
        desk.window->settings.set(ui::settings::receiptPrinter, QStringLiteral("Bar"));
        const auto purchase = desk.sell();
        desk.window->context().requests.printReceipt(purchase);
        QVERIFY(desk.notice().contains(QStringLiteral("Bar")));
        QVERIFY(desk.tray.printed.isEmpty()); // never on another one unasked
        desk.tray.names << QStringLiteral("Bar");
        desk.button(QStringLiteral("Print again"))->click();
        QCOMPARE(desk.tray.printed.size(), 1);
        QVERIFY(desk.tray.printed.front().startsWith(QStringLiteral("Bar ")));
        QVERIFY(desk.window->window().notice().isHidden());
    }

    void theLastReceiptIsPrintedFromTheCounter()
    {
        Desk desk;
        (void)desk.sell();
        auto &page = desk.window->open(ui::pages::counter);
        page.runCommand(ui::PageCommand::Print);
        QCOMPARE(desk.tray.printed.size(), 1);
    }

    void aMemberWithoutACardGetsANumberBeforePrinting()
    {
        Desk desk;
        auto &page = desk.window->open(ui::pages::print, {{QStringLiteral("member"), desk.sara.value()}});
        QVERIFY(!page.findChild<QLabel *>(QStringLiteral("sheet")));
        QPushButton *give = nullptr;
        for (QPushButton *each : page.findChildren<QPushButton *>())
            give = each->text() == u"Give a number" ? each : give;
        QVERIFY(give);
        give->click();
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("sheet")));
        (void)test::grabWidget(&desk.window->window(), QStringLiteral("print-card"));
        page.runCommand(ui::PageCommand::Print);
        QCOMPARE(desk.tray.printed.size(), 1);
    }

    void theCustomerSeesTheFirstNameOnly()
    {
        QCOMPARE(CustomerDisplay::firstName(QStringLiteral("  Sara  Ahmadi ")), QStringLiteral("Sara"));
        QCOMPARE(CustomerDisplay::firstName(QStringLiteral("09121234567")), QString());
        QCOMPARE(CustomerDisplay::firstName(QStringLiteral("۰۹۱۲ ۱۲۳")), QString());
        QCOMPARE(CustomerDisplay::firstName(QString()), QString());
    }

    void theCustomersWindowFollowsTheCounter()
    {
        Desk desk;
        desk.window->open(ui::pages::counter, {{QStringLiteral("member"), desk.sara.value()}});
        QCOMPARE(desk.window->context().customer.view().stage, CustomerView::Stage::Buying);
        ui::CustomerWindow window(desk.window->context());
        const QString head = ui::Bidi::strip(window.findChild<QLabel *>(QStringLiteral("customerHead"))->text());
        QCOMPARE(head, QStringLiteral("Sara, to pay"));
        for (const QLabel *label : window.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("Ahmadi")) && !label->text().contains(QStringLiteral("0912")));
        desk.window->settings.set(ui::settings::customerName, false);
        window.refresh();
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("customerHead"))->text(), QStringLiteral("To pay"));
        services::RecordedPurchase recorded{domain::PurchaseId(1), {}, domain::Points(12), {}, {}, domain::Points(40), {}};
        desk.window->context().customer.showThanks(recorded);
        QVERIFY(window.findChild<QLabel *>(QStringLiteral("customerPoints"))->text().contains(QStringLiteral("12")));
        desk.window->context().customer.showWelcome(); // the thanks stay for the customer to read
        QCOMPARE(desk.window->context().customer.view().stage, CustomerView::Stage::Thanks);
    }

    void oneKeyShowsAndHidesTheCustomersWindow()
    {
        Desk desk;
        QAction *toggle = nullptr;
        for (const auto &entry : desk.window->context().actions.entries())
            toggle = entry.spec.id == u"view.customer" ? entry.action : toggle;
        QVERIFY(toggle);
        const auto shown = [] {
            for (const QWidget *top : QApplication::topLevelWidgets()) {
                if (top->objectName() == u"customerWindow" && top->isVisible())
                    return true;
            }
            return false;
        };
        QVERIFY(!shown()); // off by default
        toggle->trigger();
        QVERIFY(shown());
        toggle->trigger();
        QVERIFY(!shown());
    }
};

BASHGAH_TEST(tst_desk, DeskTest)
#include "tst_desk.moc"
