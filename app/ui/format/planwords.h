// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership/plan.h"
#include "domain/program/programme.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Paid memberships in words.
class PlanWords final
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
public:
    explicit PlanWords(const Format &format) : m_format(format) {}

    /// VIP · 1,200,000 tomans · 12 months
    [[nodiscard]] QString offer(const domain::PlanTerms &terms) const;
    /// Points times 1.5 · 10% off every purchase · tea; empty: nothing.
    [[nodiscard]] QString benefits(const domain::PlanTerms &terms) const;
    [[nodiscard]] QString benefits(const domain::ActiveMembership &membership) const;
    /// What the benefits cost per 100 of sales by a programme, and from which purchases on they are dearer than the
    /// price; empty: neither multiplier nor discount.
    [[nodiscard]] QString cost(const domain::Programme &programme, const domain::PlanTerms &terms) const;
    [[nodiscard]] QString refund(const domain::PlanRefund &refund) const;

private:
    const Format &m_format;
};

} // namespace bashgah::ui
