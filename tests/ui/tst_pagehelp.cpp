// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F1 on every page and every view of it, in both languages: the help of that page, at the place that speaks of the view.
#include "domain/text/persiantext.h"
#include "inspection.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/actions/actionregistry.h"
#include "ui/shell/helpindex.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/route.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>

using namespace bashgah;
using test::allPages;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;
using ui::Language;

namespace {

ui::Page &opened(TestWindow &window, const QString &id)
{
    const QVariantMap member{{QStringLiteral("member"), qint64(1)}};
    return window.open(id, id == ui::pages::memberProfile ? member : QVariantMap());
}

QList<const ui::SegmentedSwitch *> viewsOf(const ui::Page &page)
{
    QList<const ui::SegmentedSwitch *> views;
    for (const ui::SegmentedSwitch *each : page.findChildren<ui::SegmentedSwitch *>()) {
        if (each->switchesViews())
            views << each;
    }
    return views;
}

} // namespace

class PageHelpTest final : public QObject
{
    Q_OBJECT

private slots:
    void f1OpensTheHelpOfThePage_data() { test::eachLanguage(); }
    void f1OpensTheHelpOfThePage();
    void everyViewHasItsPlaceInTheHelp_data() { test::eachLanguage(); }
    void everyViewHasItsPlaceInTheHelp();
    void f1OpensTheHelpAtTheViewThatIsShown_data() { test::eachLanguage(); }
    void f1OpensTheHelpAtTheViewThatIsShown();
    void itLiesOverThePageWhereBothWouldBeTooNarrow_data();
    void itLiesOverThePageWhereBothWouldBeTooNarrow();
    void itStandsBesideThePageWhereThereIsRoom_data() { test::eachLanguage(); }
    void itStandsBesideThePageWhereThereIsRoom();
};

void PageHelpTest::f1OpensTheHelpOfThePage()
{
    QFETCH(Language, language);
    const LookGuard guard(language);
    TestShop shop;
    test::furnish(shop);
    TestWindow window(shop, language);
    const ui::HelpIndex index(language);
    const auto *help = window.window().findChild<ui::HelpPanel *>();
    const auto *text = help->findChild<QTextBrowser *>();
    QAction *f1 = window.context().actions.action(QStringLiteral("help.page"));
    for (const QString &id : allPages()) {
        (void)opened(window, id);
        f1->trigger();
        QVERIFY2(help->isVisible(), qPrintable(id));
        QVERIFY2(!index.title(id).isEmpty() && text->toPlainText().contains(index.title(id)), qPrintable(id));
        f1->trigger();
        QVERIFY2(!help->isVisible(), qPrintable(id));
    }
}

