// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters half as large again in the smallest window: what does not fit gives way as a whole, and says itself elsewhere.
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/shell/dataevents.h"

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

private slots:
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
        QVERIFY(tray->width() >= tray->sizeHint().width());
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
