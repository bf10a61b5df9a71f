// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberservice.h"
#include "support/street.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_mergedgifts {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::Street;

namespace {

constexpr qint64 gold = 10'000; ///< needed for the tier

/// The street with a tier from 10,000 in the last twelve months that gives a cup.
struct Club : Street
{
    explicit Club(int days = 0, MissingPoints missing = MissingPoints::Clamp) : Street(test::ninetyDays(missing))
    {
        gift = cup(80);
        Programme programme = test::ninetyDays(missing);
        Tier base{QStringLiteral("b"), QStringLiteral("B"), TierScore()};
        Tier high{QStringLiteral("g"), QStringLiteral("Gold"), TierScore::of(gold)};
        high.reward = PromisedReward{gift, days};
        programme.tiers = TierPolicy{{base, high}};
        save(programme, today());
    }
    PurchaseId buy(std::optional<MemberId> member, qint64 amount = gold)
    {
        shop.clock.advanceMinutes(1);
        return must(counter.record(draft(member, amount))).id;
    }
    services::Unmerged unmerge(MemberId kept, MemberId other) { return must(merges.undo(kept, other)); }
    [[nodiscard]] TakingId onlyGift(MemberId member)
    {
        const auto ready = gifts(member);
        if (ready.size() != 1)
            qFatal("%d gifts", int(ready.size()));
        return ready.front().taking.id;
    }

    RewardId gift{1};
};

const QStringList oneCup{QStringLiteral("cup")};

} // namespace

