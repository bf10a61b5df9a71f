// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// A clock set back, be it by one day, would date what is written into days that are closed: today never is one of them.
/// Error ClockBackwards.
[[nodiscard]] domain::Result<void> checkClock(storage::Connection &connection, QDate today);

/// What makes a writing request safe to repeat: its scope ("purchase.record"), the caller's key and
/// a hash of its content. An empty key is never remembered.
struct RequestGuard
{
    QString scope;
    QString key;
    QString hash;

    /// The answer to the same request before. Error DuplicateRequest: another one under its key.
    [[nodiscard]] domain::Result<std::optional<QString>> answered(storage::Connection &connection) const;
    void remember(storage::Connection &connection, const QString &answer, domain::Instant at) const;
};

} // namespace bashgah::services
