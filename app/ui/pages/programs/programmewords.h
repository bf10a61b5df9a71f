// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace bashgah::ui {

/// A programme in plain sentences, and what differs between two.
class ProgrammeWords final
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeWords)
public:
    explicit ProgrammeWords(const Format &format) : m_format(format) {}

    struct Line
    {
        QString key; ///< the same for the same rule in every version
        QString text;
    };
    [[nodiscard]] std::vector<Line> describe(const domain::Programme &programme) const;
    /// One sentence for each difference; empty when there is none.
    [[nodiscard]] QStringList changes(const domain::Programme &before,
                                      const domain::Programme &after) const;

private:
    void addRules(const domain::Programme &programme, std::vector<Line> &lines) const;
    void addEarning(const domain::EarningPolicy &earning, std::vector<Line> &lines) const;
    void addOccasions(const domain::Programme &programme, std::vector<Line> &lines) const;
    [[nodiscard]] QString byTier(const domain::OccasionRule &rule, const domain::TierPolicy &policy) const;
    void addReferral(const domain::Programme &programme, std::vector<Line> &lines) const;
    void addActivities(const domain::Programme &programme, std::vector<Line> &lines) const;
    void addSpend(const domain::Programme &programme, std::vector<Line> &lines) const;
    void addExpiry(const domain::ExpiryPolicy &expiry, std::vector<Line> &lines) const;
    void addRedemption(const domain::RedemptionPolicy &redemption, std::vector<Line> &lines) const;
    [[nodiscard]] QString tier(const domain::TierPolicy &policy, const domain::Tier &tier) const;
    void addTiers(const domain::TierPolicy &policy, std::vector<Line> &lines) const;
    void addClawback(const domain::ClawbackPolicy &policy, std::vector<Line> &lines) const;

    const Format &m_format;
};

} // namespace bashgah::ui
