// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QJsonObject>

#include <optional>

namespace bashgah::domain {

class JsonReader;

/// A reward of the catalogue that a tier or an occasion gives, for no points.
struct PromisedReward
{
    RewardId reward; ///< of this shop's catalogue
    int days = 0;    ///< to fetch it, the first included; 0: no end
    bool operator==(const PromisedReward &) const = default;
};

constexpr int mostFetchDays = 3660;

/// "reward" and, where there is an end, "reward_days".
void putReward(QJsonObject &json, const std::optional<PromisedReward> &promised);
[[nodiscard]] std::optional<PromisedReward> readReward(JsonReader &json);
/// Error BadProgramme with the path of what is wrong below `path`.
[[nodiscard]] Result<void> validateReward(const std::optional<PromisedReward> &promised, const QString &path);

} // namespace bashgah::domain
