// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumpinhasher.h"

#include <QtGlobal>

#include <sodium.h>

namespace bashgah::integrations {
namespace {

constexpr unsigned long long passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;

} // namespace

SodiumPinHasher::SodiumPinHasher()
{
    if (sodium_init() < 0)
        qFatal("libsodium has no source of randomness");
}

QString SodiumPinHasher::hash(const QString &pin) const
{
    QByteArray secret = pin.toUtf8();
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    const int failed = crypto_pwhash_str_alg(text.data(), secret.constData(),
                                             static_cast<unsigned long long>(secret.size()), passes, memory,
                                             crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return failed ? QString() : QString::fromLatin1(text.constData());
}

bool SodiumPinHasher::matches(const QString &pin, const QString &hash) const
{
    QByteArray secret = pin.toUtf8();
    const QByteArray text = hash.toLatin1();
    const bool right = !text.isEmpty()
        && crypto_pwhash_str_verify(text.constData(), secret.constData(),
                                    static_cast<unsigned long long>(secret.size()))
            == 0;
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return right;
}

QByteArray SodiumPinHasher::random(qsizetype bytes) const
{
    QByteArray made(bytes, '\0');
    randombytes_buf(made.data(), static_cast<size_t>(made.size()));
    return made;
}

} // namespace bashgah::integrations
