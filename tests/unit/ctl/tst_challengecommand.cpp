// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_challengecommand {

using namespace bashgah;
using bashgah::test::CounterShop;
using bashgah::test::CtlRun;
using bashgah::test::TestShop;

/// Stamp cards and the like from the command line.
class ChallengeCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void aStampCardIsMadePlayedAndEnded()
    {
        CounterShop club(TestShop::Where::File);
        const auto ctl = [&](const QStringList &more) {
            return test::runCtl(QStringList{QStringLiteral("challenge"), club.shop.path()} + more, club.shop.clock);
        };
        const domain::MemberId member = club.addMember(QStringLiteral("17850"));
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--name=coffee")}).code, 2); // no target
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--name=coffee"), QStringLiteral("--target=2")}).code, 1); // no gift
        const QStringList coffee{QStringLiteral("add"), QStringLiteral("--name=coffee"), QStringLiteral("--target=2"),
                                 QStringLiteral("--points=50"), QStringLiteral("--key=k")};
        const CtlRun added = ctl(coffee);
        QVERIFY2(added.code == 0 && added.out.contains(QStringLiteral("1,coffee,stamp_card,purchases,2,")),
                 qPrintable(added.out + added.err));
        QCOMPARE(ctl(coffee).out, added.out); // the same request
        QVERIFY(club.counter.record(CounterShop::draft(member, 10'000)));
        const CtlRun half = ctl({QStringLiteral("show"), QStringLiteral("--member=17850")});
        QVERIFY2(half.out.endsWith(QStringLiteral("1,coffee,1,2,0,0,,0\n")), qPrintable(half.out + half.err));
        QVERIFY(club.counter.record(CounterShop::draft(member, 10'000)));
        const CtlRun full = ctl({QStringLiteral("show"), QStringLiteral("--challenge=1")});
        QVERIFY2(full.out.contains(QStringLiteral(",0,2,1,1,")), qPrintable(full.out + full.err));
        const CtlRun ended = ctl({QStringLiteral("end"), QStringLiteral("--challenge=1")});
        QVERIFY2(ended.out.endsWith(QStringLiteral("50,0,ended,1,1,,,\n")), qPrintable(ended.out + ended.err));
        QCOMPARE(ctl({QStringLiteral("end"), QStringLiteral("--challenge=1")}).code, 1);
    }

    void aSlipIsToldByTheOptionThatWasTyped()
    {
        CounterShop club(TestShop::Where::File);
        const auto err = [&](const QStringList &more) {
            return test::runCtl(QStringList{QStringLiteral("challenge"), club.shop.path(), QStringLiteral("add"),
                                            QStringLiteral("--name=x"), QStringLiteral("--target=4")} + more,
                                club.shop.clock).err;
        };
        const QString points = QStringLiteral("--points=5");
        QVERIFY(err({}).contains(QStringLiteral("--points, --credit or --reward")));
        QVERIFY(err({points, QStringLiteral("--credit=5")}).contains(QStringLiteral("--points and --credit are two gifts")));
        QVERIFY(err({points, QStringLiteral("--reward=1")}).contains(QStringLiteral("--reward does not go with --points")));
        QVERIFY(err({QStringLiteral("--reward=7")}).contains(QStringLiteral("#7")));
        QVERIFY(err({points, QStringLiteral("--kind=badge")}).contains(QStringLiteral("--points does not go with --kind badge")));
        QVERIFY(err({points, QStringLiteral("--count=weeks")})
                    .contains(QStringLiteral("--count weeks does not go with --kind stamp_card")));
        QVERIFY(err({points, QStringLiteral("--days=9999")}).contains(QStringLiteral("--days: ")));
        QVERIFY(err({points, QStringLiteral("--tier=gold")}).contains(QStringLiteral("--tier: \"gold\" is not known")));
        QVERIFY(err({points, QStringLiteral("--tag=vip")}).contains(QStringLiteral("No member has the tag \"vip\"")));
    }

    void aCardGivesARewardOfTheCatalogue()
    {
        CounterShop club(TestShop::Where::File);
        const auto ctl = [&](const QStringList &command) {
            return test::runCtl(QStringList{command.first(), club.shop.path()} + command.mid(1), club.shop.clock);
        };
        const domain::MemberId member = club.addMember(QStringLiteral("17850"));
        const CtlRun cup = ctl({QStringLiteral("reward"), QStringLiteral("add"), QStringLiteral("--name=cup"),
                                QStringLiteral("--points=80")});
        QVERIFY2(cup.code == 0, qPrintable(cup.err));
        const CtlRun card = ctl({QStringLiteral("challenge"), QStringLiteral("add"), QStringLiteral("--name=coffee"),
                                 QStringLiteral("--target=1"), QStringLiteral("--reward=1"), QStringLiteral("--reward-days=30")});
        QVERIFY2(card.out.endsWith(QStringLiteral("0,0,open,0,0,1,cup,30\n")), qPrintable(card.out + card.err));
        QVERIFY(club.counter.record(CounterShop::draft(member, 10'000)));
        const QStringList show{QStringLiteral("challenge"), QStringLiteral("show"), QStringLiteral("--member=17850")};
        const CtlRun ready = ctl(show);
        QVERIFY2(ready.out.endsWith(QStringLiteral(",1,1,,1\n")), qPrintable(ready.out + ready.err));
        const CtlRun waits = ctl({QStringLiteral("reward"), QStringLiteral("list"), QStringLiteral("--member=17850")});
        QVERIFY2(waits.out.contains(QStringLiteral("1,cup,ready,0,")), qPrintable(waits.out + waits.err));
        QCOMPARE(ctl({QStringLiteral("reward"), QStringLiteral("redeem"), QStringLiteral("--taking=1")}).code, 0);
        QVERIFY(ctl(show).out.endsWith(QStringLiteral(",1,1,,0\n")));
    }

    void badgesAndStreaksAreMadeByTheirOwnWords()
    {
        CounterShop club(TestShop::Where::File);
        const auto ctl = [&](const QStringList &more) {
            return test::runCtl(QStringList{QStringLiteral("challenge"), club.shop.path()} + more, club.shop.clock);
        };
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--name=friend"), QStringLiteral("--kind=badge"),
                      QStringLiteral("--target=5 20 60")}).code, 0);
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--name=weeks"), QStringLiteral("--kind=streak"),
                      QStringLiteral("--target=4"), QStringLiteral("--credit=20000")}).code, 0);
        QCOMPARE(ctl({QStringLiteral("add"), QStringLiteral("--name=cups"), QStringLiteral("--goods=coffee"),
                      QStringLiteral("--target=10"), QStringLiteral("--points=9")}).code, 0);
        const QString list = ctl({QStringLiteral("list")}).out;
        QVERIFY2(list.contains(QStringLiteral("friend,badge,purchases,5 20 60,")), qPrintable(list));
        QVERIFY2(list.contains(QStringLiteral("weeks,streak,weeks,4,")), qPrintable(list));
        QVERIFY2(list.contains(QStringLiteral("cups,stamp_card,units,10,")), qPrintable(list));
        QVERIFY(ctl({QStringLiteral("list"), QStringLiteral("--json")}).out.contains(QStringLiteral("\"kind\"")));
        QVERIFY(ctl({QStringLiteral("add"), QStringLiteral("--name=x"), QStringLiteral("--kind=thing"),
                     QStringLiteral("--target=1")}).code != 0);
    }
};

BASHGAH_TEST(tst_challengecommand, ChallengeCommandTest)

} // namespace tst_challengecommand

#include "tst_challengecommand.moc"
