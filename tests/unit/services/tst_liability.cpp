// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/reports/liabilityservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_liability {

using namespace bashgah;
using namespace bashgah::domain;
using services::LiabilityService;
using test::CounterShop;
using test::must;

namespace {

Programme threeYears()
{
    Programme programme = CounterShop::plainProgramme();
    programme.expiry = {ExpiryPolicy::Kind::Months, 36, ExpiryPolicy::Round::MonthEnd};
    return programme;
}

/// One point for 100 minor units; a point pays one. Every bill here that spends earns nothing.
struct Club
{
    CounterShop shop{test::TestShop::Where::Memory, threeYears()};

    [[nodiscard]] MemberId member(const QString &code = QStringLiteral("m")) { return shop.addMember(code); }
    void earn(MemberId member, qint64 points) { record(CounterShop::draft(member, points * 100)); }
    void spend(MemberId member, qint64 points) { record(CounterShop::draft(member, 99, points)); }
    void wait(int days) { shop.shop.clock.advanceDays(days); }
    [[nodiscard]] QDate today() { return shop.today(); }
    [[nodiscard]] PointsLiability at(QDate day)
    {
        return must(LiabilityService(shop.shop.database(), shop.shop.clock).at(day));
    }

private:
    void record(const PurchaseDraft &draft) { (void)must(shop.counter.record(draft)); }
};

} // namespace

class LiabilityTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Four members, one for each quarter: 100 points, of which 20, 40, 50 and 60 are spent by the end of
    /// the 1st to 4th quarter. Factors 2, 1.25 and 1.2; each will have spent 60, so 70 of the open 230.
    void fourQuartersTellHowManyPointsWillBeSpent()
    {
        Club club;
        const int spent[] = {20, 20, 10, 10};
        std::vector<MemberId> members;
        for (const int days : {92, 90, 91, 92}) { // 31 Mordad, 1 Azar, 1 Esfand, 1 Khordad
            members.push_back(club.member(QStringLiteral("m%1").arg(members.size())));
            club.earn(members.back(), 100);
            for (size_t i = 0; i < members.size(); ++i)
                club.spend(members[i], spent[members.size() - 1 - i]);
            club.wait(days);
        }
        const PointsLiability liability = club.at(club.today()); // 31 Mordad: three quarters are over, and one
        QCOMPARE(liability.open, Points(230));
        QVERIFY(!liability.assumed);
        QCOMPARE(liability.useRate.basisPoints(), 3'043);
        QCOMPARE(liability.likely, Points(70));
        QCOMPARE(liability.likelyWorth, std::optional(Money::fromMinor(70)));
    }

    /// 150 given, 40 spent, 30 taken back in Mordad, the rest expires three years on: worth nothing again.
    void theJournalSumsToWhatIsOwed()
    {
        Club club;
        const auto member = club.member();
        club.earn(member, 120);
        club.earn(member, 30);
        const auto last = must(club.shop.counter.today(1)).front().purchase;
        club.spend(member, 40);
        (void)must(club.shop.counter.refund(CounterShop::refundOf(last.id)));
        const DayRange year{club.today().addDays(-30), club.today()};
        const auto given = JournalAccount::Given;
        const auto owed = JournalAccount::Liability;
        const std::vector<JournalLine> expected{
            {club.today(), given, owed, Points(120), Money::fromMinor(120)},
            {club.today(), owed, JournalAccount::Spent, Points(40), Money::fromMinor(40)}};
        const LiabilityService service(club.shop.shop.database(), club.shop.shop.clock);
        QCOMPARE(must(service.journal(year)), expected);
        club.wait(366 * 3 + 60);
        (void)must(services::NightlyJob(club.shop.shop.database(), club.shop.shop.clock).run());
        const auto all = must(service.journal({year.first, club.today()}));
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all.back().credit, JournalAccount::Expired);
        QCOMPARE(all.back().points, Points(80));
        const auto since = must(service.journal({year.last.addDays(1), club.today()}));
        QCOMPARE(since, std::vector{all.back()}); // the opening balance stands before it
        QVERIFY(!service.journal({year.first, club.today().addDays(1)}));
    }

    void aYoungClubIsToldTheAssumption()
    {
        Club club;
        const auto member = club.member();
        club.earn(member, 100);
        const PointsLiability liability = club.at(club.today());
        QVERIFY(liability.assumed);
        QCOMPARE(liability.useRate, LiabilityService::assumedUse);
        QCOMPARE(liability.likely, Points(90));
        QCOMPARE(liability.byMonth.size(), size_t(1));
        QCOMPARE(liability.byMonth.front().month, std::optional(MonthRef{1408, 5}));
        QCOMPARE(liability.byMonth.front().worth, std::optional(Money::fromMinor(100)));
    }

    // 100 points become 10,000 of credit: 150 open ones are worth 15,000, of the likely 135 (90 %) 13,500.
    void pointsThatBecomeCreditAreOwedAsIt()
    {
        Club club;
        Programme programme = threeYears();
        programme.redemption.enabled = false;
        programme.exchange = ExchangeRule{Points(100), Money::fromMinor(10'000), false, 0, true, {}};
        club.shop.save(programme, club.today());
        club.earn(club.member(), 150);
        const PointsLiability liability = club.at(club.today());
        QCOMPARE(liability.worth, std::optional(Money::fromMinor(15'000)));
        QCOMPARE(liability.likely, Points(135));
        QCOMPARE(liability.likelyWorth, std::optional(Money::fromMinor(13'500)));
        const auto journal =
            must(LiabilityService(club.shop.shop.database(), club.shop.shop.clock).journal({club.today(), club.today()}));
        QCOMPARE(journal.size(), size_t(1));
        QCOMPARE(journal.front().amount, Money::fromMinor(15'000));
    }

    void pointsWithoutAnEndCountWhole()
    {
        Club club;
        Programme endless = CounterShop::plainProgramme();
        endless.expiry.kind = ExpiryPolicy::Kind::Never;
        club.shop.save(endless, club.today());
        const auto member = club.member();
        club.earn(member, 100);
        const PointsLiability liability = club.at(club.today());
        QCOMPARE(liability.likely, Points(100));
        QVERIFY(!liability.byMonth.front().month);
    }

    void aDayOfThePastIsAsItWas()
    {
        Club club;
        const auto member = club.member();
        club.earn(member, 100);
        const QDate before = club.today();
        club.wait(3);
        club.spend(member, 30);
        const auto sale = must(club.shop.counter.record(CounterShop::draft(member, 1'000)));
        QCOMPARE(club.at(before).open, Points(100));
        QCOMPARE(club.at(club.today()).open, Points(80));
        QVERIFY(club.shop.counter.refund(CounterShop::refundOf(sale.id)));
        QCOMPARE(club.at(club.today()).open, Points(70));
        QCOMPARE(club.at(before).open, Points(100));
    }

    void aDayToComeIsRefused()
    {
        Club club;
        const auto refused = LiabilityService(club.shop.shop.database(), club.shop.shop.clock).at(club.today().addDays(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    }
};

BASHGAH_TEST(tst_liability, LiabilityTest)

} // namespace tst_liability

#include "tst_liability.moc"
