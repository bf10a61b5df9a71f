// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/members/erasureservice.h"
#include "services/members/memberservice.h"
#include "services/programs/backtestservice.h"
#include "services/rewards/rewardservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_backtestoccasions {

using namespace bashgah;
using namespace bashgah::domain;
using services::BacktestService;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

constexpr quint32 seed = 20261124;

OccasionRule ruleOf(OccasionKind kind, qint64 points)
{
    OccasionRule rule;
    rule.kind = kind;
    rule.points = Points(points);
    return rule;
}

Programme with(std::vector<OccasionRule> occasions)
{
    Programme programme = CounterShop::plainProgramme();
    programme.occasions = std::move(occasions);
    return programme;
}

/// Every kind, birthdays by tier, at most two new members a month, and half of their points of twenty days.
Programme everyOccasion()
{
    Programme programme =
        with({ruleOf(OccasionKind::Joining, 20), ruleOf(OccasionKind::ProfileComplete, 15),
              ruleOf(OccasionKind::Birthday, 150), ruleOf(OccasionKind::JoiningDay, 30),
              ruleOf(OccasionKind::WeddingDay, 70), ruleOf(OccasionKind::Referrer, 25), ruleOf(OccasionKind::Referee, 10)});
    programme.referral.minimum = Money::fromMinor(2'500);
    programme.referral.waitDays = 3;
    programme.referral.perMonth = 2;
    programme.referral.steps = {{4, Points(45)}};
    programme.referral.share = Percent::whole(50);
    programme.referral.shareDays = 20;
    programme.occasions[2].byTier = {{QStringLiteral("s"), Points(300)}};
    const Tier base{QStringLiteral("b"), QStringLiteral("B"), TierScore()};
    const Tier silver{QStringLiteral("s"), QStringLiteral("Silver"), TierScore::of(12'000)};
    programme.tiers = TierPolicy{{base, silver}};
    programme.tiers->windowMonths = 3;
    programme.tiers->graceDays = 0;
    programme.tiers->downgrade = Downgrade::ByScore;
    return programme;
}

struct Club : CounterShop
{
    explicit Club(Programme programme = plainProgramme())
        : CounterShop(TestShop::Where::Memory, std::move(programme)), members(shop.database(), shop.clock)
    {
    }
    [[nodiscard]] ShopCalendar calendar() { return shop.profile().calendar; }
    /// Born so many days from today, thirty years ago.
    [[nodiscard]] services::Registration person(const QString &code, int birthdayIn)
    {
        services::Registration request;
        request.details.code = code;
        request.details.name = QString(QStringLiteral("Member ") + code);
        request.details.birthday = calendar().addMonths(today().addDays(birthdayIn), -12 * 30);
        return request;
    }
    MemberId join(const services::Registration &request) { return must(members.registerMember(request)).id; }
    void night() { (void)must(services::NightlyJob(shop.database(), shop.clock).run()); }
    void buy(MemberId member, qint64 amount) { (void)must(counter.record(draft(member, amount))); }
    [[nodiscard]] BacktestReport over(const Programme &programme, QDate first = {})
    {
        const QDate from = first.isValid() ? first : today().addDays(-600);
        return must(BacktestService(shop.database(), shop.clock).run(programme, {from, today()})).report;
    }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> Result<qint64> { return c.number(sql); }));
    }

    services::MemberService members;
};

/// Everything that makes a profile complete.
void complete(MemberDetails &details, int number)
{
    details.mobile = *MobileNumber::parse(QStringLiteral("0912%1").arg(1'000'000 + number));
    details.gender = Gender::Female;
}

} // namespace

