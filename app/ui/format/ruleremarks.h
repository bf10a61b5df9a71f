// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rulecheck.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// What is odd about a rule and how much a programme gives back, in words.
class RuleRemarks final
{
    Q_DECLARE_TR_FUNCTIONS(RuleRemarks)
public:
    explicit RuleRemarks(const Format &format) : m_format(format) {}

    [[nodiscard]] static QString text(const domain::RuleRemark &remark);
    /// Of one rule, a line each; empty when nothing is odd.
    [[nodiscard]] static QString textOf(const QString &ruleId, const std::vector<domain::RuleRemark> &remarks);
    [[nodiscard]] QString text(const domain::GiveBack &back, const domain::Programme &programme) const;

private:
    [[nodiscard]] static QString text(domain::RuleRemark::Kind kind);

    const Format &m_format;
};

} // namespace bashgah::ui
