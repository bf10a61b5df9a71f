// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bashgah::domain {

/// Ed25519 (RFC 8032): who wrote something, without a server that knows everybody.
class Signatures
{
public:
    struct KeyPair
    {
        QByteArray publicKey; ///< 32 bytes
        QByteArray seed;      ///< 32 bytes, secret: the rest comes from it
    };

    virtual ~Signatures() = default;
    [[nodiscard]] virtual KeyPair makeKeys() const = 0;
    /// Empty when the seed has not 32 bytes.
    [[nodiscard]] virtual KeyPair keysOf(const QByteArray &seed) const = 0;
    /// 64 bytes; empty when the seed has not 32.
    [[nodiscard]] virtual QByteArray sign(const QByteArray &message, const QByteArray &seed) const = 0;
    [[nodiscard]] virtual bool verify(const QByteArray &message, const QByteArray &signature,
                                      const QByteArray &publicKey) const = 0;
};

} // namespace bashgah::domain
