// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rule.h"
#include "domain/program/spendpolicy.h"
#include "domain/program/tierpolicy.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace bashgah::ui {

class Format;
class InlineChoice;
class InlineNumber;
class MoneyEdit;
class RuleParts;
class Sentence;
class SpendStepRow;

/// One rule of spend: what counts, the steps, when the credit can be used, and its limits.
class SpendRow final : public QWidget
{
    Q_OBJECT
public:
    SpendRow(const Format &format, const domain::SpendRule &rule, const std::vector<domain::Tier> &tiers, QDate today,
             QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    /// What is typed, or a mark at what is wrong; false then.
    [[nodiscard]] bool store(domain::SpendRule &rule);
    /// The first editor that is marked; null when all is right.
    [[nodiscard]] QWidget *wrongEditor() const;
    /// `remark`: about who gets no credit; empty: nothing odd. `basis`: of the programme, for what steps cost.
    void showExamples(const domain::SpendRule &rule, const QString &remark, const domain::BasisPolicy &basis);
    void focusFirst();
    /// Those of the programme as it is edited.
    void setTiers(const std::vector<domain::Tier> &tiers);

signals:
    void changed();
    void removeWanted();

private:
    void buildHead(const domain::SpendRule &rule);
    void buildTerms(const domain::SpendRule &rule);
    void watch();
    void addStep(const domain::SpendStep &step);
    void addNextStep();
    void removeStep(SpendStepRow *row);
    void showKind();
    [[nodiscard]] bool storeSteps(domain::SpendRule &rule);
    [[nodiscard]] bool storeTerms(domain::SpendRule &rule);
    [[nodiscard]] std::vector<Sentence *> sentences() const;
    [[nodiscard]] QString stepExample(const domain::SpendRule &rule, size_t step, const domain::BasisPolicy &basis) const;
    [[nodiscard]] QString whenExample(const domain::SpendRule &rule) const;

    const Format &m_format;
    QString m_id;
    QDate m_today;
    Sentence *m_head = nullptr;
    QVBoxLayout *m_steps = nullptr;
    std::vector<SpendStepRow *> m_rows;
    Sentence *m_when = nullptr;
    Sentence *m_limits = nullptr;
    RuleParts *m_gate = nullptr;
    QCheckBox *m_enabled = nullptr;
    InlineChoice *m_measure = nullptr;
    InlineNumber *m_delay = nullptr;
    InlineChoice *m_life = nullptr;
    InlineNumber *m_lifeDays = nullptr;
    MoneyEdit *m_cap = nullptr;
    QLineEdit *m_tags = nullptr;
    QCheckBox *m_first = nullptr;
};

} // namespace bashgah::ui
