// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tiernames.h"

namespace bashgah::ui {

TierNames::TierNames(const domain::Programme &programme)
{
    if (!programme.tiers)
        return;
    for (const domain::Tier &tier : programme.tiers->tiers)
        m_tiers.push_back({tier.id, tier.name});
}

QString TierNames::name(const std::optional<QString> &id) const
{
    if (!id)
        return {};
    for (const Tier &tier : m_tiers) {
        if (tier.id == *id)
            return tier.name;
    }
    return *id;
}

} // namespace bashgah::ui
