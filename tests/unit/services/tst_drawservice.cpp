// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/games/drawservice.h"
#include "storage/repositories/drawrepository.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_drawservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::codeOf;
using bashgah::test::must;
using services::DrawService;

namespace {

constexpr int aDay = 24 * 60;
const QString value = QStringLiteral("2 143 771");

struct Club : CounterShop
{
    explicit Club(DrawService::MakeSeed makeSeed = {}) : draws(shop.database(), shop.clock, std::move(makeSeed)) {}
    [[nodiscard]] DrawId addDraw(std::optional<qint64> per = {}, int winners = 1)
    {
        LuckyDraw draw;
        draw.name = QStringLiteral("spring");
        draw.prize = QStringLiteral("a tea set");
        draw.publicSource = QStringLiteral("the index of Thursday");
        draw.winners = winners;
        draw.first = today();
        draw.last = today().addDays(1);
        if (per)
            draw.per = Money::fromMinor(*per);
        return must(draws.add(draw));
    }
    PurchaseId buy(MemberId member, qint64 amount) { return must(counter.record(draft(member, amount))).id; }

    DrawService draws;
};

} // namespace

class DrawServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSeedIsPromisedBeforeAndFitsAfterwards()
    {
        Club club;
        const DrawId id = club.addDraw(1'000, 2);
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        const MemberId bob = club.addMember(QStringLiteral("bob"));
        const MemberId cay = club.addMember(QStringLiteral("cay"));
        QVERIFY(club.draws.commit(id));
        const QByteArray promised = must(club.draws.find(id)).commitment;
        QCOMPARE(promised.size(), 64);
        (void)club.buy(ann, 3'500);
        (void)club.buy(bob, 2'000);
        (void)club.buy(cay, 999); // no chance
        auto row = must(club.draws.find(id));
        QCOMPARE(row.members, qint64(2));
        QCOMPARE(row.chances, qint64(5));
        QCOMPARE(codeOf(club.draws.close(id)), ErrorCode::NotYetValid);
        QCOMPARE(codeOf(club.draws.proof(id)), ErrorCode::NotYetValid);
        club.shop.clock.advanceMinutes(2 * aDay);
        QCOMPARE(codeOf(club.draws.draw(id, value)), ErrorCode::NotYetValid); // its list is still open
        QVERIFY(club.draws.close(id));
        QCOMPARE(codeOf(club.draws.draw(id, QStringLiteral(" "))), ErrorCode::Empty);
        QVERIFY(club.draws.draw(id, value));
        row = must(club.draws.find(id));
        QCOMPARE(row.state, DrawState::Drawn);
        QCOMPARE(row.winners.size(), size_t(2));
        QCOMPARE(row.commitment, promised);
        const DrawProof proof = must(club.draws.proof(id));
        QVERIFY(must(checkProof(proof)).holds());
        QVERIFY(must(checkProof(must(readProof(proofText(proof))))).holds());
        QCOMPARE(proof.publicValue, QStringLiteral("2143771")); // typed "2 143 771"
        QVERIFY(club.draws.draw(id, value)); // once more changes nothing
        const auto other = club.draws.draw(id, QStringLiteral("2143772"));
        QCOMPARE(codeOf(other), ErrorCode::DuplicateRequest); // and another number is told, not passed over
        QCOMPARE(other.error().args, (QStringList{QStringLiteral("spring"), QStringLiteral("2143771")}));
        QCOMPARE(must(club.draws.find(id)), row);
        QCOMPARE(club.problems(), QString());
    }

    void everySeedIsAnother()
    {
        Club club;
        const DrawId first = club.addDraw();
        const DrawId second = club.addDraw();
        QVERIFY(club.draws.commit(first));
        QVERIFY(club.draws.commit(second));
        const QByteArray commitment = must(club.draws.find(first)).commitment;
        QVERIFY(commitment != must(club.draws.find(second)).commitment);
        QVERIFY(club.draws.commit(first)); // the promise stays
        QCOMPARE(must(club.draws.find(first)).commitment, commitment);
    }

    void whatCameBackGivesNoChance()
    {
        Club club;
        const DrawId id = club.addDraw(1'000);
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        const MemberId bob = club.addMember(QStringLiteral("bob"));
        const PurchaseId all = club.buy(ann, 5'000);
        (void)club.buy(bob, 5'000);
        QVERIFY(club.draws.commit(id));
        club.shop.clock.advanceMinutes(2 * aDay); // after the last day, and still before it is drawn
        (void)must(club.counter.refund(club.refundOf(all)));
        QVERIFY(club.draws.close(id));
        (void)club.buy(ann, 5'000);
        QCOMPARE(must(club.draws.find(id)).chances, qint64(5)); // the list is fixed
        QVERIFY(club.draws.draw(id, value));
        const auto row = must(club.draws.find(id));
        QCOMPARE(row.chances, qint64(5));
        QCOMPARE(row.winners.front().member, bob);
    }

    void aPromisedDrawCannotBeChanged()
    {
        Club club;
        const DrawId id = club.addDraw();
        auto row = must(club.draws.find(id));
        row.draw.winners = 3;
        QVERIFY(club.draws.change(id, row.version, row.draw));
        QCOMPARE(codeOf(club.draws.change(id, row.version, row.draw)), ErrorCode::ChangedMeanwhile);
        QVERIFY(club.draws.commit(id));
        row = must(club.draws.find(id));
        QCOMPARE(codeOf(club.draws.change(id, row.version, row.draw)), ErrorCode::ChangedMeanwhile);
    }

    void aPromiseComesBeforeTheLastDayIsOver()
    {
        Club club;
        const DrawId late = club.addDraw();
        const DrawId empty = club.addDraw();
        QVERIFY(club.draws.commit(empty));
        club.shop.clock.advanceMinutes(2 * aDay);
        QCOMPARE(codeOf(club.draws.commit(late)), ErrorCode::NoLongerValid);
        QCOMPARE(codeOf(club.draws.close(late)), ErrorCode::NotYetValid);
        QCOMPARE(codeOf(club.draws.close(empty)), ErrorCode::NoPurchases);
        QCOMPARE(codeOf(club.draws.draw(DrawId(99), value)), ErrorCode::NotFound);
    }

    // The owner knows the seed: without a number nobody knows yet, chances could be added until the right one wins.
    void aSeedIsFixedOnlyWithAPublicNumberToCome()
    {
        Club club;
        const DrawId id = club.addDraw();
        auto row = must(club.draws.find(id));
        row.draw.publicSource.clear();
        QVERIFY(club.draws.change(id, row.version, row.draw));
        const auto refused = club.draws.commit(id);
        QCOMPARE(codeOf(refused), ErrorCode::Empty);
        QCOMPARE(refused.error().field, QStringLiteral("publicSource"));
    }

    void thePublicNumberDecidesToo()
    {
        std::vector<MemberId> winners;
        for (const char *number : {"1", "2", "3", "4", "5", "6", "7", "8"}) {
            Club club([] { return QByteArray(64, 'a'); });
            const DrawId id = club.addDraw(1'000);
            for (const char *name : {"ann", "bob", "cay"})
                (void)club.buy(club.addMember(QString::fromLatin1(name)), 1'000);
            QVERIFY(club.draws.commit(id));
            club.shop.clock.advanceMinutes(2 * aDay);
            QVERIFY(club.draws.close(id));
            QVERIFY(club.draws.draw(id, QString::fromLatin1(number)));
            winners.push_back(must(club.draws.find(id)).winners.front().member);
        }
        QVERIFY(std::count(winners.begin(), winners.end(), winners.front()) < 8);
    }

    void aDrawPromisedBeforeThereWereNumbersIsDrawnByItsSeed()
    {
        Club club;
        const DrawId id = club.addDraw();
        (void)club.buy(club.addMember(QStringLiteral("ann")), 1'000);
        LuckyDraw old = must(club.draws.find(id)).draw;
        old.publicSource.clear();
        const QByteArray seed(64, 'b');
        const auto promised = club.shop.database().write([&](storage::Connection &connection) -> Result<void> {
            storage::DrawRepository draws(connection);
            return draws.update(id, 1, old) && draws.commit(id, 2, seed, promiseOf(old, seed), club.shop.clock.now())
                ? Result<void>()
                : fail(ErrorCode::Internal);
        });
        QVERIFY(promised);
        club.shop.clock.advanceMinutes(2 * aDay);
        QVERIFY(club.draws.draw(id, QString()));
        const QByteArray text = proofText(must(club.draws.proof(id)));
        QVERIFY(text.startsWith("bashgah-draw 2\n"));
        QVERIFY(must(checkProof(must(readProof(text)))).holds());
    }
};

BASHGAH_TEST(tst_drawservice, DrawServiceTest)

} // namespace tst_drawservice

#include "tst_drawservice.moc"
