// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/actions/actionregistry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace bashgah;
using test::allPages;
using test::LookGuard;
using test::TestShop;
using test::TestWindow;
using ui::Language;

namespace {

/// Inputs that people meet: not the inner parts of other widgets.
QList<QWidget *> inputsOf(QWidget *page)
{
    QList<QWidget *> inputs;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool inner = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || widget->objectName().startsWith(u"qt_") || widget->inherits("QHeaderView")
            || widget->inherits("QComboBoxListView");
        const bool input = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        if (input && !inner)
            inputs << widget;
    }
    return inputs;
}

QString nameOf(const QWidget *widget)
{
    return QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
}

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void pageFits_data();
    void pageFits();
    void inputsHaveNamesAndAreReachable_data() { pageFits_data(); }
    void inputsHaveNamesAndAreReachable();
    void shortcutsAreUnique();
    void backAndForwardFollowTheHistory();
    void pagesKeepTheirStateWhileOthersAreShown();
    void railMirrorsInPersian();
    void seldomPagesAreReachedThroughMore();
    void everyButtonOfTheRailFitsWithLargeLetters();
};

void WindowTest::pageFits_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : allPages())
        QTest::newRow(qPrintable(id)) << id;
}

void WindowTest::pageFits()
{
    QFETCH(QString, id);
    const struct { const char *name; Language language; ui::ThemeChoice theme; QSize size; int font; } looks[] = {
        {"en.light", Language::English, ui::ThemeChoice::Light, {1280, 800}, 100},
        {"fa.light", Language::Persian, ui::ThemeChoice::Light, {1280, 800}, 100},
        {"fa.dark", Language::Persian, ui::ThemeChoice::Dark, {1024, 640}, 100},
        {"fa.large", Language::Persian, ui::ThemeChoice::Light, {1024, 640}, 150},
    };
    for (const auto &look : looks) {
        const LookGuard guard(look.language, look.theme, look.font);
        TestShop shop;
        TestWindow window(shop, look.language);
        window.window().resize(look.size);
        window.open(id);
        QTest::qWait(30);
        QVERIFY(!test::grabWidget(&window.window(), QString(id + u'.' + QLatin1String(look.name))).isNull());
        QVERIFY2(window.window().width() <= look.size.width() && window.window().height() <= look.size.height(),
                 qPrintable(QStringLiteral("%1 needs %2x%3 in %4").arg(id).arg(window.window().width())
                                .arg(window.window().height()).arg(QLatin1String(look.name))));
    }
}

void WindowTest::inputsHaveNamesAndAreReachable()
{
    QFETCH(QString, id);
    TestShop shop;
    TestWindow window(shop);
    ui::Page &page = window.open(id);
    for (const QWidget *input : inputsOf(&page)) {
        QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(nameOf(input)));
        QVERIFY2(input->focusPolicy() & Qt::TabFocus, qPrintable(nameOf(input)));
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&page) || button->objectName().startsWith(u"qt_") || button->parent()->inherits("QLineEdit")
            || button->inherits("QTableCornerButton") || button->parent()->inherits("QHeaderView")
            || qobject_cast<const QAbstractItemView *>(button->parent()))
            continue;
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(nameOf(button)));
    }
}

void WindowTest::shortcutsAreUnique()
{
    TestShop shop;
    TestWindow window(shop);
    for (const QString &id : allPages())
        window.open(id); // pages may add their own
    QSet<QString> seen;
    for (const auto &entry : window.context().actions.entries()) {
        const QString key = entry.action->shortcut().toString();
        QVERIFY2(entry.action->shortcut() == entry.spec.shortcut, qPrintable(entry.spec.id));
        if (key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key), qPrintable(entry.spec.id));
        seen.insert(key);
    }
}

void WindowTest::backAndForwardFollowTheHistory()
{
    TestShop shop;
    TestWindow window(shop);
    ui::Navigator &navigator = window.context().navigator;
    const QString first = navigator.current().page;
    const QString other = allPages().last();
    if (first == other)
        QSKIP("only one page");
    window.open(other);
    QCOMPARE(window.window().currentPage()->info().id, other);
    navigator.back();
    QCOMPARE(window.window().currentPage()->info().id, first);
    QVERIFY(!navigator.canGoBack());
    navigator.forward();
    QCOMPARE(window.window().currentPage()->info().id, other);
}

void WindowTest::pagesKeepTheirStateWhileOthersAreShown()
{
    TestShop shop;
    TestWindow window(shop);
    auto *search = window.open(ui::pages::members).findChild<QLineEdit *>(QStringLiteral("memberSearch"));
    test::typeText(search, QStringLiteral("sara"));
    auto *amount = window.open(ui::pages::counter).findChild<QLineEdit *>(QStringLiteral("amount"));
    test::typeText(amount, QStringLiteral("125"));
    window.open(ui::pages::settings);
    window.context().navigator.back();
    QCOMPARE(amount->text(), QStringLiteral("125"));
    window.context().navigator.back();
    QCOMPARE(window.window().currentPage()->info().id, ui::pages::members);
    QCOMPARE(search->text(), QStringLiteral("sara"));
}

void WindowTest::railMirrorsInPersian()
{
    const LookGuard guard(Language::Persian);
    TestShop shop;
    TestWindow window(shop, Language::Persian);
    const QWidget *rail = window.window().findChild<QWidget *>(QStringLiteral("rail"));
    QTest::qWait(10);
    QVERIFY(rail->mapTo(&window.window(), QPoint(0, 0)).x() > window.window().width() / 2);
}

// Charity, games and partners stand behind one button; keys, palette and menu bar reach them all the same.
void WindowTest::seldomPagesAreReachedThroughMore()
{
    TestShop shop;
    TestWindow window(shop);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    auto *more = window.window().findChild<QToolButton *>(QStringLiteral("rail.more"));
    QVERIFY(more);
    for (const QString &page : {ui::pages::charity, ui::pages::games, ui::pages::partners}) {
        QVERIFY(!window.window().findChild<QToolButton *>(QString(u"rail." + page)));
        QVERIFY(window.context().actions.action(QString(u"page." + page)));
    }
    QVERIFY(!more->isChecked());
    QTest::keyClick(&window.window(), Qt::Key_0, Qt::ControlModifier);
    auto *menu = more->findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down); // from products over charity to games
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(window.window().currentPage()->info().id, ui::pages::games);
    QVERIFY(more->isChecked());
    QTest::keyClick(&window.window(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(window.window().currentPage()->info().id, ui::pages::campaigns);
    QVERIFY(!more->isChecked());
}

void WindowTest::everyButtonOfTheRailFitsWithLargeLetters()
{
    const LookGuard guard(Language::Persian, ui::ThemeChoice::Light, 150);
    TestShop shop;
    TestWindow window(shop, Language::Persian);
    window.window().resize(1024, 640);
    QTest::qWait(30);
    const auto *rail = window.window().findChild<QWidget *>(QStringLiteral("rail"));
    int end = 0;
    for (const auto *button : rail->findChildren<QToolButton *>()) {
        QVERIFY2(button->geometry().top() >= end, qPrintable(button->objectName())); // none upon another
        QVERIFY2(button->height() >= button->iconSize().height(), qPrintable(button->objectName()));
        end = button->geometry().bottom();
    }
    QVERIFY(end < rail->height());
    QCOMPARE(window.window().height(), 640);
}

BASHGAH_TEST(tst_window, WindowTest)
#include "tst_window.moc"
