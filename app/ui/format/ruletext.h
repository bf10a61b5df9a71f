// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

class Format;

/// Why points were given, as people read it: one phrase per rule that applied.
class RuleText final
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
public:
    explicit RuleText(const Format &format) : m_format(format) {}

    /// "1 point for every 1,000 tomans", "Gold tier: times 1.5".
    [[nodiscard]] QString phrase(const domain::AppliedRule &rule) const;
    /// "Counted on 125,000 tomans"; empty when nothing was.
    [[nodiscard]] QString basis(const domain::Evaluation &evaluation) const;
    /// "at most 100 points a day".
    [[nodiscard]] QString cap(const domain::Cap &cap) const;
    /// "At most 100 points a day: 50 points are not given".
    [[nodiscard]] QString trimmed(const domain::Trimmed &cut) const;
    /// 3/2 as 1.5; fractions without a short decimal as 4/3.
    [[nodiscard]] QString ratio(int num, int den) const;

private:
    [[nodiscard]] QString effect(const domain::AppliedRule &rule) const;

    const Format &m_format;
};

} // namespace bashgah::ui
