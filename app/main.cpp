// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/bootstrap.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bashgah"));
    QApplication::setApplicationVersion(QStringLiteral(BASHGAH_VERSION));
    bashgah::bootstrap::Bootstrap bootstrap(
        application, bashgah::bootstrap::StartOptions::read(QApplication::arguments()));
    bootstrap.start();
    return QApplication::exec();
}
