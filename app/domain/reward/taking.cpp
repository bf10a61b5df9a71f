// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reward/taking.h"

namespace bashgah::domain {
namespace {

constexpr const char *stateKeys[] = {"reserved", "taken", "returned", "released", "lapsed"};

} // namespace

QString takingStateKey(TakingState state)
{
    return QString::fromLatin1(stateKeys[static_cast<int>(state)]);
}

std::optional<TakingState> takingStateFromKey(QStringView key)
{
    for (int i = 0; i < 5; ++i) {
        if (key == QLatin1String(stateKeys[i]))
            return static_cast<TakingState>(i);
    }
    return std::nullopt;
}

} // namespace bashgah::domain
