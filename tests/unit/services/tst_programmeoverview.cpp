// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumsignatures.h"
#include "services/charity/causeservice.h"
#include "services/membership/planservice.h"
#include "services/partners/partnerservice.h"
#include "services/programs/programmeoverview.h"
#include "services/reports/reportservice.h"
#include "support/countershop.h"
#include "support/memorysecrets.h"
#include "support/must.h"
#include "support/spendrules.h"
#include "support/testregistry.h"
#include "support/values.h"

#include <QTest>

#include <algorithm>

namespace tst_programmeoverview {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::rials;
using services::KindStanding;
using services::ProgrammeOverview;
using State = services::KindStanding::State;

namespace {

struct Club : CounterShop
{
    using CounterShop::CounterShop;

    [[nodiscard]] KindStanding of(const char *kind)
    {
        const ProgrammeOverview seen = must(programs.overview());
        const auto found = std::find_if(seen.kinds.begin(), seen.kinds.end(), [kind](const KindStanding &each) {
            return each.figures.kind == QLatin1String(kind);
        });
        return found == seen.kinds.end() ? KindStanding() : *found;
    }
};

Programme tiered()
{
    Programme programme = CounterShop::plainProgramme();
    TierPolicy tiers;
    Tier bronze;
    bronze.id = bronze.name = QStringLiteral("b");
    Tier silver = bronze;
    silver.id = silver.name = QStringLiteral("s");
    silver.minimum = TierScore::of(10'000);
    tiers.tiers = {bronze, silver};
    programme.tiers = tiers;
    return programme;
}

} // namespace

class ProgrammeOverviewTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatTheShopDoesNotUseIsOff()
    {
        Club club;
        const ProgrammeOverview seen = must(club.programs.overview());
        QStringList kinds;
        for (const KindStanding &each : seen.kinds)
            kinds << each.figures.kind;
        QCOMPARE(kinds, programmeKinds());
        QCOMPARE(seen.inForce(), 1);
        QVERIFY(club.of("points").state == State::On);
        QCOMPARE(club.of("points").parts, 1);
        QVERIFY(club.of("tiers").state == State::Off);
    }

    void aRuleThatIsSwitchedOffDoesNotCount()
    {
        Programme off = CounterShop::plainProgramme();
        off.earning.rules.front().enabled = false;
        Club club(test::TestShop::Where::Memory, off);
        QVERIFY(club.of("points").state == State::Off);
        QCOMPARE(must(club.programs.overview()).inForce(), 0);
    }

    void aLaterVersionIsPlannedFromItsFirstDay()
    {
        Club club;
        club.save(tiered(), club.today().addDays(5));
        const KindStanding tiers = club.of("tiers");
        QVERIFY(tiers.state == State::Planned);
        QCOMPARE(tiers.from, club.today().addDays(5));
        QCOMPARE(tiers.parts, 2);
        club.shop.clock.advanceDays(5);
        QVERIFY(club.of("tiers").state == State::On);
        QVERIFY(!club.of("tiers").from.isValid());
    }

    void aRuleCountsOnItsOwnDays()
    {
        Programme programme = CounterShop::plainProgramme();
        const QDate start = Club().today();
        programme.earning.rules.front().conditions.push_back(DateCondition{start.addDays(3), start.addDays(5)});
        Club club(test::TestShop::Where::Memory, programme);
        QVERIFY(club.of("points").state == State::Planned);
        QCOMPARE(club.of("points").from, start.addDays(3));
        club.shop.clock.advanceDays(3);
        QVERIFY(club.of("points").state == State::On);
        club.shop.clock.advanceDays(3);
        QVERIFY(club.of("points").state == State::Off);
    }

    void whatIsBesideTheRulesCountsAsLongAsItIsOpen()
    {
        Club club;
        services::PlanService plans(club.shop.database(), club.shop.clock);
        PlanTerms vip;
        vip.name = QStringLiteral("VIP");
        vip.price = rials(1'200);
        const PlanId plan = must(plans.addPlan(vip));
        services::CauseService causes(club.shop.database(), club.shop.clock);
        Cause school;
        school.name = QStringLiteral("school");
        school.pointValue = rials(7);
        const CauseId cause = must(causes.add(school));
        QCOMPARE(club.of("membership").parts, 1);
        QVERIFY(club.of("causes").state == State::On);
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        (void)must(plans.sell({ann, plan, QStringLiteral("cash"), {}, {}}));
        QVERIFY(plans.retire(plan));
        QVERIFY(club.of("membership").state == State::On); // it runs for who has it
        QCOMPARE(club.of("membership").parts, 0);
        club.shop.clock.advanceDays(400);
        school.open = false;
        QVERIFY(causes.change(cause, must(causes.find(cause)).version, school));
        QVERIFY(club.of("membership").state == State::Off);
        QVERIFY(club.of("causes").state == State::Off);
        school.share = SalesShare{Percent::whole(1), club.today().addDays(2), club.today().addDays(3)};
        QVERIFY(causes.change(cause, must(causes.find(cause)).version, school));
        QVERIFY(club.of("causes").state == State::Planned);
        QCOMPARE(club.of("causes").from, club.today().addDays(2));
        club.shop.clock.advanceDays(2);
        QVERIFY(club.of("causes").state == State::On);
        club.shop.clock.advanceDays(2);
        QVERIFY(club.of("causes").state == State::Off);
    }

    void aPausedPartnerIsInForceForPointsStillComeFromThere()
    {
        Club club;
        Club other;
        integrations::SodiumSignatures signatures;
        test::MemorySecrets mine;
        test::MemorySecrets theirs;
        services::PartnerService partners(club.shop.database(), club.shop.clock, signatures, mine);
        services::PartnerService there(other.shop.database(), other.shop.clock, signatures, theirs);
        Partner baker{QStringLiteral("baker"), must(there.publicKey()), rials(10), rials(10),
                      PartnerMode::Postpaid, Points(0), {}, false};
        const PartnerId id = must(partners.add(baker));
        QVERIFY(club.of("partners").state == State::On);
        baker.paused = true;
        QVERIFY(partners.change(id, must(partners.list()).front().version, baker));
        QVERIFY(club.of("partners").state == State::On);
    }

    /// The same figures as the monthly report's, of the month so far.
    void whatItGaveThisMonthStandsBesideIt()
    {
        Programme programme = tiered();
        programme.spend = {test::cashback(3)};
        Club club(test::TestShop::Where::Memory, programme);
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        (void)must(club.counter.record(CounterShop::draft(ann, 20'000)));
        QCOMPARE(club.of("points").figures, (KindFigures{QStringLiteral("points"), 1, rials(200)}));
        QCOMPARE(club.of("spend").figures, (KindFigures{QStringLiteral("spend"), 1, rials(600)}));
        QCOMPARE(club.of("causes").figures, (KindFigures{QStringLiteral("causes"), 0, Money()}));
        const services::ReportService reports(club.shop.database(), club.shop.clock);
        for (const KindFigures &reported : must(reports.monthly(must(reports.currentMonth()))).kinds)
            QCOMPARE(club.of(reported.kind.toLatin1().constData()).figures, reported);
        const DayRange days = must(club.programs.overview()).days;
        QCOMPARE(days.last, club.today());
        club.shop.clock.advanceDays(31);
        QCOMPARE(club.of("points").figures.members, 0);
    }
};

BASHGAH_TEST(tst_programmeoverview, ProgrammeOverviewTest)

} // namespace tst_programmeoverview

#include "tst_programmeoverview.moc"
