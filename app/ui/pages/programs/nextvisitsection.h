// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

class QLineEdit;

namespace bashgah::ui {

class InlineChoice;
class InlineNumber;
class RuleParts;

/// Codes that a purchase gives for the next one: when, what they are worth, from when on and for how long.
class NextVisitSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    NextVisitSection(const Format &format, QDate today, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;
    void setKnownNames(const domain::IsKnownName &isKnown) override { m_isKnownName = isKnown; }
    [[nodiscard]] QWidget *wrongEditor() const override;

private:
    struct Row
    {
        QString id;
        QCheckBox *enabled = nullptr;
        MoneyEdit *minimum = nullptr;
        InlineNumber *units = nullptr;
        InlineChoice *worth = nullptr;
        InlineNumber *share = nullptr;
        MoneyEdit *amount = nullptr;
        QLineEdit *name = nullptr;
        MoneyEdit *nextMinimum = nullptr;
        InlineNumber *wait = nullptr;
        InlineNumber *life = nullptr;
        MoneyEdit *step = nullptr;
        Sentence *what = nullptr;
        Sentence *terms = nullptr;
        RuleParts *gate = nullptr; ///< for which tiers and goods
    };
    void addRow(const domain::NextVisitRule &rule);
    void buildWhat(Row &row, const domain::NextVisitRule &rule);
    void buildTerms(Row &row, const domain::NextVisitRule &rule);
    void watch(const Row &row);
    void addNew();
    void removeRow(const QString &id);
    static void showWorth(const Row &row);
    [[nodiscard]] bool storeRow(const Row &row, domain::NextVisitRule &rule) const;
    [[nodiscard]] bool storeWorth(const Row &row, domain::NextVisitRule &rule) const;
    /// A number of that range, or a mark.
    [[nodiscard]] bool whole(Sentence *at, InlineNumber *edit, int least, int most, int &into) const;

    QDate m_today;
    domain::IsKnownName m_isKnownName; ///< empty: nobody to ask
    std::vector<domain::Tier> m_tiers; ///< of the programme
    QVBoxLayout *m_list = nullptr;
    std::vector<Row> m_rowsOf;
};

} // namespace bashgah::ui
