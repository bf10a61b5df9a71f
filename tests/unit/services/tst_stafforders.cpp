// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work in the background is done by whoever ordered it, whoever stands at the desk when it comes to its turn.
#include "services/imports/importservice.h"
#include "services/jobs/jobs.h"
#include "services/members/bulkservice.h"
#include "services/staff/deskstate.h"
#include "support/importfile.h"
#include "support/staffclub.h"
#include "support/testregistry.h"

#include <QSemaphore>
#include <QTest>

namespace tst_stafforders {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::services;
using test::doneOrKey;
using test::must;
using test::StaffClub;

namespace {

const QString done = QStringLiteral("done");

/// A job that waits until it is let go, and what came of it.
struct HeldJob
{
    HeldJob(StaffClub &club, std::function<QString()> work) : m_work(std::move(work))
    {
        m_jobs.setOrders([desk = deskOf(club.file())] { return desk->order(); });
        order();
    }
    ~HeldJob()
    {
        m_go.release(10);
        m_jobs.shutDown();
    }
    Q_DISABLE_COPY_MOVE(HeldJob)

    /// Lets it work, and waits for it.
    [[nodiscard]] QString result()
    {
        m_go.release();
        if (!QTest::qWaitFor([this] { return !m_result.isEmpty(); }, 20'000))
            return QStringLiteral("never came back");
        return m_result;
    }

private:
    void order()
    {
        m_jobs.run<QString>(
            QStringLiteral("work"), Jobs::Pool::Db,
            [this](JobControl &) -> Result<QString> {
                m_go.acquire();
                return m_work();
            },
            &m_jobs, [this](Job &, const Result<QString> &result) { m_result = *result; });
    }

    std::function<QString()> m_work;
    QSemaphore m_go;
    QString m_result;
    Jobs m_jobs;
};

StaffLimits limitOf(qint64 points)
{
    StaffLimits limits;
    limits.manualPoints = Points(points);
    return limits;
}

} // namespace

class StaffOrdersTest final : public QObject
{
    Q_OBJECT

private slots:
    void anImportIsDoneByWhoOrderedIt()
    {
        StaffClub club({}, test::TestShop::Where::File);
        ImportService imports(club.file(), club.clock());
        test::ImportFiles files;
        const QString path = files.write("code,name\nA1,Nima\n");
        club.signInManager();
        HeldJob job(club, [&] { return doneOrKey(imports.run(ImportKind::Members, path, {})); });
        club.desk.lock();
        club.signInCashier();
        QCOMPARE(job.result(), done);
        QCOMPARE(club.newest(u"import.members").staffName, QStringLiteral("Sara"));
    }

    void whatACashierOrderedIsRefusedThoughTheManagerHasComeSince()
    {
        StaffClub club({}, test::TestShop::Where::File);
        ImportService imports(club.file(), club.clock());
        test::ImportFiles files;
        const QString path = files.write("code,name\nA1,Nima\n");
        club.signInCashier();
        HeldJob job(club, [&] { return doneOrKey(imports.run(ImportKind::Members, path, {})); });
        club.signInManager();
        QCOMPARE(job.result(), QStringLiteral("not_allowed"));
        QCOMPARE(club.count(u"import.members"), 0);
    }

    void anotherNameInTheOrderDoesNotHelp()
    {
        StaffClub club({}, test::TestShop::Where::File);
        ImportService imports(club.file(), club.clock());
        test::ImportFiles files;
        ImportOptions options;
        options.staff = club.sara;
        const QString path = files.write("code,name\nA1,Nima\n");
        club.signInManager();
        club.signInCashier();
        HeldJob job(club, [&] { return doneOrKey(imports.run(ImportKind::Members, path, options)); });
        QCOMPARE(job.result(), QStringLiteral("not_allowed"));
    }

    void whoMayNoLongerWhenItsTurnComesIsRefused()
    {
        StaffClub club({}, test::TestShop::Where::File);
        ImportService imports(club.file(), club.clock());
        test::ImportFiles files;
        const QString path = files.write("code,name\nA1,Nima\n");
        club.signInManager();
        HeldJob job(club, [&] { return doneOrKey(imports.run(ImportKind::Members, path, {})); });
        club.signInOwner();
        (void)must(club.staff.setRole(club.sara, StaffRole::Cashier));
        QCOMPARE(job.result(), QStringLiteral("not_allowed"));
    }

    void theWordOfASecondPersonGoesWithTheOrderAndCountsOnce()
    {
        StaffClub club(limitOf(50), test::TestShop::Where::File);
        BulkService bulk(club.file(), club.clock());
        BulkAdjustment gift;
        gift.members = {club.ann};
        gift.points = Points(60);
        gift.reason = QStringLiteral("kind");
        const auto give = [&] { return doneOrKey(bulk.adjust(gift)); };
        club.signInManager();
        const auto refused = bulk.adjust(gift);
        QCOMPARE(doneOrKey(refused), QStringLiteral("needs_second_person"));
        (void)must(club.desk.confirm(club.mina, u"2580", refused.error().args.value(1)));
        HeldJob job(club, give);
        HeldJob twice(club, give); // ordered with the same word
        club.desk.lock();
        club.clock().advanceMinutes(10);
        club.signInCashier();
        QCOMPARE(job.result(), done);
        QCOMPARE(club.newest(u"points.bulk").staffName, QStringLiteral("Sara"));
        const TrailLine word = club.newest(u"signin.confirm");
        QCOMPARE(word.staffName, QStringLiteral("Mina"));
        QCOMPARE(word.facts.subject, QStringLiteral("staff:%1").arg(club.sara.value()));
        QCOMPARE(twice.result(), QStringLiteral("needs_second_person"));
        QCOMPARE(club.counter.balance(club.ann), 60);
        QCOMPARE(club.counter.problems(), QString());
    }

    void anOldWordIsNoWordForANewOrder()
    {
        StaffClub club(limitOf(50), test::TestShop::Where::File);
        BulkService bulk(club.file(), club.clock());
        BulkAdjustment gift;
        gift.members = {club.ann};
        gift.points = Points(60);
        gift.reason = QStringLiteral("kind");
        club.signInManager();
        const auto refused = bulk.adjust(gift);
        (void)must(club.desk.confirm(club.mina, u"2580", refused.error().args.value(1)));
        club.clock().advanceMinutes(3);
        HeldJob job(club, [&] { return doneOrKey(bulk.adjust(gift)); });
        QCOMPARE(job.result(), QStringLiteral("needs_second_person"));
    }

    void withoutPinsTheNameOfWhoOrderedItStandsInTheTrail()
    {
        StaffClub club({}, test::TestShop::Where::File);
        club.signInOwner();
        (void)must(club.staff.turnOff());
        club.desk.take(club.sara);
        ImportService imports(club.file(), club.clock());
        test::ImportFiles files;
        const QString path = files.write("code,name\nA1,Nima\n");
        HeldJob job(club, [&] { return doneOrKey(imports.run(ImportKind::Members, path, {})); });
        club.desk.take(club.reza);
        QCOMPARE(job.result(), done);
        QCOMPARE(club.newest(u"import.members").staffName, QStringLiteral("Sara"));
    }
};

BASHGAH_TEST(tst_stafforders, StaffOrdersTest)

} // namespace tst_stafforders

#include "tst_stafforders.moc"
