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
#include <QTest>
#include <QTextStream>

#include <algorithm>

namespace bashgah::bench {
namespace {

constexpr double limitMsecs = 50;

/// From the question (which the field asks after a pause) to the list as pixels.
std::vector<std::pair<double, QString>> keystrokes(ui::SearchEdit &field, QWidget &list)
{
    std::vector<std::pair<double, QString>> all;
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
            all.emplace_back(static_cast<double>(timer.nsecsElapsed()) / 1e6, text.left(length));
            QTest::qWait(120); // the hand; the count arrives in it
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
    QTest::qWait(500); // the whole list is counted while the hand goes to the keys
    auto all = keystrokes(*field, *list);
    std::sort(all.begin(), all.end());
    QTextStream(stdout) << all.at(all.size() / 2).first << ' ' << all.back().first << ' '
                        << all.back().second << Qt::endl;
    return 0;
}

int benchMembers(const QString &folder)
{
    const auto words = childWords(QStringLiteral("--members"), crowdedShop(folder), 120'000);
    if (!words) {
        skip(QStringLiteral("members list"), QStringLiteral("the window did not open"));
        return 1;
    }
    const Finding finding{QStringLiteral("keystroke to painted list, worst"),
                          QStringLiteral("ms at 100,000 members (\"%1\"); median %2 ms")
                              .arg(QString::fromUtf8(words->mid(2).join(' ')))
                              .arg(words->value(0).toDouble(), 0, 'f', 1),
                          {}, words->value(1).toDouble(), limitMsecs, false};
    print(finding);
    return finding.held() ? 0 : 1;
}

} // namespace bashgah::bench
