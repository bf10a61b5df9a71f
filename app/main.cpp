// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/bootstrap.h"
#include "platform/console.h"
#include "platform/quirks.h"

#include <QApplication>
#include <QIcon>

#include <optional>

namespace {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/app/icon/bashgah-%1.png").arg(size));
    return icon;
}

/// --help and --version need no display, without which QApplication ends the program: over ssh, in scripts.
/// Absent: something else is wanted.
std::optional<int> answered(int argc, char **argv)
{
    if (!bashgah::bootstrap::StartOptions::asksForWords(argc, argv))
        return {};
    const QCoreApplication application(argc, argv);
    const auto options = bashgah::bootstrap::StartOptions::read(QCoreApplication::arguments());
    if (options.exitCode != 0) // perhaps an argument that only QApplication knows
        return {};
    bashgah::platform::sayOutside(options.answer);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    bashgah::platform::avoidQuirks();
    if (const auto code = answered(argc, argv))
        return *code;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bashgah"));
    QApplication::setApplicationVersion(QStringLiteral(BASHGAH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("bashgah"));
    QApplication::setWindowIcon(programIcon());
    const auto options = bashgah::bootstrap::StartOptions::read(QApplication::arguments());
    if (!options.answer.isEmpty()) {
        bashgah::platform::sayOutside(options.answer);
        return options.exitCode;
    }
    bashgah::bootstrap::Bootstrap bootstrap(application, options);
    bootstrap.start();
    return QApplication::exec();
}