/// Rewards of the catalogue that are gifts, of members who become one or two again, and of purchases that find theirs.
class MergedGiftsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aTierThatOnlyTheTwoReachedGivesNothingOnceTheyAreTwoAgain()
    {
        Club club;
        (void)club.buy(club.reza, 6'000);
        (void)club.buy(club.ali, 6'000);
        club.merge(club.reza, club.ali);
        QCOMPARE(club.gifts(club.reza).size(), size_t(1));
        const services::Unmerged parted = club.unmerge(club.reza, club.ali);
        QCOMPARE(parted.gifts.taken, oneCup);
        QCOMPARE(parted.gifts.gone, QStringList());
        QVERIFY(club.gifts(club.reza).empty());
        QVERIFY(club.gifts(club.ali).empty());
        QCOMPARE(club.problems(), QString());
        (void)club.buy(club.reza, 4'000); // now alone
        QCOMPARE(club.gifts(club.reza).size(), size_t(1));
        QCOMPARE(club.problems(), QString());
    }

    void aTierThatTheKeptOneReachesAloneKeepsItsGift()
    {
        Club club;
        (void)club.buy(club.reza, 6'000);
        (void)club.buy(club.ali, 6'000);
        club.merge(club.reza, club.ali);
        (void)club.buy(club.reza, 4'000); // theirs: 10,000 without the other's
        QVERIFY(club.unmerge(club.reza, club.ali).gifts.taken.isEmpty());
        QCOMPARE(club.gifts(club.reza).size(), size_t(1));
        QVERIFY(club.gifts(club.ali).empty());
        QCOMPARE(club.problems(), QString());
    }

    void aFetchedGiftOfTheTwoIsAskedForByThePolicy_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<qint64>("debt");
        QTest::newRow("written off") << int(MissingPoints::Clamp) << qint64(0);
        QTest::newRow("nobody is paid") << int(MissingPoints::DeductFromRefund) << qint64(0);
        QTest::newRow("owed") << int(MissingPoints::Negative) << qint64(80);
    }

    void aFetchedGiftOfTheTwoIsAskedForByThePolicy()
    {
        QFETCH(const int, policy);
        QFETCH(const qint64, debt);
        Club club(0, static_cast<MissingPoints>(policy));
        (void)club.buy(club.reza, 6'000); // 60 points each
        (void)club.buy(club.ali, 6'000);
        club.merge(club.reza, club.ali);
        (void)must(club.rewards.handOver(club.onlyGift(club.reza)));
        const services::Unmerged parted = club.unmerge(club.reza, club.ali);
        QCOMPARE(parted.gifts.gone, oneCup);
        QCOMPARE(parted.gifts.taken, QStringList());
        QCOMPARE(parted.gifts.debt, Points(debt));
        QCOMPARE(club.balance(club.reza), 60 - debt);
        QCOMPARE(club.balance(club.ali), 60);
        QCOMPARE(club.problems(), QString());
    }

    void soDoesACardThatTheyFilledTogether()
    {
        Street street;
        street.card(street.cup(80));
        (void)street.stamp(street.ali);
        street.merge(street.reza, street.ali);
        (void)street.stamp(street.reza);
        QCOMPARE(must(street.merges.undo(street.reza, street.ali)).gifts.taken, oneCup);
        QVERIFY(street.gifts(street.reza).empty());
        QCOMPARE(street.problems(), QString());
    }

    // DOMAIN.md: the gift of a tier is due once in the days that count, also to one who was two.
    void ofTwoGiftsOfATierOneIsFetchedUntilTheTwoAreParted()
    {
        Club club;
        (void)club.buy(club.reza);
        (void)club.buy(club.ali);
        const TakingId his = club.onlyGift(club.ali);
        club.merge(club.reza, club.ali);
        const TakingId first = club.onlyGift(club.reza);
        QVERIFY(first != his);
        QCOMPARE(club.rewards.handOver(his).error().code, ErrorCode::LimitReached);
        (void)must(club.rewards.handOver(first));
        QVERIFY(club.gifts(club.reza).empty());
        QCOMPARE(club.rewards.handOver(his).error().code, ErrorCode::LimitReached);
        QCOMPARE(club.problems(), QString());
        const services::Unmerged parted = club.unmerge(club.reza, club.ali);
        QVERIFY(parted.gifts.taken.isEmpty() && parted.gifts.gone.isEmpty());
        QVERIFY(club.gifts(club.reza).empty());
        QCOMPARE(club.onlyGift(club.ali), his);
        (void)must(club.rewards.handOver(his));
        QCOMPARE(club.problems(), QString());
    }

    void aGiftThatOneOfTheTwoHadFetchedServesBoth()
    {
        Club club;
        (void)club.buy(club.reza);
        (void)club.buy(club.ali);
        (void)must(club.rewards.handOver(club.onlyGift(club.ali)));
        club.merge(club.reza, club.ali);
        QVERIFY(club.gifts(club.reza).empty());
        (void)club.unmerge(club.reza, club.ali);
        QCOMPARE(club.gifts(club.reza).size(), size_t(1));
        QVERIFY(club.gifts(club.ali).empty());
        QCOMPARE(club.problems(), QString());
    }

    void theGiftThatCanBeFetchedLongerIsTheOneThatCounts()
    {
        Club club(5);
        (void)club.buy(club.reza);
        club.shop.clock.advanceDays(2);
        (void)club.buy(club.ali);
        const TakingId later = club.onlyGift(club.ali);
        club.merge(club.reza, club.ali);
        QCOMPARE(club.onlyGift(club.reza), later);
        club.shop.clock.advanceDays(4); // the other one is over
        club.night();
        QCOMPARE(club.onlyGift(club.reza), later);
        QCOMPARE(club.problems(), QString());
    }

    // More than the month that counts apart: one member would have been given both as well.
    void giftsOfDifferentTimesAreBothFetched()
    {
        Club club;
        Programme programme = must(club.programs.current()).programme;
        programme.tiers->windowMonths = 1;
        club.save(programme, club.today());
        (void)club.buy(club.ali);
        club.shop.clock.advanceDays(45);
        club.night();
        (void)club.buy(club.reza);
        club.merge(club.reza, club.ali);
        QCOMPARE(club.gifts(club.reza).size(), size_t(2));
        QCOMPARE(club.problems(), QString());
    }

    void theNightCountsWhatItGives()
    {
        Club club;
        Programme programme = must(club.programs.current()).programme;
        programme.occasions = {{OccasionKind::Birthday, Points(0), true, {}, PromisedReward{club.gift, 7}}};
        club.save(programme, club.today());
        services::MemberService members(club.shop.database(), club.shop.clock);
        services::Registration request;
        request.details.code = QStringLiteral("ann");
        request.details.name = QStringLiteral("Ann");
        request.details.birthday = club.shop.profile().calendar.addMonths(club.today().addDays(1), -12 * 30);
        const MemberId ann = must(members.registerMember(request)).id;
        club.shop.clock.advanceDays(1);
        const auto first = must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        QCOMPARE(first.gifts, 1);
        QCOMPARE(first.occasions, Points(0));
        QCOMPARE(club.gifts(ann).size(), size_t(1));
        QCOMPARE(must(services::NightlyJob(club.shop.database(), club.shop.clock).run()).gifts, 0);
        (void)club.buy(club.reza, 6'000); // 6,000 is no Gold yet: the next programme asks for less
        programme.tiers->tiers.back().minimum = TierScore::of(6'000);
        club.save(programme, club.today().addDays(1));
        club.shop.clock.advanceDays(1);
        const auto second = must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        QCOMPARE(second.gifts, 1);
        QCOMPARE(club.gifts(club.reza).size(), size_t(1));
        QCOMPARE(club.problems(), QString());
    }

    // Five days later a gift of three days would have been over before anybody heard of it.
    void theDaysToFetchAGiftBeginWhenThePurchaseFindsItsMember()
    {
        Club club(3);
        const PurchaseId sold = club.buy({});
        club.shop.clock.advanceDays(5);
        club.night();
        const auto theirs = must(club.attachments.attach(sold, club.ali));
        QCOMPARE(theirs.tierGift, QStringLiteral("cup"));
        const auto ready = club.gifts(club.ali);
        QCOMPARE(ready.size(), size_t(1));
        QCOMPARE(club.shop.profile().calendar.localDay(*ready.front().taking.until), club.today().addDays(3));
        club.shop.clock.advanceDays(2);
        club.night();
        QCOMPARE(club.gifts(club.ali).size(), size_t(1));
        club.shop.clock.advanceDays(1);
        club.night();
        QVERIFY(club.gifts(club.ali).empty());
        QCOMPARE(club.problems(), QString());
    }

    void soDoTheDaysOfAFullCard()
    {
        Street street;
        Challenge card;
        card.name = QStringLiteral("coffee");
        card.target = 1;
        card.reward = street.cup(80);
        card.rewardDays = 3;
        card.first = street.today();
        (void)must(street.challenges.add(card));
        const PurchaseId sold = street.stamp({});
        street.shop.clock.advanceDays(5);
        street.night();
        (void)must(street.attachments.attach(sold, street.ali));
        const auto ready = street.gifts(street.ali);
        QCOMPARE(ready.size(), size_t(1));
        QCOMPARE(street.shop.profile().calendar.localDay(*ready.front().taking.until), street.today().addDays(3));
        QCOMPARE(street.problems(), QString());
    }
};

BASHGAH_TEST(tst_mergedgifts, MergedGiftsTest)

} // namespace tst_mergedgifts

#include "tst_mergedgifts.moc"