void PageHelpTest::everyViewHasItsPlaceInTheHelp()
{
    QFETCH(Language, language);
    constexpr int fewest = 30; // eight pages have two to eight views each
    const LookGuard guard(language);
    TestShop shop;
    test::furnish(shop);
    TestWindow window(shop, language);
    ui::HelpPanel help(language);
    QStringList missing;
    int views = 0;
    for (const QString &id : allPages()) {
        for (const ui::SegmentedSwitch *each : viewsOf(opened(window, id))) {
            for (const QAbstractButton *view : each->findChildren<QAbstractButton *>()) {
                ++views;
                help.setDocument(id, {});
                if (!help.goTo({view->text()}))
                    missing << QString(id + QStringLiteral(": ") + view->text());
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY2(views >= fewest, qPrintable(QString::number(views)));
}

void PageHelpTest::f1OpensTheHelpAtTheViewThatIsShown()
{
    QFETCH(Language, language);
    const LookGuard guard(language);
    TestShop shop;
    test::furnish(shop);
    TestWindow window(shop, language);
    const ui::Page &page = opened(window, ui::pages::memberProfile);
    const QList<const ui::SegmentedSwitch *> views = viewsOf(page);
    QCOMPARE(views.size(), 1);
    const auto *text = window.window().findChild<ui::HelpPanel *>()->findChild<QTextBrowser *>();
    QAction *f1 = window.context().actions.action(QStringLiteral("help.page"));
    for (const char *view : {"choice.tier", "choice.points"}) {
        auto *choice = views.first()->findChild<QAbstractButton *>(QLatin1String(view));
        QVERIFY2(choice, view);
        choice->click();
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus(); // nothing but the view says where
        f1->trigger();
        const QString place = domain::searchKey(text->textCursor().selectedText());
        QVERIFY2(place.startsWith(domain::searchKey(choice->text())), qPrintable(place));
        f1->trigger();
    }
}

void PageHelpTest::itLiesOverThePageWhereBothWouldBeTooNarrow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("fontPercent");
    for (const int percent : {100, 150}) {
        QTest::addRow("fa %d", percent) << Language::Persian << percent;
        QTest::addRow("en %d", percent) << Language::English << percent;
    }
}

/// In the smallest window the three cards of the counter keep their width; who goes on under the help has read it.
void PageHelpTest::itLiesOverThePageWhereBothWouldBeTooNarrow()
{
    QFETCH(Language, language);
    QFETCH(const int, fontPercent);
    const LookGuard guard(language, ui::ThemeChoice::Light, fontPercent);
    TestShop shop;
    TestWindow window(shop, language);
    window.window().resize(1024, 640);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    ui::Page &page = window.open(ui::pages::counter);
    QTRY_VERIFY(page.width() < 1024);
    auto *find = page.findChild<QWidget *>(QStringLiteral("findMember")); // at the start of the page
    auto *record = page.findChild<QWidget *>(QStringLiteral("record"));   // at its end
    const int before = page.width();
    find->setFocus();
    QTest::keyClick(find, Qt::Key_F1);
    const auto *help = window.window().findChild<ui::HelpPanel *>();
    const auto there = [&window](const QWidget *part) {
        return QRect(part->mapTo(&window.window(), QPoint()), part->size());
    };
    QTRY_VERIFY(help->isVisible());
    QCOMPARE(page.width(), before);
    QVERIFY(there(help).intersects(there(record)));
    QVERIFY(!there(help).intersects(there(find)));
    find->setFocus();
    QVERIFY(help->isVisible());
    record->setEnabled(true);
    record->setFocus();
    QVERIFY(!help->isVisible());
    QVERIFY(record->hasFocus());
}

void PageHelpTest::itStandsBesideThePageWhereThereIsRoom()
{
    QFETCH(Language, language);
    const LookGuard guard(language);
    TestShop shop;
    TestWindow window(shop, language);
    window.window().resize(1280, 800);
    ui::Page &page = window.open(ui::pages::counter);
    QTRY_VERIFY(page.width() < 1280);
    const int before = page.width();
    QAction *f1 = window.context().actions.action(QStringLiteral("help.page"));
    f1->trigger();
    const auto *help = window.window().findChild<ui::HelpPanel *>();
    const auto left = [&window](const QWidget *part) { return part->mapTo(&window.window(), QPoint()).x(); };
    const QWidget *first = language == Language::Persian ? static_cast<const QWidget *>(help) : &page;
    const QWidget *second = language == Language::Persian ? static_cast<const QWidget *>(&page) : help;
    QTRY_VERIFY(page.width() < before);
    QCOMPARE(left(first) + first->width(), left(second));
    f1->trigger();
    QTRY_COMPARE(page.width(), before);
    // a window that becomes too narrow hides no field that is typed in
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    f1->trigger();
    auto *record = page.findChild<QWidget *>(QStringLiteral("record"));
    record->setEnabled(true);
    record->setFocus();
    QVERIFY(help->isVisible());
    window.window().resize(1024, 640);
    QTRY_VERIFY(!help->isVisible());
    QVERIFY(record->hasFocus());
}

BASHGAH_TEST(tst_pagehelp, PageHelpTest)
#include "tst_pagehelp.moc"
