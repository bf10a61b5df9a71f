// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page and what opens on it, in both languages, in the smallest window and with the largest letters: all that
// can be worked with has a name, is whole, is met by Tab in both directions and shows that it has the focus, and every
// word can be read. Persian is looked at in the light theme, English in the dark one.
#include "inspection.h"
#include "pagewalk.h"
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/shell/topbar.h"
#include "ui/theme/colors.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPalette>
#include <QPixmap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace bashgah;
using test::allPages;
using test::furnish;
using test::Inspection;
using test::LookGuard;
using test::settle;
using test::TestShop;
using test::TestWindow;
using ui::Language;
namespace pagewalk = test::pagewalk;

namespace {

constexpr QSize smallest{1024, 640};
constexpr int largest = 150; ///< percent

/// Every sub-view of the page on screen.
void lookAtViews(Inspection &inspection, ui::Page &page)
{
    for (const ui::SegmentedSwitch *views : page.findChildren<ui::SegmentedSwitch *>()) {
        if (!views->isVisible())
            continue;
        const QString first = views->current();
        QList<QAbstractButton *> choices = views->findChildren<QAbstractButton *>();
        for (QAbstractButton *choice : std::as_const(choices)) {
            if (choice->isChecked() || !choice->isVisible() || !choice->isEnabled())
                continue;
            choice->click();
            inspection.look(QString(page.info().id + u' ' + choice->objectName()));
        }
        if (auto *back = views->findChild<QAbstractButton *>(QString(u"choice." + first)); back && back->isVisible())
            back->click();
    }
}

} // namespace

class EveryPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void canBeUsedByAnybody_data();
    void canBeUsedByAnybody();
    void noPageTakesTheRoomOfTheFrame();
    void textIsReadableInBothThemes_data();
    void textIsReadableInBothThemes();
    void startsAtTwiceTheScale();
};

void EveryPageTest::canBeUsedByAnybody_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ui::ThemeChoice>("theme");
    for (const QString &id : allPages()) {
        QTest::addRow("%s.fa.light", qPrintable(id)) << id << Language::Persian << ui::ThemeChoice::Light;
        QTest::addRow("%s.en.dark", qPrintable(id)) << id << Language::English << ui::ThemeChoice::Dark;
    }
}

void EveryPageTest::canBeUsedByAnybody()
{
    QFETCH(QString, id);
    QFETCH(Language, language);
    QFETCH(ui::ThemeChoice, theme);
    const LookGuard guard(language, theme, largest);
    TestShop shop;
    furnish(shop);
    TestWindow window(shop, language);
    window.window().resize(smallest);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    Inspection inspection(window);
    const QVariantMap member = {{QStringLiteral("member"), qint64(1)}};
    ui::Page &page = window.open(id, id == ui::pages::memberProfile ? member : QVariantMap());
    inspection.look(id);
    if (id != ui::pages::settings) // its switches change the window itself
        lookAtViews(inspection, page);
    if (id == ui::pages::counter) {
        window.open(id, member);
        inspection.look(QStringLiteral("counter with a member"));
    }
    if (page.hasCommand(ui::PageCommand::New) && id != ui::pages::imports) {
        page.runCommand(ui::PageCommand::New);
        inspection.look(QString(id + QStringLiteral(" new")));
    }
    QVERIFY2(inspection.problems().isEmpty(), qPrintable(QString(u'\n' + inspection.problems())));
    QCOMPARE(window.window().size(), smallest);
}

// Pages that were opened stay, hidden, with all that they were made to show.
void EveryPageTest::noPageTakesTheRoomOfTheFrame()
{
    const LookGuard guard(Language::Persian, ui::ThemeChoice::Light, largest);
    TestShop shop;
    furnish(shop);
    TestWindow window(shop, Language::Persian);
    window.window().resize(smallest);
    window.open(ui::pages::home);
    test::settle(window);
    const auto *bar = window.window().findChild<ui::TopBar *>();
    const int height = bar->height();
    for (const QString &id : allPages()) {
        ui::Page &page = window.open(id);
        for (QAbstractButton *view : page.findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^choice\\.")))) {
            if (view->isVisible() && view->isEnabled())
                view->click();
        }
        test::settle(window);
        QVERIFY2(bar->height() == height, qPrintable(QStringLiteral("%1 leaves the bar %2 of %3").arg(id).arg(bar->height()).arg(height)));
    }
    QCOMPARE(window.window().size(), smallest);
}

void EveryPageTest::textIsReadableInBothThemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void EveryPageTest::textIsReadableInBothThemes()
{
    QFETCH(bool, dark);
    constexpr qreal enough = 4.5; // WCAG 2 AA
    const QPalette palette = ui::paletteOf(dark ? ui::darkColors() : ui::lightColors());
    const std::pair<QPalette::ColorRole, QList<QPalette::ColorRole>> roles[] = {
        {QPalette::WindowText, {QPalette::Window, QPalette::Base, QPalette::AlternateBase}},
        {QPalette::Text, {QPalette::Base, QPalette::AlternateBase}},
        {QPalette::ButtonText, {QPalette::Button, QPalette::Window}},
        {QPalette::BrightText, {QPalette::Base, QPalette::Window}},
        {QPalette::PlaceholderText, {QPalette::Base, QPalette::Window}},
        {QPalette::HighlightedText, {QPalette::Highlight}},
        {QPalette::ToolTipText, {QPalette::ToolTipBase}},
        {QPalette::Link, {QPalette::Base, QPalette::Window}},
        {QPalette::LinkVisited, {QPalette::Base, QPalette::Window}},
    };
    for (const auto &[text, grounds] : roles) {
        for (const QPalette::ColorRole ground : grounds) {
            const qreal ratio = ui::contrastRatio(palette.color(text), palette.color(ground));
            QVERIFY2(ratio >= enough,
                     qPrintable(QStringLiteral("role %1 on %2: %3").arg(text).arg(ground).arg(ratio, 0, 'f', 2)));
        }
    }
}

// The scale is read when the application begins: another process looks at each page on a dense display.
void EveryPageTest::startsAtTwiceTheScale()
{
    if (qEnvironmentVariable("BASHGAH_TEST_SCALE") != u"2") {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BASHGAH_TEST_SCALE"), QStringLiteral("2"));
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_everypage"), QStringLiteral("startsAtTwiceTheScale")});
        QVERIFY2(other.waitForFinished(120'000), qPrintable(other.errorString()));
        QVERIFY2(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0, other.readAll().constData());
        return;
    }
    const LookGuard guard(Language::Persian);
    TestShop shop;
    furnish(shop);
    TestWindow window(shop, Language::Persian);
    window.window().resize(smallest);
    for (const QString &id : allPages()) {
        window.open(id);
        settle(window);
        const QPixmap picture = window.window().grab();
        QCOMPARE(picture.devicePixelRatio(), 2.0);
        QCOMPARE(picture.size(), 2 * smallest);
        const QStringList cut = pagewalk::clipped(&window.window());
        QVERIFY2(cut.isEmpty(), qPrintable(QString(id + QStringLiteral(": ") + cut.join(u'\n'))));
    }
}

BASHGAH_TEST(tst_everypage, EveryPageTest)
#include "tst_everypage.moc"
