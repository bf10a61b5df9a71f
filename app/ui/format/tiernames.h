// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::ui {

/// The names of the tiers of the programme in force, lowest first.
class TierNames final
{
public:
    struct Tier { QString id; QString name; };

    TierNames() = default;
    explicit TierNames(const domain::Programme &programme);

    [[nodiscard]] const std::vector<Tier> &all() const { return m_tiers; }
    /// Empty without a tier; a tier that is no longer in the programme is called by its id.
    [[nodiscard]] QString name(const std::optional<QString> &id) const;

private:
    std::vector<Tier> m_tiers;
};

} // namespace bashgah::ui
