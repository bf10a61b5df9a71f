// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/pointvoucher.h"

#include "domain/text/persiantext.h"

#include <QStringList>
#include <QtEndian>

#include <limits>

namespace bashgah::domain {
namespace {

// Seven bytes become seventeen digits: fourteen groups hold content (33 bytes), signature (64) and one
// byte of nothing.
constexpr int groupBytes = 7;
constexpr int groupDigits = 17;
constexpr int groups = voucherDigits / groupDigits;
constexpr int contentBytes = 33;
constexpr int signatureBytes = 64;
constexpr char formatVersion = 1;
constexpr int shownGroup = 6;
constexpr qsizetype shownOfWrong = 24;

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), static_cast<qsizetype>(sizeof big));
}

template <typename Number>
Number take(const QByteArray &bytes, qsizetype &place)
{
    const Number number = qFromBigEndian<Number>(bytes.constData() + place);
    place += static_cast<qsizetype>(sizeof number);
    return number;
}

QByteArray content(const PointVoucher &voucher, quint32 from, quint32 to)
{
    QByteArray bytes(1, formatVersion);
    append(bytes, voucher.id);
    append(bytes, from);
    append(bytes, to);
    append(bytes, voucher.mobile.canonical().mid(1).toULongLong());
    append(bytes, static_cast<quint32>(voucher.points.value()));
    append(bytes, static_cast<quint32>(voucher.lastDay.toJulianDay()));
    return bytes;
}

/// Empty when a group is no number of seven bytes.
QByteArray bytesOf(const QString &digits)
{
    QByteArray bytes;
    for (int group = 0; group < groups; ++group) {
        const quint64 number = QStringView(digits).mid(group * groupDigits, groupDigits).toULongLong();
        if (number >> (8 * groupBytes))
            return {};
        for (int i = groupBytes - 1; i >= 0; --i)
            bytes.append(static_cast<char>((number >> (8 * i)) & 0xff));
    }
    return bytes;
}

} // namespace

QString PointVoucher::idText() const
{
    return QString::number(id, 16).rightJustified(16, u'0');
}

quint32 keyMark(const PublicKey &key)
{
    return qFromBigEndian<quint32>(key.bytes().constData());
}

QByteArray voucherMessage(const PointVoucher &voucher, const PublicKey &from, const PublicKey &to)
{
    return QByteArrayLiteral("bashgah voucher 1\n") + content(voucher, keyMark(from), keyMark(to)) + from.bytes()
        + to.bytes();
}

QString voucherText(const PointVoucher &voucher, const PublicKey &from, const PublicKey &to,
                    const QByteArray &signature)
{
    const QByteArray bytes = content(voucher, keyMark(from), keyMark(to)) + signature + '\0';
    QString text;
    for (int group = 0; group < groups; ++group) {
        quint64 number = 0;
        for (int i = 0; i < groupBytes; ++i)
            number = number << 8 | static_cast<quint8>(bytes[group * groupBytes + i]);
        text += QString::number(number).rightJustified(groupDigits, u'0');
    }
    return text;
}

Result<ReadVoucher> readVoucher(const QString &typed)
{
    QString digits;
    for (const QChar letter : digitsToAscii(typed)) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
        else if (letter.isLetter())
            return fail(ErrorCode::WrongCode, {typed.left(shownOfWrong)});
    }
    if (digits.isEmpty())
        return fail(ErrorCode::Empty);
    const QByteArray bytes = digits.size() == voucherDigits ? bytesOf(digits) : QByteArray();
    if (bytes.isEmpty() || bytes.front() != formatVersion || bytes.back() != '\0')
        return fail(ErrorCode::WrongCode, {typed.left(shownOfWrong)});
    qsizetype place = 1;
    const auto id = take<quint64>(bytes, place);
    const auto from = take<quint32>(bytes, place);
    const auto to = take<quint32>(bytes, place);
    const auto mobile = take<quint64>(bytes, place);
    const auto points = take<quint32>(bytes, place);
    const auto day = take<quint32>(bytes, place);
    const PointVoucher voucher{id, MobileNumber::fromStored(QString(u'+' + QString::number(mobile))), Points(points),
                               QDate::fromJulianDay(day)};
    return ReadVoucher{voucher, from, to, bytes.mid(contentBytes, signatureBytes)};
}

QString groupedVoucher(const QString &digits)
{
    QStringList parts;
    for (qsizetype i = 0; i < digits.size(); i += shownGroup)
        parts.append(digits.mid(i, shownGroup));
    return parts.join(u' ');
}

} // namespace bashgah::domain
