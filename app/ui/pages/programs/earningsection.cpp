// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/earningsection.h"

#include "ui/format/format.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/draghandle.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::FixedRule;
using domain::MultiplierRule;
using domain::PerMoneyRule;
using domain::PerUnitRule;
using domain::Programme;
using domain::Rule;

EarningSection::EarningSection(const Format &format, QDate today, QWidget *parent)
    : ProgrammeSection(tr("Earning points"), format, parent), m_today(today)
{
    buildRules();
    buildLimits();
    buildBasis();
}

void EarningSection::buildRules()
{
    m_rules = new QVBoxLayout;
    rows()->addLayout(m_rules);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, auto effect, const QString &stem) {
        auto *add = new QPushButton(icons::icon(u"plus", Tone::Accent), text);
        add->setObjectName(name);
        Theme::setRole(add, ButtonRole::Quiet);
        connect(add, &QPushButton::clicked, this, [this, effect, stem] { addNew(effect, stem); });
        buttons->addWidget(add);
    };
    button(tr("Points for money"), QStringLiteral("addPerMoney"), PerMoneyRule{}, QStringLiteral("money"));
    button(tr("Points for each visit"), QStringLiteral("addFixed"), FixedRule{}, QStringLiteral("visit"));
    button(tr("Points for goods"), QStringLiteral("addPerUnit"), PerUnitRule{}, QStringLiteral("goods"));
    button(tr("Multiplier"), QStringLiteral("addMultiplier"), MultiplierRule{2, 1},
           QStringLiteral("large"));
    buttons->addStretch(1);
    rows()->addLayout(buttons);
}

void EarningSection::buildLimits()
{
    m_multipliers = new InlineChoice({tr("multiply each other"), tr("do not add up: only the best counts")});
    m_multipliers->setObjectName(QStringLiteral("multipliers"));
    m_multipliersRow = new Sentence(tr("Several multipliers %1"), {{m_multipliers, tr("Several multipliers")}});
    add(m_multipliersRow);
    connect(m_multipliers, &QComboBox::currentIndexChanged, this, &ProgrammeSection::changed);
    m_limits = new RuleParts(format(), m_today);
    m_limits->setObjectName(QStringLiteral("limits"));
    m_limitRow = new Sentence(tr("Limits for all rules together:"), {});
    m_limitRow->addTool(m_limits->addButton());
    add(m_limitRow);
    rows()->addWidget(m_limits);
    connect(m_limits, &RuleParts::changed, this, &ProgrammeSection::changed);
}

void EarningSection::load(const Programme &programme)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().rule.id);
    m_tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    const domain::EarningPolicy &earning = programme.earning;
    for (const Rule &rule : earning.rules)
        addRow(rule, m_tiers);
    showOrder();
    m_multipliers->setCurrentIndex(static_cast<int>(earning.multipliers));
    m_limits->loadCaps(earning.caps);
    loadBasis(earning);
}

