// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/pointvoucher.h"
#include "integrations/crypto/sodiumsignatures.h"
#include "services/backup/backupservice.h"
#include "services/counter/verifyservice.h"
#include "services/members/memberservice.h"
#include "services/counter/nightlyjob.h"
#include "services/partners/partnerrecovery.h"
#include "services/partners/partnerservice.h"
#include "storage/db/statementwatch.h"
#include "support/countershop.h"
#include "support/memorysecrets.h"
#include "support/must.h"
#include "support/property.h"
#include "support/refusal.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_partnerservice {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::codeOf;
using bashgah::test::must;
using bashgah::test::TestShop;
using services::PartnerService;

namespace {

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
    void trustAAtB(const PublicKey &key, qint64 oldUpTo)
    {
        const services::PartnerRow row = must(b.partners.list()).front();
        must(b.partners.recovery().trust({aAtB, row.version, key, oldUpTo, {}}));
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

/// The shop file of a club as a backup has it, opened in its place.
struct Restored
{
    Restored(Club &club, const QString &backup, const QString &path)
        : clock(club.shop.clock), secrets(club.secrets), database(opened(backup, path)),
          partners(*database, clock, signatures, secrets)
    {
    }
    static std::unique_ptr<storage::Database> opened(const QString &backup, const QString &path)
    {
        if (!QFile::copy(backup, path))
            qFatal("the backup is not copied");
        return must(storage::Database::open(path));
    }
    [[nodiscard]] services::PartnerRow row() { return must(partners.list()).front(); }

    test::FakeClock clock;
    integrations::SodiumSignatures signatures;
    test::MemorySecrets secrets;
    std::unique_ptr<storage::Database> database;
    PartnerService partners;
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

    /// The same after any story of carrying, sending late and twice, spending and ending.
    void whatPartnersIssuedIsSpentExpiredOrOpenWhateverHappens()
    {
        const QString found = test::counterexample(8, [](test::Chance &chance) -> QString {
            Pair pair;
            std::vector<QByteArray> sent;
            QStringList story;
            for (int i = 0; i < 12; ++i) {
                const qint64 points = chance.between(1, 60);
                switch (chance.between(0, 4)) {
                case 0:
                case 1: // more than there is: refused
                    story.append(QStringLiteral("%1 carried %2")
                                     .arg(points).arg(bool(pair.a.partners.move(pair.wish(points)))));
                    break;
                case 2:
                    if (const auto file = pair.a.partners.exportFile(pair.bAtA)) {
                        sent.push_back(file->content);
                        story.append(QStringLiteral("sent %1").arg(bool(pair.toB(sent.back()))));
                    }
                    if (!sent.empty() && chance.oneIn(2)) // one comes again
                        (void)pair.toB(sent[static_cast<size_t>(chance.between(0, static_cast<qint64>(sent.size()) - 1))]);
                    break;
                case 3:
                    if (const auto there = pair.b.find(pair.mobile)) {
                        const auto bought = pair.b.counter.record(CounterShop::draft(*there, 1'000, points));
                        story.append(QStringLiteral("%1 spent %2").arg(points).arg(bool(bought)));
                    }
                    break;
                default:
                    pair.advance(static_cast<int>(chance.between(1, 150)));
                    (void)must(services::NightlyJob(pair.b.shop.database(), pair.b.shop.clock).run({}));
                    story.append(QStringLiteral("to %1").arg(pair.b.today().toString(Qt::ISODate)));
                }
                const PartnerBalance balance = pair.b.standing();
                if (balance.issued - balance.spent - balance.expired != balance.open || balance.open < Points(0))
                    return story.join(QStringLiteral(", "));
            }
            const QString problems = pair.b.problems();
            return problems.isEmpty() ? QString() : QString(story.join(QStringLiteral(", ")) + u'\n' + problems);
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
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
        pair.trustAAtB(fresh, 0);
        (void)must(pair.toB(pair.fromA()));
    }

    void aNewKeyIsTrustedDeliberatelyOnly()
    {
        Pair pair;
        const services::PartnerRow row = must(pair.b.partners.list()).front();
        Partner told = row.partner;
        told.key = must(pair.a.partners.renewKey());
        const auto refused = pair.b.partners.change(pair.aAtB, row.version, told);
        QCOMPARE(codeOf(refused), ErrorCode::NotAllowed);
        QCOMPARE(refused.error().field, QStringLiteral("key"));
        const PublicKey own = must(pair.b.partners.publicKey());
        QCOMPARE(codeOf(pair.b.partners.recovery().trust({pair.aAtB, row.version, own, 0, {}})), ErrorCode::AlreadyExists);
        pair.trustAAtB(told.key, 0);
        QCOMPARE(must(pair.b.partners.list()).front().partner.key, told.key);
    }

    // A's key is renewed while two of its files are on their way.
    void filesOfTheOldKeyAreTakenUpToANumber()
    {
        Pair pair;
        pair.carry(10);
        const QByteArray first = pair.fromA();
        pair.carry(20);
        const QByteArray second = pair.fromA();
        pair.trustAAtB(must(pair.a.partners.renewKey()), 1);
        QCOMPARE(must(pair.toB(first)).in, Points(10));
        QCOMPARE(codeOf(pair.toB(second)), ErrorCode::WrongSignature);
        QVERIFY(must(pair.toB(first)).repeated);
        // the first file with the new key brings again what nobody has confirmed
        const auto third = must(pair.a.partners.exportFile(pair.bAtA));
        QCOMPARE(third.repeats, qint64(1));
        const auto taken = must(pair.toB(third.content));
        QCOMPARE(taken.in, Points(20));
        QCOMPARE(taken.known, qint64(1));
        QCOMPARE(pair.b.spendable(*pair.b.find(pair.mobile)), qint64(30));
        QCOMPARE(pair.b.standing().unsettled, -pair.a.standing().unsettled);
        QCOMPARE(pair.problems(), QString());
    }

    // B has a new key; the file that names the old one is on its way.
    void aFileToOurKeyBeforeIsStillForUs()
    {
        Pair pair;
        pair.carry(10);
        const QByteArray file = pair.fromA();
        (void)must(pair.b.partners.renewKey());
        QCOMPARE(must(pair.toB(file)).in, Points(10));
    }

    // A goes back to a backup that knows neither its last files, nor a voucher, nor what B sent.
    void afterARestoredBackupTheExchangeGoesOn()
    {
        Pair pair(TestShop::Where::File);
        pair.carry(10);
        (void)must(pair.toB(pair.fromA()));
        pair.carry(20);
        (void)must(pair.toB(pair.fromA()));
        const auto voucher = must(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(40), pair.a.today(), {}}));
        (void)must(pair.b.partners.spendVoucher(voucher.text));
        const QByteArray answer = pair.fromB();

        Club old; // as A was on its first day
        old.secrets = pair.a.secrets;
        must(old.shop.shop().setSetting(QStringLiteral("partner.public_key"), must(pair.a.partners.publicKey()).text()));
        const PartnerId bAtOld = Pair::introduce(old, pair.b, 800, 1000);
        const MemberId member = old.join(pair.mobile, 300);
        (void)must(old.partners.move({bAtOld, member, Points(5), {}, {}}));
        const QByteArray wrong = must(old.partners.exportFile(bAtOld)).content;
        QCOMPARE(codeOf(pair.toB(wrong)), ErrorCode::DuplicateRequest); // B has another file 1

        const auto taken = must(old.partners.importFile(answer, QStringLiteral("f")));
        QCOMPARE(taken.forgotten, qint64(1));
        QCOMPARE(taken.disputed, qint64(1)); // the voucher nobody knows stops nothing
        QCOMPARE(must(old.partners.list()).front().disputed, qint64(1));
        const auto next = must(old.partners.exportFile(bAtOld));
        QCOMPARE(next.number, qint64(3));
        QCOMPARE(must(pair.toB(next.content)).in, Points(5));
        QVERIFY(must(pair.toB(next.content)).repeated);
        QCOMPARE(pair.b.spendable(*pair.b.find(pair.mobile)), qint64(10 + 20 + 40 + 5));

        const auto disputes = must(old.partners.recovery().disputes(bAtOld));
        QCOMPARE(disputes.front().reason, DisputeReason::UnknownVoucher);
        QCOMPARE(disputes.front().points, Points(40));
        QCOMPARE(codeOf(old.partners.recovery().closeDispute(bAtOld, disputes.front().id, QString())), ErrorCode::Empty);
        must(old.partners.recovery().closeDispute(bAtOld, disputes.front().id, QStringLiteral("paid in cash")));
        QVERIFY(must(old.partners.recovery().disputes(bAtOld)).empty());
        QCOMPARE(QString(pair.problems() + old.problems()), QString());
    }

    // A goes back to a backup and writes two files before it takes one in. Their numbers are used anew: B has
    // another file 2, and what follows it is another file 3.
    void aRestoredShopThatWritesFirstLosesNothing()
    {
        Pair pair(TestShop::Where::File);
        pair.carry(10);
        (void)must(pair.toB(pair.fromA()));
        (void)must(pair.toA(pair.fromB()));
        QTemporaryDir folder;
        const auto backup = must(services::BackupService(pair.a.shop.path(), folder.path(), pair.a.shop.clock).backUp());
        pair.carry(20);
        (void)must(pair.toB(pair.fromA()));

        Restored old(pair.a, backup.path, folder.filePath(QStringLiteral("old.bashgah")));
        (void)must(old.partners.move({pair.bAtA, pair.member, Points(5), {}, {}}));
        const QByteArray second = must(old.partners.exportFile(pair.bAtA)).content;
        (void)must(old.partners.move({pair.bAtA, pair.member, Points(7), {}, {}}));
        const QByteArray third = must(old.partners.exportFile(pair.bAtA)).content;
        for (const QByteArray &file : {second, third}) {
            const auto refused = pair.toB(file);
            QCOMPARE(codeOf(refused), ErrorCode::DuplicateRequest);
            QCOMPARE(refused.error().field, QStringLiteral("exchange"));
            QCOMPARE(refused.error().args, QStringList(QStringLiteral("2")));
        }

        const auto told = must(old.partners.importFile(pair.fromB(), QStringLiteral("f")));
        QCOMPARE(told.forked, qint64(2));
        QCOMPARE(old.row().acknowledged, qint64(1)); // neither of the two has arrived
        const auto next = must(old.partners.exportFile(pair.bAtA));
        QCOMPARE(next.number, qint64(4));
        QCOMPARE(next.repeats, qint64(2));
        QCOMPARE(must(pair.toB(next.content)).in, Points(5 + 7));
        QCOMPARE(pair.b.spendable(*pair.b.find(pair.mobile)), qint64(10 + 20 + 5 + 7));
        const auto calm = must(old.partners.importFile(pair.fromB(), QStringLiteral("f")));
        QCOMPARE(calm.forked, qint64(0));
        QCOMPARE(old.row().acknowledged, qint64(4));
        QCOMPARE(pair.problems(), QString());
        QVERIFY(must(services::VerifyService(*old.database).verify()).empty());
    }

    // B goes back to a backup: what it tells to have is less than A knows that it had.
    void whatARestoredPartnerForgotIsSentAgain()
    {
        Pair pair(TestShop::Where::File);
        (void)must(pair.toA(pair.fromB()));
        QTemporaryDir folder;
        const auto backup = must(services::BackupService(pair.b.shop.path(), folder.path(), pair.b.shop.clock).backUp());
        pair.carry(10);
        (void)must(pair.toB(pair.fromA()));
        (void)must(pair.toA(pair.fromB()));
        pair.carry(20);
        const QByteArray newest = pair.fromA();

        Restored old(pair.b, backup.path, folder.filePath(QStringLiteral("old.bashgah")));
        const auto early = old.partners.importFile(newest, QStringLiteral("f"));
        QCOMPARE(codeOf(early), ErrorCode::OutOfOrder);
        must(old.partners.recovery().askAgain(pair.aAtB, 1));
        QCOMPARE(codeOf(pair.toA(must(old.partners.exportFile(pair.aAtB)).content)), ErrorCode::DuplicateRequest);
        must(pair.a.partners.recovery().sendAgain(pair.bAtA, 1));
        const auto taken = must(old.partners.importFile(pair.fromA(), QStringLiteral("f")));
        QCOMPARE(taken.in, Points(30));
        const auto answered = must(pair.toA(must(old.partners.exportFile(pair.aAtB)).content));
        QCOMPARE(answered.wanted, qint64(0));
        QVERIFY(must(services::VerifyService(*old.database).verify()).empty());
    }

    void aVoucherOfAKeyBeforeIsTakenWhileThatIsTrusted()
    {
        Pair pair;
        const QDate last = pair.a.today().addDays(10);
        const auto voucher = must(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(40), last, {}}));
        const auto other = must(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(30), last, {}}));
        pair.trustAAtB(must(pair.a.partners.renewKey()), 1);
        QCOMPARE(must(pair.b.partners.spendVoucher(voucher.text)).points, Points(40));
        QCOMPARE(codeOf(pair.b.partners.spendVoucher(voucher.text)), ErrorCode::AlreadyUsed);
        (void)must(pair.b.partners.renewKey()); // the other one names B's key before
        QCOMPARE(must(pair.b.partners.spendVoucher(other.text)).points, Points(30));
        QCOMPARE(pair.problems(), QString());
    }

