// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/secrets.h"

#include <QHash>

namespace bashgah::test {

/// Secrets of a test, gone with it.
class MemorySecrets final : public domain::Secrets
{
public:
    [[nodiscard]] domain::Result<QString> read(const QString &name) const override { return values.value(name); }
    [[nodiscard]] domain::Result<void> write(const QString &name, const QString &value) override
    {
        values.insert(name, value);
        return {};
    }
    QHash<QString, QString> values;
};

} // namespace bashgah::test
