// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two programs on one file: this test starts itself twice, and both copies sell to the same member at once.
#include "ctl/command.h"
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTextStream>

#include <memory>

namespace tst_twoprograms {

using namespace bashgah;
using test::CounterShop;
using test::CtlRun;
using test::TestShop;

namespace {

constexpr int ownSales = 40;
constexpr int sharedSales = 15;  ///< the same request by both, as when a cashier presses twice
constexpr int spendings = 30;
constexpr qint64 pointsOfSale = 100; ///< of 1,000 tomans, one point for each 100 rials
constexpr qint64 pointsToSpend = 1000;
const QString member = QStringLiteral("17850");

/// What one program says it did.
struct Told
{
    int recorded = 0; ///< for the first time
    int repeated = 0;
    int refused = 0;
    qint64 earned = 0;
    qint64 spent = 0;
};

void sellOnce(Told &told, const QString &shop, const domain::Clock &clock, const QStringList &more)
{
    const CtlRun run = test::runCtl(QStringList{QStringLiteral("sale"), shop, QStringLiteral("--member"), member,
                                                QStringLiteral("--amount"), QStringLiteral("1000"),
                                                QStringLiteral("--json")} + more, clock);
    if (run.code != 0) {
        ++told.refused;
        return;
    }
    const QJsonObject sale = run.json();
    if (sale.value(QLatin1String("repeated")).toBool()) {
        ++told.repeated;
        return;
    }
    ++told.recorded;
    told.earned += sale.value(QLatin1String("earned")).toInteger();
    told.spent += sale.value(QLatin1String("redeemed_points")).toInteger();
}

Told sell(const QString &shop, const QString &name, const domain::Clock &clock)
{
    Told told;
    for (int i = 0; i < ownSales; ++i) {
        sellOnce(told, shop, clock, {QStringLiteral("--key"), QStringLiteral("%1-%2").arg(name).arg(i)});
        if (i < sharedSales)
            sellOnce(told, shop, clock, {QStringLiteral("--key"), QStringLiteral("shared-%1").arg(i)});
    }
    return told;
}

Told spend(const QString &shop, const domain::Clock &clock)
{
    Told told;
    for (int i = 0; i < spendings; ++i)
        sellOnce(told, shop, clock, {QStringLiteral("--redeem"), QString::number(pointsToSpend)});
    return told;
}

/// A copy of this program that waits for a line before it begins.
std::unique_ptr<QProcess> startOther(const QString &shop, const QString &name)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BASHGAH_TEST_SELLER"), name);
    environment.insert(QStringLiteral("BASHGAH_TEST_SHOP"), shop);
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("tst_twoprograms"), QStringLiteral("actsAsTheOtherProgram")});
    return process;
}

bool isReady(QProcess &process, QByteArray &said)
{
    while (!said.contains("READY")) {
        if (!process.waitForReadyRead(30'000))
            return false;
        said += process.readAllStandardOutput();
    }
    return true;
}

/// Absent: it did not come to its end.
std::optional<Told> endOf(QProcess &process, QByteArray &said)
{
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return std::nullopt;
    said += process.readAllStandardOutput();
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() == 6 && words.first() == "TOLD") {
            return Told{words.at(1).toInt(), words.at(2).toInt(), words.at(3).toInt(), words.at(4).toLongLong(),
                        words.at(5).toLongLong()};
        }
    }
    return std::nullopt;
}

/// Both at once, the work named `work`.
std::optional<Told> bothTogether(const QString &shop, const QString &work)
{
    const auto first = startOther(shop, QString(work + QStringLiteral("-first")));
    const auto second = startOther(shop, QString(work + QStringLiteral("-second")));
    QByteArray saidFirst;
    QByteArray saidSecond;
    if (!isReady(*first, saidFirst) || !isReady(*second, saidSecond))
        return std::nullopt;
    for (QProcess *process : {first.get(), second.get()}) {
        process->write("go\n");
        process->waitForBytesWritten(5'000);
    }
    const auto one = endOf(*first, saidFirst);
    const auto other = endOf(*second, saidSecond);
    if (!one || !other)
        return std::nullopt;
    return Told{one->recorded + other->recorded, one->repeated + other->repeated, one->refused + other->refused,
                one->earned + other->earned, one->spent + other->spent};
}

} // namespace

class TwoProgramsTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostAndNothingDoubled();
    void pointsAreSpentOnce();
    void actsAsTheOtherProgram();
};

void TwoProgramsTest::nothingIsLostAndNothingDoubled()
{
    CounterShop club(TestShop::Where::File);
    const auto id = club.addMember(member);
    const auto told = bothTogether(club.shop.path(), QStringLiteral("sell"));
    QVERIFY(told);
    constexpr int wanted = 2 * ownSales + sharedSales;
    QCOMPARE(told->recorded, wanted);
    QCOMPARE(told->repeated, sharedSales);
    QCOMPARE(told->refused, 0); // each waits for the other
    QCOMPARE(told->earned, wanted * pointsOfSale);
    QCOMPARE(club.balance(id), wanted * pointsOfSale);
    const auto rows = club.counter.today(2 * wanted);
    QVERIFY(rows);
    QCOMPARE(rows->size(), static_cast<size_t>(wanted));
    QCOMPARE(club.problems(), QString());
}

// Enough for some of them: whoever comes late is told so, and nobody goes below zero.
void TwoProgramsTest::pointsAreSpentOnce()
{
    CounterShop club(TestShop::Where::File);
    const auto id = club.addMember(member);
    constexpr qint64 start = 10 * pointsToSpend;
    QVERIFY(club.counter.adjust({id, domain::Points(start), QStringLiteral("start"), {}, {}}));
    const auto told = bothTogether(club.shop.path(), QStringLiteral("spend"));
    QVERIFY(told);
    QCOMPARE(told->recorded + told->refused, 2 * spendings);
    QCOMPARE(told->spent, told->recorded * pointsToSpend);
    QVERIFY(told->recorded >= 10 && told->refused > 0);
    const qint64 left = club.balance(id);
    QCOMPARE(left, start + told->earned - told->spent);
    QVERIFY2(left >= 0 && left < pointsToSpend, qPrintable(QString::number(left)));
    QCOMPARE(club.problems(), QString());
}

/// The other program's part; in the first one there is nothing to do.
void TwoProgramsTest::actsAsTheOtherProgram()
{
    const QString name = qEnvironmentVariable("BASHGAH_TEST_SELLER");
    if (name.isEmpty())
        return;
    const QString shop = qEnvironmentVariable("BASHGAH_TEST_SHOP");
    const test::FakeClock clock;
    QTextStream out(stdout);
    out << "READY" << Qt::endl;
    QTextStream(stdin).readLine();
    const Told told = name.startsWith(u"spend") ? spend(shop, clock) : sell(shop, name, clock);
    out << "\nTOLD " << told.recorded << ' ' << told.repeated << ' ' << told.refused << ' ' << told.earned << ' '
        << told.spent << Qt::endl;
}

BASHGAH_TEST(tst_twoprograms, TwoProgramsTest)

} // namespace tst_twoprograms

#include "tst_twoprograms.moc"
