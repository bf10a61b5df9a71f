// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/promisedreward.h"
#include "ui/pages/programs/programmesection.h"

namespace bashgah::ui {

class InlineChoice;
class InlineNumber;

/// A sentence with a reward of the catalogue and the days to fetch it, for a tier or an occasion. Whoever shows the
/// sentence owns it.
class RewardSentence final : public QObject
{
    Q_OBJECT
public:
    using Choices = std::vector<ProgrammeSection::RewardChoice>;

    /// `text`: %1 the reward, %2 days. `name`: the sentence's object name.
    RewardSentence(const Format &format, const QString &text, const QString &name, QObject *parent = nullptr);

    [[nodiscard]] Sentence *sentence() const { return m_sentence; }
    void load(const Choices &rewards, const std::optional<domain::PromisedReward> &promised);
    /// Whether there is anything to choose.
    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isUsed() const;
    /// What is chosen, or a mark at what is wrong; false then.
    [[nodiscard]] bool store(std::optional<domain::PromisedReward> &promised);
    void setError(const QString &text);

signals:
    void changed();

private:
    const Format &m_format;
    InlineChoice *m_reward;
    InlineNumber *m_days;
    Sentence *m_sentence;
};

} // namespace bashgah::ui
