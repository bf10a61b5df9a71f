// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

namespace bashgah::services {

/// Stands at the moment a scene of the demo shop plays at.
class DemoClock final : public domain::Clock
{
public:
    explicit DemoClock(domain::Instant now) : m_now(now) {}
    void set(domain::Instant now) { m_now = now; }
    [[nodiscard]] domain::Instant now() const override { return m_now; }
    [[nodiscard]] qint64 steadyMsecs() const override { return m_now.msecs; }

private:
    domain::Instant m_now;
};

} // namespace bashgah::services
