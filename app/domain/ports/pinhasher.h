// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bashgah::domain {

/// Slow, salted hashes of PINs (Argon2id), in a text that names its own parameters.
class PinHasher
{
public:
    virtual ~PinHasher() = default;
    /// Empty when there is no memory for it.
    [[nodiscard]] virtual QString hash(const QString &pin) const = 0;
    [[nodiscard]] virtual bool matches(const QString &pin, const QString &hash) const = 0;
    /// Something nobody can guess, for recovery codes.
    [[nodiscard]] virtual QByteArray random(qsizetype bytes) const = 0;
};

} // namespace bashgah::domain
