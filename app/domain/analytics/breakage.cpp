// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/breakage.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr size_t fewestQuarters = 4;

/// Growth from the k-th age to the next, over the cohorts that reached both.
double factorAfter(std::span<const PointsCohort> cohorts, size_t age)
{
    qint64 earlier = 0;
    qint64 later = 0;
    for (const PointsCohort &cohort : cohorts) {
        if (cohort.used.size() > age + 1) {
            earlier += cohort.used[age];
            later += cohort.used[age + 1];
        }
    }
    return earlier > 0 ? static_cast<double>(later) / static_cast<double>(earlier) : 1.0;
}

} // namespace

std::optional<UseEstimate> estimateUse(std::span<const PointsCohort> cohorts)
{
    if (cohorts.size() < fewestQuarters)
        return std::nullopt;
    UseEstimate estimate;
    for (size_t age = 0; age + 1 < cohorts.size(); ++age)
        estimate.factors.push_back(factorAfter(cohorts, age));
    double issued = 0;
    double ultimates = 0;
    for (const PointsCohort &cohort : cohorts) {
        double ultimate = static_cast<double>(cohort.usedSoFar());
        for (size_t age = cohort.used.size(); age > 0 && age - 1 < estimate.factors.size(); ++age)
            ultimate *= estimate.factors[age - 1];
        const double most = static_cast<double>(std::max(cohort.issued - cohort.expired, cohort.usedSoFar()));
        ultimate = std::min(ultimate, most);
        estimate.ultimate.push_back(ultimate);
        estimate.expected += ultimate - static_cast<double>(cohort.usedSoFar());
        ultimates += ultimate;
        issued += static_cast<double>(cohort.issued);
    }
    estimate.rate = issued > 0 ? ultimates / issued : 0;
    return estimate;
}

std::vector<Money> releasedRevenue(Money deferred, std::span<const UsedPoints> periods)
{
    std::vector<Money> released;
    Money before;
    qint64 used = 0;
    for (const UsedPoints &period : periods) {
        used += period.used;
        const qint64 total = std::max(period.expectedTotal, used);
        const Money soFar = total > 0 ? deferred.times(Rational(used, total), Rounding::HalfUp) : Money();
        released.push_back(soFar - before);
        before = soFar;
    }
    return released;
}

} // namespace bashgah::domain
