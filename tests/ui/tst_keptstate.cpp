// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever leaves a page and comes back finds its lists as they were: the chosen row, the place they scrolled to,
// what they searched for, also when the shop's data changed meanwhile.
#include "bootstrap/pages.h"
#include "domain/program/programmepresets.h"
#include "services/campaigns/campaignservice.h"
#include "services/counter/counterservice.h"
#include "services/products/productservice.h"
#include "services/programs/programservice.h"
#include "support/crowd.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/route.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/tablepane.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace bashgah;
using test::LookGuard;
using test::must;
using test::TestShop;
using test::TestWindow;

namespace {

constexpr int members = 180;
constexpr int products = 60;
constexpr int drafts = 40;
constexpr int purchases = 40;

void furnish(TestShop &shop)
{
    services::ProgramService programs(shop.database(), shop.clock);
    const auto preset = domain::programmePresets(shop.profile().currency).front().programme;
    (void)must(programs.saveNewVersion(preset, QDate(2026, 1, 1)));
    test::addCrowd(shop.database(), shop.clock, members);
    services::CounterService counter(shop.database(), shop.clock);
    for (int i = 0; i < purchases; ++i) {
        domain::PurchaseDraft draft;
        draft.member = domain::MemberId(1 + i % 3);
        draft.amount = domain::Money::fromMinor(2'500'000 + 100'000 * i);
        draft.key = QStringLiteral("kept-%1").arg(i);
        (void)must(counter.record(draft));
    }
    services::ProductService goods(shop.database(), shop.clock);
    for (int i = 0; i < products; ++i) {
        domain::Product product;
        product.code = QString::number(1000 + i);
        product.name = QStringLiteral("Product %1").arg(i, 2, 10, QLatin1Char('0'));
        product.price = domain::Money::fromMinor(100'000);
        (void)must(goods.add(product));
    }
}

void settle(TestWindow &window)
{
    QTest::qWait(static_cast<int>(ui::SearchEdit::longestPause.count()) + 40);
    (void)QTest::qWaitFor([&] { return window.jobs.isIdle(); });
    QTest::qWait(1);
}

/// The lists to be seen on a page, each with what is to be found again.
struct Lists
{
    explicit Lists(const QWidget &shown) : page(shown) {}
    /// Found anew each time: a report makes its tables for every month.
    [[nodiscard]] QList<QTableView *> views() const
    {
        QList<QTableView *> all;
        for (ui::TablePane *pane : page.findChildren<ui::TablePane *>()) {
            if (pane->view().isVisible() && pane->view().model()->rowCount() > 0)
                all << &pane->view();
        }
        return all;
    }
    /// Chooses the last row there is, far below.
    void chooseLast() const
    {
        for (QTableView *view : views()) {
            for (int times = 0; times < 4; ++times) { // more rows come while scrolling
                view->scrollToBottom();
                QTest::qWait(5);
            }
            view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
            view->scrollToBottom();
        }
    }
    [[nodiscard]] QStringList seen() const
    {
        QStringList all;
        for (const QTableView *view : views()) {
            const QModelIndex at = view->currentIndex();
            all << QStringLiteral("%1: row %2 of %3 \"%4\", at %5").arg(view->accessibleName()).arg(at.row())
                       .arg(view->model()->rowCount()).arg(at.siblingAtColumn(0).data().toString())
                       .arg(view->verticalScrollBar()->value());
        }
        return all;
    }
    const QWidget &page;
};

} // namespace

class KeptStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsAreFoundAsTheyWereLeft_data();
    void listsAreFoundAsTheyWereLeft();
    void searchesAreFoundAsTheyWereLeft_data();
    void searchesAreFoundAsTheyWereLeft();
    void theMemberListKeepsWhatWasScrolledIn();
};

void KeptStateTest::listsAreFoundAsTheyWereLeft_data()
{
    QTest::addColumn<QString>("id");
    ui::PageRegistry registry;
    bootstrap::registerPages(registry);
    for (const auto &entry : registry.entries()) {
        const QString id = entry.info.id;
        if (id != ui::pages::home && id != ui::pages::memberProfile && id != ui::pages::print)
            QTest::newRow(qPrintable(id)) << id;
    }
}

void KeptStateTest::listsAreFoundAsTheyWereLeft()
{
    QFETCH(QString, id);
    TestShop shop;
    furnish(shop);
    TestWindow window(shop);
    for (int i = 0; i < drafts; ++i)
        (void)must(window.context().campaigns.saveDraft({{}, QStringLiteral("Draft %1").arg(i), QStringLiteral("Hello"), {}}));
    const ui::Page &page = window.open(id);
    settle(window);
    const Lists lists(page);
    lists.chooseLast();
    settle(window);
    const QStringList before = lists.seen();
    for (const bool changed : {false, true}) {
        window.open(ui::pages::home);
        if (changed)
            window.context().events.notify();
        settle(window);
        window.open(id);
        settle(window);
        QCOMPARE(lists.seen(), before);
    }
}

void KeptStateTest::searchesAreFoundAsTheyWereLeft_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {ui::pages::members, ui::pages::products})
        QTest::newRow(qPrintable(id)) << id;
}

void KeptStateTest::searchesAreFoundAsTheyWereLeft()
{
    QFETCH(QString, id);
    TestShop shop;
    furnish(shop);
    TestWindow window(shop);
    const ui::Page &page = window.open(id);
    settle(window);
    auto *search = page.findChild<ui::SearchEdit *>();
    QVERIFY(search && search->isVisible());
    const Lists lists(page);
    QVERIFY(!lists.views().isEmpty());
    const int all = lists.views().front()->model()->rowCount();
    test::typeText(search, id == ui::pages::products ? QStringLiteral("Product 07") : test::crowdMobile(7));
    settle(window);
    QVERIFY(lists.views().front()->model()->rowCount() < all);
    const QStringList before = lists.seen();
    const QString typed = search->text();
    window.open(ui::pages::home);
    window.context().events.notify();
    window.open(id);
    settle(window);
    QCOMPARE(search->text(), typed);
    QCOMPARE(lists.seen(), before);
}

// A sale at the counter while somebody reads far down in the list
void KeptStateTest::theMemberListKeepsWhatWasScrolledIn()
{
    TestShop shop;
    furnish(shop);
    TestWindow window(shop);
    const ui::Page &page = window.open(ui::pages::members);
    settle(window);
    const Lists lists(page);
    QCOMPARE(lists.views().size(), 1);
    const QTableView *view = lists.views().front();
    const int first = view->model()->rowCount();
    lists.chooseLast();
    QVERIFY(view->model()->rowCount() > first); // more than what is read at once
    const QStringList before = lists.seen();
    window.open(ui::pages::counter);
    window.context().events.notify();
    window.open(ui::pages::members);
    settle(window);
    QCOMPARE(lists.seen(), before);
}

BASHGAH_TEST(tst_keptstate, KeptStateTest)
#include "tst_keptstate.moc"
