// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/spendsection.h"

#include "ui/format/ruleremarks.h"
#include "ui/pages/programs/spendrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::Programme;
using domain::SpendRule;

SpendSection::SpendSection(const Format &format, QDate today, QWidget *parent)
    : ProgrammeSection(tr("Credit for spending"), format, parent), m_today(today)
{
    m_none = new QLabel(tr("Credit is money for later purchases: for each purchase, or for all of a month, season or year."));
    m_none->setWordWrap(true);
    Theme::setMuted(m_none);
    rows()->addWidget(m_none);
    m_list = new QVBoxLayout;
    m_list->setSpacing(Theme::gap);
    rows()->addLayout(m_list);
    auto *more = new QPushButton(icons::icon(u"plus", Tone::Accent), tr("Add a rule of credit"));
    more->setObjectName(QStringLiteral("addSpend"));
    Theme::setRole(more, ButtonRole::Quiet);
    rows()->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, &SpendSection::addNew);
}

void SpendSection::load(const Programme &programme)
{
    while (!m_spendRows.empty())
        removeRow(m_spendRows.back()->id());
    m_tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    for (const SpendRule &rule : programme.spend)
        addRow(rule);
    showEmpty();
}

void SpendSection::addRow(const SpendRule &rule)
{
    auto *row = new SpendRow(format(), rule, m_tiers, m_today);
    connect(row, &SpendRow::changed, this, &ProgrammeSection::changed);
    connect(row, &SpendRow::removeWanted, this, [this, id = rule.id] {
        removeRow(id);
        showEmpty();
        emit changed();
    });
    m_list->addWidget(row);
    m_spendRows.push_back(row);
}

void SpendSection::addNew()
{
    SpendRule rule;
    const auto taken = [this](const QString &id) {
        return std::any_of(m_spendRows.begin(), m_spendRows.end(), [&](const SpendRow *row) { return row->id() == id; });
    };
    for (int number = 1; rule.id.isEmpty() || taken(rule.id); ++number)
        rule.id = QString(QStringLiteral("spend") + QString::number(number));
    rule.steps = {{domain::Money(), domain::Percent::whole(3), {}}};
    addRow(rule);
    m_spendRows.back()->focusFirst();
    showEmpty();
    emit changed();
}

void SpendSection::removeRow(const QString &id)
{
    const auto found =
        std::find_if(m_spendRows.begin(), m_spendRows.end(), [&](const SpendRow *row) { return row->id() == id; });
    if (found == m_spendRows.end())
        return;
    (*found)->hide();
    (*found)->deleteLater();
    m_spendRows.erase(found);
}

void SpendSection::showEmpty()
{
    m_none->setVisible(m_spendRows.empty());
}

bool SpendSection::store(Programme &programme)
{
    bool right = true;
    programme.spend.clear();
    m_tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    for (SpendRow *row : m_spendRows) {
        row->setTiers(m_tiers);
        SpendRule rule;
        if (row->store(rule))
            programme.spend.push_back(rule);
        else
            right = false;
    }
    return right;
}

void SpendSection::showExamples(const Programme &programme)
{
    std::vector<domain::RuleRemark> unknown;
    if (m_isKnownName)
        unknown = domain::unknownNames(programme.spend, m_isKnownName);
    for (SpendRow *row : m_spendRows) {
        const auto rule = std::find_if(programme.spend.begin(), programme.spend.end(),
                                       [&](const SpendRule &each) { return each.id == row->id(); });
        if (rule != programme.spend.end())
            row->showExamples(*rule, RuleRemarks::textOf(rule->id, unknown), programme.earning.basis);
    }
}

QWidget *SpendSection::wrongEditor() const
{
    for (const SpendRow *row : m_spendRows) {
        if (QWidget *wrong = row->wrongEditor())
            return wrong;
    }
    return nullptr;
}

} // namespace bashgah::ui
