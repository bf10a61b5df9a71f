// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The batches of coupon codes on the test bench come beside the window, which never waits for them.
#include "domain/program/programmepresets.h"
#include "services/coupons/couponservice.h"
#include "services/programs/programservice.h"
#include "storage/db/database.h"
#include "storage/db/sqltext.h"
#include "support/guitest.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "ui/pages/programs/batchchoice.h"
#include "ui/shell/page.h"
#include "ui/shell/route.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bashgah;
using test::must;
using test::TestShop;
using test::TestWindow;
using ui::BatchChoice;

namespace {

/// A shop with a programme in force and its window.
struct Bench
{
    Bench()
    {
        services::ProgramService programs(shop.database(), shop.clock);
        const auto preset = domain::programmePresets(shop.profile().currency).front().programme;
        (void)must(programs.saveNewVersion(preset, QDate(2026, 1, 1)));
        window = std::make_unique<TestWindow>(shop);
    }
    [[nodiscard]] domain::CouponBatchId addBatch(const QString &name) const
    {
        domain::CouponRule rule;
        rule.discount.name = name;
        rule.discount.effect = domain::PercentOff{domain::Percent::whole(10), {}};
        return must(window->context().coupons.make({rule, 1, {}, {}}));
    }
    /// No program of ours writes a rule like this.
    void addBrokenBatch()
    {
        static const auto text = storage::SqlText::fromText(
            QStringLiteral("test/broken_batch"), QStringLiteral("INSERT INTO coupon_batch (rule, created_at) VALUES ('{}', 0)"));
        shop.database().connection().prepare(text).exec();
    }

    TestShop shop;
    std::unique_ptr<TestWindow> window;
};

} // namespace

class BatchChoiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void theWindowDoesNotWaitForTheList()
    {
        const Bench bench;
        const auto id = bench.addBatch(QStringLiteral("Neighbours"));
        BatchChoice choice(bench.window->context());
        choice.read();
        QCOMPARE(choice.count(), 1);
        QCOMPARE(choice.chosen(), std::optional<domain::CouponBatchId>());
        QTRY_COMPARE(choice.count(), 2);
        choice.setCurrentIndex(1);
        QCOMPARE(choice.chosen(), std::optional(id));
    }

    void whatIsChosenStaysUntilItIsGone()
    {
        const Bench bench;
        const auto id = bench.addBatch(QStringLiteral("Neighbours"));
        BatchChoice choice(bench.window->context());
        const QSignalSpy read(&choice, &BatchChoice::wasRead);
        const QSignalSpy changed(&choice, &QComboBox::currentIndexChanged);
        choice.read();
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(changed.size(), 0); // nothing else is tried than before
        choice.setCurrentIndex(1);
        (void)bench.addBatch(QStringLiteral("Friends"));
        choice.read();
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(choice.count(), 3);
        QCOMPARE(choice.chosen(), std::optional(id));
        QCOMPARE(changed.size(), 1);
        (void)must(bench.window->context().coupons.makeVoid(id));
        choice.read();
        QTRY_COMPARE(read.size(), 3);
        QCOMPARE(choice.chosen(), std::optional<domain::CouponBatchId>());
        QCOMPARE(changed.size(), 2);
    }

    void onlyTheLastAnswerCounts()
    {
        const Bench bench;
        (void)bench.addBatch(QStringLiteral("Neighbours"));
        BatchChoice choice(bench.window->context());
        const QSignalSpy read(&choice, &BatchChoice::wasRead);
        const QSignalSpy failed(&choice, &BatchChoice::failed);
        choice.read();
        choice.read();
        QTRY_VERIFY(bench.window->jobs.isIdle());
        QCOMPARE(read.size(), 1);
        QCOMPARE(failed.size(), 0); // what was given up is no failure
    }

    void aChoiceOfTheWindowBeforeWaitsForTheList()
    {
        const Bench bench;
        (void)bench.addBatch(QStringLiteral("Friends"));
        const auto id = bench.addBatch(QStringLiteral("Neighbours"));
        BatchChoice choice(bench.window->context());
        QVERIFY(!choice.wanted().isValid());
        choice.want(id.value());
        QCOMPARE(choice.wanted().toLongLong(), id.value());
        choice.read();
        QTRY_COMPARE(choice.chosen(), std::optional(id));
        QCOMPARE(choice.wanted().toLongLong(), id.value());
    }

    void noneIsWantedInsteadOfOneThatIsAwaited()
    {
        const Bench bench;
        const auto id = bench.addBatch(QStringLiteral("Friends"));
        BatchChoice choice(bench.window->context());
        choice.want(id.value());
        choice.want({});
        QVERIFY(!choice.wanted().isValid());
        const QSignalSpy read(&choice, &BatchChoice::wasRead);
        choice.read();
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(choice.chosen(), std::optional<domain::CouponBatchId>());
    }

    void aFirstListThatCannotBeReadIsNoLongerLoading()
    {
        Bench bench;
        bench.addBrokenBatch();
        BatchChoice choice(bench.window->context());
        const QSignalSpy failed(&choice, &BatchChoice::failed);
        choice.read();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(choice.currentText(), QStringLiteral("none"));
    }

    void aListThatCannotBeReadIsSaidUnderTheField()
    {
        Bench bench;
        ui::Page &page = bench.window->open(ui::pages::programme);
        QTRY_VERIFY(bench.window->jobs.isIdle()); // the versions are read
        page.activate({{QStringLiteral("focus"), QStringLiteral("trial")}});
        auto *choice = page.findChild<BatchChoice *>(QStringLiteral("trialBatch"));
        QTRY_VERIFY(choice->isVisible());
        QTRY_VERIFY(bench.window->jobs.isIdle());
        QVERIFY(!choice->property("invalid").toBool());
        bench.addBrokenBatch();
        choice->read();
        QTRY_VERIFY(choice->property("invalid").toBool());
        QVERIFY(!choice->accessibleDescription().isEmpty());
        QCOMPARE(choice->count(), 1); // "none" can be chosen all the same
    }

    void aViewThatIsGoneIsToldNothing()
    {
        const Bench bench;
        (void)bench.addBatch(QStringLiteral("Neighbours"));
        {
            BatchChoice choice(bench.window->context());
            choice.read();
        }
        QTRY_VERIFY(bench.window->jobs.isIdle());
    }
};

BASHGAH_TEST(tst_batchchoice, BatchChoiceTest)
#include "tst_batchchoice.moc"
