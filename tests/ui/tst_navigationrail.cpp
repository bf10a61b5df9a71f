// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/actions/actionregistry.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/navigationrail.h"

#include <QAction>
#include <QToolButton>

using namespace bashgah;
using test::Window;

class NavigationRailTest final : public QObject
{
    Q_OBJECT

private slots:
    void theRailGivesItsWordsUpForThePage()
    {
        Window w;
        w.open(ui::pages::home);
        w.window().resize(1280, 800);
        auto *rail = w.window().findChild<ui::NavigationRail *>();
        QVERIFY(rail->areWordsShown());
        const int wide = rail->width();
        QAction *words = w.context().actions.action(QStringLiteral("view.rail"));
        words->trigger();
        QVERIFY(!rail->areWordsShown());
        QVERIFY(rail->width() < wide / 2);
        auto *counter = w.find<QToolButton>(QStringLiteral("rail.") + ui::pages::counter);
        QCOMPARE(counter->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QVERIFY(!counter->accessibleName().isEmpty()); // still named, and the tip says it
        QVERIFY(!counter->toolTip().isEmpty());
        w.window().resize(1400, 800);
        QVERIFY(!rail->areWordsShown()); // the choice is kept
        words->trigger();
        QVERIFY(rail->areWordsShown());
        QCOMPARE(rail->width(), wide);
    }
};

BASHGAH_TEST(tst_navigationrail, NavigationRailTest)
#include "tst_navigationrail.moc"
