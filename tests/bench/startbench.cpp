// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "finding.h"

#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "support/crowd.h"
#include "support/fakeclock.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTextStream>

#include <algorithm>

namespace bashgah::bench {
namespace {

constexpr int runs = 5;

/// Milliseconds of a clock that all processes share.
qint64 sharedMsecs()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QString crowdedShop(const QString &folder)
{
    const QString path = folder + QStringLiteral("/crowd.bashgah");
    if (QFile::exists(path))
        return path;
    const test::FakeClock clock;
    services::NewShop shop;
    shop.name = QStringLiteral("Crowd");
    const auto database = services::ShopService::create(path, shop, clock);
    if (!database)
        qFatal("no shop could be made in %s", qPrintable(folder));
    test::addCrowd(**database, clock, 100'000);
    return path;
}

int openWindow(int argc, char **argv)
{
    const qint64 started = QByteArray(argv[3]).toLongLong();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bashgah-bench"));
    bootstrap::StartOptions options;
    options.shop = QString::fromLocal8Bit(argv[2]);
    options.keepSettings = false;
    bootstrap::Bootstrap program(application, options);
    program.start();
    if (!QTest::qWaitFor([&] { return program.session() != nullptr; }, 30'000)
        || !QTest::qWaitForWindowExposed(&program.session()->window()))
        return 1;
    program.session()->window().repaint();
    const qint64 usable = sharedMsecs() - started;
    QTest::qWait(1500); // what the pages load in the background belongs to the memory
    QTextStream(stdout) << usable << ' ' << residentMegabytes() << Qt::endl;
    return 0;
}

int benchStart(const QString &folder)
{
    const QString shop = crowdedShop(folder);
    std::vector<double> seconds;
    std::vector<double> megabytes;
    for (int run = 0; run < runs; ++run) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--window"), shop, QString::number(sharedMsecs())});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            skip(QStringLiteral("start"), QStringLiteral("the window did not open"));
            return 1;
        }
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        seconds.push_back(words.value(0).toDouble() / 1e3);
        megabytes.push_back(words.value(1).toDouble());
    }
    std::sort(seconds.begin(), seconds.end());
    const Finding start{QStringLiteral("start to usable window, 100,000"),
                        QStringLiteral("seconds, median of %1").arg(runs), {},
                        seconds.at(runs / 2), 1.5, false};
    print(start);
    const Finding memory{QStringLiteral("resident memory"), QStringLiteral("MB, the highest"), {},
                         *std::max_element(megabytes.begin(), megabytes.end()), 200, false};
    print(memory);
    return (start.held() ? 0 : 1) + (memory.held() ? 0 : 1);
}

} // namespace bashgah::bench
