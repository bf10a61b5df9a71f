// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "finding.h"

#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/tablepane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QProcess>
#include <QTest>
#include <QTextStream>

#include <algorithm>

namespace bashgah::bench {
namespace {

constexpr double limitMsecs = 50;

/// From the question (the field waits for the next key before it asks) to the list as pixels.
std::vector<double> keystrokes(ui::SearchEdit &field, QWidget &list)
{
    std::vector<double> all;
    for (const QString &text : typedTexts()) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const QSignalBlocker quiet(field);
            field.setText(text.left(length));
            field.blockSignals(false);
            QElapsedTimer timer;
            timer.start();
            emit field.searchWanted(text.left(length));
            QCoreApplication::sendPostedEvents();
            const QPixmap painted = list.grab();
            all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QTest::qWait(5); // what was counted in the background arrives
        }
    }
    return all;
}

} // namespace

int paintMembers(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bashgah-bench"));
    bootstrap::StartOptions options;
    options.shop = QString::fromLocal8Bit(argv[2]);
    options.keepSettings = false;
    bootstrap::Bootstrap program(application, options);
    program.start();
    if (!QTest::qWaitFor([&] { return program.session() != nullptr; }, 30'000))
        return 1;
    ui::MainWindow &window = program.session()->window();
    program.session()->context().navigator.open(ui::pages::members);
    auto *field = window.findChild<ui::SearchEdit *>(QStringLiteral("memberSearch"));
    auto *list = window.findChild<ui::TablePane *>(QStringLiteral("memberList"));
    if (!field || !list || !QTest::qWaitForWindowExposed(&window))
        return 1;
    std::vector<double> all = keystrokes(*field, *list);
    std::sort(all.begin(), all.end());
    QTextStream(stdout) << all.at(all.size() / 2) << ' ' << all.back() << Qt::endl;
    return 0;
}

int benchMembers(const QString &folder)
{
    const QString shop = crowdedShop(folder);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--members"), shop});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        skip(QStringLiteral("members list"), QStringLiteral("the window did not open"));
        return 1;
    }
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    const Finding finding{QStringLiteral("keystroke to painted list, worst"),
                          QStringLiteral("ms at 100,000 members; median %1 ms")
                              .arg(words.value(0).toDouble(), 0, 'f', 1),
                          {}, words.value(1).toDouble(), limitMsecs, false};
    print(finding);
    return finding.held() ? 0 : 1;
}

} // namespace bashgah::bench
