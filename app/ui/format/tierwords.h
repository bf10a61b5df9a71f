// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/tierevaluation.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace bashgah::ui {

/// Scores, periods and decisions about tiers in words.
class TierWords final
{
    Q_DECLARE_TR_FUNCTIONS(TierWords)
public:
    explicit TierWords(const Format &format) : m_format(format) {}

    /// 2,000,000 tomans, 120 points, 5 purchases.
    [[nodiscard]] QString score(domain::TierMeasure measure, domain::TierScore score) const;
    /// "Net spend decides the tier".
    [[nodiscard]] QString counts(domain::TierMeasure measure) const;
    /// "1 Mehr 1404 to 31 Shahrivar 1405"; a lifetime has no first day.
    [[nodiscard]] QString window(const domain::DayRange &window) const;
    /// "from 2,000,000 to below 5,000,000 tomans": the lower end belongs to the tier.
    [[nodiscard]] QString band(const domain::TierPolicy &policy, size_t tier) const;
    /// The period of the policy: "the last 12 months", "this and the last year".
    [[nodiscard]] QString period(const domain::TierPolicy &policy) const;
    [[nodiscard]] QString inactivity(const domain::TierInactivity &inactivity) const;
    /// What a tier gives beside points: discount and gift; empty: nothing.
    [[nodiscard]] QString benefits(const domain::Tier &tier) const;

    /// Why a member has this tier, one sentence.
    struct Why
    {
        const domain::TierPolicy &policy;
        std::optional<domain::Tier> tier;
        const domain::TierStanding &standing;
        const domain::TierInputs &inputs;
        domain::TierReason reason;
    };
    [[nodiscard]] QString why(const Why &why) const;
    /// The reason alone, for a table.
    [[nodiscard]] QString reason(domain::TierReason reason) const;
    [[nodiscard]] QString cause(const QString &cause) const;

private:
    [[nodiscard]] QString below(const Why &why) const;

    const Format &m_format;
};

} // namespace bashgah::ui
