// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumsignatures.h"
#include "services/charity/causeservice.h"
#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/partners/partnerservice.h"
#include "services/rewards/rewardservice.h"
#include "support/countershop.h"
#include "support/memorysecrets.h"
#include "support/must.h"
#include "support/property.h"
#include "support/tamper.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace tst_writeoffs {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::counterexample;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::TestShop;

namespace {

Programme with(MissingPoints missing, int pendingDays)
{
    Programme programme = CounterShop::plainProgramme();
    programme.clawback.missing = missing;
    programme.earning.pendingDays = pendingDays;
    return programme;
}

/// New points wait a day, so that those of a second purchase cannot pay for the first.
struct Club : CounterShop
{
    explicit Club(const Programme &programme)
        : CounterShop(TestShop::Where::Memory, programme), ann(addMember(QStringLiteral("ann")))
    {
    }
    explicit Club(MissingPoints missing = MissingPoints::Clamp, int pendingDays = 1) : Club(with(missing, pendingDays)) {}
    [[nodiscard]] PurchaseId buy(MemberId who, qint64 amount, qint64 redeem = 0)
    {
        return must(counter.record(draft(who, amount, redeem))).id;
    }
    services::RecordedRefund giveBack(PurchaseId id, std::optional<qint64> amount = {})
    {
        return must(counter.refund(refundOf(id, amount)));
    }
    [[nodiscard]] MemberId joinWith(const QString &mobile)
    {
        services::Registration request;
        request.details.mobile = must(MobileNumber::parse(mobile));
        return must(services::MemberService(shop.database(), shop.clock).registerMember(request)).id;
    }
    void nextDay() { shop.clock.advanceDays(1); }

