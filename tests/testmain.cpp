// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include <QCoreApplication>
#ifdef BASHGAH_FONT_TESTS
#include <QGuiApplication>
#endif
#include <QTest>

#ifdef BASHGAH_GUI_TESTS
#include "support/guitest.h"
#endif

/// First argument: the class to run ("tst_x"); none: all. The rest goes to Qt Test.
int main(int argc, char **argv)
{
    // on Windows the lines would else go to the debugger, and threads fail (app/platform/quirks_windows.cpp)
    qputenv("QT_ASSUME_STDERR_HAS_CONSOLE", "1");
#ifdef Q_OS_WIN
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
#ifdef BASHGAH_GUI_TESTS
    const auto application = bashgah::test::makeGuiApplication(argc, argv);
#elif defined(BASHGAH_FONT_TESTS)
    const QGuiApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.size() > 1 && !arguments.at(1).startsWith(u'-')
        ? arguments.takeAt(1)
        : QString();
    int failures = 0;
    int run = 0;
    for (const auto &[name, factory] : bashgah::test::registry()) {
        if (!wanted.isEmpty() && name != wanted)
            continue;
        ++run;
        failures += QTest::qExec(factory().get(), arguments);
    }
    if (run == 0)
        qCritical("no test class named %s", qPrintable(wanted));
    return failures == 0 && run > 0 ? 0 : 1;
}
