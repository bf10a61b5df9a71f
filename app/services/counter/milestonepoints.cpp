// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/milestonepoints.h"

#include "services/counter/bonuswriter.h"
#include "storage/repositories/activityrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::ActivityRepository;

namespace {

QJsonObject explain(Points reach)
{
    return {{QStringLiteral("milestone"), reach.value()}};
}

} // namespace

Result<Points> MilestonePoints::giveOn(QDate day, Instant at)
{
    if (auto taken = takeFallen(day, at); !taken)
        return fail(taken.error());
    const std::optional<MilestoneRule> &rule = m_programme.programme.milestone;
    if (!rule || !rule->enabled)
        return Points();
    ActivityRepository milestones(m_connection);
    BonusWriter writer(m_connection, {day, at});
    const QDate last = day.addDays(-1);
    const auto lastDay = lastValidDay(m_programme.programme.expiry, day, m_profile.calendar);
    Points given;
    for (const storage::MilestoneReached &reached : milestones.reached(day.addDays(-rule->days), last, rule->reach)) {
        const EntryId entry =
            writer.give({reached.member, rule->bonus, lastDay, explain(rule->reach), m_programme.id});
        milestones.noteMilestone(reached, last, rule->reach, entry);
        given += rule->bonus;
    }
    return given;
}

Result<void> MilestonePoints::takeFallen(QDate day, Instant at)
{
    ActivityRepository milestones(m_connection);
    BonusWriter writer(m_connection, {day, at});
    for (const storage::MilestoneFallen &fallen : milestones.fallen()) {
        const auto taken = writer.take(fallen.member, fallen.entry, fallen.points,
                                       m_programme.programme.clawback.missing,
                                       {{QStringLiteral("milestone_id"), fallen.id}});
        if (!taken)
            return fail(taken.error());
        milestones.takeMilestone(fallen.id, day, taken->entry, taken->missing);
    }
    return {};
}

} // namespace bashgah::services
