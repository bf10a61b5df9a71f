// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace bashgah::domain {

/// What gives a reward of the catalogue beside full cards, as stored: "tier:gold", "occasion:birthday".
struct GiftSource
{
    enum class Kind { Tier, Occasion };
    Kind kind = Kind::Tier;
    QString name; ///< id of the tier, key of the occasion
    bool operator==(const GiftSource &) const = default;
    [[nodiscard]] QString key() const;
    [[nodiscard]] static std::optional<GiftSource> fromKey(const QString &key);
};

} // namespace bashgah::domain
