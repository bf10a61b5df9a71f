// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

class QLineEdit;
class QWidget;

namespace bashgah::ui {

class InlineChoice;
class InlineNumber;

/// The ladder of tiers: from which spend, with which multiplier, over how many months.
class TierSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    explicit TierSection(const Format &format, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;

private:
    struct Row
    {
        QString id;
        Sentence *sentence = nullptr;
        QLineEdit *name = nullptr;
        MoneyEdit *minimum = nullptr;
        InlineNumber *factor = nullptr;
    };

    void buildPolicy();
    void addRow(const domain::Tier &tier);
    void addNew();
    void removeRow(const QString &id);
    void showEnabled();
    [[nodiscard]] bool storeTier(Row &row, domain::Tier &tier) const;
    [[nodiscard]] bool checkAgainst(const Row &row, const domain::Tier &tier,
                                    const std::vector<domain::Tier> &before) const;
    [[nodiscard]] bool storePolicy(domain::TierPolicy &policy);

    QCheckBox *m_enabled = nullptr;
    QWidget *m_all = nullptr; ///< hidden while there are no tiers
    QVBoxLayout *m_ladder = nullptr;
    std::vector<Row> m_rows;
    InlineNumber *m_window = nullptr;
    InlineNumber *m_grace = nullptr;
    InlineChoice *m_downgrade = nullptr;
    Sentence *m_windowRow = nullptr;
    Sentence *m_graceRow = nullptr;
};

} // namespace bashgah::ui
