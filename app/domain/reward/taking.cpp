// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reward/taking.h"

#include <algorithm>
#include <iterator>

namespace bashgah::domain {
namespace {

constexpr const char *stateKeys[] = {"reserved", "taken", "returned", "released", "lapsed", "ready", "withdrawn"};

} // namespace

QString takingStateKey(TakingState state)
{
    return QString::fromLatin1(stateKeys[static_cast<int>(state)]);
}

std::optional<TakingState> takingStateFromKey(QStringView key)
{
    const auto found =
        std::find_if(std::begin(stateKeys), std::end(stateKeys), [&](const char *each) { return key == QLatin1String(each); });
    if (found == std::end(stateKeys))
        return std::nullopt;
    return static_cast<TakingState>(found - std::begin(stateKeys));
}

} // namespace bashgah::domain
