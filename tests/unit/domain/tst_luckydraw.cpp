// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/game/drawproof.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace tst_luckydraw {

using namespace bashgah::domain;

// The expected values were computed apart from this program, in Python:
//
//   import hashlib, hmac
//   seed = bytes(range(32)).hex()
//   text = "1,ann,3\n2,bob,1\n7,***4567,5\n9,dan,2\n"
//   list_hash = hashlib.sha256(text.encode()).hexdigest()
//   entries = [(int(l.split(',')[0]), int(l.split(',')[2])) for l in text.split()]
//   n, won = 0, []
//   while len(won) < 3:
//       open_ = sum(c for m, c in entries if m not in won)
//       while True:
//           x = int.from_bytes(hmac.new(seed.encode(), f"{list_hash}:{n}".encode(), 'sha256').digest()[:8], 'big')
//           n += 1
//           if x < 2**64 // open_ * open_: break
//       x %= open_
//       for m, c in entries:
//           if m in won: continue
//           if x < c: won.append(m); break
//           x -= c
//   terms = "name spring\nprize a tea set\nwinners 3\nfirst 2026-03-21\nlast 2026-04-20"
//   print(hashlib.sha256((seed + "\n" + terms).encode()).hexdigest(), list_hash, won)

namespace {

const QByteArray seed = QByteArrayLiteral("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
const QByteArray commitment = QByteArrayLiteral("18d622facdcc5179a02c8eea14ad115bb7559c110b2e96f0e9e4d6079d2161ea");
const QByteArray listHash = QByteArrayLiteral("23fa86b4fa4ca0da38d88d268a45cafd4d6c57b67087fc2782373053ec59229f");

std::vector<DrawEntry> entries()
{
    return {{MemberId(1), QStringLiteral("ann"), 3},
            {MemberId(2), QStringLiteral("bob"), 1},
            {MemberId(7), QStringLiteral("***4567"), 5},
            {MemberId(9), QStringLiteral("dan"), 2}};
}

LuckyDraw aDraw()
{
    LuckyDraw draw;
    draw.name = QStringLiteral("spring");
    draw.prize = QStringLiteral("a tea set");
    draw.winners = 3;
    draw.first = QDate(2026, 3, 21);
    draw.last = QDate(2026, 4, 20);
    return draw;
}

DrawProof aProof()
{
    return {aDraw(), commitment, seed, listHash, entryList(entries()), {MemberId(1), MemberId(7), MemberId(2)}};
}

} // namespace

class LuckyDrawTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPublicNumberHasOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("form");
        QTest::newRow("Persian digits") << QStringLiteral("۱۲۳") << QStringLiteral("123");
        QTest::newRow("zeros before") << QStringLiteral("0123") << QStringLiteral("123");
        QTest::newRow("blanks") << QStringLiteral(" 1 23 ") << QStringLiteral("123");
        QTest::newRow("a point at the end") << QStringLiteral("123.") << QStringLiteral("123");
        QTest::newRow("an index with its marks") << QStringLiteral("2,345,678.50") << QStringLiteral("2345678.5");
        QTest::newRow("the same in Persian") << QStringLiteral("۲٬۳۴۵٬۶۷۸٫۵") << QStringLiteral("2345678.5");
        QTest::newRow("zero") << QStringLiteral("00.0") << QStringLiteral("0");
        QTest::newRow("no number") << QStringLiteral(" 12-34  AB ") << QStringLiteral("12-34 AB");
    }

    void aPublicNumberHasOneForm()
    {
        QFETCH(QString, typed);
        QTEST(canonicalPublicValue(typed), "form");
    }

    void termsCannotBeChangedAfterThePromise()
    {
        DrawProof proof = aProof();
        QVERIFY(checkProof(proof)->holds());
        proof.draw.prize = QStringLiteral("a tea bag");
        QVERIFY(!checkProof(proof)->seed);
        proof = aProof();
        proof.draw.last = proof.draw.last.addDays(1);
        QVERIFY(!checkProof(proof)->seed);
    }

    void winnersAreThoseComputedElsewhere()
    {
        QCOMPARE(promiseOf(aDraw(), seed), commitment);
        QCOMPARE(sha256Hex(entryList(entries())), listHash);
        const auto places = pickWinners(seed, listHash, entries(), 3);
        QCOMPARE(places, (std::vector<size_t>{0, 2, 1})); // members 1, 7 and 2
    }

    void nobodyWinsTwiceAndAllWinWhenThereAreEnoughPrizes()
    {
        auto places = pickWinners(seed, listHash, entries(), 10);
        QCOMPARE(places.size(), size_t(4));
        std::sort(places.begin(), places.end());
        QCOMPARE(places, (std::vector<size_t>{0, 1, 2, 3}));
        QVERIFY(pickWinners(seed, listHash, {}, 3).empty());
    }

    void moreChancesWinAsMuchMoreOften()
    {
        // of 11 chances: 3, 1, 5, 2; in 11,000 draws about 3,000, 1,000, 5,000 and 2,000 (five deviations: 5 x 52)
        std::vector<int> wins(4, 0);
        for (int i = 0; i < 11'000; ++i)
            ++wins[pickWinners(sha256Hex(QByteArray::number(i)), listHash, entries(), 1).front()];
        const int expected[] = {3'000, 1'000, 5'000, 2'000};
        for (size_t i = 0; i < wins.size(); ++i)
            QVERIFY2(std::abs(wins[i] - expected[i]) < 260, qPrintable(QString::number(wins[i])));
    }

    // The same in Python, with key = sha256(seed + "\n" + "2143771") and "\npublic-source the index of 27 April" at the
    // end of the terms.
    void aPublicNumberIsMixedIn()
    {
        DrawProof proof = aProof();
        proof.draw.publicSource = QStringLiteral("the index of 27 April");
        proof.publicValue = QStringLiteral("2143771");
        proof.commitment = "8f973061f74972cebb65936bb9e8a94bbf1d926f6f8395f6b2d7955b4bac8cde";
        proof.winners = {MemberId(1), MemberId(7), MemberId(9)};
        QCOMPARE(pickingSeed(seed, proof.publicValue), QByteArray("9c95760b882bfac2ffc5df99b997d14c753df57e01874357f7ea182c5dde5178"));
        QVERIFY(checkProof(proof)->holds());
        const QByteArray text = proofText(proof);
        QVERIFY(text.startsWith("bashgah-draw 3\n"));
        QCOMPARE(*readProof(text), proof);
        DrawProof other = proof;
        other.publicValue = QStringLiteral("2143772");
        QVERIFY(!checkProof(other)->winners);
        other = proof;
        other.draw.publicSource = QStringLiteral("the index of 28 April");
        QVERIFY(!checkProof(other)->seed);
        other.publicValue.clear();
        QVERIFY(!readProof(proofText(other)));
    }

    void aProofIsReadAsItWasWritten()
    {
        const auto read = readProof(proofText(aProof()));
        QVERIFY(read);
        QCOMPARE(*read, aProof());
        QVERIFY(checkProof(*read)->holds());
        QByteArray mailed = proofText(aProof());
        mailed.replace("\n", "\r\n");
        QVERIFY(checkProof(*readProof(mailed))->holds());
        QVERIFY(!readProof("something else"));
    }

    void whatWasTamperedWithIsSeen()
    {
        DrawProof other = aProof();
        other.winners = {MemberId(2), MemberId(7), MemberId(1)};
        QCOMPARE(*checkProof(other), (ProofCheck{true, true, false}));
        other = aProof();
        other.list.replace("2,bob,1", "2,bob,9");
        QVERIFY(!checkProof(other)->list);
        other = aProof();
        other.seed[0] = 'f';
        QVERIFY(!checkProof(other)->seed);
    }

    void chancesFollowWhatWasBought()
    {
        LuckyDraw draw = aDraw();
        QCOMPARE(chancesFor(draw, Money::fromMinor(1)), qint64(1));
        QCOMPARE(chancesFor(draw, Money()), qint64(0));
        draw.per = Money::fromMinor(1'000);
        QCOMPARE(chancesFor(draw, Money::fromMinor(999)), qint64(0));
        QCOMPARE(chancesFor(draw, Money::fromMinor(3'999)), qint64(3));
        draw.mostChances = 2;
        QCOMPARE(chancesFor(draw, Money::fromMinor(3'999)), qint64(2));
    }

    void labelsFitTheListAndHideTheNumber()
    {
        QCOMPARE(drawLabel({}, QStringLiteral("+989121234567")), QStringLiteral("***4567"));
        QCOMPARE(drawLabel(QStringLiteral("a,b\n"), {}), QStringLiteral("a_b_"));
    }

    void wrongDrawsAreRefusedByField()
    {
        LuckyDraw draw = aDraw();
        QVERIFY(validate(draw));
        draw.winners = 0;
        QCOMPARE(validate(draw).error().field, QStringLiteral("winners"));
        draw = aDraw();
        draw.last = draw.first.addDays(-1);
        QCOMPARE(validate(draw).error().field, QStringLiteral("last"));
        draw = aDraw();
        draw.prize.clear();
        QCOMPARE(validate(draw).error().field, QStringLiteral("prize"));
    }
};

BASHGAH_TEST(tst_luckydraw, LuckyDrawTest)

} // namespace tst_luckydraw

#include "tst_luckydraw.moc"