    void aVoucherOfAKeyThatIsInWrongHandsIsRefused()
    {
        Pair pair;
        const auto voucher =
            must(pair.a.partners.makeVoucher({pair.bAtA, pair.member, Points(40), pair.a.today(), {}}));
        pair.trustAAtB(must(pair.a.partners.renewKey()), 0);
        QCOMPARE(codeOf(pair.b.partners.spendVoucher(voucher.text)), ErrorCode::WrongSignature);
    }

    // A voucher that ends later than any made before the change can end was made with the old key afterwards.
    void aVoucherMadeWithTheKeyBeforeAfterTheChangeIsRefused()
    {
        Programme lasting = CounterShop::plainProgramme();
        lasting.expiry.kind = ExpiryPolicy::Kind::Never;
        Pair pair;
        pair.a.save(lasting, pair.a.today());
        const MemberId rich = pair.a.join(QStringLiteral("09351112233"), 300);
        const PublicKey before = must(pair.a.partners.publicKey());
        const auto secrets = pair.a.secrets;
        pair.trustAAtB(must(pair.a.partners.renewKey()), 1);
        pair.a.secrets = secrets;
        must(pair.a.shop.shop().setSetting(QStringLiteral("partner.public_key"), before.text()));
        pair.advance(1);
        const QDate last = pair.a.today().addDays(longestVoucherDays);
        const auto forged = pair.a.partners.makeVoucher({pair.bAtA, rich, Points(40), last, {}});
        QVERIFY2(forged, qPrintable(forged ? QString() : forged.error().args.join(u' ')));
        QCOMPARE(codeOf(pair.b.partners.spendVoucher(forged->text)), ErrorCode::WrongSignature);
    }

