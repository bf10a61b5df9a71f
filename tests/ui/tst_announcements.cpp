// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told to speak: each thing that happens once, and nothing besides.
#include "services/shop/shopservice.h"
#include "services/staff/staffservice.h"
#include "support/must.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/format/format.h"
#include "ui/pages/campaigns/messageeditor.h"
#include "ui/pages/programs/sentence.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace bashgah;
using test::must;
using test::Window;

namespace {

/// Hears what a screen reader hears, while it lives.
class Listener final
{
public:
    Listener() : m_before(QAccessible::installUpdateHandler(&Listener::hear))
    {
        turn(true);
        said.clear();
        described.clear();
    }
    ~Listener()
    {
        turn(false);
        QAccessible::installUpdateHandler(m_before);
    }
    Q_DISABLE_COPY_MOVE(Listener)

    static inline QStringList said;      ///< alerts: spoken at once, wherever the focus is
    static inline QStringList described; ///< new descriptions of fields

private:
    /// As when a screen reader is running; Qt has no public way to say so.
    static void turn(bool on) { QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(on); }
    static void hear(QAccessibleEvent *event)
    {
        const QAccessibleInterface *face = event->accessibleInterface();
        if (event->type() == QAccessible::Alert)
            said << (face ? face->text(QAccessible::Name) : QString());
        else if (event->type() == QAccessible::DescriptionChanged && face)
            described << face->text(QAccessible::Description);
    }
    QAccessible::UpdateHandler m_before;
};

} // namespace

class AnnouncementsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRecordedSaleIsSpokenOnce_data() { test::eachLanguage(); }
    void aRecordedSaleIsSpokenOnce()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        test::addSara(w);
        w.open(ui::pages::counter);
        const Listener listener;
        w.type(QStringLiteral("4567"));
        w.press(Qt::Key_Return);
        w.type(QStringLiteral("125."));
        QCOMPARE(Listener::said, QStringList()); // typing is heard as typing
        w.press(Qt::Key_Return);
        w.press(Qt::Key_Return);
        const QString recorded = w.context().toasts.text();
        QVERIFY(!recorded.isEmpty());
        QCOMPARE(Listener::said, QStringList(recorded));
    }

    void anAmountFarAboveTheUsualIsSpokenOnce_data() { test::eachLanguage(); }
    void anAmountFarAboveTheUsualIsSpokenOnce()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        const domain::MemberId sara = test::addSara(w);
        test::RawSales before(w.shop.database());
        for (int i = 0; i < 200; ++i)
            before.sale({QStringLiteral("before-%1").arg(i), {}, QDate(2026, 8, 1), 1'000'000});
        w.open(ui::pages::counter, {{QStringLiteral("member"), sara.value()}});
        const Listener listener;
        w.type(QStringLiteral("900."));
        w.type(QStringLiteral("0")); // still larger
        QCOMPARE(Listener::said, QStringList(w.find<QLabel>(QStringLiteral("amountUnusual"))->text()));
    }

    void anErrorOverThePageIsSpokenOnce_data() { test::eachLanguage(); }
    void anErrorOverThePageIsSpokenOnce()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        w.open(ui::pages::staff);
        const Listener listener;
        w.press(Qt::Key_Return); // no cash is typed
        const auto *banner = w.window().currentPage()->findChild<ui::Banner *>(QStringLiteral("banner"));
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QCOMPARE(Listener::said, QStringList(banner->text()));
    }

    void aToastIsSpokenOnceEachTime_data() { test::eachLanguage(); }
    void aToastIsSpokenOnceEachTime()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        w.open(ui::pages::home);
        const Listener listener;
        w.context().toasts.show(QStringLiteral("one"));
        w.context().toasts.show(QStringLiteral("two"), QStringLiteral("Undo"), [] {});
        w.context().toasts.show(QStringLiteral("two")); // happened again
        const QStringList expected{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("two")};
        QCOMPARE(Listener::said, expected);
    }

    void aWrongPinIsSpokenOnce_data() { test::eachLanguage(); }
    void aWrongPinIsSpokenOnce()
    {
        QFETCH(ui::Language, language);
        Window w(language);
        services::ShopService shop(w.shop.database(), w.shop.clock);
        const auto owner = must(shop.addStaff(QStringLiteral("مینا")));
        w.open(ui::pages::counter);
        (void)must(w.services().staff.setRole(owner, domain::StaffRole::Owner));
        (void)must(w.services().staff.setPin(owner, u"2580"));
        (void)must(w.services().staff.turnOn());
        w.context().events.notify();
        QCoreApplication::processEvents();
        const Listener listener;
        w.type(QStringLiteral("1111"));
        w.press(Qt::Key_Return);
        const QString wrong = w.find<QLabel>(QStringLiteral("lockError"))->text();
        QVERIFY(!wrong.isEmpty());
        QCOMPARE(Listener::said, QStringList(wrong));
    }

    void aWrongFieldIsDescribedOnceAndSpokenOnlyWhereTheCaretIs()
    {
        const test::LookGuard guard(ui::Language::English);
        QWidget host;
        ui::FormBuilder form(&host);
        auto *name = new QLineEdit;
        auto *code = new QLineEdit;
        ui::FormRow &nameRow = form.row(QStringLiteral("Name"), name);
        ui::FormRow &codeRow = form.row(QStringLiteral("Code"), code);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        name->setFocus();
        const Listener listener;
        nameRow.setError(QStringLiteral("A name is missing"));
        codeRow.setError(QStringLiteral("A code is missing"));
        const QStringList both{QStringLiteral("A name is missing"), QStringLiteral("A code is missing")};
        QCOMPARE(Listener::described, both);
        QCOMPARE(Listener::said, QStringList(both.first()));
    }

    // A sentence is checked at every key: the same words again are not news, after they were gone they are.
    void whatIsWrongInASentenceIsSpokenOnceWhileItStays()
    {
        const test::LookGuard guard(ui::Language::English);
        QWidget host;
        auto *column = new QVBoxLayout(&host);
        auto *days = new QLineEdit;
        auto *points = new QLineEdit;
        auto *sentence = new ui::Sentence(QStringLiteral("After %1 days give %2"),
                                          {{days, QStringLiteral("Days")}, {points, QStringLiteral("Points")}});
        column->addWidget(sentence);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        days->setFocus();
        const Listener listener;
        const QString wrong = QStringLiteral("Enter a number above zero.");
        for (int key = 0; key < 3; ++key) {
            sentence->clearError();
            sentence->setError(days, wrong);
            QCoreApplication::processEvents();
        }
        QCOMPARE(Listener::said, QStringList(wrong));
        sentence->clearError();
        QCoreApplication::processEvents();
        sentence->setError(days, wrong);
        QCoreApplication::processEvents();
        const QStringList twice{wrong, wrong};
        QCOMPARE(Listener::said, twice);
        sentence->clearError();
        sentence->setError(points, QStringLiteral("At least 1")); // heard by whoever comes there
        QCoreApplication::processEvents();
        QCOMPARE(Listener::said, twice);
        QCOMPARE(points->accessibleDescription(), QStringLiteral("At least 1"));
    }

    void whatIsWrongInAMessageIsSpokenOnceWhileItStays()
    {
        const test::LookGuard guard(ui::Language::English);
        const ui::Format format;
        ui::MessageEditor editor(format);
        editor.show();
        editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.edit().setFocus();
        const Listener listener;
        const QString wrong = QStringLiteral("There is no such variable");
        for (int key = 0; key < 3; ++key) {
            editor.showError({});
            editor.showError(wrong);
            QCoreApplication::processEvents();
        }
        QCOMPARE(Listener::said, QStringList(wrong));
        QCOMPARE(editor.edit().accessibleDescription(), wrong);
    }
};

BASHGAH_TEST(tst_announcements, AnnouncementsTest)
#include "tst_announcements.moc"
