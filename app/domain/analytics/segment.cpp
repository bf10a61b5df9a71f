// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/segment.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

struct Named { Segment segment; const char *key; };

constexpr std::array<Named, segmentCount> names{{
    {Segment::Champions, "champions"},
    {Segment::Loyal, "loyal"},
    {Segment::PotentialLoyalist, "potential_loyalist"},
    {Segment::New, "new"},
    {Segment::Promising, "promising"},
    {Segment::NeedAttention, "need_attention"},
    {Segment::AboutToSleep, "about_to_sleep"},
    {Segment::AtRisk, "at_risk"},
    {Segment::CantLose, "cant_lose"},
    {Segment::Hibernating, "hibernating"},
}};

// Rows: R = 1..5, columns: F = 1..5.
using enum Segment;
constexpr Segment map[5][5] = {
    {Hibernating, Hibernating, AtRisk, AtRisk, CantLose},
    {Hibernating, Hibernating, AtRisk, AtRisk, CantLose},
    {AboutToSleep, AboutToSleep, NeedAttention, Loyal, Loyal},
    {Promising, PotentialLoyalist, PotentialLoyalist, Loyal, Loyal},
    {New, PotentialLoyalist, PotentialLoyalist, Champions, Champions},
};

} // namespace

const std::array<Segment, segmentCount> &allSegments()
{
    static constexpr std::array<Segment, segmentCount> all{
        Champions, Loyal, PotentialLoyalist, New, Promising,
        NeedAttention, AboutToSleep, AtRisk, CantLose, Hibernating};
    return all;
}

QString segmentKey(Segment segment)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(segment)).key);
}

std::optional<Segment> segmentFromKey(QStringView key)
{
    for (const Named &named : names) {
        if (key == QLatin1String(named.key))
            return named.segment;
    }
    return std::nullopt;
}

Segment segmentOf(int recencyScore, int frequencyScore)
{
    return map[std::clamp(recencyScore, 1, 5) - 1][std::clamp(frequencyScore, 1, 5) - 1];
}

} // namespace bashgah::domain
