// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/promisedreward.h"

#include "domain/program/jsonreader.h"

#include <limits>

namespace bashgah::domain {

void putReward(QJsonObject &json, const std::optional<PromisedReward> &promised)
{
    if (!promised)
        return;
    json[QStringLiteral("reward")] = promised->reward.value();
    if (promised->days > 0)
        json[QStringLiteral("reward_days")] = promised->days;
}

std::optional<PromisedReward> readReward(JsonReader &json)
{
    if (!json.has(QLatin1String("reward")))
        return std::nullopt;
    PromisedReward promised{RewardId(json.integer(QLatin1String("reward"), 1, std::numeric_limits<int>::max()))};
    promised.days = static_cast<int>(json.integer(QLatin1String("reward_days"), 0, mostFetchDays, 0));
    return promised;
}

Result<void> validateReward(const std::optional<PromisedReward> &promised, const QString &path)
{
    if (promised && (promised->days < 0 || promised->days > mostFetchDays))
        return fail(ErrorCode::BadProgramme,
                    {QString(path + QStringLiteral(".reward_days")), QStringLiteral("must be from 0 to 3660")});
    return {};
}

} // namespace bashgah::domain
