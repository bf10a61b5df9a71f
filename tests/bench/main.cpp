// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <utility>

/// bashgah_bench [NAME...]: prints each figure against its limit; exit 1 when a target is missed.
int main(int argc, char **argv)
{
    using namespace bashgah::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && QByteArray(argv[1]) == "--window")
        return openWindow(argc, argv);
    const std::pair<const char *, int (*)(int, char **)> halves[] = {
        {"--members", paintMembers}, {"--find", findInWindow}, {"--sales", sellInWindow}, {"--shift", workAShift}};
    for (const auto &[name, half] : halves) {
        if (argc == 3 && QByteArray(argv[1]) == name)
            return half(argc, argv);
    }
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    folder.setAutoRemove(!qEnvironmentVariableIsSet("BASHGAH_BENCH_KEEP"));
    if (!folder.isValid())
        return 2;
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const std::pair<const char *, int (*)(const QString &)> all[] = {
        {"sale", benchSale},
        {"import", benchImport},
        {"rfm", benchRfm},
        {"search", benchSearch},
        {"search-million", benchMillion},
        {"find", benchFind},
        {"members", benchMembers},
        {"backtest", benchBacktest},
        {"start", benchStart},
        {"window", benchWindowSale},
        {"shift", benchShift},
    };
    int missed = 0;
    for (const auto &[name, bench] : all) {
        const bool onlyByName = QByteArray(name) == "search-million"; // it takes minutes to make the shop
        if ((wanted.isEmpty() && !onlyByName) || wanted.contains(QLatin1String(name)))
            missed += bench(folder.path());
    }
    return missed == 0 ? 0 : 1;
}
