// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumsignatures.h"
#include "services/members/memberservice.h"
#include "services/counter/nightlyjob.h"
#include "services/partners/partnerservice.h"
#include "support/countershop.h"
#include "support/memorysecrets.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::TestShop;
using services::PartnerService;

namespace {

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

/// One shop with a programme and a key of its own.
struct Club : CounterShop
{
    explicit Club(TestShop::Where where = TestShop::Where::Memory)
        : CounterShop(where), partners(shop.database(), shop.clock, signatures, secrets)
    {
    }
    MemberId join(const QString &mobile, qint64 points = 0)
    {
        MemberDetails details;
        details.mobile = must(MobileNumber::parse(mobile));
        services::MemberService members(shop.database(), shop.clock);
        services::Registration request;
        request.details = details;
        const MemberId id = must(members.registerMember(request)).id;
        if (points > 0)
            (void)must(counter.record(draft(id, points * 100)));
        return id;
    }
    [[nodiscard]] std::optional<MemberId> find(const QString &mobile)
    {
        const auto id = services::MemberService(shop.database(), shop.clock).findByKey(mobile);
        return id ? std::optional(*id) : std::nullopt;
    }
    [[nodiscard]] qint64 spendable(MemberId member) { return must(counter.snapshot(member)).spendable.value(); }
    [[nodiscard]] PartnerBalance standing() { return must(partners.list()).front().balance; }
    [[nodiscard]] MonthRef thisMonth() { return shop.profile().calendar.monthOf(today()); }

    integrations::SodiumSignatures signatures;
    test::MemorySecrets secrets;
    PartnerService partners;
};

/// Two shops that know each other: a point that goes from A to B costs A 1000, the other way 800.
struct Pair
{
    explicit Pair(TestShop::Where where = TestShop::Where::Memory)
        : a(where), b(where), bAtA(introduce(a, b, 800, 1000)), aAtB(introduce(b, a, 1000, 800)),
          member(a.join(mobile, 300))
    {
    }
    static PartnerId introduce(Club &at, Club &other, qint64 price, qint64 value)
    {
        return must(at.partners.add({QStringLiteral("other"), must(other.partners.publicKey()), Money::fromMinor(price),
                                     Money::fromMinor(value), PartnerMode::Postpaid, Points(0), {}, false}));
    }
    services::MovedPoints carry(qint64 points) { return must(a.partners.move(wish(points))); }
    [[nodiscard]] services::MoveRequest wish(qint64 points, const QString &key = {}) const
    {
        return {bAtA, member, Points(points), {}, key};
    }
    QByteArray fromA() { return must(a.partners.exportFile(bAtA)).content; }
    QByteArray fromB() { return must(b.partners.exportFile(aAtB)).content; }
    Result<services::ImportedFile> toB(const QByteArray &file) { return b.partners.importFile(file, QStringLiteral("f")); }
    Result<services::ImportedFile> toA(const QByteArray &file) { return a.partners.importFile(file, QStringLiteral("f")); }
    void setTerms(PartnerMode mode, qint64 reserve, std::optional<Money> limit)
    {
        const services::PartnerRow row = must(a.partners.list()).front();
        Partner changed = row.partner;
        changed.mode = mode;
        changed.reserve = Points(reserve);
        changed.creditLimit = limit;
        must(a.partners.change(bAtA, row.version, changed));
    }
    void advance(int days)
    {
        a.shop.clock.advanceDays(days);
        b.shop.clock.advanceDays(days);
    }
    [[nodiscard]] QString problems() { return QString(a.problems() + b.problems()); }

    const QString mobile = QStringLiteral("09121234567");
    Club a;
    Club b;
    PartnerId bAtA;
    PartnerId aAtB;
    MemberId member;
};

} // namespace

class PartnerServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void pointsCarriedToAPartnerAreSpentThere()
    {
        Pair pair(TestShop::Where::File);
        const auto moved = pair.carry(120);
        QCOMPARE(moved.balance, Points(180));
        QCOMPARE(pair.a.standing().unsent, qint64(1));
        const auto taken = must(pair.toB(pair.fromA()));
        QCOMPARE(taken.number, qint64(1));
        QCOMPARE(taken.in, Points(120));
        QCOMPARE(taken.newMembers, qint64(1));
        const MemberId there = *pair.b.find(pair.mobile);
        QCOMPARE(pair.b.spendable(there), qint64(120));
        (void)must(pair.b.counter.record(CounterShop::draft(there, 100, 50)));
        const PartnerBalance balance = pair.b.standing();
        QCOMPARE(balance.issued, Points(120));
        QCOMPARE(balance.spent, Points(50));
        QCOMPARE(balance.open, Points(70));
        QCOMPARE(balance.unsettled, Money::fromMinor(120'000));
        QCOMPARE(pair.a.standing().unsettled, Money::fromMinor(-120'000));
        QCOMPARE(pair.problems(), QString());
    }

    void aMemberRegisteredByAFileHasAgreedToNothing()
    {
        Pair pair;
        pair.carry(10);
        (void)must(pair.toB(pair.fromA()));
        services::MemberService members(pair.b.shop.database(), pair.b.shop.clock);
        const auto view = must(members.member(*pair.b.find(pair.mobile)));
        QCOMPARE(view.member.consent, ConsentState::Unknown);
        QCOMPARE(view.member.details.mobile->canonical(), QStringLiteral("+989121234567"));
    }

    void aKnownMemberKeepsNameAndPoints()
    {
        Pair pair;
        const MemberId there = pair.b.join(pair.mobile, 40);
        pair.carry(10);
        QCOMPARE(must(pair.toB(pair.fromA())).newMembers, qint64(0));
        QCOMPARE(pair.b.spendable(there), qint64(50));
    }

    void carriedPointsKeepTheirLastDay()
    {
        Pair pair;
        const auto before = must(pair.a.counter.snapshot(pair.member)).expiring;
        QCOMPARE(before.size(), size_t(1));
        pair.carry(120);
        pair.advance(40);
        (void)must(pair.toB(pair.fromA()));
        const auto there = must(pair.b.counter.snapshot(*pair.b.find(pair.mobile))).expiring;
        QCOMPARE(there.size(), size_t(1));
        QCOMPARE(there.front().lastDay, before.front().lastDay);
    }

    void theSameFileTwiceChangesNothing()
    {
        Pair pair;
        pair.carry(120);
        const QByteArray file = pair.fromA();
        (void)must(pair.toB(file));
        const auto again = must(pair.toB(file));
        QVERIFY(again.repeated);
        QCOMPARE(pair.b.spendable(*pair.b.find(pair.mobile)), qint64(120));
        QCOMPARE(pair.b.standing().issued, Points(120));
        QCOMPARE(pair.problems(), QString());
    }

    void filesOutOfOrderNameTheMissingOne()
    {
        Pair pair;
        pair.carry(10);
        const QByteArray first = pair.fromA();
        pair.carry(20);
        const QByteArray second = pair.fromA();
        const auto refused = pair.toB(second);
        QCOMPARE(codeOf(refused), ErrorCode::OutOfOrder);
        QCOMPARE(refused.error().args, QStringList({QStringLiteral("f"), QStringLiteral("1")}));
        QVERIFY(!pair.b.find(pair.mobile));
        (void)must(pair.toB(first));
        (void)must(pair.toB(second));
        QVERIFY(must(pair.toB(first)).repeated);
        QCOMPARE(pair.b.spendable(*pair.b.find(pair.mobile)), qint64(30));
    }

    void aLostFileComesAgainByteForByte()
    {
        Pair pair;
        pair.carry(10);
        const QByteArray lost = pair.fromA();
        pair.carry(20);
        (void)pair.fromA();
        pair.advance(3);
        const auto again = must(pair.a.partners.fileAgain(pair.bAtA, 1));
        QCOMPARE(again.content, lost);
        QCOMPARE(codeOf(pair.a.partners.fileAgain(pair.bAtA, 3)), ErrorCode::NotFound);
        const auto nothingNew = must(pair.a.partners.exportFile(pair.bAtA));
        QVERIFY(nothingNew.again);
        QCOMPARE(nothingNew.number, qint64(2));
    }

    void theAnswerAcknowledgesWhatArrived()
    {
        Pair pair;
        pair.carry(10);
        (void)must(pair.toB(pair.fromA()));
        QCOMPARE(must(pair.a.partners.list()).front().acknowledged, qint64(0));
        (void)must(pair.toA(pair.fromB()));
        QCOMPARE(must(pair.a.partners.list()).front().acknowledged, qint64(1));
    }

    void aForgedOrDamagedFileChangesNothing()
    {
        Pair pair;
        pair.carry(10);
        const QByteArray file = pair.fromA();
        QByteArray more = file;
        more.replace("\"points\":10", "\"points\":99");
        QCOMPARE(codeOf(pair.toB(more)), ErrorCode::WrongSignature);
        QByteArray renumbered = file;
        renumbered.replace("\"number\":1", "\"number\":2");
        QCOMPARE(codeOf(pair.toB(renumbered)), ErrorCode::WrongSignature);
        for (qsizetype size = 0; size < file.size(); size += 13)
            QCOMPARE(codeOf(pair.toB(file.left(size))), ErrorCode::BadFile);
        Club stranger;
        (void)Pair::introduce(stranger, pair.b, 1, 1);
        const auto theirs = must(stranger.partners.exportFile(PartnerId(1)));
        QCOMPARE(codeOf(pair.toB(theirs.content)), ErrorCode::WrongSignature);
        QVERIFY(!pair.b.find(pair.mobile));
        (void)must(pair.toB(file));
    }

    void aFileForAnotherShopIsNotTaken()
    {
        Pair pair;
        Club third;
        const PartnerId thirdAtA = Pair::introduce(pair.a, third, 1, 1);
        (void)Pair::introduce(third, pair.a, 1, 1);
        pair.carry(10);
        QCOMPARE(codeOf(third.partners.importFile(pair.fromA(), QStringLiteral("f"))), ErrorCode::NotForThisShop);
        (void)must(third.partners.importFile(must(pair.a.partners.exportFile(thirdAtA)).content, QStringLiteral("f")));
    }

    void anotherFileUnderANumberIsNoticed()
    {
        Pair pair;
        pair.carry(10);
        (void)must(pair.toB(pair.fromA()));
        Club copy; // as after restoring an old backup: the same key, numbering begins again
        copy.secrets = pair.a.secrets;
        must(copy.shop.shop().setSetting(QStringLiteral("partner.public_key"), must(pair.a.partners.publicKey()).text()));
        const PartnerId id = Pair::introduce(copy, pair.b, 1, 1);
        QCOMPARE(codeOf(pair.toB(must(copy.partners.exportFile(id)).content)), ErrorCode::DuplicateRequest);
    }

    void noMoreIsCarriedThanThereIs()
    {
        Pair pair;
        QCOMPARE(codeOf(pair.a.partners.move(pair.wish(301))), ErrorCode::NotEnoughPoints);
        QCOMPARE(codeOf(pair.a.partners.move(pair.wish(0))), ErrorCode::NotPositive);
        const MemberId withoutMobile = pair.a.addMember(QStringLiteral("x"));
        QCOMPARE(codeOf(pair.a.partners.move({pair.bAtA, withoutMobile, Points(1), {}, {}})), ErrorCode::NotAMobile);
        QCOMPARE(pair.a.balance(pair.member), qint64(300));
        QCOMPARE(pair.a.standing().unsent, qint64(0));
    }

    void aRepeatedRequestMovesOnce()
    {
        Pair pair;
        (void)must(pair.a.partners.move(pair.wish(10, QStringLiteral("k"))));
        QVERIFY(must(pair.a.partners.move(pair.wish(10, QStringLiteral("k")))).repeated);
        QCOMPARE(pair.a.balance(pair.member), qint64(290));
        QCOMPARE(codeOf(pair.a.partners.move(pair.wish(11, QStringLiteral("k")))), ErrorCode::DuplicateRequest);
    }

    void aPausedPartnerGetsNothingMore()
    {
        Pair pair;
        const services::PartnerRow row = must(pair.a.partners.list()).front();
        Partner paused = row.partner;
        paused.paused = true;
        must(pair.a.partners.change(pair.bAtA, row.version, paused));
        QCOMPARE(codeOf(pair.a.partners.move(pair.wish(1))), ErrorCode::Paused);
        QCOMPARE(codeOf(pair.a.partners.change(pair.bAtA, row.version, paused)), ErrorCode::ChangedMeanwhile);
        QCOMPARE(codeOf(pair.a.partners.add(paused)), ErrorCode::AlreadyExists);
    }

    void anEmptyBlockStopsButForTheReserve()
    {
        Pair pair;
        pair.setTerms(PartnerMode::Prepaid, 20, {});
        must(pair.a.partners.addBlock({pair.bAtA, Points(100), false, {}}));
        pair.carry(90);
        QCOMPARE(pair.a.standing().blockBought, Points(10));
        const auto refused = pair.a.partners.move(pair.wish(31));
        QCOMPARE(codeOf(refused), ErrorCode::NotEnoughPoints);
        QCOMPARE(refused.error().field, QStringLiteral("partner"));
        pair.carry(30);
        QCOMPARE(codeOf(pair.a.partners.move(pair.wish(1))), ErrorCode::NotEnoughPoints);
        // the block is paid once, what went beyond it by the point
        QCOMPARE(pair.a.standing().unsettled, Money::fromMinor(-100'000 - 20'000));
    }

    void aCreditLimitIsKept()
    {
        Pair pair;
        pair.setTerms(PartnerMode::Postpaid, 0, Money::fromMinor(50'000));
        pair.carry(50);
        QCOMPARE(codeOf(pair.a.partners.move(pair.wish(1))), ErrorCode::NotEnoughPoints);
    }

    // A move that has arrived may be spent there: taking it back would give the points twice.
    void whatHasArrivedIsNotTakenBack()
    {
        Pair pair;
        const auto moved = pair.carry(120);
        (void)must(pair.toB(pair.fromA()));
        (void)must(pair.toA(pair.fromB()));
        QCOMPARE(codeOf(pair.a.partners.takeBack(moved.id)), ErrorCode::NotAllowed);
        QCOMPARE(pair.a.spendable(pair.member), qint64(180));
    }

    // Otherwise the night would take them while the partner has given the goods.
    void aVoucherTakesPointsThatLastLongEnough()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.expiry = {ExpiryPolicy::Kind::Days, 20, ExpiryPolicy::Round::None};
        Pair pair;
        pair.a.save(programme, pair.a.today());
        const MemberId short300 = pair.a.join(QStringLiteral("09351112233"), 300);
        QCOMPARE(codeOf(pair.a.partners.makeVoucher({pair.bAtA, short300, Points(200), pair.a.today(), {}})),
                 ErrorCode::NotEnoughPoints);
        QVERIFY(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(200), pair.a.today(), {}}));
    }

    void aBlockEnteredTwiceIsTakenOut()
    {
        Pair pair;
        const services::BlockRequest block{pair.bAtA, Points(100), true, {}};
        must(pair.a.partners.addBlock(block));
        const Money once = pair.a.standing().unsettled;
        must(pair.a.partners.addBlock(block));
        must(pair.a.partners.takeBack(PartnerMoveId(2)));
        QCOMPARE(pair.a.standing().unsettled, once);
        QCOMPARE(pair.a.problems(), QString());
    }

    void aMoveTakenBackReturnsToItsLotsOnBothSides()
    {
        Pair pair;
        const auto before = must(pair.a.counter.snapshot(pair.member)).expiring;
        const auto moved = pair.carry(120);
        (void)must(pair.toB(pair.fromA()));
        const MemberId there = *pair.b.find(pair.mobile);
        (void)must(pair.b.counter.record(CounterShop::draft(there, 100, 50)));
        must(pair.a.partners.takeBack(moved.id));
        QCOMPARE(codeOf(pair.a.partners.takeBack(moved.id)), ErrorCode::AlreadyVoid);
        QCOMPARE(must(pair.a.counter.snapshot(pair.member)).expiring, before);
        QCOMPARE(must(pair.toB(pair.fromA())).takenBack, Points(120));
        QCOMPARE(pair.b.balance(there), qint64(-50)); // what was spent is owed
        QCOMPARE(pair.a.standing().unsettled, Money());
        QCOMPARE(pair.b.standing().unsettled, Money());
        QCOMPARE(pair.problems(), QString());
    }

    void takingBackBeforeTheFileGoesLeavesNothing()
    {
        Pair pair;
        must(pair.a.partners.takeBack(pair.carry(120).id));
        const auto taken = must(pair.toB(pair.fromA()));
        QCOMPARE(taken.entries, qint64(2));
        QCOMPARE(pair.b.balance(*pair.b.find(pair.mobile)), qint64(0));
        QCOMPARE(pair.problems(), QString());
    }

    void aVoucherIsSpentOnceAndOnlyThere()
    {
        Pair pair;
        const auto voucher = must(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(200), pair.a.today(), {}}));
        QCOMPARE(pair.a.spendable(pair.member), qint64(100));
        QCOMPARE(codeOf(pair.a.partners.spendVoucher(voucher.text)), ErrorCode::NotForThisShop);
        QString forged = voucher.text;
        forged[230] = forged[230] == u'1' ? u'2' : u'1';
        QVERIFY(!pair.b.partners.spendVoucher(forged));
        const auto spent = must(pair.b.partners.spendVoucher(voucher.text));
        QVERIFY(spent.isNew);
        QCOMPARE(spent.spendable, Points(200));
        QCOMPARE(codeOf(pair.b.partners.spendVoucher(voucher.text)), ErrorCode::AlreadyUsed);
        QCOMPARE(must(pair.toA(pair.fromB())).spent, Points(200));
        QCOMPARE(pair.a.balance(pair.member), qint64(100));
        QCOMPARE(pair.a.spendable(pair.member), qint64(100));
        QCOMPARE(must(pair.a.partners.vouchers(pair.member, 5)).front().state, services::VoucherState::Spent);
        QCOMPARE(pair.a.standing().unsettled, Money::fromMinor(-200'000));
        QCOMPARE(pair.problems(), QString());
    }

    void anUnspentVoucherSetsItsPointsFreeAfterTheGrace()
    {
        Pair pair;
        const auto voucher =
            must(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(200), pair.a.today().addDays(1), {}}));
        pair.advance(2);
        QCOMPARE(codeOf(pair.b.partners.spendVoucher(voucher.text)), ErrorCode::NoLongerValid);
        QCOMPARE(must(pair.a.partners.vouchers(pair.member, 5)).front().state, services::VoucherState::Ended);
        QCOMPARE(pair.a.spendable(pair.member), qint64(100));
        pair.advance(31);
        QCOMPARE(pair.a.spendable(pair.member), qint64(300));
        QCOMPARE(must(pair.a.partners.vouchers(pair.member, 5)).front().state, services::VoucherState::Lapsed);
    }

    void aVoucherReportedTooLateIsOwed()
    {
        Pair pair;
        const auto voucher = must(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(300), pair.a.today(), {}}));
        (void)must(pair.b.partners.spendVoucher(voucher.text));
        const QByteArray late = pair.fromB();
        pair.advance(40);
        (void)must(services::NightlyJob(pair.a.shop.database(), pair.a.shop.clock).run({}));
        (void)must(pair.a.counter.record(CounterShop::draft(pair.member, 1'000, 250)));
        (void)must(pair.toA(late));
        QVERIFY(pair.a.balance(pair.member) < 0);
        QCOMPARE(pair.problems(), QString());
    }

    void aVoucherNeedsPointsAndADay()
    {
        Pair pair;
        const QDate today = pair.a.today();
        QCOMPARE(codeOf(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(301), today, {}})),
                 ErrorCode::NotEnoughPoints);
        QCOMPARE(codeOf(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(1), today.addDays(-1), {}})),
                 ErrorCode::OutOfRange);
        QCOMPARE(codeOf(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(1), QDate(), {}})),
                 ErrorCode::OutOfRange);
    }

    void aMonthIsClosedOnceAndLateLinesCorrectTheNext()
    {
        Pair pair;
        const MonthRef first = pair.a.thisMonth();
        const auto moved = pair.carry(100);
        const QByteArray late = pair.fromA();
        QCOMPARE(codeOf(pair.a.partners.closeMonth(pair.bAtA, first)), ErrorCode::NotYetValid);
        pair.advance(20);
        const auto closed = must(pair.a.partners.closeMonth(pair.bAtA, first));
        QCOMPARE(closed.sums.net(), Money::fromMinor(-100'000));
        QCOMPARE(codeOf(pair.a.partners.closeMonth(pair.bAtA, first)), ErrorCode::AlreadyExists);
        // B closes too before the file comes: it is a correction of the month after
        QCOMPARE(must(pair.b.partners.closeMonth(pair.aAtB, first)).sums.net(), Money());
        (void)must(pair.toB(late));
        must(pair.a.partners.takeBack(moved.id));
        pair.carry(30);
        (void)must(pair.toB(pair.fromA()));
        const MonthRef second = pair.a.thisMonth();
        pair.advance(40);
        const auto atA = must(pair.a.partners.closeMonth(pair.bAtA, second));
        QCOMPARE(atA.sums.corrections, Money::fromMinor(100'000));
        QCOMPARE(atA.sums.owed, Money::fromMinor(-30'000));
        const auto atB = must(pair.b.partners.closeMonth(pair.aAtB, second));
        QCOMPARE(atB.sums.corrections, Money::fromMinor(100'000));
        QCOMPARE(atB.sums.net(), Money::fromMinor(30'000));
        QCOMPARE(closed.sums.net() + atA.sums.net(), -atB.sums.net());
        QCOMPARE(must(pair.a.partners.statement(pair.bAtA, first)).sums, closed.sums);
        QCOMPARE(pair.problems(), QString());
    }

    void whatPartnersIssuedIsSpentExpiredOrOpen() // I16
    {
        Pair pair;
        Club third;
        const PartnerId thirdAtB = Pair::introduce(pair.b, third, 500, 500);
        const PartnerId bAtThird = Pair::introduce(third, pair.b, 500, 500);
        const MemberId elsewhere = third.join(pair.mobile, 200);
        pair.carry(150);
        (void)must(third.partners.move({bAtThird, elsewhere, Points(80), {}, {}}));
        (void)must(pair.toB(pair.fromA()));
        (void)must(pair.b.partners.importFile(must(third.partners.exportFile(bAtThird)).content, QStringLiteral("f")));
        const MemberId there = *pair.b.find(pair.mobile);
        (void)must(pair.b.counter.record(CounterShop::draft(there, 100, 99)));
        (void)must(pair.b.partners.move({thirdAtB, there, Points(21), {}, {}}));
        QCOMPARE(pair.b.problems(), QString());
        pair.advance(500);
        (void)must(services::NightlyJob(pair.b.shop.database(), pair.b.shop.clock).run({}));
        Points open;
        Points sum;
        for (const services::PartnerRow &row : must(pair.b.partners.list())) {
            open += row.balance.open;
            sum += row.balance.issued - row.balance.spent - row.balance.expired;
        }
        QCOMPARE(open, Points(0));
        QCOMPARE(sum, open);
        QCOMPARE(pair.b.problems(), QString());
    }

    void withoutTheSecretKeyNothingIsSigned()
    {
        Pair pair;
        pair.a.secrets.values.clear();
        const auto refused = pair.a.partners.exportFile(pair.bAtA);
        QCOMPARE(codeOf(refused), ErrorCode::NotFound);
        QCOMPARE(refused.error().field, QStringLiteral("key"));
        const PublicKey fresh = must(pair.a.partners.renewKey());
        (void)must(pair.a.partners.exportFile(pair.bAtA));
        QCOMPARE(codeOf(pair.toB(pair.fromA())), ErrorCode::WrongSignature);
        const services::PartnerRow row = must(pair.b.partners.list()).front();
        Partner told = row.partner;
        told.key = fresh;
        must(pair.b.partners.change(pair.aAtB, row.version, told));
        (void)must(pair.toB(pair.fromA()));
    }
};

BASHGAH_TEST(tst_partnerservice, PartnerServiceTest)
#include "tst_partnerservice.moc"
