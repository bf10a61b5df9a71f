// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Bills that show what a rule does. Points always come from the real rules.
class ExampleBill final
{
    Q_DECLARE_TR_FUNCTIONS(ExampleBill)
public:
    ExampleBill(const domain::Programme &programme, const Format &format)
        : m_programme(programme), m_format(format)
    {
    }

    /// Without conditions, items and limits over time: the example shows the rule when it holds.
    static void makeHold(domain::Rule &rule);
    /// A bill whose points come out with a fraction, if the rules can do that.
    [[nodiscard]] domain::Money uneven() const;

    [[nodiscard]] domain::Points earned(const domain::BillLine &line,
                                        const std::optional<QString> &tier = {}) const;
    [[nodiscard]] domain::Points earned(domain::Money amount) const;
    /// "A bill of 500,000 tomans gives 50 points."
    [[nodiscard]] QString gives(domain::Money amount) const;
    [[nodiscard]] QString gives(domain::Money amount, domain::Points points) const;

    /// How much must be bought until that many points are together; nothing when never.
    [[nodiscard]] std::optional<domain::Money> spendFor(domain::Points points) const;

private:
    const domain::Programme &m_programme;
    const Format &m_format;
};

} // namespace bashgah::ui