    MemberId ann;
};

/// Everything comes back in parts of any size and order: nobody keeps a point of it, whatever was written off between.
QString playRounds(Chance &chance)
{
    Club club(MissingPoints::Clamp, static_cast<int>(chance.between(0, 1)));
    QStringList story;
    std::vector<PurchaseId> standing;
    for (qint64 left = chance.between(2, 5); left > 0; --left) {
        const qint64 spendable = must(club.counter.snapshot(club.ann)).spendable.value();
        const qint64 amount = chance.between(100, 9'000);
        const qint64 redeem = chance.oneIn(2) ? std::min(amount, spendable) : 0;
        standing.push_back(club.buy(club.ann, amount, redeem));
        story << QStringLiteral("%1 with %2").arg(amount).arg(redeem);
        club.nextDay();
    }
    while (!standing.empty()) { // nothing is bought or spent between: what was written off is met to the last point
        const auto at = standing.begin() + chance.between(0, static_cast<qint64>(standing.size()) - 1);
        const qint64 most = must(club.counter.purchase(*at)).refundable().minor();
        const qint64 back = chance.oneIn(2) ? most : chance.between(1, most);
        story << QStringLiteral("%1 back").arg(back);
        (void)club.giveBack(*at, back);
        if (back == most)
            standing.erase(at);
    }
    if (club.balance(club.ann) != 0)
        return QStringLiteral("%1: %2 points are left").arg(story.join(QStringLiteral(", "))).arg(club.balance(club.ann));
    return club.problems();
}

} // namespace

/// What came back after a write-off (services/counter/writeoffs.h).
class WriteOffsTest final : public QObject
{
    Q_OBJECT

private slots:
    // 100 points of A pay for B; A comes back, then B: whoever gives everything back has nothing.
    void whoGivesEverythingBackKeepsNoPoints()
    {
        Club club;
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(club.ann, 10'000, 100); // 99 points that wait
        QCOMPARE(club.giveBack(a).writtenOff, Points(100));
        const auto second = club.giveBack(b);
        QCOMPARE(second.returned, Points(100));
        QCOMPARE(second.metBefore, Points(100));
        QCOMPARE(second.taken, Points(99));
        QCOMPARE(second.balance, Points(0));
        QCOMPARE(club.balance(club.ann), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // Half of B comes back: 50 points, all of them A's.
    void aPartMeetsAPart()
    {
        Club club;
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(club.ann, 10'000, 100);
        QCOMPARE(club.giveBack(a).writtenOff, Points(100));
        QCOMPARE(club.giveBack(b, 5'000).metBefore, Points(50));
        QCOMPARE(club.giveBack(b).metBefore, Points(50));
        QCOMPARE(club.balance(club.ann), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // A comes back in two halves, B between: the same in the end.
    void theOrderDoesNotMatter()
    {
        Club club;
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(club.ann, 10'000, 100);
        QCOMPARE(club.giveBack(a, 5'000).writtenOff, Points(50));
        QCOMPARE(club.giveBack(b).metBefore, Points(50)); // the other 50 are back, and A's
        QCOMPARE(club.balance(club.ann), qint64(50));
        QCOMPARE(club.giveBack(a).taken, Points(50));
        QCOMPARE(club.balance(club.ann), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // A is written off in two halves, D is bought between them. Half of B answers for the first half of A, so that D,
    // which can only answer for the second, finds it open; the rest of B owes nothing more.
    void theOldestWriteOffIsMetFirst()
    {
        Club club;
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(club.ann, 100, 100);
        QCOMPARE(club.giveBack(a, 5'000).writtenOff, Points(50));
        (void)club.buy(club.ann, 5'000);
        club.nextDay();
        const PurchaseId d = club.buy(club.ann, 50, 50);
        QCOMPARE(club.giveBack(a).writtenOff, Points(50));
        QCOMPARE(club.giveBack(b, 50).metBefore, Points(50));
        QCOMPARE(club.giveBack(d).metBefore, Points(50));
        QCOMPARE(club.balance(club.ann), qint64(0)); // 50 earned and kept, 50 paid for what is kept of B
        QCOMPARE(club.giveBack(b).metBefore, Points(0));
        QCOMPARE(club.balance(club.ann), qint64(50));
        QCOMPARE(club.problems(), QString());
    }

    // What is earned and spent after the write-off owes nothing.
    void laterPointsMeetNothing()
    {
        Club club;
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        (void)club.buy(club.ann, 100, 100);
        QCOMPARE(club.giveBack(a).writtenOff, Points(100));
        (void)club.buy(club.ann, 7'000);
        club.nextDay();
        const PurchaseId later = club.buy(club.ann, 70, 70);
        const auto back = club.giveBack(later);
        QCOMPARE(back.returned, Points(70));
        QCOMPARE(back.metBefore, Points(0));
        QCOMPARE(club.balance(club.ann), qint64(70));
        QCOMPARE(club.problems(), QString());
    }

    // The till kept the worth of the points: they are paid, and come back.
    void whatWasPaidInMoneyComesBack()
    {
        Club club(MissingPoints::DeductFromRefund);
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(club.ann, 100, 100);
        QCOMPARE(club.giveBack(a).keptBack, Money::fromMinor(100));
        const auto second = club.giveBack(b);
        QCOMPARE(second.metBefore, Points(0));
        QCOMPARE(club.balance(club.ann), qint64(100));
        QCOMPARE(club.problems(), QString());
    }

    void aRewardThatIsGivenBackMeetsItToo()
    {
        Club club;
        Reward mug;
        mug.name = QStringLiteral("mug");
        mug.points = Points(60);
        services::RewardService rewards(club.shop.database(), club.shop.clock);
        const RewardId reward = must(rewards.add(mug));
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const auto first = must(rewards.take({reward, club.ann, {}, {}}));
        QCOMPARE(club.giveBack(a).writtenOff, Points(60));
        (void)must(rewards.giveBack(first.id, QStringLiteral("back")));
        QCOMPARE(club.balance(club.ann), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // Points that were carried to a partner and are taken back before its file goes.
    void pointsThatComeBackFromAPartnerMeetItToo()
    {
        Club club;
        integrations::SodiumSignatures signatures;
        test::MemorySecrets secrets;
        test::MemorySecrets theirs;
        services::PartnerService partners(club.shop.database(), club.shop.clock, signatures, secrets);
        CounterShop other;
        services::PartnerService there(other.shop.database(), other.shop.clock, signatures, theirs);
        const PartnerId partner = must(partners.add({QStringLiteral("other"), must(there.publicKey()), Money::fromMinor(10),
                                                     Money::fromMinor(10), PartnerMode::Postpaid, Points(0), {}, false}));
        const MemberId bob = club.joinWith(QStringLiteral("09121112233"));
        const PurchaseId a = club.buy(bob, 10'000);
        club.nextDay();
        const auto moved = must(partners.move({partner, bob, Points(70), {}, {}}));
        QCOMPARE(club.giveBack(a).writtenOff, Points(70));
        must(partners.takeBack(moved.id));
        QCOMPARE(club.balance(bob), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // 100 points became credit of 500, which paid for B: with B it comes back, and is points again.
    void creditThatPointsHadBecomeMeetsItToo()
    {
        Programme programme = with(MissingPoints::Clamp, 0);
        programme.exchange = ExchangeRule{Points(100), Money::fromMinor(500), true, 0, true, {}};
        Club club(programme);
        const PurchaseId a = club.buy(club.ann, 10'000);
        PurchaseDraft bill = CounterShop::draft(club.ann, 500);
        bill.tenders = {TenderWish{}};
        const auto b = must(club.counter.record(bill));
        QCOMPARE(b.paidWithStored, Money::fromMinor(500));
        QCOMPARE(club.giveBack(a).writtenOff, Points(95)); // 5 are there, of B
        const auto second = club.giveBack(b.id);
        QCOMPARE(second.toCards, Money::fromMinor(500));
        QCOMPARE(second.exchangeBack.points, Points(100));
        QCOMPARE(second.exchangeBack.credit, Money::fromMinor(500));
        QCOMPARE(second.balance, Points(0));
        QCOMPARE(club.balance(club.ann), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    void aDonationThatIsTakenBackMeetsItToo()
    {
        Club club;
        services::CauseService causes(club.shop.database(), club.shop.clock);
        Cause school;
        school.name = QStringLiteral("school");
        school.pointValue = Money::fromMinor(7);
        const CauseId cause = must(causes.add(school));
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const auto given = must(causes.give({cause, club.ann, Points(80), {}, {}}));
        QCOMPARE(club.giveBack(a).writtenOff, Points(80));
        (void)must(causes.takeBack(given.id));
        QCOMPARE(club.balance(club.ann), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // Bob pays with Ann's points; her goods come back, then his: nobody has them.
    void pointsOfTheHouseholdMeetTheWriteOffOfWhoGaveThem()
    {
        Club club;
        const MemberId bob = club.addMember(QStringLiteral("bob"));
        services::MemberSheetService sheets(club.shop.database(), club.shop.clock);
        must(sheets.joinHousehold(bob, club.ann));
        must(sheets.poolPoints(club.ann, true));
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(bob, 90, 90);
        QCOMPARE(club.giveBack(a).writtenOff, Points(90));
        QCOMPARE(club.giveBack(b).metBefore, Points(90));
        QCOMPARE(club.balance(club.ann), qint64(0));
        QCOMPARE(club.balance(bob), qint64(0));
        QCOMPARE(club.problems(), QString());
    }

    // A budget of 100: what is lost to the shop is used of it, what came back after all is not.
    void whatIsMetIsNoLongerUsedOfABudget()
    {
        Programme programme = with(MissingPoints::Clamp, 1);
        programme.earning.rules.front().caps = {{CapPeriod::Budget, Points(100)}};
        Club club(programme);
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(club.ann, 100, 100);
        QCOMPARE(club.giveBack(a).writtenOff, Points(100));
        QCOMPARE(must(club.counter.record(CounterShop::draft(club.ann, 3'000))).earned, Points(0));
        (void)club.giveBack(b);
        QCOMPARE(must(club.counter.record(CounterShop::draft(club.ann, 3'000))).earned, Points(30));
        QCOMPARE(club.problems(), QString());
    }

    void verifyFindsAWriteOffThatWasMetTwice()
    {
        Club club;
        const PurchaseId a = club.buy(club.ann, 10'000);
        club.nextDay();
        const PurchaseId b = club.buy(club.ann, 100, 100);
        (void)club.giveBack(a);
        (void)club.giveBack(b);
        QCOMPARE(club.problems(), QString());
        test::tamper(club, QStringLiteral("UPDATE write_off_met SET points = 150"));
        QVERIFY2(club.problems().contains(QStringLiteral("more than were written off")), qPrintable(club.problems()));
    }

    void nothingIsKeptOfRoundsOfBuyingAndGivingBack()
    {
        const QString found = counterexample(40, playRounds);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

BASHGAH_TEST(tst_writeoffs, WriteOffsTest)

} // namespace tst_writeoffs

#include "tst_writeoffs.moc"
