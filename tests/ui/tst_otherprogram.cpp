// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window with a half-typed purchase while another program sells to the same member from the same file. The other
// program is this test, started a second time.
#include "services/counter/counterservice.h"
#include "services/counter/verifyservice.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "testwindow.h"
#include "ui/format/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTextStream>

#include <memory>
#include <optional>

using namespace bashgah;
using domain::Money;
using domain::Points;
using test::must;
using test::Window;
using ui::Language;

namespace {

constexpr int thousands = 125; ///< of tomans, each sale of both
constexpr int watchMsecs = 10'000; ///< the window looks every two seconds

Money amount()
{
    return Money::fromMinor(thousands * Q_INT64_C(10'000));
}

/// What the other program says it did.
struct Told
{
    int recorded = 0;
    int refused = 0;
    Points earned;
    Points spent;
};

/// A copy of this program that sells to member 1 as often as it is told, spending `redeem` points each time.
class OtherProgram final
{
public:
    OtherProgram(const QString &shop, int sales, int redeem)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BASHGAH_TEST_SHOP"), shop);
        environment.insert(QStringLiteral("BASHGAH_TEST_SALES"), QString::number(sales));
        environment.insert(QStringLiteral("BASHGAH_TEST_REDEEM"), QString::number(redeem));
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("tst_otherprogram"), QStringLiteral("actsAsTheOtherProgram")});
        while (!m_said.contains("READY") && m_process.waitForReadyRead(30'000))
            m_said += m_process.readAllStandardOutput();
    }
    void begin()
    {
        m_process.write("go\n");
        (void)m_process.waitForBytesWritten(5'000);
    }
    /// Absent: it did not come to its end. The window does nothing meanwhile.
    [[nodiscard]] std::optional<Told> end()
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(120'000);
        if (!ended || m_process.exitCode() != 0)
            return std::nullopt;
        m_said += m_process.readAllStandardOutput();
        for (const QByteArray &line : m_said.split('\n')) {
            const QList<QByteArray> words = line.trimmed().split(' ');
            if (words.size() == 5 && words.first() == "TOLD")
                return Told{words.at(1).toInt(), words.at(2).toInt(), Points(words.at(3).toLongLong()),
                            Points(words.at(4).toLongLong())};
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Told> run()
    {
        begin();
        return end();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

/// Sara, who has points before either program sells to her.
domain::MemberId addSaraWith(Window &w, Points points)
{
    const auto sara = test::addSara(w);
    services::CounterService counter(w.shop.database(), w.shop.clock);
    (void)must(counter.adjust({sara, points, QStringLiteral("start"), {}, {}}));
    return sara;
}

void typeHalfOfASale(Window &w)
{
    w.type(QStringLiteral("4567"));
    w.press(Qt::Key_Return);
    w.type(QStringLiteral("%1.").arg(thousands));
}

QString text(Window &w, const char *edit)
{
    return w.find<QLineEdit>(QLatin1String(edit))->text();
}

Points spendable(Window &w, domain::MemberId member)
{
    return must(w.services().counter.snapshot(member)).spendable;
}

/// Start, all that was earned, less all that was spent: what every sale of today says.
Points addedUp(Window &w, Points start)
{
    Points sum = start;
    for (const services::TodayRow &row : must(w.services().counter.today(1'000)))
        sum = sum + row.purchase.earned - row.purchase.redeemedPoints;
    return sum;
}

} // namespace

class OtherProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void itsSaleIsSeenBehindAHalfTypedOne_data() { test::eachLanguage(); }
    void itsSaleIsSeenBehindAHalfTypedOne();
    void pointsItSpentAreRefusedKindlyAndTheSaleStays_data() { test::eachLanguage(); }
    void pointsItSpentAreRefusedKindlyAndTheSaleStays();
    void bothSellAtOnceAndNothingIsLostOrDoubled();
    void actsAsTheOtherProgram();
};

void OtherProgramTest::itsSaleIsSeenBehindAHalfTypedOne()
{
    QFETCH(Language, language);
    constexpr Points start(300);
    Window w(language);
    const auto sara = addSaraWith(w, start);
    w.open(ui::pages::counter);
    typeHalfOfASale(w);
    const QString typed = text(w, "amount");
    const auto *points = w.find<QLabel>(QStringLiteral("memberPoints"));
    QCOMPARE(points->text(), w.context().format.points(start));
    const auto told = OtherProgram(w.shop.path(), 1, 200).run();
    QVERIFY(told);
    QCOMPARE(told->recorded, 1);
    QCOMPARE(told->spent, Points(200));
    const Points left = start + told->earned - told->spent;
    QTRY_COMPARE_WITH_TIMEOUT(points->text(), w.context().format.points(left), watchMsecs);
    QVERIFY(!typed.isEmpty());
    QCOMPARE(text(w, "amount"), typed);
    QCOMPARE(w.focusName(), QStringLiteral("amount"));
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Return);
    const auto rows = must(w.services().counter.today());
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.front().purchase.gross, amount());
    QCOMPARE(rows.front().purchase.member, std::optional(sara));
    QCOMPARE(spendable(w, sara), left + rows.front().purchase.earned);
    QVERIFY(must(services::VerifyService(w.shop.database()).verify()).empty());
    QVERIFY(!w.dialogSeen);
}

void OtherProgramTest::pointsItSpentAreRefusedKindlyAndTheSaleStays()
{
    QFETCH(Language, language);
    constexpr Points start(300);
    Window w(language);
    const auto sara = addSaraWith(w, start);
    w.open(ui::pages::counter);
    typeHalfOfASale(w);
    w.press(Qt::Key_F6); // as many as may be spent: all she has
    const QString typed = text(w, "amount");
    const QString points = text(w, "redeem");
    QVERIFY(!typed.isEmpty() && !points.isEmpty());
    const auto told = OtherProgram(w.shop.path(), 1, 200).run();
    QVERIFY(told);
    QCOMPARE(told->recorded, 1);
    w.press(Qt::Key_F9); // before the window had a look
    auto *redeem = w.find<QLineEdit>(QStringLiteral("redeem"));
    QVERIFY(redeem->property("invalid").toBool());
    QVERIFY(!redeem->accessibleDescription().isEmpty()); // says what is wrong, and is drawn below the field
    QCOMPARE(text(w, "amount"), typed);
    QCOMPARE(text(w, "redeem"), points);
    QCOMPARE(must(w.services().counter.today()).size(), size_t(1)); // of the other one
    const Points left = start + told->earned - told->spent;
    QTRY_COMPARE_WITH_TIMEOUT(w.find<QLabel>(QStringLiteral("memberPoints"))->text(), w.context().format.points(left),
                              watchMsecs);
    QVERIFY(redeem->property("invalid").toBool()); // still, after the window looked
    QCOMPARE(text(w, "redeem"), points);
    w.press(Qt::Key_F6);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.type(QStringLiteral("100"));
    w.press(Qt::Key_F9);
    const auto rows = must(w.services().counter.today());
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.front().purchase.redeemedPoints, Points(100));
    QCOMPARE(spendable(w, sara), left - Points(100) + rows.front().purchase.earned);
    QVERIFY(must(services::VerifyService(w.shop.database()).verify()).empty());
    QVERIFY(!w.dialogSeen);
}

void OtherProgramTest::bothSellAtOnceAndNothingIsLostOrDoubled()
{
    constexpr Points start(10'000);
    constexpr int here = 12;
    constexpr int there = 40;
    Window w;
    const auto sara = addSaraWith(w, start);
    w.open(ui::pages::counter);
    OtherProgram other(w.shop.path(), there, 60);
    other.begin();
    for (int i = 0; i < here; ++i) {
        QCOMPARE(w.focusName(), QStringLiteral("findMember"));
        typeHalfOfASale(w);
        w.press(Qt::Key_F6);
        w.press(Qt::Key_F9);
    }
    const auto told = other.end();
    QVERIFY(told);
    QCOMPARE(told->recorded, there);
    QCOMPARE(told->refused, 0); // each waits for the other
    const auto rows = must(w.services().counter.today(1'000));
    QCOMPARE(rows.size(), size_t(here + there));
    for (const services::TodayRow &row : rows) {
        QCOMPARE(row.purchase.gross, amount());
        QVERIFY(row.purchase.redeemedPoints >= Points(60));
    }
    QCOMPARE(spendable(w, sara), addedUp(w, start));
    QVERIFY(must(services::VerifyService(w.shop.database()).verify()).empty());
    QVERIFY(!w.dialogSeen);
}

/// The other program's part; in the first one there is nothing to do.
void OtherProgramTest::actsAsTheOtherProgram()
{
    const QString shop = qEnvironmentVariable("BASHGAH_TEST_SHOP");
    if (shop.isEmpty())
        return;
    const test::FakeClock clock;
    const auto database = storage::Database::open(shop);
    QVERIFY(database);
    services::CounterService counter(**database, clock);
    QTextStream out(stdout);
    out << "READY" << Qt::endl;
    (void)QTextStream(stdin).readLine();
    Told told;
    for (int i = 0; i < qEnvironmentVariableIntValue("BASHGAH_TEST_SALES"); ++i) {
        domain::PurchaseDraft draft;
        draft.member = domain::MemberId(1);
        draft.amount = amount();
        draft.redeem = Points(qEnvironmentVariableIntValue("BASHGAH_TEST_REDEEM"));
        const auto recorded = counter.record(draft);
        ++(recorded ? told.recorded : told.refused);
        told.earned = told.earned + (recorded ? recorded->earned : Points());
        told.spent = told.spent + (recorded ? recorded->redeemed.points : Points());
    }
    out << "\nTOLD " << told.recorded << ' ' << told.refused << ' ' << told.earned.value() << ' ' << told.spent.value()
        << Qt::endl;
}

BASHGAH_TEST(tst_otherprogram, OtherProgramTest)
#include "tst_otherprogram.moc"
