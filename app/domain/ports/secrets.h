// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

namespace bashgah::domain {

/// Where passwords and keys of outside services are kept. Never logged, never in device settings.
class Secrets
{
public:
    virtual ~Secrets() = default;
    /// Empty when there is none of that name.
    [[nodiscard]] virtual Result<QString> read(const QString &name) const = 0;
    [[nodiscard]] virtual Result<void> write(const QString &name, const QString &value) = 0;
};

} // namespace bashgah::domain
