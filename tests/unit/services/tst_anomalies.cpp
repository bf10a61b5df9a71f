// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What looks odd, beyond the plain cases: by other numbers, by hand, at night, and by other ways to spend.
#include "services/charity/causeservice.h"
#include "services/counter/activityservice.h"
#include "services/staff/trailservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_anomalies {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::services;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

Programme programmeWithActivities()
{
    Programme programme = CounterShop::plainProgramme();
    programme.activities = {
        {QStringLiteral("free"), ActivityKind::Survey, {}, Points(20), ActivityLimit::None, 0, true},
        {QStringLiteral("monthly"), ActivityKind::Review, {}, Points(500), ActivityLimit::Month, 0, true}};
    return programme;
}

/// Reza with his number, and nobody asks for PINs.
struct Club
{
    Club() : counter(TestShop::Where::Memory, programmeWithActivities())
    {
        reza = must(counter.shop.shop().addStaff(QStringLiteral("Reza")));
        sql(QStringLiteral("UPDATE staff SET mobile = '+989121234567' WHERE id = %1").arg(reza.value()));
        ann = counter.addMember(QStringLiteral("ann"));
    }
    void sql(const QString &text) { counter.shop.database().connection().run(text); }
    [[nodiscard]] std::vector<Anomaly> found(AnomalyKind kind)
    {
        const QDate today = counter.today();
        std::vector<Anomaly> all = must(trail.anomalies({today.addDays(-30), today}));
        std::erase_if(all, [&](const Anomaly &each) { return each.kind != kind; });
        return all;
    }
    PurchaseId sell(qint64 amount, qint64 redeem = 0)
    {
        PurchaseDraft draft = CounterShop::draft(ann, amount, redeem);
        draft.staff = reza;
        return must(counter.counter.record(draft)).id;
    }
    void atNight() { counter.shop.clock.set(counter.today(), QTime(23, 15)); }

    CounterShop counter;
    TrailService trail{counter.shop.database(), counter.shop.clock};
    StaffId reza{0};
    MemberId ann{0};
};

} // namespace

