// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/pinhasher.h"

namespace bashgah::integrations {

/// Argon2id by libsodium: 19 MiB, two passes, some 20 ms.
class SodiumPinHasher final : public domain::PinHasher
{
public:
    SodiumPinHasher();
    [[nodiscard]] QString hash(const QString &pin) const override;
    [[nodiscard]] bool matches(const QString &pin, const QString &hash) const override;
    [[nodiscard]] QByteArray random(qsizetype bytes) const override;
};

} // namespace bashgah::integrations
