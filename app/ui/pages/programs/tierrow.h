// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/tierpolicy.h"

#include <QWidget>

#include <utility>

class QLineEdit;

namespace bashgah::ui {

class Format;
class InlineNumber;
class ScoreEdit;
class RewardSentence;
class Sentence;

/// One tier: from which score, with which multiplier; below it what is enough to stay and to come back, and
/// what else its members get, once and always.
class TierRow final : public QWidget
{
    Q_OBJECT
public:
    TierRow(const Format &format, const domain::Tier &tier, domain::TierMeasure measure,
            QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] Sentence *entry() const { return m_entry; }
    [[nodiscard]] Sentence *staying() const { return m_staying; }
    [[nodiscard]] Sentence *benefits() const { return m_benefits; }
    [[nodiscard]] RewardSentence *reward() const { return m_reward; }
    void setMeasure(domain::TierMeasure measure);
    [[nodiscard]] std::optional<domain::TierScore> minimum() const;
    void focusName();
    /// What is typed, or a mark at what is wrong; false then. `below`: the tiers before.
    [[nodiscard]] bool store(domain::Tier &tier, const std::vector<domain::Tier> &below);

signals:
    void changed();
    void removeWanted();

private:
    void buildEntry(const domain::Tier &tier, domain::TierMeasure measure);
    void buildStaying(const domain::Tier &tier, domain::TierMeasure measure);
    void buildBenefits(const domain::Tier &tier);
    [[nodiscard]] bool storeEntry(domain::Tier &tier);
    [[nodiscard]] bool storeStaying(domain::Tier &tier);
    [[nodiscard]] bool storeBenefits(domain::Tier &tier);
    [[nodiscard]] bool storeReward(domain::Tier &tier);
    [[nodiscard]] bool checkAgainst(const domain::Tier &tier, const std::vector<domain::Tier> &below);
    [[nodiscard]] QString text(domain::TierScore score) const;

    const Format &m_format;
    QString m_id;
    std::pair<int, int> m_loaded; ///< the multiplier as it came: 4/3 stays although the field shows 1.33
    domain::TierMeasure m_measure;
    Sentence *m_entry = nullptr;
    Sentence *m_benefits = nullptr;
    QLineEdit *m_name = nullptr;
    ScoreEdit *m_minimum = nullptr;
    InlineNumber *m_factor = nullptr;
    ScoreEdit *m_keep = nullptr;
    ScoreEdit *m_reenter = nullptr;
    Sentence *m_staying = nullptr;
    InlineNumber *m_discount = nullptr;
    QLineEdit *m_gift = nullptr;
    RewardSentence *m_reward = nullptr;
};

} // namespace bashgah::ui
