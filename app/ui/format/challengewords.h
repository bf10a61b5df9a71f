// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/challenges/challengetypes.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Stamp cards, challenges, badges and streaks in words.
class ChallengeWords final
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeWords)
public:
    explicit ChallengeWords(const Format &format) : m_format(format) {}

    [[nodiscard]] static QString kind(domain::ChallengeKind kind);
    /// What is counted: "purchases", "money spent", "pieces".
    [[nodiscard]] static QString measure(domain::ChallengeMeasure measure);
    /// In the measure's unit, without its name but for money.
    [[nodiscard]] QString amount(domain::ChallengeMeasure measure, qint64 value) const;
    /// "10", or the levels of a badge.
    [[nodiscard]] QString fullAt(const domain::Challenge &challenge) const;
    [[nodiscard]] QString gift(const domain::ChallengeReward &reward) const;
    /// What a game promises.
    [[nodiscard]] QString gift(const domain::Challenge &challenge) const;
    /// What else is asked: goods, minimum, time, audience; empty: nothing.
    [[nodiscard]] QString terms(const domain::Challenge &challenge) const;
    /// "stamp 4 of 10", "level 2, 25 of 60".
    [[nodiscard]] QString progress(const services::ChallengeStanding &standing) const;
    /// What a purchase did: "stamp 4 of 10", "full: 50 points as a gift".
    [[nodiscard]] QString step(const services::ChallengeStep &step) const;

private:
    [[nodiscard]] QString place(domain::ChallengeKind kind, domain::ChallengeMeasure measure, qint64 done, qint64 target,
                                int level) const;

    const Format &m_format;
};

} // namespace bashgah::ui
