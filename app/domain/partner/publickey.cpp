// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/publickey.h"

namespace bashgah::domain {
namespace {

constexpr int fingerprintBytes = 8;
constexpr int fingerprintGroup = 4;

tl::unexpected<Error> notAKey(const QString &typed)
{
    return fail(
        Error{ErrorCode::UnknownValue, {typed, QStringLiteral("43 letters and digits")}, {}, QStringLiteral("key")});
}

} // namespace

Result<PublicKey> PublicKey::parse(const QString &typed)
{
    QByteArray letters;
    for (const QChar letter : typed) {
        if (letter.unicode() > ' ' && letter.unicode() < 0x7f && letter != u'=')
            letters.append(letter == u'+' ? '-' : letter == u'/' ? '_' : letter.toLatin1());
        else if (letter.unicode() >= 0x7f && letter.isLetterOrNumber())
            return notAKey(typed);
    }
    if (letters.isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, QStringLiteral("key")});
    const auto decoded = QByteArray::fromBase64Encoding(
        letters,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        return notAKey(typed);
    return PublicKey(decoded.decoded);
}

Result<PublicKey> PublicKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != size)
        return notAKey(QString::number(bytes.size()));
    return PublicKey(bytes);
}

QString PublicKey::text() const
{
    return QString::fromLatin1(m_bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString PublicKey::fingerprint() const
{
    const QString hex = QString::fromLatin1(m_bytes.left(fingerprintBytes).toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += fingerprintGroup)
        groups.append(hex.mid(i, fingerprintGroup));
    return groups.join(u' ');
}

} // namespace bashgah::domain
