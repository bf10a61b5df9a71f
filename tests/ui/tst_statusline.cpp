// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"
#include "services/staff/shiftservice.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/format/format.h"
#include "ui/shell/dataevents.h"

#include <QLabel>

using namespace bashgah;
using test::must;
using test::Window;

class StatusLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatThereIsToTellStandsThere()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::home);
        const auto *status = w.find<QLabel>(QStringLiteral("status"));
        QCOMPARE(status->text(), QStringLiteral("No backup yet"));
        (void)must(w.services().backup.backUp());
        w.context().events.notify();
        QVERIFY2(status->text().startsWith(QStringLiteral("Last backup: ")), qPrintable(status->text()));
        QVERIFY(!status->text().contains(QStringLiteral("Messages"))); // none waits
    }

    void theShiftStandsThereWhileItIsOpen()
    {
        Window w(ui::Language::English);
        w.open(ui::pages::home);
        const auto *status = w.find<QLabel>(QStringLiteral("status"));
        const QString opened = w.context().format.time(w.shop.clock.now());
        (void)must(w.services().shifts.open({}, domain::Money::fromMinor(5'000'000)));
        QVERIFY2(status->text().endsWith(QStringLiteral("Shift open since ") + opened), qPrintable(status->text()));
        QCOMPARE(status->toolTip(), status->text()); // where the window is too narrow
        (void)must(w.services().shifts.close({}, domain::Money::fromMinor(5'000'000), {}));
        QCOMPARE(status->text(), QStringLiteral("No backup yet"));
    }
};

BASHGAH_TEST(tst_statusline, StatusLineTest)
#include "tst_statusline.moc"
