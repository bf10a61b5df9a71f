// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

class QLineEdit;
class QToolButton;

namespace bashgah::ui {

class DragHandle;
class InlineChoice;
class InlineNumber;
class RuleParts;

/// What a purchase gives: the rules, the rounding, which part of the bill counts, and when the
/// points become usable.
class EarningSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    /// `today` for the example of pending points.
    EarningSection(const Format &format, QDate today, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;
    void setBudgetUse(const std::vector<domain::GivenPoints> &use) override { m_budgetUse = use; }
    void setKnownNames(const domain::IsKnownName &isKnown) override { m_isKnownName = isKnown; }
    void setGoods(const std::vector<domain::StoredProduct> &goods) override { m_goods = goods; }
    [[nodiscard]] QWidget *wrongEditor() const override;

private:
    /// What a rule costs per 100 of sales, or why that cannot be told.
    [[nodiscard]] QString costOf(const domain::Rule &rule, const domain::Programme &programme) const;
    void showRuleExamples(const domain::Programme &programme);
    struct Row
    {
        domain::Rule rule; ///< id, priority and what the row does not show
        QWidget *box = nullptr; ///< sentence and parts
        Sentence *sentence = nullptr;
        RuleParts *parts = nullptr;
        QCheckBox *enabled = nullptr;
        MoneyEdit *minimum = nullptr;
        PointsEdit *points = nullptr;    ///< per money, fixed
        MoneyEdit *per = nullptr;        ///< per money
        InlineChoice *mode = nullptr;    ///< per money
        InlineNumber *factor = nullptr;  ///< multiplier
        InlineNumber *units = nullptr;   ///< per unit
        InlineChoice *alone = nullptr;   ///< points rules: besides or instead of the others
        DragHandle *handle = nullptr;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
    };

    void buildRules();
    void buildLimits();
    void buildBasis();
    void buildTax();
    void showTax();
    void loadBasis(const domain::EarningPolicy &earning);
    [[nodiscard]] bool storeBasis(domain::EarningPolicy &earning);
    [[nodiscard]] bool storeTax(domain::BasisPolicy &basis);
    void addRow(const domain::Rule &rule, const std::vector<domain::Tier> &tiers);
    void fillRow(Row &row);
    void addParts(Row &row, const std::vector<domain::Tier> &tiers);
    void addNew(domain::RuleEffect effect, const QString &stem);
    void removeRow(const QString &id);
    [[nodiscard]] Sentence *sentenceFor(Row &row);
    void addTools(Row &row);
    /// One place up (-1) or down (1).
    void moveRow(const QString &id, int by);
    [[nodiscard]] DragHandle *handleOf(Row &row);
    void dragTo(const QString &id, int y);
    /// After rows came, went or moved: order and choices make sense from two rules on.
    void showOrder();
    /// From now on the order alone decides between exclusive rules.
    void dropPriorities();
    [[nodiscard]] size_t placeOf(const QString &id) const;
    [[nodiscard]] bool storeRow(Row &row, domain::Rule &rule) const;
    [[nodiscard]] bool storeEffect(Row &row, domain::Rule &rule) const;
    [[nodiscard]] QString exampleOf(const Row &row, const domain::Programme &programme) const;
    /// What a rule costs, and what is used of its budgets; `caps` of the rule, no id: of all together.
    [[nodiscard]] QString budgetOf(const QString &id, const std::vector<domain::Cap> &caps) const;
    [[nodiscard]] QString said(const domain::Rule &rule, const QString &example) const;

    QDate m_today;
    std::vector<domain::GivenPoints> m_budgetUse;
    domain::IsKnownName m_isKnownName; ///< empty: nobody to ask
    std::vector<domain::StoredProduct> m_goods;
    QVBoxLayout *m_rules = nullptr;
    std::vector<Row> m_rows;
    std::vector<domain::Tier> m_tiers;
    bool m_dragged = false; ///< a row changed its place since it was taken hold of
    InlineChoice *m_multipliers = nullptr;
    Sentence *m_multipliersRow = nullptr;
    Sentence *m_limitRow = nullptr;
    RuleParts *m_limits = nullptr; ///< caps on all rules together
    InlineChoice *m_rounding = nullptr;
    InlineChoice *m_discount = nullptr;
    InlineChoice *m_paid = nullptr;
    InlineChoice *m_tax = nullptr;
    InlineNumber *m_taxRate = nullptr; ///< shown where tax is left out
    QLineEdit *m_untaxed = nullptr;
    QLineEdit *m_categories = nullptr;
    InlineNumber *m_pending = nullptr;
    Sentence *m_roundingRow = nullptr;
    Sentence *m_discountRow = nullptr;
    Sentence *m_paidRow = nullptr;
    Sentence *m_taxRow = nullptr;
    Sentence *m_untaxedRow = nullptr;
    Sentence *m_categoriesRow = nullptr;
    Sentence *m_pendingRow = nullptr;
};

} // namespace bashgah::ui
