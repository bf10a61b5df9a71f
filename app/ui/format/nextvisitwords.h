// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/nextvisit.h"
#include "domain/program/tierpolicy.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Codes for the next visit in words.
class NextVisitWords final
{
    Q_DECLARE_TR_FUNCTIONS(NextVisitWords)
public:
    explicit NextVisitWords(const Format &format) : m_format(format) {}

    /// "From 500,000 tomans on: a code worth 10% of the purchase, from the next day on for 30 days". `tiers`: of the
    /// programme, for their names.
    [[nodiscard]] QString rule(const domain::NextVisitRule &rule, const std::vector<domain::Tier> &tiers = {}) const;
    /// "10% of the next purchase" or "50,000 tomans"
    [[nodiscard]] QString worth(const domain::NextVisitGain &gain) const;
    [[nodiscard]] QString days(const domain::NextVisitGain &gain) const;
    /// 7123 4567 8905, to be read aloud or written down
    [[nodiscard]] QString code(const domain::NextVisitGain &gain) const;

private:
    [[nodiscard]] QString gate(const domain::NextVisitRule &rule, const std::vector<domain::Tier> &tiers) const;

    const Format &m_format;
};

} // namespace bashgah::ui
