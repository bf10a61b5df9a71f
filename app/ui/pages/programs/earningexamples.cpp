// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecheck.h"
#include "ui/format/format.h"
#include "ui/format/ruleremarks.h"
#include "ui/pages/programs/earningsection.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/sentence.h"

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

/// Of the rule's own words, with the side of its smallest bill that counts.
void EarningSection::say(const Row &row, const Rule &rule, const QString &example) const
{
    row.sentence->setExample(rule.minimum.isPositive()
                                 //: %1 an example, %2 an amount
                                 ? tr("%1 %2 itself is included.").arg(example, format().money(rule.minimum))
                                 : example);
}

/// A rule that adds points is shown alone, a multiplier with and without it.
void EarningSection::exampleOf(const Row &row, const Programme &programme) const
{
    Programme shown = programme;
    Rule *rule = ruleOf(shown, row.rule.id);
    if (!rule || !rule->enabled) {
        row.sentence->setExample(rule ? tr("This rule is off.") : QString());
        return;
    }
    ExampleBill::makeHold(*rule);
    const ExampleBill whole(shown, format());
    if (std::holds_alternative<domain::MultiplierRule>(rule->effect)) {
        const Money bill = std::max(domain::ordinaryBill(format().currency()), rule->minimum);
        const Points with = whole.earned(bill);
        rule->enabled = false;
        const Points without = ExampleBill(shown, format()).earned(bill);
        say(row, *rule, tr("A bill of %1 gives %2 instead of %3.")
                            .arg(format().money(bill), format().points(with), format().points(without)));
        return;
    }
    const Rule alone = *rule;
    shown.earning.rules = {alone};
    const ExampleBill bill(shown, format());
    if (const auto *unit = std::get_if<domain::PerUnitRule>(&alone.effect)) {
        say(row, alone, tr("%Ln units give %1.", nullptr, 2 * unit->units)
                            .arg(format().points(unit->points + unit->points)));
        return;
    }
    say(row, alone, bill.gives(std::holds_alternative<domain::FixedRule>(alone.effect)
                                   ? std::max(domain::ordinaryBill(format().currency()), alone.minimum)
                                   : bill.uneven()));
}

void EarningSection::showExamples(const Programme &programme)
{
    m_tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    const std::vector<domain::RuleRemark> remarks = domain::ruleRemarks(programme, m_today);
    for (const Row &row : m_rows) {
        row.parts->setTiers(m_tiers);
        exampleOf(row, programme);
        row.sentence->setRemark(RuleRemarks::textOf(row.rule.id, remarks));
    }
    const ExampleBill bill(programme, format());
    const Money ordinary = domain::ordinaryBill(format().currency());
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
