// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/margin/margincheck.h"
#include "domain/program/programme.h"

#include <QCoreApplication>

#include <optional>

namespace bashgah::ui {

class Format;

/// What the margin guard found and what rules cost, in people's words.
class MarginWords final
{
    Q_DECLARE_TR_FUNCTIONS(MarginWords)
public:
    explicit MarginWords(const Format &format) : m_format(format) {}

    /// "Costs 1.5 per 100 of sales."; empty when it cannot be told.
    [[nodiscard]] QString perHundred(std::optional<domain::Percent> cost) const;
    /// What a rule costs that no sale gives: each time, as no share of sales can be told without knowing how much its
    /// members buy. Empty: points are worth no money.
    [[nodiscard]] QString perTime(const domain::Programme &programme, domain::Points points) const;
    /// "1.5", or a dash.
    [[nodiscard]] QString figure(std::optional<domain::Percent> cost) const;
    /// How much is left of a sale that is short, and the least.
    [[nodiscard]] QString finding(const domain::MarginCheck &check) const;
    /// What to take away; empty when nothing can be.
    [[nodiscard]] QString remedy(const domain::MarginCheck &check) const;

private:
    [[nodiscard]] QString cause(const domain::MarginCause &cause) const;

    const Format &m_format;
};

} // namespace bashgah::ui
