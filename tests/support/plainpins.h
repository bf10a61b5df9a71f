// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/pinhasher.h"

namespace bashgah::test {

/// PINs that are not hashed at all: the tests of everything but the hashing itself are quick.
class PlainPins final : public domain::PinHasher
{
public:
    [[nodiscard]] QString hash(const QString &pin) const override { return QString(u'=' + pin); }
    [[nodiscard]] bool matches(const QString &pin, const QString &hash) const override
    {
        return hash == QString(u'=' + pin);
    }
    [[nodiscard]] QByteArray random(qsizetype bytes) const override { return QByteArray(bytes, '\x11'); }
};

} // namespace bashgah::test