/// Points and rewards that no purchase brings, over the shop's own past.
class BacktestOccasionsTest final : public QObject
{
    Q_OBJECT

private slots:
    /// More than a year of nights: the live programme gives what they booked.
    void theLiveProgrammeGivesWhatTheNightsGave()
    {
        Club club(everyOccasion());
        QRandomGenerator random(seed);
        const auto upTo = [&random](int most) { return static_cast<int>(random.bounded(static_cast<quint32>(most))); };
        std::vector<MemberId> members;
        for (int step = 0; step < 90; ++step) {
            club.shop.clock.advanceDays(1 + upTo(8));
            club.night();
            if (members.size() < 24 && upTo(3) != 0) {
                services::Registration request = club.person(QStringLiteral("M%1").arg(step), upTo(360));
                request.details.wedding = club.calendar().addMonths(club.today().addDays(upTo(360)), -12 * 5);
                if (upTo(2) == 0)
                    complete(request.details, step);
                if (!members.empty() && upTo(3) != 0)
                    request.referrer = members[static_cast<size_t>(upTo(3)) % members.size()];
                members.push_back(club.join(request));
            }
            if (!members.empty())
                club.buy(members[static_cast<size_t>(upTo(static_cast<int>(members.size())))], 500 + upTo(30'000));
        }
        club.shop.clock.advanceDays(10);
        club.night();
        const auto booked = [&](const char *which) {
            return Points(club.number(QStringLiteral("SELECT coalesce(sum(e.points), 0) FROM occasion_points o "
                                                     "JOIN ledger_entry e ON e.id = o.entry_id WHERE o.occasion %1 "
                                                     "('referrer', 'referee')").arg(QLatin1String(which))));
        };
        QVERIFY(booked("IN") > Points(100));
        QVERIFY(booked("NOT IN") > Points(2'000));
        QVERIFY(club.number(QStringLiteral("SELECT count(*) FROM occasion_points WHERE period LIKE 'share:%'")) > 2);
        QVERIFY(club.number(QStringLiteral("SELECT count(*) FROM occasion_points o JOIN ledger_entry e ON e.id = o.entry_id"
                                           " WHERE e.points = 300")) > 0); // a birthday in silver
        const BacktestReport report = club.over(everyOccasion());
        QCOMPARE(report.live.sources, (ReplayedSources{Points(), booked("NOT IN"), booked("IN")}));
        QCOMPARE(report.draft.sources, report.live.sources);
        QVERIFY(report.winners.empty() && report.losers.empty());
    }

    /// The nights set as many aside as the live programme does over its own past.
    void theLiveProgrammeSetsAsideWhatTheNightsDid()
    {
        Club club;
        Reward reward;
        reward.name = QStringLiteral("cup");
        reward.points = Points(80);
        reward.shopCost = Money::fromMinor(30);
        services::RewardService rewards(club.shop.database(), club.shop.clock);
        const RewardId cup = must(rewards.add(reward));
        Programme programme = CounterShop::plainProgramme();
        programme.exchange = ExchangeRule{Points(100), {}, false, 0, true, cup};
        club.save(programme, club.today());
        QRandomGenerator random(seed);
        const MemberId members[] = {club.addMember(QStringLiteral("ann")), club.addMember(QStringLiteral("bea"))};
        for (int day = 0; day < 60; ++day) {
            club.night();
            club.buy(members[random.bounded(2u)], 500 + static_cast<qint64>(random.bounded(8'000u)));
            club.shop.clock.advanceDays(1);
        }
        club.night();
        const ReplayedSetAside booked{club.number(QStringLiteral("SELECT count(*) FROM reward_taking")),
                                      Points(club.number(QStringLiteral("SELECT sum(points) FROM reward_taking"))),
                                      Money::fromMinor(club.number(QStringLiteral("SELECT sum(shop_cost) FROM reward_taking")))};
        QVERIFY(booked.rewards > 10);
        const BacktestReport report = club.over(programme);
        QCOMPARE(report.live.setAside, booked);
        QCOMPARE(report.notes.size(), size_t(1));
        QCOMPARE(report.notes.front().caveat, BacktestCaveat::SetAsideIsFetched);
    }

    /// A month from the last purchase on: what the nights let live is there to be exchanged.
    void theLiveProgrammeLetsPointsLiveAsTheNightsDid()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.expiry = {ExpiryPolicy::Kind::AfterActivity, 1, ExpiryPolicy::Round::None};
        programme.exchange = ExchangeRule{Points(100), Money::fromMinor(150), false, 0, true, {}};
        Club club(programme);
        QRandomGenerator random(seed);
        std::vector<MemberId> members;
        for (const char *code : {"ann", "bea", "cyr", "dia"})
            members.push_back(club.addMember(QString::fromLatin1(code)));
        for (int step = 0; step < 120; ++step) {
            club.shop.clock.advanceDays(static_cast<int>(random.bounded(8u)));
            club.night();
            const auto bought = must(club.counter.record(
                club.draft(members[random.bounded(4u)], 500 + static_cast<qint64>(random.bounded(5'000u)))));
            if (random.bounded(6u) == 0) // a voided one is none, and lets nothing live
                (void)must(club.counter.undo(bought.id, QStringLiteral("wrong")));
        }
        club.night();
        const Points booked(club.number(QStringLiteral("SELECT coalesce(sum(points), 0) FROM points_exchange")));
        QVERIFY(booked > Points(1'000));
        QVERIFY(club.number(QStringLiteral("SELECT count(*) FROM lot_extension")) > 20);
        QVERIFY(club.number(QStringLiteral("SELECT count(*) FROM ledger_entry WHERE kind = 'expire'")) > 0);
        QCOMPARE(club.over(programme, club.today().addDays(-900)).live.exchanged.points, booked);
    }

    // Joining 20 for each of two, a birthday of 150 tomorrow; who is erased is no longer there to get anything.
    void whoNeverBoughtIsCountedToo()
    {
        Club club;
        const MemberId ann = club.join(club.person(QStringLiteral("ann"), 1));
        const MemberId bea = club.join(club.person(QStringLiteral("bea"), 40));
        club.buy(ann, 1'000);
        club.shop.clock.advanceDays(2);
        const Programme draft = with({ruleOf(OccasionKind::Joining, 20), ruleOf(OccasionKind::Birthday, 150)});
        const BacktestReport report = club.over(draft);
        QCOMPARE(report.draft.sources.occasions, Points(190));
        QCOMPARE(report.draft.given, Points(200));
        QCOMPARE(report.live.given, Points(10));
        QCOMPARE(report.draft.worthBeside, Money::fromMinor(190));
        QCOMPARE(report.winners.front().gain, Money::fromMinor(170));
        const std::vector<BacktestNote> wanted{{BacktestCaveat::DatesOfToday}};
        QVERIFY(report.notes == wanted);
        services::ErasureService erasures(club.shop.database(), club.shop.clock);
        (void)must(erasures.erase(bea, QStringLiteral("Member bea")));
        QCOMPARE(club.over(draft).draft.sources.occasions, Points(170));
    }

    // Where nobody was rewarded for it, a profile counts on the day of joining; where somebody was, on that day.
    void aProfileCountsOnTheDayItWasRewardedIfAnybodyWas_data()
    {
        QTest::addColumn<bool>("rewarded");
        QTest::addColumn<qint64>("points");
        QTest::addColumn<int>("notes");
        QTest::newRow("rewarded in these days") << true << qint64(15) << 0;
        QTest::newRow("joined before them") << false << qint64(0) << 0;
    }

    void aProfileCountsOnTheDayItWasRewardedIfAnybodyWas()
    {
        QFETCH(const bool, rewarded);
        const Programme draft = with({ruleOf(OccasionKind::ProfileComplete, 15)});
        Club club(rewarded ? draft : CounterShop::plainProgramme());
        const MemberId ann = club.join(club.person(QStringLiteral("ann"), 40));
        club.shop.clock.advanceDays(20);
        const auto view = must(club.members.member(ann));
        MemberDetails details = view.member.details;
        complete(details, 1);
        (void)must(club.members.update(ann, details, view.version));
        club.buy(ann, 1'000);
        const BacktestReport report = club.over(draft, club.today().addDays(-5));
        QTEST(report.draft.sources.occasions.value(), "points");
        QTEST(static_cast<int>(report.notes.size()), "notes");
        const BacktestReport longer = club.over(draft);
        QCOMPARE(longer.draft.sources.occasions, Points(15));
        QCOMPARE(longer.notes.empty(), rewarded);
    }

    void sinceWhenReferralsAreWrittenDownIsSaid()
    {
        Club club;
        const MemberId ann = club.join(club.person(QStringLiteral("ann"), 40));
        club.buy(ann, 1'000);
        const Programme draft = with({ruleOf(OccasionKind::Referrer, 25), ruleOf(OccasionKind::Referee, 10)});
        QCOMPARE(club.over(draft).notes.front().caveat, BacktestCaveat::NoReferrals);
        club.shop.clock.advanceDays(5);
        services::Registration brought = club.person(QStringLiteral("bea"), 40);
        brought.referrer = ann;
        club.buy(club.join(brought), 3'000);
        const QDate day = club.today();
        club.shop.clock.advanceDays(7); // the usual days of waiting
        const BacktestReport report = club.over(draft);
        const std::vector<BacktestNote> wanted{{BacktestCaveat::ReferralsSince, day}};
        QVERIFY(report.notes == wanted);
        QCOMPARE(report.draft.sources.referrals, Points(35));
        QCOMPARE(report.live.sources.referrals, Points());
    }
};

BASHGAH_TEST(tst_backtestoccasions, BacktestOccasionsTest)

} // namespace tst_backtestoccasions

#include "tst_backtestoccasions.moc"
