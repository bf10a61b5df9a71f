// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/trailchain.h"

#include "domain/text/persiantext.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace bashgah::domain {
namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype shownBytes = 8;

template <typename T>
void addNumber(QByteArray &bytes, T value)
{
    char raw[sizeof(T)];
    qToBigEndian(value, raw);
    bytes.append(raw, sizeof(T));
}

void addText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(bytes, static_cast<quint32>(utf8.size()));
    bytes.append(utf8);
}

} // namespace

QByteArray chainStart()
{
    return QByteArray(hashSize, '\0');
}

QByteArray chainedHash(const QByteArray &previous, const TrailFacts &line)
{
    QByteArray bytes;
    bytes.reserve(512);
    bytes.append(previous);
    addNumber(bytes, line.at.msecs);
    addNumber(bytes, line.staff ? line.staff->value() : Q_INT64_C(-1));
    for (const QString *text : {&line.action, &line.subject, &line.before, &line.after})
        addText(bytes, *text);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString TrailHead::text() const
{
    return QString(QString::number(line) + u'-' + QString::fromLatin1(hash.left(shownBytes).toHex()));
}

std::optional<TrailHead> TrailHead::fromText(QStringView text)
{
    const QString plain = digitsToAscii(text.trimmed()).toLower();
    const qsizetype dash = plain.indexOf(u'-');
    bool isNumber = false;
    const qint64 line = plain.left(dash).toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(plain.mid(dash + 1).toLatin1());
    if (dash < 1 || !isNumber || line < 1 || hash.size() != shownBytes)
        return std::nullopt;
    return TrailHead{line, hash};
}

} // namespace bashgah::domain
