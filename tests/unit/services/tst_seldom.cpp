// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shopprofilecache.h"
#include "services/programs/programmestore.h"
#include "domain/program/programmejson.h"
#include "storage/repositories/programmerepository.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_seldom {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using services::ProgrammeStore;
using services::ShopProfileCache;

/// What seldom changes is kept between sales, and yet never old.
class SeldomTest : public QObject
{
    Q_OBJECT

private slots:
    void aSettingChangedHereIsSeenAtOnce()
    {
        CounterShop club;
        ShopProfileCache cache;
        const auto name = [&] { return cache.of(club.shop.database().connection()).name; };
        const QString before = name();
        QVERIFY(club.shop.shop().rename(QStringLiteral("Other name")));
        QVERIFY(before != name());
        QCOMPARE(name(), QStringLiteral("Other name"));
    }

    void aSettingChangedByAnotherConnectionIsSeen()
    {
        test::TestShop shop;
        ShopProfileCache cache;
        const auto name = [&] { return cache.of(shop.database().connection()).name; };
        static_cast<void>(name());
        const auto other = shop.openAgain();
        QVERIFY(services::ShopService(*other, shop.clock).rename(QStringLiteral("From elsewhere")));
        QCOMPARE(name(), QStringLiteral("From elsewhere"));
    }

    void aVersionThatWasRolledBackIsForgotten()
    {
        CounterShop club;
        ProgrammeStore store;
        const QDate today = club.today();
        auto &database = club.shop.database();
        const auto live = [&] {
            return database.read([&](storage::Connection &c) { return store.live(c, today); });
        };
        const int before = (*live())->version;
        const auto undone = database.write([&](storage::Connection &c) -> Result<void> {
            storage::ProgrammeRepository programmes(c);
            const auto document = programmes.find(*programmes.live(today))->document;
            static_cast<void>(programmes.insert(before + 1, today, document, club.shop.clock.now(), {}));
            const auto inside = store.live(c, today);
            if (!inside || (*inside)->version != before + 1)
                return fail(ErrorCode::Internal);
            return fail(ErrorCode::Cancelled);
        });
        QCOMPARE(undone.error().code, ErrorCode::Cancelled);
        QCOMPARE((*live())->version, before);
    }

    // The number of a version that was rolled back goes to the next one.
    void anotherVersionUnderTheSameNumberIsReadAgain()
    {
        CounterShop club;
        ProgrammeStore store;
        const QDate today = club.today();
        auto &database = club.shop.database();
        const auto add = [&](storage::Connection &c, const QString &name) {
            storage::ProgrammeRepository programmes(c);
            Programme programme = CounterShop::plainProgramme();
            programme.name = name;
            const auto id = programmes.insert(9, today, QString::fromUtf8(toJsonText(programme)), club.shop.clock.now(), {});
            return (*store.version(c, id))->programme.name;
        };
        const auto undone = database.write([&](storage::Connection &c) -> Result<void> {
            return add(c, QStringLiteral("first")) == u"first" ? fail(ErrorCode::Cancelled) : fail(ErrorCode::Internal);
        });
        QCOMPARE(undone.error().code, ErrorCode::Cancelled);
        const auto second = database.write([&](storage::Connection &c) -> Result<QString> { return add(c, QStringLiteral("second")); });
        QCOMPARE(*second, QStringLiteral("second"));
    }

    // A connection may get the place in memory of one that is gone.
    void theStampsOfTwoConnectionsDiffer()
    {
        test::TestShop shop(test::TestShop::Where::File);
        quint64 before = 0;
        {
            storage::Connection gone(shop.path());
            before = gone.seldomStamp();
        }
        storage::Connection next(shop.path());
        QVERIFY(next.seldomStamp() != before);
    }
};

BASHGAH_TEST(tst_seldom, SeldomTest)

} // namespace tst_seldom

#include "tst_seldom.moc"
