// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"
#include "domain/program/programme.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace bashgah::ui {

/// The parts of a rule in words that follow each other in a sentence: "1 point for each purchase",
/// "for Dairy", "on Saturday", "at most 100 points a day".
class RuleWords final
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
public:
    /// Tiers are named by the programme's.
    RuleWords(const Format &format, const std::vector<domain::Tier> &tiers)
        : m_format(format), m_tiers(tiers)
    {
    }

    [[nodiscard]] QString effect(const domain::RuleEffect &effect) const;
    /// Empty for all goods.
    [[nodiscard]] QString items(const domain::ItemFilter &items) const;
    [[nodiscard]] QString condition(const domain::Condition &condition) const;
    [[nodiscard]] QString cap(const domain::Cap &cap) const;
    /// Empty for none.
    [[nodiscard]] QString cooldown(int days) const;
    /// Why a rule gives nothing on a bill.
    [[nodiscard]] QString miss(const domain::MissedRule &missed, const domain::Rule &rule) const;
    /// The whole rule, all its parts.
    [[nodiscard]] QString sentence(const domain::Rule &rule) const;

    [[nodiscard]] QString list(const QStringList &names) const;
    [[nodiscard]] QString weekday(int dayOfWeek) const; ///< QDate::dayOfWeek()
    [[nodiscard]] QString clockTime(int minutes) const; ///< 17:30
    [[nodiscard]] QString season(int quarter) const;    ///< 0..3 of the shop's calendar
    [[nodiscard]] static QString paymentKind(const QString &kind);
    [[nodiscard]] QString factor(int num, int den) const;

private:
    friend struct ConditionWords;

    const Format &m_format;
    const std::vector<domain::Tier> &m_tiers;
};

} // namespace bashgah::ui
