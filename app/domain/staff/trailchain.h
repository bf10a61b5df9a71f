// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bashgah::domain {

/// What a line of the audit trail says; the chain covers all of it.
struct TrailFacts
{
    Instant at;
    std::optional<StaffId> staff;
    QString action;
    QString subject;
    QString before;
    QString after;
    bool operator==(const TrailFacts &) const = default;
};

/// SHA-256 over the line's bytes (each text with its length before it, so that no two lines have the
/// same) and the hash of the line before; of the first line: 32 zero bytes. Changed, missing, moved or
/// added lines do not fit it any more. It has no key: who can write the file can make a whole new chain,
/// which only a head kept elsewhere shows (TrailHead).
[[nodiscard]] QByteArray chainedHash(const QByteArray &previous, const TrailFacts &line);
/// What stands before the first line.
[[nodiscard]] QByteArray chainStart();

/// The newest line: how many there are and the hash that covers them all.
struct TrailHead
{
    qint64 line = 0;
    QByteArray hash;
    bool operator==(const TrailHead &) const = default;

    /// "1234-9f86d081884c7d65": short enough to write down. Absent for what is no such text.
    [[nodiscard]] QString text() const;
    /// Of the hash only the first 8 bytes are known then.
    [[nodiscard]] static std::optional<TrailHead> fromText(QStringView text);
};

/// A head with where it was kept.
struct KeptHead
{
    TrailHead head;
    QString where{}; ///< name of a backup; empty: by this computer
    Instant began{}; ///< of its trail: that of another shop began at another moment
    bool operator==(const KeptHead &) const = default;
};

} // namespace bashgah::domain
