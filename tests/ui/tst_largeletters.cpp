// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters half as large again in the smallest window: what does not fit gives way as a whole, and says itself elsewhere.
#include "services/counter/parkingservice.h"
#include "services/products/productservice.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/models/rowmodelbase.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/shell/dataevents.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace bashgah;
using test::must;
using test::Window;

class LargeLettersTest final : public QObject
{
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::newRow("Persian") << ui::Language::Persian;
        QTest::newRow("English") << ui::Language::English;
    }

    static void languagesAndSizes()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150}) {
            QTest::addRow("Persian %d", percent) << ui::Language::Persian << percent;
            QTest::addRow("English %d", percent) << ui::Language::English << percent;
        }
    }
    /// Every amount stands whole: in its own column, or below the wide one, where the rest gives way.
    static bool isWhole(const QTableView &table, int column, int wide)
    {
        const QFontMetrics small(ui::Theme::font(ui::TextSize::Small));
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            const QModelIndex name = index.siblingAtColumn(wide);
            const QString end = name.data(ui::RowModelBase::UnderEndRole).toString();
            const bool fits = table.isColumnHidden(column)
                ? !end.isEmpty() && small.horizontalAdvance(end) + 2 * ui::Theme::smallGap <= table.columnWidth(wide)
                : table.columnWidth(column) >= table.sizeHintForIndex(index).width();
            if (!fits)
                return false;
        }
        return table.model()->rowCount() > 0 && table.columnWidth(wide) <= table.viewport()->width();
    }

private slots:
    void parkedPurchasesShowWholeAmounts_data() { languagesAndSizes(); }
    void parkedPurchasesShowWholeAmounts()
    {
        QFETCH(ui::Language, language);
        QFETCH(int, percent);
        Window w(language, ui::ThemeChoice::Light, percent);
        domain::PurchaseDraft draft;
        draft.member = test::addMember(w.shop.database(), w.shop.clock, QStringLiteral("مریم‌السادات حسینی‌نژاد اصفهانی"),
                                       QStringLiteral("09121234567"));
        draft.amount = domain::Money::fromMinor(1'234'567'890);
        draft.key = QStringLiteral("parked-1");
        w.open(ui::pages::counter);
        (void)must(w.services().parking.park(draft));
        w.context().events.notify();
        w.press(Qt::Key_F8);
        const auto *table = w.find<QTableView>(QStringLiteral("parkedTable"));
        QTRY_VERIFY(table->isVisible());
        QTRY_VERIFY(isWhole(*table, 2, 1));
        QCOMPARE(table->isColumnHidden(0), table->isColumnHidden(2));
        const QModelIndex name = table->model()->index(0, 1);
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("اصفهانی")));
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(table->model()->index(0, 2).data().toString()));
    }

    void goodsOfAPurchaseShowWholeAmounts_data() { languagesAndSizes(); }
    void goodsOfAPurchaseShowWholeAmounts()
    {
        QFETCH(ui::Language, language);
        QFETCH(int, percent);
        Window w(language, ui::ThemeChoice::Light, percent);
        domain::Product coat;
        coat.code = QStringLiteral("626");
        coat.name = QStringLiteral("پالتوی پشمی زنانهٔ دست‌دوز");
        coat.price = domain::Money::fromMinor(187'654'320);
        (void)must(services::ProductService(w.shop.database(), w.shop.clock).add(coat));
        w.open(ui::pages::counter);
        QVERIFY(w.window().findChild<ui::CounterPage *>()->addScanned(QStringLiteral("12*626")));
        const auto *table = w.find<QTableView>(QStringLiteral("goodsTable"));
        QTRY_VERIFY(table->isVisible());
        QTRY_VERIFY(isWhole(*table, 3, 0));
        QCOMPARE(table->isColumnHidden(2), table->isColumnHidden(3));
        QVERIFY(table->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(coat.name));
    }

    void theTopBarCutsNoWordInTwo_data() { languages(); }
    void theTopBarCutsNoWordInTwo()
    {
        QFETCH(ui::Language, language);
        Window w(language, ui::ThemeChoice::Light, 150);
        const QString name = QStringLiteral("مریم‌السادات حسینی‌نژاد");
        const auto who = must(services::ShopService(w.shop.database(), w.shop.clock).addStaff(name));
        w.open(ui::pages::home);
        w.context().settings.set(ui::settings::staff, static_cast<int>(who.value()));
        w.context().events.notify();
        w.context().jobs.run<int>(
            QStringLiteral("Work"), services::Jobs::Pool::Db,
            [](services::JobControl &) -> domain::Result<int> { return 1; }, &w.window(), {});
        auto *tray = w.find<QToolButton>(QStringLiteral("jobTray"));
        QTRY_VERIFY(tray->isVisible());
        const auto *staff = w.find<QToolButton>(QStringLiteral("staffButton"));
        QTRY_VERIFY(staff->width() >= staff->sizeHint().width());
        QTRY_VERIFY(tray->width() >= tray->sizeHint().width());
        const auto *palette = w.find<QPushButton>(QStringLiteral("paletteButton"));
        QVERIFY(palette->width() >= palette->minimumSizeHint().width());
        QVERIFY(staff->accessibleName().contains(name));
        QVERIFY(!tray->accessibleName().isEmpty());
        QVERIFY(!palette->accessibleName().isEmpty());
        QVERIFY(staff->text().contains(name) || staff->toolTip().contains(name));
        if (tray->toolButtonStyle() == Qt::ToolButtonIconOnly)
            QVERIFY2(tray->toolTip().contains(tray->text()), qPrintable(tray->toolTip()));
    }

    void theTimeInTheTrailIsWhole_data() { languages(); }
    void theTimeInTheTrailIsWhole()
    {
        QFETCH(ui::Language, language);
        Window w(language, ui::ThemeChoice::Light, 150);
        (void)must(services::ShopService(w.shop.database(), w.shop.clock).addStaff(QStringLiteral("مینا")));
        w.open(ui::pages::staff, {{QStringLiteral("view"), QStringLiteral("trail")}});
        const auto *table = w.find<QWidget>(QStringLiteral("trailList"))->findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
        QTRY_VERIFY(table->columnWidth(0) >= table->sizeHintForIndex(table->model()->index(0, 0)).width());
    }
};

BASHGAH_TEST(tst_largeletters, LargeLettersTest)
#include "tst_largeletters.moc"
