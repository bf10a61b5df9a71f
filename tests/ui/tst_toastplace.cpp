// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A toast lies over nothing that is worked with, on whatever page it comes.
#include "inspection.h"
#include "pagewalk.h"
#include "support/guitest.h"
#include "support/testregistry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace bashgah;
using test::LookGuard;
using test::settle;
using test::TestShop;
using test::TestWindow;
using ui::Language;
using ui::Toasts;
namespace pagewalk = test::pagewalk;

namespace {

constexpr QSize smallest{1024, 640};
const QString said = QStringLiteral("Recorded: 312 points for سارا احمدی");

/// In coordinates of the window, without what is scrolled away.
QRect shownPart(const QWidget &widget, QRect part)
{
    for (const QWidget *at = &widget; !at->isWindow(); at = at->parentWidget())
        part = part.translated(at->pos()) & at->parentWidget()->rect();
    return part;
}

QRect rowPlace(const QTableView &table, int row)
{
    const QRect cells(0, table.rowViewportPosition(row), table.viewport()->width(), table.rowHeight(row));
    return shownPart(*table.viewport(), cells & table.viewport()->rect());
}

QStringList coveredRows(QWidget &window, const QRect &toast)
{
    QStringList wrong;
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
            continue;
        QList<int> rows{table->model()->rowCount() - 1};
        if (table->currentIndex().isValid())
            rows << table->currentIndex().row();
        for (const int row : rows) {
            if (rowPlace(*table, row).intersects(toast))
                wrong << QStringLiteral("row %1 of %2").arg(row).arg(pagewalk::describe(table));
        }
    }
    return wrong;
}

/// What lies under the toast and should not.
QStringList covered(QWidget &window)
{
    const auto *toast = window.findChild<QFrame *>(QStringLiteral("toast"));
    if (!toast || !toast->isVisible())
        return {QStringLiteral("there is no toast")};
    const QRect place = toast->geometry();
    QStringList wrong = coveredRows(window, place);
    QList<QWidget *> kept = pagewalk::controls(&window);
    if (QWidget *focus = QApplication::focusWidget(); focus && !qobject_cast<ui::Page *>(focus))
        kept << focus;
    for (const QWidget *control : std::as_const(kept)) {
        const bool isList = qobject_cast<const QAbstractItemView *>(control);
        if (!isList && !toast->isAncestorOf(control) && shownPart(*control, control->rect()).intersects(place))
            wrong << pagewalk::describe(control);
    }
    if (!window.rect().contains(place))
        wrong << QStringLiteral("the edge of the window");
    return wrong;
}

/// A bare window with one field at the top.
struct Host
{
    Host()
    {
        window.resize(600, 400);
        field = new QLineEdit(&window);
        field->setGeometry(0, 0, 600, 40);
        toasts.attach(&window);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }
    [[nodiscard]] QRect place() const { return window.findChild<QFrame *>(QStringLiteral("toast"))->geometry(); }
    QPushButton *addButton(const QRect &where)
    {
        auto *button = new QPushButton(QStringLiteral("Save"), &window);
        button->setGeometry(where);
        button->show();
        return button;
    }

    QWidget window;
    QLineEdit *field = nullptr;
    Toasts toasts;
};

} // namespace

class ToastPlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void onEveryPageItLeavesWhatIsWorkedWithAlone_data();
    void onEveryPageItLeavesWhatIsWorkedWithAlone();
    void itLiesLowInTheMiddleOfAnEmptyWindow();
    void itLiesAboveTheButtonsAtTheLowerEdge();
    void itMovesAwayFromTheFieldThatGetsTheFocus();
    void itStaysWhereItIsWhileSomebodyIsOnIt();
    void aLongMessageTakesMoreLinesBesideAButton();
    void itsWordsKeepTheirDistanceFromTheEdgeTheyBeginAt_data() { test::eachLanguage(); }
    void itsWordsKeepTheirDistanceFromTheEdgeTheyBeginAt();
};

void ToastPlaceTest::onEveryPageItLeavesWhatIsWorkedWithAlone_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150}) {
        QTest::addRow("Persian %d", percent) << Language::Persian << percent;
        QTest::addRow("English %d", percent) << Language::English << percent;
    }
}

