// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

#include <optional>

class QComboBox;

namespace bashgah::ui {

class InlineChoice;
class InlineNumber;

/// Points that become credit by themselves.
class ExchangeSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    explicit ExchangeSection(const Format &format, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;
    void setRewards(const std::vector<RewardChoice> &rewards) override;

private:
    void showState();
    [[nodiscard]] std::optional<domain::RewardId> reward() const;

    QCheckBox *m_enabled = nullptr;
    PointsEdit *m_every = nullptr;
    MoneyEdit *m_credit = nullptr;
    InlineChoice *m_when = nullptr;
    InlineNumber *m_life = nullptr;
    Sentence *m_sentence = nullptr;
    QComboBox *m_reward = nullptr; ///< first: credit
    Sentence *m_instead = nullptr;
    std::vector<RewardChoice> m_rewards;
    bool m_loaded = false; ///< it stands in the document
};

} // namespace bashgah::ui
