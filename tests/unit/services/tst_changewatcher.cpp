// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/changewatcher.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_changewatcher {

using namespace bashgah;

class ChangeWatcherTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfAnotherProgramsWriteAndNotOfOurOwn()
    {
        test::TestShop shop;
        services::ChangeWatcher watcher(shop.database());
        const QSignalSpy changed(&watcher, &services::ChangeWatcher::changedElsewhere);
        QVERIFY(shop.shop().setSetting(QStringLiteral("own"), QStringLiteral("1")));
        watcher.check();
        QCOMPARE(changed.count(), 0);

        const auto second = shop.openAgain();
        services::ShopService other(*second, shop.clock);
        QVERIFY(other.setSetting(QStringLiteral("theirs"), QStringLiteral("1")));
        watcher.check();
        QCOMPARE(changed.count(), 1);
        watcher.check();
        QCOMPARE(changed.count(), 1);
    }
};

BASHGAH_TEST(tst_changewatcher, ChangeWatcherTest)

} // namespace tst_changewatcher

#include "tst_changewatcher.moc"