void ToastPlaceTest::onEveryPageItLeavesWhatIsWorkedWithAlone()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    const LookGuard guard(language, ui::ThemeChoice::Light, percent);
    TestShop shop;
    test::furnish(shop);
    TestWindow window(shop, language);
    window.window().resize(smallest);
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    const QVariantMap member = {{QStringLiteral("member"), qint64(1)}};
    for (const QString &id : test::allPages()) {
        ui::Page &page = window.open(id, id == ui::pages::memberProfile || id == ui::pages::counter ? member : QVariantMap());
        settle(window);
        page.takeFocus();
        window.context().toasts.show(said, QStringLiteral("Undo"), [] {});
        (void)QTest::qWaitFor([&] { return covered(window.window()).isEmpty(); }, 1000);
        const QStringList wrong = covered(window.window());
        QVERIFY2(wrong.isEmpty(), qPrintable(QString(id + QStringLiteral(": ") + wrong.join(u'\n'))));
        window.context().toasts.dismiss();
    }
}

void ToastPlaceTest::itLiesLowInTheMiddleOfAnEmptyWindow()
{
    Host host;
    host.toasts.show(said);
    QVERIFY(host.window.height() - host.place().bottom() < 8);
    QVERIFY(qAbs(host.place().center().x() - host.window.rect().center().x()) <= 1);
}

void ToastPlaceTest::itLiesAboveTheButtonsAtTheLowerEdge()
{
    Host host;
    const QPushButton *button = host.addButton({0, 340, 600, 60});
    host.toasts.show(said, QStringLiteral("Undo"), [] {});
    QVERIFY(!host.place().intersects(button->geometry()));
    QVERIFY(host.place().bottom() > 300);
    QVERIFY(!host.place().intersects(host.field->geometry()));
}

void ToastPlaceTest::itMovesAwayFromTheFieldThatGetsTheFocus()
{
    Host host;
    host.toasts.show(said, QStringLiteral("Undo"), [] {});
    auto *late = new QLineEdit(&host.window);
    late->setGeometry(host.place());
    late->show();
    late->setFocus();
    QTRY_VERIFY(!host.place().intersects(late->geometry()));
    QVERIFY(QApplication::focusWidget() == late);
    QCOMPARE(host.toasts.text(), said);
}

void ToastPlaceTest::itStaysWhereItIsWhileSomebodyIsOnIt()
{
    Host host;
    host.toasts.show(said, QStringLiteral("Undo"), [] {});
    host.window.findChild<QPushButton *>(QStringLiteral("toastAction"))->setFocus();
    const QRect before = host.place();
    (void)host.addButton(before);
    host.window.findChild<QToolButton *>()->setFocus(); // to its other button: it looks where it lies
    QVERIFY(host.toasts.isWaiting());
    QCOMPARE(host.place(), before);
    host.field->setFocus();
    QTRY_VERIFY(!host.place().intersects(before));
}

void ToastPlaceTest::itsWordsKeepTheirDistanceFromTheEdgeTheyBeginAt()
{
    QFETCH(Language, language);
    const LookGuard guard(language);
    Host host;
    host.toasts.show(said, QStringLiteral("Undo"), [] {});
    const auto *toast = host.window.findChild<QFrame *>(QStringLiteral("toast"));
    const QRect words = toast->findChild<QLabel *>()->geometry();
    const QRect close = toast->findChild<QToolButton *>()->geometry();
    const int fromLeft = std::min(words.left(), close.left());
    const int fromRight = toast->width() - std::max(words.right(), close.right());
    if (language == Language::Persian)
        QVERIFY2(fromRight > fromLeft, qPrintable(QStringLiteral("%1 %2").arg(fromLeft).arg(fromRight)));
    else
        QVERIFY2(fromLeft > fromRight, qPrintable(QStringLiteral("%1 %2").arg(fromLeft).arg(fromRight)));
}

void ToastPlaceTest::aLongMessageTakesMoreLinesBesideAButton()
{
    Host host;
    (void)host.addButton({320, 48, 280, 352});
    const QString words = QStringLiteral("The parked purchase of one million two hundred thousand tomans was given up just now");
    host.toasts.show(words);
    QVERIFY(host.place().right() < 320);
    QVERIFY(host.window.rect().contains(host.place()));
    QVERIFY(!host.place().intersects(host.field->geometry()));
}

BASHGAH_TEST(tst_toastplace, ToastPlaceTest)
#include "tst_toastplace.moc"
