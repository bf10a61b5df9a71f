// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/bootstrap.h"

#include <QApplication>
#include <QIcon>

namespace {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/app/icon/bashgah-%1.png").arg(size));
    return icon;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bashgah"));
    QApplication::setApplicationVersion(QStringLiteral(BASHGAH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("bashgah"));
    QApplication::setWindowIcon(programIcon());
    bashgah::bootstrap::Bootstrap bootstrap(
        application, bashgah::bootstrap::StartOptions::read(QApplication::arguments()));
    bootstrap.start();
    return QApplication::exec();
}
