// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

class QLabel;
class QWidget;

namespace bashgah::ui {

class InlineChoice;
class InlineNumber;
class TierRow;

/// The ladder of tiers: what counts over which time, from which score with which benefits, and how
/// a member goes down.
class TierSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    explicit TierSection(const Format &format, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;
    void setKnownNames(const domain::IsKnownName &isKnown) override { m_isKnownName = isKnown; }
    void setRewards(const std::vector<RewardChoice> &rewards) override { m_rewards = rewards; }

private:
    void buildMeasure();
    void buildReading();
    void buildDescent();
    void watch();
    void addRow(const domain::Tier &tier);
    void addNew();
    void removeRow(const QString &id);
    void showEnabled();
    [[nodiscard]] domain::TierMeasure measure() const;
    [[nodiscard]] bool storePolicy(domain::TierPolicy &policy);
    [[nodiscard]] bool storeGrace(domain::TierPolicy &policy);
    [[nodiscard]] bool read(Sentence *at, InlineNumber *edit, int least, int most, int &into);
    void showRewardRemarks(const domain::Programme &programme);
    void showRemarks(const domain::Programme &programme);

    QCheckBox *m_enabled = nullptr;
    QWidget *m_all = nullptr; ///< hidden while there are no tiers
    QVBoxLayout *m_ladder = nullptr;
    QLabel *m_remarks = nullptr;
    std::vector<TierRow *> m_rows;
    std::vector<RewardChoice> m_rewards;
    domain::IsKnownName m_isKnownName;
    InlineChoice *m_measure = nullptr;
    InlineChoice *m_window = nullptr;
    InlineNumber *m_months = nullptr;
    InlineChoice *m_validity = nullptr;
    InlineNumber *m_grace = nullptr;
    InlineChoice *m_graceUnit = nullptr;
    InlineChoice *m_graceEnd = nullptr;
    InlineChoice *m_downgrade = nullptr;
    InlineChoice *m_away = nullptr;
    InlineNumber *m_awayCount = nullptr;
    InlineNumber *m_warn = nullptr;
    InlineChoice *m_reading = nullptr;
    Sentence *m_measureRow = nullptr;
    Sentence *m_readingRow = nullptr;
    InlineChoice *m_pending = nullptr;
    Sentence *m_pendingRow = nullptr;
    Sentence *m_graceRow = nullptr;
    Sentence *m_awayRow = nullptr;
    Sentence *m_warnRow = nullptr;
};

} // namespace bashgah::ui