    void whatIsAskedForAgainComesOnceMoreAndIsBookedOnce()
    {
        Pair pair;
        pair.carry(10);
        const QByteArray lost = pair.fromA();
        pair.carry(20);
        (void)pair.fromA();
        must(pair.b.partners.recovery().askAgain(pair.aAtB, 1));
        const auto told = must(pair.toA(pair.fromB()));
        QCOMPARE(told.wanted, qint64(1));
        const auto again = must(pair.a.partners.exportFile(pair.bAtA));
        QCOMPARE(again.number, qint64(3));
        QCOMPARE(again.repeats, qint64(1));
        QCOMPARE(again.entries, qint64(2));
        QCOMPARE(must(pair.toB(again.content)).in, Points(30));
        QVERIFY(must(pair.toB(lost)).repeated); // it comes late and changes nothing
        QVERIFY(!must(pair.b.partners.list()).front().askFrom);
        QCOMPARE(must(pair.toA(pair.fromB())).wanted, qint64(0));
        must(pair.a.partners.recovery().sendAgain(pair.bAtA, 2));
        const auto once = must(pair.toB(pair.fromA()));
        QCOMPARE(once.in, Points(0));
        QCOMPARE(once.known, qint64(1));
        QCOMPARE(pair.b.spendable(*pair.b.find(pair.mobile)), qint64(30));
        QCOMPARE(pair.problems(), QString());
    }