Sentence *EarningSection::sentenceFor(Row &row)
{
    const Sentence::Part enabled{row.enabled, tr("Rule is on")};
    const Sentence::Part minimum{row.minimum, tr("Smallest bill")};
    if (!std::holds_alternative<MultiplierRule>(row.rule.effect)) {
        row.alone = new InlineChoice({tr("besides the other rules"), tr("instead of the other rules")});
        row.alone->setObjectName(QStringLiteral("alone"));
    }
    const Sentence::Part alone{row.alone, tr("With other rules")};
    if (std::holds_alternative<PerMoneyRule>(row.rule.effect)) {
        row.points = pointsEdit();
        row.per = moneyEdit();
        row.mode = new InlineChoice({tr("for each full block"), tr("in proportion")});
        connect(row.mode, &QComboBox::currentIndexChanged, this, &ProgrammeSection::changed);
        //: %1 on or off, %2 points, %3 amount, %4 in proportion or for each full block, %5 amount,
        //: %6 besides or instead of the other rules
        return new Sentence(tr("%1 %2 for every %3 spent %4 on bills from %5 %6"),
                            {enabled, {row.points, tr("Points")}, {row.per, tr("For each amount of")},
                             {row.mode, tr("How the amount is counted")}, minimum, alone});
    }
    if (std::holds_alternative<FixedRule>(row.rule.effect)) {
        row.points = pointsEdit();
        //: %1 on or off, %2 points, %3 amount, %4 besides or instead of the other rules
        return new Sentence(tr("%1 %2 for each purchase on bills from %3 %4"),
                            {enabled, {row.points, tr("Points")}, minimum, alone});
    }
    if (std::holds_alternative<PerUnitRule>(row.rule.effect)) {
        row.points = pointsEdit();
        row.units = new InlineNumber(format(), 0, {});
        connect(row.units, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
        //: %1 on or off, %2 points, %3 a number of pieces or kilograms, %4 amount, %5 besides or
        //: instead of the other rules
        return new Sentence(tr("%1 %2 for every %3 units bought on bills from %4 %5"),
                            {enabled, {row.points, tr("Points")}, {row.units, tr("Number of units")}, minimum, alone});
    }
    row.factor = new InlineNumber(format(), 2, {});
    connect(row.factor, &GroupedEdit::numberChanged, this, &ProgrammeSection::changed);
    //: %1 on or off, %2 a factor such as 2 or 1.5, %3 amount
    return new Sentence(tr("%1 Points are multiplied by %2 on bills from %3"),
                        {enabled, {row.factor, tr("Multiplier")}, minimum});
}

void EarningSection::addRow(const Rule &rule, const std::vector<domain::Tier> &tiers)
{
    Row row;
    row.rule = rule;
    row.enabled = new QCheckBox;
    row.enabled->setChecked(rule.enabled);
    row.minimum = moneyEdit();
    row.minimum->setPlaceholderText(tr("any amount"));
    if (!rule.minimum.isZero())
        row.minimum->setValue(rule.minimum);
    row.sentence = sentenceFor(row);
    fillRow(row);
    connect(row.enabled, &QCheckBox::toggled, this, &ProgrammeSection::changed);
    if (row.alone) {
        row.alone->setCurrentIndex(rule.exclusive ? 1 : 0);
        connect(row.alone, &QComboBox::currentIndexChanged, this, [this] {
            dropPriorities();
            emit changed();
        });
    }
    add(row.sentence);
    row.sentence->setObjectName(QString(QStringLiteral("rule.") + rule.id));
    addParts(row, tiers);
    addTools(row);
    m_rules->addWidget(row.box);
    m_rows.push_back(row);
}

void EarningSection::addParts(Row &row, const std::vector<domain::Tier> &tiers)
{
    row.parts = new RuleParts(format(), m_today);
    row.parts->load(row.rule, tiers);
    row.sentence->addTool(row.parts->addButton());
    connect(row.parts, &RuleParts::changed, this, &ProgrammeSection::changed);
    row.box = new QWidget;
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(handleOf(row), 0, Qt::AlignTop);
    line->addWidget(row.sentence, 1);
    column->addLayout(line);
    column->addWidget(row.parts);
}

void EarningSection::addNew(domain::RuleEffect effect, const QString &stem)
{
    Rule rule;
    rule.effect = effect;
    const auto taken = [this](const QString &id) {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [&](const Row &row) { return row.rule.id == id; });
    };
    rule.id = stem;
    for (int number = 2; taken(rule.id); ++number)
        rule.id = QString(stem + QString::number(number));
    addRow(rule, m_tiers);
    showOrder();
    emit changed();
    QWidget *first = m_rows.back().points;
    (first ? first : m_rows.back().factor)->setFocus(Qt::TabFocusReason);
}

void EarningSection::removeRow(const QString &id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.rule.id == id; });
    if (found == m_rows.end())
        return;
    forget(found->sentence);
    found->box->hide();
    found->box->deleteLater();
    m_rows.erase(found);
}

bool EarningSection::store(Programme &programme)
{
    clearErrors();
    domain::EarningPolicy earning;
    bool right = true;
    for (Row &row : m_rows) {
        Rule rule;
        if (storeRow(row, rule))
            earning.rules.push_back(rule);
        else
            right = false;
    }
    Rule limits;
    right = m_limits->store(limits) && right;
    earning.caps = limits.caps;
    earning.multipliers = static_cast<domain::Multipliers>(m_multipliers->currentIndex());
    right = storeBasis(earning) && right;
    programme.earning = earning;
    return right;
}

QWidget *EarningSection::wrongEditor() const
{
    if (QWidget *wrong = ProgrammeSection::wrongEditor())
        return wrong;
    for (const Row &row : m_rows) {
        if (QWidget *wrong = row.parts->wrongEditor())
            return wrong;
    }
    return m_limits->wrongEditor();
}

} // namespace bashgah::ui
