// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin/costshare.h"
#include "domain/program/pointworth.h"
#include "domain/program/rulecheck.h"
#include "ui/format/format.h"
#include "ui/format/marginwords.h"
#include "ui/format/ruleremarks.h"
#include "ui/pages/programs/earningsection.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/sentence.h"

#include <algorithm>

namespace bashgah::ui {

using domain::BillLine;
using domain::Money;
using domain::Points;
using domain::Programme;
using domain::Rule;

namespace {

Rule *ruleOf(Programme &programme, const QString &id)
{
    for (Rule &rule : programme.earning.rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

} // namespace

/// With the side of its smallest bill that counts.
QString EarningSection::said(const Rule &rule, const QString &example) const
{
    return rule.minimum.isPositive()
        //: %1 an example, %2 an amount
        ? tr("%1 %2 itself is included.").arg(example, format().money(rule.minimum))
        : example;
}

/// A rule that adds points is shown alone, a multiplier with and without it.
QString EarningSection::exampleOf(const Row &row, const Programme &programme) const
{
    Programme shown = programme;
    Rule *rule = ruleOf(shown, row.rule.id);
    if (!rule || !rule->enabled)
        return rule ? tr("This rule is off.") : QString();
    ExampleBill::makeHold(*rule);
    const ExampleBill whole(shown, format());
    if (std::holds_alternative<domain::MultiplierRule>(rule->effect)) {
        const Money bill = std::max(domain::ordinaryBill(format().currency()), rule->minimum);
        const Points with = whole.earned(bill);
        rule->enabled = false;
        const Points without = ExampleBill(shown, format()).earned(bill);
        return said(*rule, tr("A bill of %1 gives %2 instead of %3.")
                               .arg(format().money(bill), format().points(with), format().points(without)));
    }
    const Rule alone = *rule;
    shown.earning.rules = {alone};
    const ExampleBill bill(shown, format());
    if (const auto *unit = std::get_if<domain::PerUnitRule>(&alone.effect)) {
        return said(alone, tr("%Ln units give %1.", nullptr, 2 * unit->units)
                               .arg(format().points(unit->points + unit->points)));
    }
    return said(alone, bill.gives(std::holds_alternative<domain::FixedRule>(alone.effect)
                                      ? std::max(domain::ordinaryBill(format().currency()), alone.minimum)
                                      : bill.uneven()));
}

QString EarningSection::budgetOf(const QString &id, const std::vector<domain::Cap> &caps) const
{
    domain::GivenPoints used;
    for (const domain::GivenPoints &each : m_budgetUse) {
        if (each.ruleId == id)
            used = each;
    }
    QStringList lines;
    for (const domain::Cap &cap : caps) {
        const QString most = format().points(cap.most);
        if (cap.per == domain::CapPeriod::Budget)
            lines << tr("Used of the budget: %1 of %2.").arg(format().number(used.toAll.value()), most);
        else if (cap.per == domain::CapPeriod::BudgetMonth)
            lines << tr("Used of the budget this month: %1 of %2.").arg(format().number(used.toAllInMonth.value()), most);
        else if (cap.per == domain::CapPeriod::BudgetYear)
            lines << tr("Used of the budget this year: %1 of %2.").arg(format().number(used.toAllInYear.value()), most);
    }
    return lines.join(u' ');
}

QString EarningSection::costOf(const Rule &rule, const Programme &programme) const
{
    const bool units = std::holds_alternative<domain::PerUnitRule>(rule.effect);
    const auto price = units ? domain::averagePrice(m_goods, rule.items) : std::nullopt;
    const auto cost = domain::costOfRule(programme, rule, domain::ordinaryBill(format().currency()), price);
    if (cost && price) //: %1 "Costs 1.5 per 100 of sales.", %2 an amount
        return tr("%1 Its goods cost %2 on the average.").arg(MarginWords(format()).perHundred(cost), format().money(*price));
    if (units && rule.enabled && !price && domain::pointWorth(programme))
        return tr("No price of its goods is known: what it costs per 100 of sales cannot be told.");
    return MarginWords(format()).perHundred(cost);
}

void EarningSection::showRuleExamples(const Programme &programme)
{
    std::vector<domain::RuleRemark> remarks = domain::ruleRemarks(programme, m_today, format().calendar());
    if (m_isKnownName) {
        const auto unknown = domain::unknownNames(programme.earning.rules, m_isKnownName);
        remarks.insert(remarks.end(), unknown.begin(), unknown.end());
    }
    for (const Row &row : m_rows) {
        row.parts->setTiers(m_tiers);
        const auto rule = std::find_if(programme.earning.rules.begin(), programme.earning.rules.end(),
                                       [&](const Rule &each) { return each.id == row.rule.id; });
        QStringList lines{exampleOf(row, programme)};
        if (rule != programme.earning.rules.end()) {
            lines << costOf(*rule, programme) << budgetOf(rule->id, rule->caps);
        }
        lines.removeAll(QString());
        row.sentence->setExample(lines.join(u' '));
        row.sentence->setRemark(RuleRemarks::textOf(row.rule.id, remarks));
    }
}

void EarningSection::showExamples(const Programme &programme)
{
    m_tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    showRuleExamples(programme);
    const Money ordinary = domain::ordinaryBill(format().currency());
    m_limitRow->setExample(budgetOf(QString(), programme.earning.caps));
    const ExampleBill bill(programme, format());
    const Money part = ordinary.times(domain::Percent::whole(20), domain::Rounding::Floor);
    m_roundingRow->setExample(bill.gives(bill.uneven()));
    m_discountRow->setExample(
        tr("%1 with %2 off gives %3.")
            .arg(format().money(ordinary), format().money(part),
                 format().points(bill.earned(BillLine{ordinary, part, {}, {}}))));
    m_paidRow->setExample(
        tr("%1, of which %2 with points, gives %3.")
            .arg(format().money(ordinary), format().money(part),
                 format().points(bill.earned(BillLine{ordinary, {}, part, {}}))));
    m_taxRow->setExample(bill.gives(ordinary));
    m_untaxedRow->setExample(programme.earning.basis.tax == domain::Percent()
                                 ? QString() : tr("A bill without goods counts as taxed."));
    const QStringList &groups = programme.earning.basis.excludedCategories;
    m_categoriesRow->setExample(groups.isEmpty() ? tr("Everything earns points.")
                                                 : tr("%1 of “%2” gives %3.")
            .arg(format().money(ordinary), groups.first(),
                 format().points(bill.earned(BillLine{ordinary, {}, {}, groups.first()}))));
    const QDate usable = m_today.addDays(programme.earning.pendingDays);
    m_pendingRow->setExample(programme.earning.pendingDays == 0
                                 ? tr("Points of today can be spent today.")
                                 : tr("Points of today can be spent from %1.")
                                       .arg(format().dateLong(usable)));
}

} // namespace bashgah::ui
