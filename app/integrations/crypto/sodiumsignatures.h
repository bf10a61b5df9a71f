// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/signatures.h"

namespace bashgah::integrations {

/// Ed25519 by libsodium.
class SodiumSignatures final : public domain::Signatures
{
public:
    SodiumSignatures();
    [[nodiscard]] KeyPair makeKeys() const override;
    [[nodiscard]] KeyPair keysOf(const QByteArray &seed) const override;
    [[nodiscard]] QByteArray sign(const QByteArray &message, const QByteArray &seed) const override;
    [[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature,
                              const QByteArray &publicKey) const override;
};

} // namespace bashgah::integrations