    // The terms change at A between the move and the file, at B between the file and its coming.
    void amountsAreThoseOfTheDayOfTheMove()
    {
        Pair pair;
        pair.carry(100);
        services::PartnerRow row = must(pair.a.partners.list()).front();
        row.partner.value = Money::fromMinor(1500);
        must(pair.a.partners.change(pair.bAtA, row.version, row.partner));
        const QByteArray file = pair.fromA();
        services::PartnerRow there = must(pair.b.partners.list()).front();
        there.partner.price = Money::fromMinor(1500);
        must(pair.b.partners.change(pair.aAtB, there.version, there.partner));
        const auto taken = must(pair.toB(file));
        QCOMPARE(taken.otherTerms, qint64(1));
        QCOMPARE(pair.b.standing().unsettled, Money::fromMinor(100'000));
        QCOMPARE(pair.a.standing().unsettled, Money::fromMinor(-100'000));
    }

    void whatABlockCoversIsTheSameOnBothSides()
    {
        Pair pair;
        pair.setTerms(PartnerMode::Prepaid, 0, {});
        must(pair.a.partners.addBlock({pair.bAtA, Points(100), false, {}}));
        pair.carry(60);
        (void)must(pair.toB(pair.fromA())); // B enters the block a day later
        must(pair.b.partners.addBlock({pair.aAtB, Points(100), true, {}}));
        QCOMPARE(pair.b.standing().blockSold, Points(40));
        QCOMPARE(pair.b.standing().unsettled, -pair.a.standing().unsettled);
    }

    void aFileIsTakenInWithoutAskingForTheBalanceOfEachLine()
    {
        Pair pair;
        for (int i = 0; i < 40; ++i)
            pair.carry(1);
        const QByteArray file = pair.fromA();
        const storage::StatementWatch watch;
        QCOMPARE(must(pair.toB(file)).in, Points(40));
        QCOMPARE(watch.count(QStringLiteral("partner/balance")), 1);
        QCOMPARE(watch.count(QStringLiteral("partner/insert_move")), 40);
        QVERIFY2(watch.total() < 40 * 40, qPrintable(QString::number(watch.total())));
    }

    void aBlockAndAVoucherAskedForTwiceAreOne()
    {
        Pair pair;
        const services::BlockRequest block{pair.bAtA, Points(100), false, {}, QStringLiteral("b")};
        must(pair.a.partners.addBlock(block));
        must(pair.a.partners.addBlock(block));
        QCOMPARE(pair.a.standing().blockBought, Points(100));
        services::VoucherRequest wish{pair.bAtA, pair.member, Points(40), pair.a.today(), {}, QStringLiteral("v")};
        const auto voucher = must(pair.a.partners.makeVoucher(wish));
        QCOMPARE(must(pair.a.partners.makeVoucher(wish)).text, voucher.text);
        QCOMPARE(pair.a.spendable(pair.member), qint64(260));
        wish.points = Points(41);
        QCOMPARE(codeOf(pair.a.partners.makeVoucher(wish)), ErrorCode::DuplicateRequest);
    }
};

BASHGAH_TEST(tst_partnerservice, PartnerServiceTest)

} // namespace tst_partnerservice

#include "tst_partnerservice.moc"
