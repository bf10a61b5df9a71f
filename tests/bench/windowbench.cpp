// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The counter as people have it: every key of a sale through the whole window, against the service alone, and eight
// hours of a busy shop in one process.
#include "benches.h"
#include "counterhands.h"
#include "finding.h"

#include "bootstrap/session.h"
#include "services/counter/counterservice.h"
#include "support/crowd.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace bashgah::bench {
namespace {

constexpr int rounds = 6;
constexpr int salesPerRound = 20;
constexpr double mostTimesBare = 15; // the service alone plus the same keys in a bare window of Qt
constexpr double mostMsecsToRecord = 50; // UX §4
constexpr int shiftSales = 5'000;
constexpr int shiftHours = 8;
constexpr double mostSlower = 1.3;
constexpr double mostMegabytesMore = 40;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double serviceSales(CounterHands &hands, int from)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = from; i < from + salesPerRound; ++i) {
        domain::PurchaseDraft draft;
        draft.member = domain::MemberId(1 + i);
        draft.amount = domain::Money::fromMinor(1'250'000);
        draft.key = QStringLiteral("service-%1").arg(i);
        if (!hands.session().services().counter.record(draft))
            qFatal("a sale of the service failed");
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double windowSales(CounterHands &hands, int from, std::vector<double> &lastKeys)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = from; i < from + salesPerRound; ++i)
        lastKeys.push_back(hands.sell(test::crowdMobile(i), 125));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The keys of a sale in a window of that size with nothing but fields: what Qt and the screen need for them.
double bareSales(const QSize &size)
{
    QWidget window;
    window.resize(size);
    auto *column = new QVBoxLayout(&window);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    QLineEdit *first = nullptr;
    for (int i = 0; i < 3; ++i) {
        auto *edit = new QLineEdit;
        column->addWidget(edit);
        first = first ? first : edit;
    }
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("a bare window does not come to the front");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < salesPerRound; ++i) {
        first->setFocus();
        CounterHands::type(test::crowdMobile(i));
        CounterHands::press(Qt::Key_Tab);
        CounterHands::type(QStringLiteral("125."));
        CounterHands::press(Qt::Key_Tab);
        CounterHands::press(Qt::Key_Return);
        for (QLineEdit *edit : window.findChildren<QLineEdit *>())
            edit->clear();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

int shiftLength()
{
    bool given = false;
    const int sales = qEnvironmentVariableIntValue("BASHGAH_BENCH_SALES", &given);
    return given ? std::max(sales, 100) : shiftSales;
}

} // namespace

int sellInWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto hands = CounterHands::open(QString::fromLocal8Bit(argv[2]));
    if (!hands)
        return 1;
    std::vector<double> lastKeys;
    (void)windowSales(*hands, 1, lastKeys); // everything is built and cached
    (void)serviceSales(*hands, 1);
    lastKeys.clear();
    double window = 0;
    double service = 0;
    double bare = 0;
    for (int round = 1; round <= rounds; ++round) { // alternating, so that both see the same disk
        hands->clock.advanceMinutes(1);
        service += serviceSales(*hands, round * salesPerRound + 1);
        bare += bareSales(hands->session().window().size());
        hands->session().window().activateWindow();
        if (!QTest::qWaitForWindowActive(&hands->session().window()))
            return 1;
        window += windowSales(*hands, round * salesPerRound + 1, lastKeys);
    }
    const auto today = hands->session().services().counter.today(10 * rounds * salesPerRound);
    if (!today || today->size() != static_cast<size_t>(2 * (rounds + 1) * salesPerRound))
        return 1; // not every key did what it should
    constexpr int count = rounds * salesPerRound;
    QTextStream(stdout) << 1e3 * window / count << ' ' << 1e3 * service / count << ' '
                        << 1e3 * bare / count << ' ' << median(lastKeys) << Qt::endl;
    return 0;
}

int benchWindowSale(const QString &folder)
{
    const auto words = childWords(QStringLiteral("--sales"), shopToSellIn(folder, QStringLiteral("sales")), 300'000);
    if (!words) {
        skip(QStringLiteral("sale through the window"), QStringLiteral("the sales were not made"));
        return 1;
    }
    const double window = words->value(0).toDouble();
    const double service = words->value(1).toDouble();
    const double bare = words->value(2).toDouble();
    const Finding ratio{QStringLiteral("sale through the window"), QStringLiteral("%1 ms, all keys").arg(window, 0, 'f', 1),
                        QStringLiteral("%1 ms of the service + %2 ms of bare keys").arg(service, 0, 'f', 1).arg(bare, 0, 'f', 1),
                        window / (service + bare), mostTimesBare, false};
    print(ratio);
    const Finding record{QStringLiteral("last key of a sale, median"), QStringLiteral("ms"), {},
                         words->value(3).toDouble(), mostMsecsToRecord, false};
    print(record);
    return (ratio.held() ? 0 : 1) + (record.held() ? 0 : 1);
}

int workAShift(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto hands = CounterHands::open(QString::fromLocal8Bit(argv[2]));
    if (!hands)
        return 1;
    const int sales = shiftLength();
    const qint64 step = static_cast<qint64>(shiftHours) * 3'600'000 / sales;
    std::vector<double> msecs;
    double early = 0;
    int undone = 0;
    for (int i = 0; i < sales; ++i) {
        hands->clock.set(domain::Instant{hands->clock.now().msecs + step});
        QElapsedTimer timer;
        timer.start();
        if (i % 10 == 9)
            hands->sellToNobody(90);
        else
            (void)hands->sell(test::crowdMobile(1 + i * 7 % 4'999), 100 + i % 400);
        msecs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (i % 50 == 49) {
            hands->undo();
            ++undone;
        }
        if (i == sales / 10)
            early = residentMegabytes();
    }
    const auto totals = hands->session().services().counter.shiftTotals(hands->session().context().today());
    if (!totals || totals->purchases != sales - undone)
        return 1;
    const auto tenth = static_cast<std::ptrdiff_t>(sales / 10);
    QTextStream(stdout) << median({msecs.begin(), msecs.begin() + tenth}) << ' '
                        << median({msecs.end() - tenth, msecs.end()}) << ' ' << early << ' ' << residentMegabytes()
                        << ' ' << sales << Qt::endl;
    return 0;
}

int benchShift(const QString &folder)
{
    const auto words = childWords(QStringLiteral("--shift"), shopToSellIn(folder, QStringLiteral("shift")), 3'600'000);
    if (!words) {
        skip(QStringLiteral("a busy shift"), QStringLiteral("the sales were not made"));
        return 1;
    }
    const double first = words->value(0).toDouble();
    const double last = words->value(1).toDouble();
    const Finding latency{QStringLiteral("last tenth of a busy shift"),
                          QStringLiteral("%1 ms a sale, median").arg(last, 0, 'f', 1),
                          QStringLiteral("%1 ms in the first tenth of %2 sales")
                              .arg(first, 0, 'f', 1)
                              .arg(QString::fromLatin1(words->value(4))),
                          last / first, mostSlower, false};
    print(latency);
    const double early = words->value(2).toDouble();
    const double late = words->value(3).toDouble();
    const Finding memory{QStringLiteral("memory grown in a busy shift"),
                         QStringLiteral("MB, from %1 to %2").arg(early, 0, 'f', 0).arg(late, 0, 'f', 0), {},
                         late - early, mostMegabytesMore, false};
    print(memory);
    return (latency.held() ? 0 : 1) + (memory.held() ? 0 : 1);
}

} // namespace bashgah::bench
