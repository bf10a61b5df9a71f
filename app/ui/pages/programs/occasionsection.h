// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

class QAbstractButton;

namespace bashgah::ui {

class InlineNumber;
class OccasionTiers;
class RewardSentence;

/// Points that need no purchase of one's own: for joining, a complete profile, birthdays, joining days,
/// bringing a new member.
class OccasionSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    explicit OccasionSection(const Format &format, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;
    void setKnownNames(const domain::IsKnownName &isKnown) override { m_isKnownName = isKnown; }
    void setRewards(const std::vector<RewardChoice> &rewards) override { m_rewards = rewards; }
    [[nodiscard]] QWidget *wrongEditor() const override;

private:
    struct Row
    {
        domain::OccasionKind kind;
        QCheckBox *enabled;
        PointsEdit *points;
        InlineNumber *life;
        Sentence *sentence;
        OccasionTiers *tiers = nullptr; ///< null where it is the same for all
        QAbstractButton *byTier = nullptr; ///< shows them
        RewardSentence *reward = nullptr;  ///< null for the sides of a referral
        bool loaded = false; ///< it stands in the document
    };
    /// The referrer's points from a certain new member on.
    struct StepRow
    {
        QCheckBox *enabled;
        InlineNumber *from;
        PointsEdit *points;
        Sentence *sentence;
    };
    void addRow(domain::OccasionKind kind, const QString &text);
    void addTiers(Row &row);
    void addReward(Row &row);
    static void showReward(const Row &row);
    [[nodiscard]] static bool storeReward(const Row &row, domain::OccasionRule &rule);
    [[nodiscard]] bool storeLife(const Row &row, domain::OccasionRule &rule) const;
    void showRewardRemarks(const domain::Programme &programme);
    void setTiers(const domain::Programme &programme);
    static void showTiers(const Row &row);
    void addReferralTerms();
    void addReferralShare();
    [[nodiscard]] bool storeReferralShare(domain::ReferralPolicy &policy);
    [[nodiscard]] bool storeReferralTerms(domain::ReferralPolicy &policy);
    void showReferralTerms();
    void addReferralStep();
    void loadReferral(const domain::ReferralPolicy &policy);
    void loadSteps(const std::vector<domain::ReferralStep> &steps);
    [[nodiscard]] bool storeSteps(std::vector<domain::ReferralStep> &steps);

    static constexpr domain::Points offeredForOccasion{50}; ///< what an occasion begins with when it is switched on

    std::vector<Row> m_rowsOf;
    std::vector<RewardChoice> m_rewards;
    domain::IsKnownName m_isKnownName;
    MoneyEdit *m_minimum = nullptr;
    InlineNumber *m_wait = nullptr;
    InlineNumber *m_perMonth = nullptr;
    Sentence *m_terms = nullptr;
    InlineNumber *m_share = nullptr;
    InlineNumber *m_shareDays = nullptr;
    Sentence *m_shareTerms = nullptr;
    std::vector<StepRow> m_steps;
};

} // namespace bashgah::ui
