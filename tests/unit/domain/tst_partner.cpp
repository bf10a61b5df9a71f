// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/exchangefile.h"
#include "domain/partner/partner.h"
#include "domain/partner/pointvoucher.h"
#include "domain/partner/settlement.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_partner {

using namespace bashgah::domain;
using bashgah::test::must;

namespace {

PublicKey key(char letter)
{
    return must(PublicKey::fromBytes(QByteArray(32, letter)));
}

Partner partner(PartnerMode mode)
{
    Partner made{QStringLiteral("Bakery"), key('b'), Money::fromMinor(900), Money::fromMinor(1000), mode,
                 Points(0), {}, false};
    return made;
}

ExchangeFile sample()
{
    ExchangeFile file{key('a'), key('b'), QStringLiteral("نان \"تازه\""), 3, 2, {1'700'000'000'000}, {}};
    ExchangeEntry transfer;
    transfer.id = QStringLiteral("t-1");
    transfer.mobile = QStringLiteral("+989121234567");
    transfer.points = Points(30);
    transfer.day = QDate(2026, 8, 22);
    transfer.parts = {{Points(10), QDate(2026, 9, 22)}, {Points(20), {}}};
    transfer.covered = Points(5);
    transfer.amount = Money::fromMinor(22'500);
    ExchangeEntry back;
    back.kind = ExchangeEntry::Kind::Void;
    back.id = QStringLiteral("t-2");
    back.of = QStringLiteral("t-1");
    back.day = transfer.day;
    file.entries = {transfer, back};
    return file;
}

PartnerMove moveOf(PartnerMoveKind kind, qint64 points, qint64 amount, QDate day)
{
    return {PartnerMoveId(1), PartnerId(1), kind, {}, Points(points), Points(0), Money::fromMinor(amount),
            {}, {}, {}, {}, false, {}, day, {}, {}, false};
}

} // namespace

class PartnerTest final : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsReadAsItIsWritten()
    {
        const PublicKey own = must(PublicKey::fromBytes(QByteArray::fromHex(
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));
        QCOMPARE(own.fingerprint(), QStringLiteral("D75A 9801 82B1 0AB7"));
        QCOMPARE(own.text().size(), 43);
        QCOMPARE(must(PublicKey::parse(own.text())), own);
        QCOMPARE(must(PublicKey::parse(QString(u" \u200f" + own.text().left(20) + u"\n" + own.text().mid(20) + u"= "))), own);
        QCOMPARE(PublicKey::parse(own.text().left(40)).error().code, ErrorCode::UnknownValue);
        QCOMPARE(PublicKey::parse(QStringLiteral("سلام")).error().code, ErrorCode::UnknownValue);
        QCOMPARE(PublicKey::parse(QStringLiteral(" ")).error().code, ErrorCode::Empty);
    }

    void aPrepaidPartnerGetsWhatIsPaidForAndTheReserve()
    {
        Partner prepaid = partner(PartnerMode::Prepaid);
        QCOMPARE(mostToMove(prepaid, {Points(100), Points(0), Points(30), Money()}), std::optional(Points(70)));
        prepaid.reserve = Points(50);
        QCOMPARE(mostToMove(prepaid, {Points(0), Points(20), Points(0), Money()}), std::optional(Points(30)));
        QCOMPARE(mostToMove(prepaid, {Points(0), Points(60), Points(0), Money()}), std::optional(Points(0)));
    }

