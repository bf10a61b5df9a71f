// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumsignatures.h"

#include <QtGlobal>

#include <sodium.h>

#include <array>

namespace bashgah::integrations {
namespace {

constexpr qsizetype publicSize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype seedSize = crypto_sign_SEEDBYTES;
constexpr qsizetype signatureSize = crypto_sign_BYTES;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// libsodium's form of the secret: seed and public key. Wiped when it goes.
class Secret final
{
public:
    Secret() = default;
    ~Secret() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Secret)
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> m_bytes{};
};

} // namespace

SodiumSignatures::SodiumSignatures()
{
    if (sodium_init() < 0)
        qFatal("libsodium has no source of randomness");
}

domain::Signatures::KeyPair SodiumSignatures::makeKeys() const
{
    QByteArray seed(seedSize, '\0');
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    return keysOf(seed);
}

domain::Signatures::KeyPair SodiumSignatures::keysOf(const QByteArray &seed) const
{
    if (seed.size() != seedSize)
        return {};
    QByteArray publicKey(publicSize, '\0');
    Secret secret;
    crypto_sign_seed_keypair(out(publicKey), secret.data(), in(seed));
    return {publicKey, seed};
}

QByteArray SodiumSignatures::sign(const QByteArray &message, const QByteArray &seed) const
{
    if (seed.size() != seedSize)
        return {};
    QByteArray publicKey(publicSize, '\0');
    Secret secret;
    crypto_sign_seed_keypair(out(publicKey), secret.data(), in(seed));
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), static_cast<unsigned long long>(message.size()),
                         secret.data());
    return signature;
}

bool SodiumSignatures::verify(const QByteArray &message, const QByteArray &signature,
                              const QByteArray &publicKey) const
{
    return signature.size() == signatureSize && publicKey.size() == publicSize
        && crypto_sign_verify_detached(in(signature), in(message), static_cast<unsigned long long>(message.size()),
                                       in(publicKey))
        == 0;
}

} // namespace bashgah::integrations
