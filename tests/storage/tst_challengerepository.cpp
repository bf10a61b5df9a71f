// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/sqlfailure.h"
#include "storage/repositories/challengerepository.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_challengerepository {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using storage::ChallengeRepository;
using storage::Connection;

namespace {

Challenge cups()
{
    Challenge challenge;
    challenge.name = QStringLiteral("cups");
    challenge.measure = ChallengeMeasure::Units;
    challenge.target = 10'000;
    challenge.goods = QStringLiteral("coffee");
    challenge.minimum = Money::fromMinor(5);
    challenge.gapMinutes = 30;
    challenge.lifeDays = 90;
    challenge.repeats = false;
    challenge.first = QDate(2026, 9, 23);
    challenge.last = QDate(2026, 12, 21);
    challenge.credit = Money::fromMinor(900);
    challenge.tierId = QStringLiteral("gold");
    challenge.tag = QStringLiteral("vip");
    return challenge;
}

} // namespace

class ChallengeRepositoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void aGameComesBackAsItWasStored()
    {
        CounterShop club;
        Connection &connection = club.shop.database().connection();
        ChallengeRepository challenges(connection);
        Challenge badge;
        badge.name = QStringLiteral("friend");
        badge.kind = ChallengeKind::Badge;
        badge.levels = {5, 20, 60};
        const ChallengeId first = challenges.insert(cups(), club.shop.clock.now());
        const ChallengeId second = challenges.insert(badge, club.shop.clock.now());
        QVERIFY(challenges.end(first));
        QVERIFY(!challenges.end(first));
        const auto all = challenges.list();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].id, second);
        QVERIFY(all[0].challenge == badge);
        Challenge ended = cups();
        ended.open = false;
        QVERIFY(all[1].challenge == ended);
    }

    void whatAGameCountsNeverChanges()
    {
        CounterShop club;
        Connection &connection = club.shop.database().connection();
        (void)ChallengeRepository(connection).insert(cups(), club.shop.clock.now());
        for (const char *sql : {"UPDATE challenge SET target = 1", "UPDATE challenge SET credit = 1", "DELETE FROM challenge"})
            QVERIFY_THROWS_EXCEPTION(storage::SqlFailure, connection.run(QString::fromLatin1(sql)));
    }

    void purchasesAreReadAsFarAsTheyWereKept()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("m"));
        Connection &connection = club.shop.database().connection();
        connection.run(QStringLiteral("INSERT INTO product (id, code, category) VALUES (1, 'E1', 'coffee')"));
        PurchaseDraft draft;
        draft.member = member;
        for (const int quantity : {3, 4}) {
            PurchaseLine line;
            line.product = ProductId(1);
            line.quantity = Quantity::whole(quantity);
            line.price = Money::fromMinor(100);
            line.gross = Money::fromMinor(100 * quantity);
            draft.lines.push_back(line);
        }
        const auto id = must(club.counter.record(draft)).id;
        RefundRequest request = CounterShop::refundOf(id);
        request.lines = {{1, Money::fromMinor(100), Quantity::whole(1)}, {2, Money::fromMinor(150), {}}};
        (void)must(club.counter.refund(request));
        const auto purchases = ChallengeRepository(connection).purchases(member, {}, true);
        QCOMPARE(purchases.size(), size_t(1));
        QCOMPARE(purchases.front().kept, Money::fromMinor(700 - 250));
        QCOMPARE(purchases.front().id, std::optional(id));
        QCOMPARE(purchases.front().earned, Points(4)); // 7 less the claw-back
        const std::vector<CountedLine> lines{{QStringLiteral("E1"), QStringLiteral("coffee"), 2'000},
                                             {QStringLiteral("E1"), QStringLiteral("coffee"), 2'500}};
        QVERIFY(purchases.front().lines == lines);
        QVERIFY(ChallengeRepository(connection).purchases(member, club.today().addDays(1), true).empty());
    }
};

BASHGAH_TEST(tst_challengerepository, ChallengeRepositoryTest)

} // namespace tst_challengerepository

#include "tst_challengerepository.moc"
