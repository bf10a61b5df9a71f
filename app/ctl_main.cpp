// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "platform/systemclock.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    bashgah::ctl::Output output(out, err);
    const bashgah::platform::SystemClock clock;
    return bashgah::ctl::runCtl(QCoreApplication::arguments().mid(1), output, clock);
}
