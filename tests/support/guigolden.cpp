// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guigolden.h"

#include "support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QSysInfo>

#include <algorithm>
#include <cstdlib>

namespace bashgah::test::golden {
namespace {

constexpr int tolerance = 16;
constexpr qint64 mostWrongPerMille = 5;

QString folder()
{
    return QStringLiteral(BASHGAH_GOLDEN_DIR);
}

/// What the pictures depend on beside our own code; Windows draws letters in its own way.
QString environment()
{
    return QStringLiteral("Qt %1, Vazirmatn, Lucide, %2\n").arg(QLatin1String(qVersion()), QSysInfo::kernelType());
}

/// Sixteen levels a channel: a quarter of the size, and nothing that the tolerance would see.
QImage coarse(const QImage &image)
{
    QImage made = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < made.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(made.scanLine(y));
        for (int x = 0; x < made.width(); ++x)
            line[x] = (line[x] & 0xFFF0F0F0U) | 0xFF080808U;
    }
    return made;
}

bool differs(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > tolerance || std::abs(qGreen(a) - qGreen(b)) > tolerance
        || std::abs(qBlue(a) - qBlue(b)) > tolerance;
}

/// How many pixels are wrong; those that are become red in `marked`.
qint64 countWrong(const QImage &actual, const QImage &wanted, QImage &marked)
{
    qint64 wrong = 0;
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x) {
            if (!differs(actual.pixel(x, y), wanted.pixel(x, y)))
                continue;
            marked.setPixel(x, y, qRgb(255, 0, 0));
            ++wrong;
        }
    }
    return wrong;
}

QString keepFailure(const QImage &actual, const QImage &marked, const QString &name)
{
    const QString place = QDir::current().absoluteFilePath(QStringLiteral("golden-failures"));
    QDir().mkpath(place);
    const QDir dir(place);
    actual.save(dir.filePath(QString(name + QStringLiteral(".actual.png"))));
    marked.save(dir.filePath(QString(name + QStringLiteral(".diff.png"))));
    return place;
}

QString update(const QImage &image, const QString &name)
{
    QDir().mkpath(folder());
    QFile note(QDir(folder()).filePath(QStringLiteral("environment.txt")));
    const bool written = note.open(QIODevice::WriteOnly) && note.write(environment().toUtf8()) > 0
        && image.save(QDir(folder()).filePath(QString(name + QStringLiteral(".png"))), "PNG", 0);
    return written ? QString() : QStringLiteral("cannot write %1").arg(name);
}

} // namespace

bool isUpdating()
{
    return qEnvironmentVariableIntValue("BASHGAH_UPDATE_GOLDEN") == 1;
}

QString whyNot()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {QStringLiteral("Vazirmatn"), QStringLiteral("lucide")}) {
        if (!families.contains(family, Qt::CaseInsensitive))
            return QStringLiteral("the font %1 is absent").arg(family);
    }
    if (isUpdating())
        return {};
    QFile note(QDir(folder()).filePath(QStringLiteral("environment.txt")));
    if (!note.open(QIODevice::ReadOnly))
        return QStringLiteral("there are no pictures yet");
    const QString made = QString::fromUtf8(note.readAll());
    return made == environment() ? QString() : QStringLiteral("they were made with %1").arg(made.trimmed());
}

QString compare(const QImage &image, const QString &name)
{
    const QImage actual = coarse(image);
    if (isUpdating())
        return update(actual, name);
    const QImage wanted = QImage(QDir(folder()).filePath(QString(name + QStringLiteral(".png"))))
                              .convertToFormat(QImage::Format_RGB32);
    if (wanted.isNull())
        return QStringLiteral("there is no picture %1; run with BASHGAH_UPDATE_GOLDEN=1").arg(name);
    QImage marked = actual;
    if (wanted.size() != actual.size()) {
        return QStringLiteral("%1 is %2x%3 now, see %4").arg(name).arg(actual.width()).arg(actual.height())
            .arg(keepFailure(actual, marked, name));
    }
    const qint64 wrong = countWrong(actual, wanted, marked);
    const qint64 all = static_cast<qint64>(actual.width()) * actual.height();
    if (wrong * 1000 <= all * mostWrongPerMille)
        return {};
    return QStringLiteral("%1: %2 of %3 pixels differ, see %4").arg(name).arg(wrong).arg(all)
        .arg(keepFailure(actual, marked, name));
}

} // namespace bashgah::test::golden