    void aPostpaidPartnerGetsUpToTheCreditLimit()
    {
        Partner postpaid = partner(PartnerMode::Postpaid);
        QCOMPARE(mostToMove(postpaid, {}), std::optional<Points>());
        postpaid.creditLimit = Money::fromMinor(10'500);
        QCOMPARE(mostToMove(postpaid, {Points(0), Points(0), Points(0), Money::fromMinor(4000)}), std::optional(Points(6)));
        QCOMPARE(mostToMove(postpaid, {Points(0), Points(0), Points(5), Money::fromMinor(4000)}), std::optional(Points(1)));
        QCOMPARE(mostToMove(postpaid, {Points(0), Points(0), Points(0), Money::fromMinor(99'000)}), std::optional(Points(0)));
    }

    void anExchangeFileIsReadAsItWasWritten()
    {
        const QByteArray bytes = completeExchange(exchangeBytes(sample()), QByteArray(64, 's'));
        const ReadExchange read = must(readExchange(bytes, QStringLiteral("f")));
        QCOMPARE(read.file, sample());
        QCOMPARE(read.signature, QByteArray(64, 's'));
        QCOMPARE(exchangeBytes(read.file), read.signedBytes);
        QByteArray mailed = bytes;
        mailed.replace("\n", "\r\n");
        QCOMPARE(must(readExchange(mailed, QStringLiteral("f"))).file, sample());
    }

    // A shop with an older program still writes these.
    void aFileOfTheFirstFormatIsStillRead()
    {
        QByteArray lines = "{'acknowledges':2,'at':1700000000000,'entries':2,'format':'bashgah-exchange','from':'%a',"
                           "'name':'x','number':3,'to':'%b','version':1}\n"
                           "{'day':'2026-08-22','id':'t-1','kind':'transfer','lots':[{'points':30}],"
                           "'member':'+989121234567','points':30}\n"
                           "{'day':'2026-08-22','id':'v-1','kind':'spent','points':7}\n";
        lines.replace('\'', '"');
        lines.replace("%a", key('a').text().toLatin1());
        lines.replace("%b", key('b').text().toLatin1());
        const ReadExchange read = must(readExchange(completeExchange(lines, QByteArray(64, 's')), QStringLiteral("f")));
        QCOMPARE(read.signedBytes, lines);
        QCOMPARE(read.file.version, 1);
        QCOMPARE(read.file.entries[0].amount, Money());
        QByteArray mixed = completeExchange(lines, QByteArray(64, 's'));
        mixed.replace("\"points\":7", "\"amount\":5,\"points\":7");
        QVERIFY(!readExchange(mixed, QStringLiteral("f")));
    }

    void aFileSaysWhatItRepeatsAndWants()
    {
        ExchangeFile file = sample();
        QVERIFY(!exchangeBytes(file).contains("repeats"));
        file.repeats = 2;
        file.wants = 5;
        const QByteArray bytes = completeExchange(exchangeBytes(file), QByteArray(64, 's'));
        QCOMPARE(must(readExchange(bytes, QStringLiteral("f"))).file, file);
        file.repeats = 4; // it is number 3
        QVERIFY(!readExchange(completeExchange(exchangeBytes(file), QByteArray(64, 's')), QStringLiteral("f")));
    }

    // By them both sides see that a shop went back to a backup; files of before do not have them.
    void aFileNamesTheFilesItBuildsOnByTheirHashes()
    {
        ExchangeFile file = sample();
        QVERIFY(!exchangeBytes(file).contains("sha256"));
        // SHA-256 of "abc", FIPS 180-2
        QCOMPARE(exchangeHash("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        file.acknowledgedHash = exchangeHash("abc");
        file.followsHash = exchangeHash("def");
        QByteArray bytes = completeExchange(exchangeBytes(file), QByteArray(64, 's'));
        QCOMPARE(must(readExchange(bytes, QStringLiteral("f"))).file, file);
        file.version = 2;
        QVERIFY(!readExchange(completeExchange(exchangeBytes(file), QByteArray(64, 's')), QStringLiteral("f")));
        file.version = 3;
        file.followsHash = QStringLiteral("def");
        QVERIFY(!readExchange(completeExchange(exchangeBytes(file), QByteArray(64, 's')), QStringLiteral("f")));
    }

    void aFileCutOffAnywhereIsNoFile()
    {
        const QByteArray bytes = completeExchange(exchangeBytes(sample()), QByteArray(64, 's'));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(readExchange(bytes.left(size), QStringLiteral("f")).error().code, ErrorCode::BadFile);
    }

    void aFileNotWrittenByAProgramIsRefused()
    {
        const QByteArray bytes = completeExchange(exchangeBytes(sample()), QByteArray(64, 's'));
        for (const auto &[from, to] : {std::pair{"\"points\":30", "\"points\": 30"}, {"\"points\":30", "\"points\":31"},
                                       {"\"points\":30", "\"points\":-30"}, {"\"kind\":\"void\"", "\"kind\":\"gift\""},
                                       {"\"version\":3", "\"version\":4"}, {"\"covered\":5", "\"covered\":31"},
                                       {"\"amount\":22500", "\"amount\":-1"}, {"\"day\":\"2026-08-22\"", "\"day\":\"x\""}}) {
            QByteArray changed = bytes;
            changed.replace(from, to);
            QVERIFY(changed != bytes);
            QVERIFY2(!readExchange(changed, QStringLiteral("f")), to);
        }
    }

    void aVoucherIsReadAsItIsPrinted()
    {
        const PointVoucher voucher{0xF00D'0000'0000'0001, must(MobileNumber::parse(u"09121234567")), Points(250),
                                   QDate(2026, 9, 1)};
        QByteArray signature;
        for (int i = 0; i < 64; ++i)
            signature.append(static_cast<char>(i * 37 + 200));
        const QString text = voucherText(voucher, key('a'), key('b'), signature);
        QCOMPARE(text.size(), voucherDigits);
        const ReadVoucher read = must(readVoucher(groupedVoucher(text)));
        QCOMPARE(read.voucher, voucher);
        QCOMPARE(read.signature, signature);
        QCOMPARE(read.from, keyMark(key('a')));
        QCOMPARE(read.to, keyMark(key('b')));
        QString persian = text;
        for (QChar &digit : persian)
            digit = QChar(static_cast<char16_t>(0x06F0 + digit.digitValue()));
        QCOMPARE(must(readVoucher(persian)).voucher, voucher);
        QCOMPARE(voucher.idText(), QStringLiteral("f00d000000000001"));
    }

    void whatIsNoVoucherIsRefused()
    {
        QCOMPARE(readVoucher(QStringLiteral("  ")).error().code, ErrorCode::Empty);
        QCOMPARE(readVoucher(QStringLiteral("12345")).error().code, ErrorCode::WrongCode);
        QCOMPARE(readVoucher(QString(voucherDigits, u'9')).error().code, ErrorCode::WrongCode);
        QCOMPARE(readVoucher(QString(voucherDigits, u'0')).error().code, ErrorCode::WrongCode);
        QCOMPARE(readVoucher(QStringLiteral("https://example.org/1")).error().code, ErrorCode::WrongCode);
    }

    void aMonthNetsBothDirectionsAndKeepsCorrectionsApart()
    {
        const DayRange month{QDate(2026, 8, 1), QDate(2026, 8, 31)};
        PartnerMove undone = moveOf(PartnerMoveKind::Out, -10, 10'000, QDate(2026, 8, 5));
        undone.correctsSettled = true;
        const SettlementSums sums = settlementOf({moveOf(PartnerMoveKind::In, 100, 90'000, QDate(2026, 8, 2)),
                                                  moveOf(PartnerMoveKind::SpentHere, 20, 18'000, QDate(2026, 8, 3)),
                                                  moveOf(PartnerMoveKind::Out, 50, -50'000, QDate(2026, 8, 31)),
                                                  moveOf(PartnerMoveKind::BlockSold, 500, 450'000, QDate(2026, 8, 9)),
                                                  moveOf(PartnerMoveKind::In, 7, 6'300, QDate(2026, 7, 31)), undone},
                                                 month);
        QCOMPARE(sums.in, Points(127));
        QCOMPARE(sums.out, Points(40));
        QCOMPARE(sums.earned, Money::fromMinor(558'000));
        QCOMPARE(sums.owed, Money::fromMinor(-50'000));
        QCOMPARE(sums.corrections, Money::fromMinor(16'300));
        QCOMPARE(sums.net(), Money::fromMinor(524'300));
    }
};

BASHGAH_TEST(tst_partner, PartnerTest)

} // namespace tst_partner

#include "tst_partner.moc"
