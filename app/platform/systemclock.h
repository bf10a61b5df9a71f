// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

namespace bashgah::platform {

/// The machine's clock: the only place that reads the time.
class SystemClock final : public domain::Clock
{
public:
    [[nodiscard]] domain::Instant now() const override;
    [[nodiscard]] qint64 steadyMsecs() const override;
};

} // namespace bashgah::platform
