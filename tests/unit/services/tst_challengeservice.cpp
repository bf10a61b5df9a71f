// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengebook.h"
#include "services/challenges/challengeservice.h"
#include "services/imports/importservice.h"
#include "services/staff/trailservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/stampclub.h"
#include "support/tamper.h"
#include "support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

namespace tst_challengeservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::StampClub;
using bashgah::test::must;
using bashgah::test::tamper;
using services::ChallengeService;
using services::ChallengeStep;
using services::RecordedPurchase;

namespace {

constexpr qint64 hundred = StampClub::hundred;

struct Club : StampClub
{
    using StampClub::StampClub;

    /// All points are gone, by hand.
    void spendAll() { (void)must(counter.adjust({member, Points(-balance(member)), QStringLiteral("spent"), {}, {}})); }
    [[nodiscard]] qint64 gifts() { return must(challenges.list()).front().gifts; }
    [[nodiscard]] qint64 done() { return must(challenges.standingOf(member)).front().progress.done; }
};

} // namespace

class ChallengeServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void theLastStampGivesTheGiftAndANewCard()
    {
        Club club;
        const ChallengeId id = club.card();
        const RecordedPurchase first = club.buy();
        QCOMPARE(first.challenges.size(), size_t(1));
        QCOMPARE(first.challenges.front().done, 1);
        QCOMPARE(first.challenges.front().target, 3);
        QCOMPARE(first.challenges.front().filled, 0);
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        QCOMPARE(third.challenges.front().filled, 1);
        QCOMPARE(third.challenges.front().reward.points, Points(50));
        QCOMPARE(third.balance, Points(350));
        QCOMPARE(club.balance(club.member), 350);
        QCOMPARE(club.done(), 0);
        QCOMPARE(must(club.challenges.find(id)).given.points, Points(50));
        QCOMPARE(must(club.challenges.players(id)).front().gifts, 1);
        QCOMPARE(club.problems(), QString());
    }

    void theTrailSaysWhatANewGameIs()
    {
        Club club;
        (void)club.card();
        const auto lines = must(services::TrailService(club.shop.database(), club.shop.clock).lines({}));
        const auto added = std::find_if(lines.begin(), lines.end(), [](const services::TrailLine &line) {
            return line.facts.action == u"challenge.add";
        });
        QVERIFY(added != lines.end());
        const QJsonObject said = QJsonDocument::fromJson(added->facts.after.toUtf8()).object();
        QCOMPARE(said.value(QLatin1String("kind")).toString(), QStringLiteral("stamp_card"));
        QCOMPARE(said.value(QLatin1String("measure")).toString(), QStringLiteral("purchases"));
        QCOMPARE(said.value(QLatin1String("target")).toString(), QStringLiteral("3"));
        QCOMPARE(said.value(QLatin1String("points")).toInteger(), qint64(50));
    }

    void aPreviewSaysWhatRecordingDoes()
    {
        Club club;
        (void)club.card();
        for (int i = 0; i < 4; ++i) {
            club.shop.clock.advanceMinutes(60);
            const auto snapshot = must(club.counter.snapshot(club.member));
            const auto preview = club.counter.preview(snapshot, CounterShop::draft(club.member, hundred));
            const RecordedPurchase recorded = must(club.counter.record(CounterShop::draft(club.member, hundred)));
            QVERIFY(preview.challenges == recorded.challenges);
            QCOMPARE(preview.balanceAfter, recorded.balance);
            QCOMPARE(preview.spendableAfter, must(club.counter.snapshot(club.member)).spendable);
        }
    }

    // The three purchases were there before the challenge was: it is full without having given anything, and the next
    // sale moves it no further.
    void aGiftThatWaitedIsSaidByTheSaleThatGivesIt()
    {
        Club club;
        for (int i = 0; i < 3; ++i)
            (void)club.buy();
        (void)club.card([](Challenge &challenge) {
            challenge.kind = ChallengeKind::Target;
            challenge.repeats = false;
        });
        club.shop.clock.advanceMinutes(60);
        const PurchaseDraft sale = CounterShop::draft(club.member, hundred);
        const auto preview = club.counter.preview(must(club.counter.snapshot(club.member)), sale);
        QCOMPARE(preview.balanceAfter, Points(450));
        const RecordedPurchase recorded = must(club.counter.record(sale));
        QCOMPARE(recorded.balance, Points(450));
        QCOMPARE(recorded.challenges.size(), size_t(1));
        QCOMPARE(recorded.challenges.front().reward.points, Points(50));
        QVERIFY(preview.challenges == recorded.challenges);
        QVERIFY(club.buy().challenges.empty()); // said once
    }

    // A free sale moves no game, but it is a sale: what waited is given, and said.
    void aSaleThatCostsNothingGivesWhatWaitedToo()
    {
        Club club;
        for (int i = 0; i < 3; ++i)
            (void)club.buy();
        (void)club.card();
        PurchaseDraft sale = CounterShop::draft(club.member, hundred);
        sale.discount = sale.amount;
        const auto preview = club.counter.preview(must(club.counter.snapshot(club.member)), sale);
        const RecordedPurchase recorded = must(club.counter.record(sale));
        QCOMPARE(recorded.balance, Points(350));
        QCOMPARE(recorded.challenges.size(), size_t(1));
        QVERIFY(preview.challenges == recorded.challenges);
        QCOMPARE(preview.balanceAfter, recorded.balance);
    }

    // The third purchase leads to silver; it was still bought with bronze.
    void theTierBeforeTheSaleDecidesWhichGamesItPlays()
    {
        Programme programme = CounterShop::plainProgramme();
        TierPolicy tiers;
        Tier bronze;
        bronze.id = bronze.name = QStringLiteral("b");
        Tier silver = bronze;
        silver.id = silver.name = QStringLiteral("s");
        silver.minimum = TierScore::of(3 * hundred);
        tiers.tiers = {bronze, silver};
        programme.tiers = tiers;
        Club club(programme);
        (void)club.card([](Challenge &card) { card.tierId = QStringLiteral("s"); });
        for (int i = 0; i < 2; ++i)
            QVERIFY(club.buy().challenges.empty());
        club.shop.clock.advanceMinutes(60);
        const auto preview = club.counter.preview(must(club.counter.snapshot(club.member)),
                                                  CounterShop::draft(club.member, hundred));
        const RecordedPurchase third = must(club.counter.record(CounterShop::draft(club.member, hundred)));
        QCOMPARE(third.newTierId, std::optional(QStringLiteral("s")));
        QVERIFY(third.challenges.empty());
        QVERIFY(preview.challenges.empty());
        QCOMPARE(third.balance, Points(300));
        QCOMPARE(club.buy().balance, Points(450)); // the card of silver counts the earlier ones as well
    }

    // 100 points are owed: the gift pays them off before it can be spent.
    void aGiftIsSpendableOnlyBeyondWhatIsOwed()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = MissingPoints::Negative;
        Club club(programme);
        (void)club.card([](Challenge &card) { card.points = Points(130); });
        const RecordedPurchase first = club.buy();
        (void)club.buy();
        club.spendAll();
        (void)club.back(first);
        QCOMPARE(club.balance(club.member), -100);
        (void)club.buy(1'000);
        QCOMPARE(club.balance(club.member), -90);
        club.shop.clock.advanceMinutes(60);
        const PurchaseDraft sale = CounterShop::draft(club.member, 1'000);
        const auto preview = club.counter.preview(must(club.counter.snapshot(club.member)), sale);
        (void)must(club.counter.record(sale));
        QCOMPARE(preview.balanceAfter, Points(50));
        QCOMPARE(preview.balanceAfter, Points(club.balance(club.member)));
        QCOMPARE(preview.spendableAfter, Points(50));
        QCOMPARE(preview.spendableAfter, must(club.counter.snapshot(club.member)).spendable);
    }

    void aShopWithoutGamesIsNotAskedAndANewOneIsSeenAtOnce()
    {
        Club club;
        services::ChallengeBook book;
        storage::Connection &connection = club.shop.database().connection();
        QVERIFY(!book.anyOn(connection, club.today()));
        QVERIFY(club.buy().challenges.empty());
        const ChallengeId id = club.card();
        QVERIFY(book.anyOn(connection, club.today()));
        QVERIFY(!club.buy().challenges.empty());
        QVERIFY(club.challenges.end(id));
        QVERIFY(!book.anyOn(connection, club.today()));
        const Error twice = club.challenges.end(id).error();
        QCOMPARE(twice.code, ErrorCode::AlreadyVoid);
        QCOMPARE(twice.field, QStringLiteral("ended"));
    }

    // Nobody has entered the goods as a product; the card names their code, another one their category.
    void goodsThatAreNoProductFillTheCardOfTheirCode()
    {
        Club club;
        for (const char *goods : {"latte", "Coffee"}) {
            (void)club.card([&](Challenge &card) {
                card.measure = ChallengeMeasure::Units;
                card.goods = QString::fromLatin1(goods);
                card.target = 2000;
            });
        }
        PurchaseDraft sale = CounterShop::draft(club.member, hundred);
        PurchaseLine line;
        line.code = QStringLiteral("latte");
        line.category = QStringLiteral("Coffee");
        line.quantity = Quantity::whole(1);
        line.price = line.gross = sale.amount;
        sale.lines = {line};
        for (const int done : {1000, 0}) { // the second cup fills both
            club.shop.clock.advanceMinutes(60);
            (void)must(club.counter.record(sale));
            for (const auto &standing : must(club.challenges.standingOf(club.member)))
                QCOMPARE(standing.progress.done, qint64(done));
        }
        QCOMPARE(club.balance(club.member), 200 + 50 + 50);
        QCOMPARE(club.problems(), QString());
    }

    void aReturnTakesTheGiftAndBuyingAgainGivesItOnce()
    {
        Club club;
        (void)club.card();
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        const auto refund = club.back(third);
        QCOMPARE(refund.giftsTaken, Points(50));
        QCOMPARE(refund.taken, Points(100));
        QCOMPARE(refund.balance, Points(200));
        QCOMPARE(club.balance(club.member), 200);
        QCOMPARE(club.gifts(), 0);
        QCOMPARE(club.done(), 2);
        QCOMPARE(club.problems(), QString());
        (void)club.buy();
        QCOMPARE(club.balance(club.member), 350);
        QCOMPARE(club.gifts(), 1);
        QCOMPARE(club.problems(), QString());
    }

    void aSpentGiftIsNotGivenASecondTime()
    {
        Club club;
        (void)club.card();
        (void)club.buy();
        (void)club.buy();
        RecordedPurchase last = club.buy();
        club.spendAll();
        for (int i = 0; i < 3; ++i) {
            const auto refund = club.back(last);
            QCOMPARE(refund.giftsTaken, Points(0));
            QCOMPARE(refund.giftsMissing, i == 0 ? Points(50) : Points(0));
            last = club.buy();
            QCOMPARE(last.earned, Points(100));
            club.spendAll();
            QCOMPARE(must(club.challenges.list()).front().given.points, Points(0));
        }
        QCOMPARE(club.problems(), QString());
    }

    // The till kept its value of the refund: the member has paid for the gift and may earn it anew.
    void aGiftThatWasPaidBackIsGivenAgain()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = MissingPoints::DeductFromRefund;
        club.save(programme, club.today());
        (void)club.card();
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        club.spendAll();
        const auto refund = club.back(third);
        QCOMPARE(refund.giftsMissing, Points(50));
        QCOMPARE(refund.keptBack, Money::fromMinor(150)); // 100 of the purchase, 50 of the gift
        (void)club.buy();
        QCOMPARE(club.gifts(), 1);
        QCOMPARE(must(club.challenges.list()).front().given.points, Points(50));
        QCOMPARE(club.balance(club.member), 150);
        QCOMPARE(club.problems(), QString());
    }

    void aMissingGiftBecomesADeficitWhereTheProgrammeSaysSo()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.clawback.missing = MissingPoints::Negative;
        club.save(programme, club.today());
        (void)club.card();
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        club.spendAll();
        QCOMPARE(club.back(third).giftsTaken, Points(50));
        QCOMPARE(club.balance(club.member), -150);
        (void)club.buy();
        QCOMPARE(club.balance(club.member), 0);
        QCOMPARE(club.problems(), QString());
    }

    void aPartThatFallsBelowTheMinimumTakesItsStamp()
    {
        Club club;
        (void)club.card([](Challenge &card) { card.minimum = Money::fromMinor(hundred); });
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy(2 * hundred);
        QCOMPARE(club.back(third, hundred).giftsTaken, Points(0));
        QCOMPARE(club.back(third, 100).giftsTaken, Points(50));
        QCOMPARE(club.back(third, 100).giftsTaken, Points(0));
        QCOMPARE(club.problems(), QString());
    }

    void anUndonePurchaseNeverWas()
    {
        Club club;
        (void)club.card();
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        QCOMPARE(must(club.counter.undo(third.id, QStringLiteral("mistake"))).giftsTaken, Points(50));
        QCOMPARE(club.balance(club.member), 200);
        QCOMPARE(club.problems(), QString());
    }

    void aRepeatedRequestGivesNothingMore()
    {
        Club club;
        const ChallengeId id = club.card();
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy(hundred, QStringLiteral("k"));
        const RecordedPurchase again = club.buy(hundred, QStringLiteral("k"));
        QVERIFY(again.repeated);
        QVERIFY(again.challenges == third.challenges);
        QCOMPARE(again.balance, third.balance);
        QCOMPARE(club.balance(club.member), 350);
        Challenge same = must(club.challenges.find(id)).challenge;
        const ChallengeId added = must(club.challenges.add(same, QStringLiteral("one")));
        QCOMPARE(must(club.challenges.add(same, QStringLiteral("one"))), added);
        same.target = 4;
        QCOMPARE(club.challenges.add(same, QStringLiteral("one")).error().code, ErrorCode::DuplicateRequest);
        QCOMPARE(must(club.challenges.list()).size(), size_t(2));
    }

    void creditIsGivenAndTakenFromItsOwnLot()
    {
        Club club;
        services::StoredValueService stored(club.shop.database(), club.shop.clock);
        (void)club.card([](Challenge &card) {
            card.points = Points(0);
            card.credit = Money::fromMinor(7'000);
        });
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        QCOMPARE(third.challenges.front().reward.credit, Money::fromMinor(7'000));
        QCOMPARE(must(stored.creditOf(club.member))->usable, Money::fromMinor(7'000));
        const auto refund = club.back(third);
        QCOMPARE(refund.creditTaken, Money::fromMinor(7'000));
        QCOMPARE(must(stored.creditOf(club.member))->usable, Money());
        QCOMPARE(club.problems(), QString());
    }

    void anEndedGameGivesNothingButStillTakes()
    {
        Club club;
        const ChallengeId id = club.card();
        (void)club.buy();
        (void)club.buy();
        const RecordedPurchase third = club.buy();
        QVERIFY(club.challenges.end(id));
        (void)club.buy();
        (void)club.buy();
        QVERIFY(club.buy().challenges.empty());
        QCOMPARE(club.gifts(), 1);
        // three of the five that are kept still fill the card
        QCOMPARE(club.back(third).giftsTaken, Points(0));
        QCOMPARE(club.problems(), QString());
    }

    void aGameForOthersIsNotPlayed()
    {
        Club club;
        (void)club.card([](Challenge &card) { card.tag = QStringLiteral("vip"); });
        (void)club.card([](Challenge &card) { card.tierId = QStringLiteral("gold"); });
        for (int i = 0; i < 4; ++i)
            QVERIFY(club.buy().challenges.empty());
        QVERIFY(must(club.challenges.standingOf(club.member)).empty());
        QCOMPARE(club.balance(club.member), 400);
    }

    // Nobody has looked at a new member's tier: they are of the lowest one, which asks for nothing.
    void aGameForTheLowestTierIsForNewMembersToo()
    {
        Club club;
        Programme programme = CounterShop::plainProgramme();
        programme.tiers = TierPolicy{};
        programme.tiers->tiers = {{QStringLiteral("bronze"), QStringLiteral("Bronze"), TierScore()},
                                  {QStringLiteral("silver"), QStringLiteral("Silver"), TierScore::of(50'000)}};
        club.save(programme, club.today());
        (void)club.card([](Challenge &card) { card.tierId = QStringLiteral("bronze"); });
        (void)club.card([](Challenge &card) {
            card.name = QStringLiteral("for silver");
            card.tierId = QStringLiteral("silver");
        });
        const auto games = must(club.challenges.standingOf(club.member));
        QCOMPARE(games.size(), size_t(1));
        QCOMPARE(games.front().game.challenge.name, QStringLiteral("coffee"));
        QCOMPARE(club.buy().challenges.size(), size_t(1));
        QCOMPARE(club.done(), 1);
    }

    void badgesShowTheirLevelAndFallWithReturns()
    {
        Club club;
        Challenge badge;
        badge.name = QStringLiteral("friend");
        badge.kind = ChallengeKind::Badge;
        badge.levels = {2, 4};
        (void)club.buy(); // long before the badge
        (void)must(club.challenges.add(badge));
        const RecordedPurchase second = club.buy();
        QCOMPARE(second.challenges.front().level, 1);
        QCOMPARE(second.challenges.front().filled, 1);
        QCOMPARE(must(club.challenges.standingOf(club.member)).front().progress.reached, 1);
        (void)club.back(second);
        QCOMPARE(must(club.challenges.standingOf(club.member)).front().progress.reached, 0);
    }

    void undoingAnImportTakesTheStampsItBrought()
    {
        Club club;
        (void)club.card([&](Challenge &card) { card.first = club.today().addDays(-30); });
        test::ImportFiles files;
        services::ImportService imports(club.shop.database(), club.shop.clock);
        const QString day = club.today().addDays(-2).toString(Qt::ISODate);
        const QString csv = QStringLiteral("invoice,date,member,product,quantity,price\n1,%1,m,P,1,50\n2,%1,m,P,1,50\n").arg(day);
        const auto report = must(imports.run(services::ImportKind::Purchases, files.write(csv.toUtf8()), {}));
        QCOMPARE(club.gifts(), 0); // an import gives nothing
        (void)club.buy();
        QCOMPARE(club.gifts(), 1); // the next sale does
        QCOMPARE(club.balance(club.member), 150);
        (void)must(imports.undo(*report.batch));
        QCOMPARE(club.gifts(), 0);
        QCOMPARE(club.balance(club.member), 100);
        QCOMPARE(club.problems(), QString());
    }

    void aReturnByImportTakesTheGift()
    {
        Club club;
        (void)club.card([&](Challenge &card) { card.first = club.today().addDays(-30); });
        test::ImportFiles files;
        services::ImportService imports(club.shop.database(), club.shop.clock);
        const auto import = [&](const char *invoice, int quantity, QDate day) {
            const QString csv = QStringLiteral("invoice,date,member,product,quantity,price\n%1,%2,m,P,%3,1000\n")
                                    .arg(QLatin1String(invoice), day.toString(Qt::ISODate)).arg(quantity);
            (void)must(imports.run(services::ImportKind::Purchases, files.write(csv.toUtf8()), {}));
        };
        import("77", 1, club.today().addDays(-2));
        (void)club.buy();
        QCOMPARE(club.buy().challenges.front().filled, 1);
        QCOMPARE(club.gifts(), 1);
        import("C77", -1, club.today());
        QCOMPARE(club.gifts(), 0);
        QCOMPARE(club.balance(club.member), 200);
        QCOMPARE(club.problems(), QString());
    }

    // I7, I8: the order and the split of returns do not matter, and all back is as if nothing had been (fixed seeds).
    void noOrderOfReturnsMatters()
    {
        for (const quint32 seed : {1u, 2u, 3u, 4u}) {
            std::mt19937 chance(seed);
            std::vector<size_t> order{0, 1, 2, 3, 4, 5, 6};
            std::shuffle(order.begin(), order.end(), chance);
            Club club;
            (void)club.card();
            (void)club.card([](Challenge &card) { card.target = 2; });
            std::vector<RecordedPurchase> bought;
            for (size_t i = 0; i < order.size(); ++i)
                bought.push_back(club.buy());
            QCOMPARE(club.balance(club.member), 700 + 2 * 50 + 3 * 50);
            for (size_t i = 0; i < order.size(); ++i) {
                (void)club.back(bought[order[i]], hundred / 2);
                (void)club.back(bought[order[i]]);
                const qint64 left = 6 - qint64(i);
                QCOMPARE(club.balance(club.member), left * 100 + left / 3 * 50 + left / 2 * 50);
                QCOMPARE(club.problems(), QString());
            }
        }
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("a purchase that no longer counts")
            << QStringList{QStringLiteral("DROP TRIGGER purchase_facts_no_update"),
                           QStringLiteral("UPDATE purchase SET occurred_at = 0, local_day = 1 WHERE id = 1")};
        QTest::newRow("a larger gift") << QStringList{QStringLiteral("DROP TRIGGER challenge_gift_facts_no_update"),
                                                      QStringLiteral("UPDATE challenge_gift SET points = 500")};
        QTest::newRow("a gift that is gone") << QStringList{QStringLiteral("DROP TRIGGER challenge_gift_no_delete"),
                                                            QStringLiteral("DELETE FROM challenge_gift")};
        QTest::newRow("a gift that was paid for by nobody") << QStringList{
            QStringLiteral("DROP TRIGGER challenge_gift_paid_once"), QStringLiteral("UPDATE challenge_gift SET paid = 5")};
        QTest::newRow("a gift that nobody earned") << QStringList{QStringLiteral(
            "INSERT INTO challenge_gift (challenge_id, member_id, number, points, credit, at, local_day) "
            "VALUES (1, 1, 2, 0, 0, 0, 0)")};
    }

    void tamperingIsFound()
    {
        QFETCH(const QStringList, statements);
        Club club;
        (void)club.card();
        for (int i = 0; i < 3; ++i)
            (void)club.buy();
        QCOMPARE(club.problems(), QString());
        for (const QString &sql : statements)
            tamper(club, sql);
        QVERIFY(club.problems().contains(QStringLiteral("challenge")));
    }
};

BASHGAH_TEST(tst_challengeservice, ChallengeServiceTest)

} // namespace tst_challengeservice

#include "tst_challengeservice.moc"
