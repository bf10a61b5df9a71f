// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/spendgrant.h"
#include "domain/program/tierpolicy.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace bashgah::ui {

/// Credit for spending in words: rules, and why a member was given what.
class SpendWords final
{
    Q_DECLARE_TR_FUNCTIONS(SpendWords)
public:
    explicit SpendWords(const Format &format) : m_format(format) {}

    /// The whole rule: "Credit for each purchase: 3%; valid to the end of the season". `tiers`: to name those it is for.
    [[nodiscard]] QString rule(const domain::SpendRule &rule, const std::vector<domain::Tier> &tiers) const;
    /// "each purchase", "all purchases of a year"
    [[nodiscard]] QString measure(domain::SpendRule::Measure measure) const;
    /// "7% from 9,000,000 tomans on"
    [[nodiscard]] QString step(const domain::SpendStep &step) const;
    /// Which amounts reach this step and no higher one: "from 9,000,000 tomans (included) to below 50,000,000 tomans".
    [[nodiscard]] QString band(const domain::SpendRule &rule, size_t step) const;
    /// Why it is so much: "15% of 120,000,000 tomans", and what a yearly cap took.
    [[nodiscard]] QString why(const domain::SpendGain &gain) const;
    /// "usable from 3 Mehr 1405, valid until ..."; what is usable on `today` is not said to be.
    [[nodiscard]] QString when(const domain::SpendGain &gain, QDate today) const;
    /// What it was given for: "Purchase 1024", "Mehr 1405", "the days from ... to ...".
    [[nodiscard]] QString cause(const domain::SpendGrant &grant) const;
    [[nodiscard]] QString period(const domain::DayRange &days) const;

private:
    [[nodiscard]] QStringList terms(const domain::SpendRule &rule) const;
    [[nodiscard]] QString listed(const QStringList &names) const;
    [[nodiscard]] QString life(const domain::SpendRule &rule) const;
    [[nodiscard]] QString joined(const QStringList &parts) const;

    const Format &m_format;
};

} // namespace bashgah::ui
