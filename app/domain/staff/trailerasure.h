// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace bashgah::domain {

/// Which lines of the audit trail lose their texts with an erased member. The line that tells of the erasure names
/// them, and is sealed by the chain itself: no other line may be blank.
class TrailErasure final
{
public:
    /// Of line numbers in rising order.
    [[nodiscard]] static TrailErasure of(const std::vector<qint64> &lines);
    /// "12-14,20". Absent for what is no such text.
    [[nodiscard]] static std::optional<TrailErasure> fromText(QStringView text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool covers(qint64 line) const;
    bool operator==(const TrailErasure &) const = default;

private:
    std::vector<std::pair<qint64, qint64>> m_ranges; ///< first and last
};

} // namespace bashgah::domain
