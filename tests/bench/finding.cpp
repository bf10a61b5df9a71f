// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

namespace bashgah::bench {

void print(const Finding &finding)
{
    QTextStream out(stdout);
    out << (finding.held() ? "ok    " : "MISSED") << ' ' << finding.name.leftJustified(34) << ' '
        << QString::number(finding.value, 'f', 2) << (finding.reference.isEmpty() ? " " : "x ")
        << (finding.atLeast ? "(at least " : "(at most ") << finding.limit << "): " << finding.measured;
    if (!finding.reference.isEmpty())
        out << " against " << finding.reference;
    out << Qt::endl;
}

void skip(const QString &name, const QString &why)
{
    QTextStream(stdout) << "skip   " << name.leftJustified(34) << ' ' << why << Qt::endl;
}

std::optional<double> timed(const QString &program, const QStringList &arguments,
                            const QString &input)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    const bool done = process.waitForFinished(600'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (done)
        return seconds;
    QTextStream(stderr) << program << ": " << process.readAll().right(400) << Qt::endl;
    return std::nullopt;
}

std::optional<QList<QByteArray>> childWords(const QString &what, const QString &shop, int msecs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {what, shop});
    if (!process.waitForFinished(msecs) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput().trimmed().split(' ');
}

} // namespace bashgah::bench