class AnomaliesTest final : public QObject
{
    Q_OBJECT

private slots:
    void ownNumbersAreFoundWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("persian digits") << QStringLiteral("۰۹۱۲ ۱۲۳ ۴۵۶۷") << true;
        QTest::newRow("with its country") << QStringLiteral("00989121234567") << true;
        QTest::newRow("another") << QStringLiteral("09121234568") << false;
        QTest::newRow("too short to tell") << QStringLiteral("1234567") << false;
    }
    void ownNumbersAreFoundWhereverTheyStand()
    {
        QFETCH(QString, value);
        QFETCH(bool, isOwn);
        Club club;
        club.sql(QStringLiteral("INSERT INTO member_field (key, name, kind, position) VALUES ('second', 'Second number', 'text', 9)"));
        club.sql(QStringLiteral("INSERT INTO member_value (member_id, field_key, text) VALUES (%1, 'second', '%2')")
                     .arg(club.ann.value()).arg(value));
        club.sell(500);
        const auto found = club.found(AnomalyKind::OwnNumber);
        QCOMPARE(found.size(), size_t(isOwn ? 1 : 0));
        if (isOwn) {
            QCOMPARE(found[0].staff, std::optional(club.reza));
            QCOMPARE(found[0].member, std::optional(club.ann));
        }
    }

    void theNumberOfAMemberWhoWasMadeOneWithAnotherIsTheirs()
    {
        Club club;
        const MemberId before = club.counter.addMember(QStringLiteral("before"));
        club.sql(QStringLiteral("UPDATE member SET mobile = '+989121234567', merged_into = %1 WHERE id = %2")
                     .arg(club.ann.value()).arg(before.value()));
        club.sell(500);
        QCOMPARE(club.found(AnomalyKind::OwnNumber).size(), size_t(1));
    }

    void whatIsGivenByHandToOnesOwnNumberLooksOdd()
    {
        Club club;
        club.sql(QStringLiteral("UPDATE member SET mobile = '+989121234567' WHERE id = %1").arg(club.ann.value()));
        (void)must(club.counter.counter.adjust({club.ann, Points(70), QStringLiteral("kind"), club.reza, {}}));
        ActivityService activities(club.counter.shop.database(), club.counter.shop.clock);
        (void)must(activities.confirm({club.ann, QStringLiteral("monthly"), club.reza, {}}));
        StoredValueService stored(club.counter.shop.database(), club.counter.shop.clock);
        (void)must(stored.grant({club.ann, Money::fromMinor(600), StoredEntryKind::Adjust, club.counter.today(), {}, {}, club.reza,
                                 QStringLiteral("sorry")}));
        const auto found = club.found(AnomalyKind::OwnNumber);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].count, 3);
        QCOMPARE(found[0].points, Points(570));
        for (const char *evidence : {"kind", "review", "sorry"})
            QVERIFY2(found[0].evidence.contains(QLatin1String(evidence)), qPrintable(found[0].evidence));
    }

    void activitiesWithoutALimitArePointsByHand()
    {
        Club club;
        AnomalyThresholds thresholds;
        thresholds.manualPointsADay = Points(60);
        (void)must(club.trail.setThresholds(thresholds));
        ActivityService activities(club.counter.shop.database(), club.counter.shop.clock);
        const auto confirm = [&](const char *id) {
            return must(activities.confirm({club.ann, QString::fromLatin1(id), club.reza, {}})).id;
        };
        (void)confirm("monthly");
        (void)confirm("free");
        (void)confirm("free");
        QCOMPARE(club.found(AnomalyKind::ManualPoints).size(), size_t(0));
        const auto third = confirm("free");
        const auto found = club.found(AnomalyKind::ManualPoints);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].points, Points(60));
        QCOMPARE(found[0].count, 3);
        (void)must(activities.undo(third, {}));
        QCOMPARE(club.found(AnomalyKind::ManualPoints).size(), size_t(0));
    }

    void whatIsDoneByHandAtNightLooksOddAsWell()
    {
        Club club;
        const PurchaseId sale = club.sell(10'000);
        QCOMPARE(club.found(AnomalyKind::OddHours).size(), size_t(0));
        club.atNight();
        (void)must(club.counter.counter.refund(CounterShop::refundOf(sale, 500)));
        (void)must(club.counter.counter.adjust({club.ann, Points(-7), QStringLiteral("kind"), club.reza, {}}));
        const auto found = club.found(AnomalyKind::OddHours);
        QCOMPARE(found.size(), size_t(2)); // the refund says nobody's name
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const Anomaly &each) {
            return each.staff == club.reza && each.points == Points(7) && each.evidence == u"kind";
        }));
    }

    void aPurchaseOfAnEarlierDayCountsByWhenItWasTyped()
    {
        Club club;
        club.counter.shop.clock.advanceDays(2);
        club.atNight();
        PurchaseDraft draft = CounterShop::draft(club.ann, 500);
        draft.extras.day = club.counter.today().addDays(-1);
        draft.ref = QStringLiteral("LATE");
        (void)must(club.counter.counter.record(draft));
        const auto found = club.found(AnomalyKind::OddHours);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].evidence, QStringLiteral("LATE"));
        QCOMPARE(found[0].day, club.counter.today().addDays(-1));
    }

    void aRefundAfterThePointsWentToACauseLooksOdd()
    {
        Club club;
        Cause cause;
        cause.name = QStringLiteral("School");
        CauseService causes(club.counter.shop.database(), club.counter.shop.clock);
        const CauseId school = must(causes.add(cause));
        const PurchaseId sale = club.sell(10'000); // 100 points
        club.counter.shop.clock.advanceMinutes(1);
        (void)must(causes.give({school, club.ann, Points(60), {}, {}}));
        club.counter.shop.clock.advanceMinutes(1);
        (void)must(club.counter.counter.refund(CounterShop::refundOf(sale)));
        const auto found = club.found(AnomalyKind::RefundAfterRedemption);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].points, Points(60));
        QCOMPARE(found[0].member, std::optional(club.ann));
    }

    void aRefundLongAfterThePointsWereSpentLooksLikeNothing()
    {
        Club club;
        const PurchaseId sale = club.sell(10'000);
        club.counter.shop.clock.advanceMinutes(1);
        (void)club.sell(500, 50);
        club.counter.shop.clock.advanceDays(4); // the threshold is 3
        (void)must(club.counter.counter.refund(CounterShop::refundOf(sale)));
        QCOMPARE(club.found(AnomalyKind::RefundAfterRedemption).size(), size_t(0));
    }

    void purchasesOfManyCardsAreNotThoseOfOne()
    {
        Club club;
        for (int i = 0; i < 4; ++i)
            (void)club.sell(500);
        QCOMPARE(club.found(AnomalyKind::BusyCard).size(), size_t(0)); // the threshold is 5
        const PurchaseId fifth = club.sell(500);
        QCOMPARE(club.found(AnomalyKind::BusyCard).size(), size_t(1));
        (void)must(club.counter.counter.undo(fifth, QStringLiteral("wrong")));
        QCOMPARE(club.found(AnomalyKind::BusyCard).size(), size_t(0));
    }
};

BASHGAH_TEST(tst_anomalies, AnomaliesTest)

} // namespace tst_anomalies

#include "tst_anomalies.moc"
