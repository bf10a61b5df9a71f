// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "platform/console.h"
#include "platform/quirks.h"
#include "platform/systemclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QSysInfo>

#include <cstring>
#include <memory>
#include <span>

namespace {

/// Fonts for a PDF need a graphical application, though never a window or a display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    for (const char *word : std::span(argv, static_cast<size_t>(argc))) {
        const bool paper = std::strcmp(word, "receipt") == 0 || std::strcmp(word, "card") == 0 || std::strcmp(word, "privacy") == 0
            || std::strcmp(word, "member-data") == 0;
        if (!paper && std::strncmp(word, "--pdf", 5) != 0)
            continue;
        if (QSysInfo::kernelType() != QLatin1String("winnt"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    bashgah::platform::avoidQuirks();
    const bashgah::platform::Utf8Console console;
    const auto application = applicationFor(argc, argv);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    bashgah::ctl::Output output(out, err);
    const bashgah::platform::SystemClock clock;
    return bashgah::ctl::runCtl(QCoreApplication::arguments().mid(1), output, clock);
}
