// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <QThread>

#include <cstdio>
#include <memory>

namespace bashgah::platform {
namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int filesKept = 5;

struct Log
{
    QMutex mutex;
    QFile file;
    qint64 mostBytes = largestFile; ///< then another one is begun
    const domain::Clock *clock = nullptr;
};

std::unique_ptr<Log> theLog;

QString numbered(const QString &path, int number)
{
    return number == 0 ? path : QStringLiteral("%1.%2").arg(path).arg(number);
}

/// The newest one first, to a name of its own: Windows renames no file that a second window writes to, and the
/// older ones must not go down, and one day out, for a file that stays where it is.
bool shift(const QString &path)
{
    const QString spare = numbered(path, filesKept);
    QFile::remove(spare); // only ever there when a shift was cut off
    if (!QFile::rename(path, spare))
        return false;
    QFile::remove(numbered(path, filesKept - 1));
    for (int i = filesKept - 2; i >= 1; --i)
        QFile::rename(numbered(path, i), numbered(path, i + 1));
    return QFile::rename(spare, numbered(path, 1));
}

bool openAgain(QFile &file)
{
    const bool open = file.open(QIODevice::Append | QIODevice::Text);
    if (!open)
        std::fputs("bashgah: the log file cannot be written\n", stderr);
    return open;
}

void rotate(Log &log)
{
    const QString path = log.file.fileName();
    log.file.close();
    // elsewhere a second window has perhaps begun another file already
    const bool begun = QFileInfo(path).size() <= largestFile || shift(path);
    if (openAgain(log.file))
        log.mostBytes = begun ? largestFile : log.file.size() + largestFile; // not at every line
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = maskMobiles(message);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
    if (!theLog || !theLog->file.isOpen())
        return;
    const QMutexLocker lock(&theLog->mutex);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(theLog->clock->now().msecs, Qt::UTC);
    const QString line = QStringLiteral("%1 %2 %3 [%4] %5\n")
                             .arg(time.toString(Qt::ISODateWithMs), QLatin1String(levelName(type)),
                                  QLatin1String(context.category ? context.category : "default"))
                             .arg(reinterpret_cast<quintptr>(QThread::currentThreadId()), 0, 16)
                             .arg(text);
    theLog->file.write(line.toUtf8());
    theLog->file.flush();
    if (theLog->file.size() > theLog->mostBytes)
        rotate(*theLog);
}

} // namespace

QString maskMobiles(QString text)
{
    static const QRegularExpression mobile(QStringLiteral("((?:\\+|00)98|0)?(9\\d{2})\\d{3}(\\d{4})\\b"));
    return text.replace(mobile, QStringLiteral("\\1\\2***\\3"));
}

bool startLogging(const QString &folder, const domain::Clock &clock)
{
    theLog = std::make_unique<Log>();
    theLog->clock = &clock;
    QDir().mkpath(folder);
    theLog->file.setFileName(QDir(folder).filePath(QStringLiteral("bashgah.log")));
    const bool open = openAgain(theLog->file);
    qInstallMessageHandler(write);
    return open;
}

void stopLogging()
{
    qInstallMessageHandler(nullptr);
    theLog.reset();
}

} // namespace bashgah::platform
