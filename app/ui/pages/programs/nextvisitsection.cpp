// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/nextvisitsection.h"

#include "domain/margin/costshare.h"
#include "domain/program/programmelimits.h"
#include "domain/program/rulecheck.h"
#include "ui/format/marginwords.h"
#include "ui/format/nextvisitwords.h"
#include "ui/format/ruleremarks.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/inlinewidth.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::NextVisitRule;
using domain::Programme;

namespace {

constexpr int longestWait = 366;

} // namespace

NextVisitSection::NextVisitSection(const Format &format, QDate today, QWidget *parent)
    : ProgrammeSection(tr("A code for the next visit"), format, parent), m_today(today)
{
    m_list = new QVBoxLayout;
    m_list->setSpacing(Theme::gap);
    rows()->addLayout(m_list);
    auto *more = new QPushButton(icons::icon(u"plus", Tone::Accent), tr("Add a code for the next visit"));
    more->setObjectName(QStringLiteral("addNextVisit"));
    Theme::setRole(more, ButtonRole::Quiet);
    rows()->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, &NextVisitSection::addNew);
}

void NextVisitSection::buildWhat(Row &row, const NextVisitRule &rule)
{
    row.enabled = new QCheckBox;
    row.enabled->setChecked(rule.enabled);
    row.minimum = moneyEdit();
    row.minimum->setValue(rule.minimum);
    row.units = new InlineNumber(format(), 0, {});
    row.units->setWhole(rule.units);
    row.worth = new InlineChoice({tr("this share of this purchase:"), tr("this amount:"),
                                  tr("this share of the next purchase:")});
    row.worth->setCurrentIndex(static_cast<int>(rule.worth));
    row.share = new InlineNumber(format(), 2, format().percentSign());
    row.share->setHundredths(rule.share.basisPoints());
    row.amount = moneyEdit();
    row.amount->setValue(rule.amount);
    //: %1 switches the rule on, %2 amount, %3 number of pieces, %4 what it is worth, %5 and %6 a share or an amount
    //: (one of them is hidden)
    row.what = new Sentence(tr("%1 Who buys for at least %2 and at least %3 pieces gets a code worth %4 %5 %6"),
                            {{row.enabled, tr("On")}, {row.minimum, tr("Least purchase")},
                             {row.units, tr("Least pieces")}, {row.worth, tr("What the code is worth")},
                             {row.share, tr("Share")}, {row.amount, tr("Amount")}});
    row.what->setObjectName(QString(QStringLiteral("nextvisit.") + rule.id));
    auto *remove = new QToolButton;
    remove->setIcon(icons::icon(u"trash-2"));
    remove->setToolTip(tr("Remove this rule"));
    remove->setAccessibleName(remove->toolTip());
    row.what->addTool(remove);
    connect(remove, &QToolButton::clicked, this, [this, id = rule.id] {
        removeRow(id);
        emit changed();
    });
}

void NextVisitSection::buildTerms(Row &row, const NextVisitRule &rule)
{
    row.name = new QLineEdit(rule.name);
    row.name->setMaxLength(domain::programmelimits::name);
    row.name->setFixedWidth(wordsWidth(row.name->fontMetrics(), ruleNameLetters));
    row.nextMinimum = moneyEdit();
    row.nextMinimum->setValue(rule.nextMinimum);
    row.wait = new InlineNumber(format(), 0, tr("days"));
    row.wait->setWhole(rule.fromDays);
    row.life = new InlineNumber(format(), 0, tr("days"));
    row.life->setWhole(rule.lifeDays);
    row.step = moneyEdit();
    row.step->setValue(rule.step);
    //: %1 name, %2 amount, %3 days, %4 days, %5 amount
    row.terms = new Sentence(tr("called %1, for a bill of at least %2, usable %3 later and for %4; "
                                "a share of this purchase is rounded to %5 (0: not)"),
                             {{row.name, tr("Name of the code")}, {row.nextMinimum, tr("Least next purchase")},
                              {row.wait, tr("Days until it can be used")}, {row.life, tr("Days it is valid")},
                              {row.step, tr("Rounded to")}});
    row.terms->setObjectName(QStringLiteral("nextvisit.%1.terms").arg(rule.id));
}

void NextVisitSection::addRow(const NextVisitRule &rule)
{
    Row row;
    row.id = rule.id;
    buildWhat(row, rule);
    buildTerms(row, rule);
    row.gate = new RuleParts(format(), m_today);
    row.gate->loadGate(rule.items, rule.tiers, m_tiers);
    row.what->addTool(row.gate->addButton());
    m_list->addWidget(row.what);
    m_list->addWidget(row.gate);
    m_list->addWidget(row.terms);
    showWorth(row);
    watch(row);
    m_rowsOf.push_back(row);
}

void NextVisitSection::showWorth(const Row &row)
{
    const bool isAmount = row.worth->currentIndex() == static_cast<int>(NextVisitRule::Worth::Amount);
    row.share->setVisible(!isAmount);
    row.amount->setVisible(isAmount);
    row.step->setEnabled(row.worth->currentIndex() == static_cast<int>(NextVisitRule::Worth::ShareOfThis));
}

void NextVisitSection::watch(const Row &row)
{
    connect(row.enabled, &QCheckBox::toggled, this, &NextVisitSection::changed);
    connect(row.name, &QLineEdit::textChanged, this, &NextVisitSection::changed);
    connect(row.gate, &RuleParts::changed, this, &NextVisitSection::changed);
    for (InlineNumber *number : {row.units, row.share, row.wait, row.life})
        connect(number, &InlineNumber::textChanged, this, &NextVisitSection::changed);
    connect(row.worth, &QComboBox::currentIndexChanged, this, [this, row] {
        showWorth(row);
        emit changed();
    });
}

void NextVisitSection::addNew()
{
    NextVisitRule rule;
    const auto taken = [this](const QString &id) {
        return std::any_of(m_rowsOf.begin(), m_rowsOf.end(), [&](const Row &row) { return row.id == id; });
    };
    for (int number = 1; rule.id.isEmpty() || taken(rule.id); ++number)
        rule.id = QString(QStringLiteral("next") + QString::number(number));
    rule.name = tr("Next visit");
    rule.worth = NextVisitRule::Worth::ShareOfThis;
    rule.share = domain::Percent::whole(10);
    addRow(rule);
    m_rowsOf.back().minimum->setFocus(Qt::TabFocusReason);
    emit changed();
}

void NextVisitSection::removeRow(const QString &id)
{
    const auto found =
        std::find_if(m_rowsOf.begin(), m_rowsOf.end(), [&](const Row &row) { return row.id == id; });
    if (found == m_rowsOf.end())
        return;
    for (QWidget *part : {static_cast<QWidget *>(found->what), static_cast<QWidget *>(found->gate),
                          static_cast<QWidget *>(found->terms)}) {
        part->hide();
        part->deleteLater();
    }
    m_rowsOf.erase(found);
}

void NextVisitSection::load(const Programme &programme)
{
    while (!m_rowsOf.empty())
        removeRow(m_rowsOf.back().id);
    m_tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    for (const NextVisitRule &rule : programme.nextVisit)
        addRow(rule);
}

bool NextVisitSection::whole(Sentence *at, InlineNumber *edit, int least, int most, int &into) const
{
    const auto value = edit->whole();
    if (!value || *value < least || *value > most) {
        at->setError(edit, tr("From %1 to %2").arg(format().number(least), format().number(most)));
        return false;
    }
    into = *value;
    return true;
}

bool NextVisitSection::storeWorth(const Row &row, NextVisitRule &rule) const
{
    rule.worth = static_cast<NextVisitRule::Worth>(row.worth->currentIndex());
    if (rule.worth == NextVisitRule::Worth::Amount)
        return read(row.what, row.amount, rule.amount, 1);
    const auto share = row.share->hundredths();
    if (!share || *share < 1 || *share > 10'000) {
        row.what->setError(row.share, tr("A share above 0 and up to 100 percent"));
        return false;
    }
    rule.share = domain::Percent(*share);
    return rule.worth != NextVisitRule::Worth::ShareOfThis || read(row.terms, row.step, rule.step, 0);
}

bool NextVisitSection::storeRow(const Row &row, NextVisitRule &rule) const
{
    row.what->clearError();
    row.terms->clearError();
    rule.id = row.id;
    rule.enabled = row.enabled->isChecked();
    rule.name = row.name->text().simplified();
    if (rule.name.isEmpty()) {
        row.terms->setError(row.name, tr("Give it a name."));
        return false;
    }
    return read(row.what, row.minimum, rule.minimum, 0) && whole(row.what, row.units, 0, domain::programmelimits::nextVisitUnits, rule.units)
        && row.gate->storeGate(rule.items, rule.tiers) && storeWorth(row, rule) && read(row.terms, row.nextMinimum, rule.nextMinimum, 0)
        && whole(row.terms, row.wait, 0, longestWait, rule.fromDays)
        && whole(row.terms, row.life, 1, domain::programmelimits::lifeDays, rule.lifeDays);
}

bool NextVisitSection::store(Programme &programme)
{
    bool right = true;
    programme.nextVisit.clear();
    m_tiers = programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>();
    for (const Row &row : m_rowsOf)
        row.gate->setTiers(m_tiers);
    for (const Row &row : m_rowsOf) {
        NextVisitRule rule;
        if (storeRow(row, rule))
            programme.nextVisit.push_back(rule);
        else
            right = false;
    }
    return right;
}

QWidget *NextVisitSection::wrongEditor() const
{
    for (const Row &row : m_rowsOf) {
        for (const Sentence *sentence : {row.what, row.terms}) {
            if (sentence->wrongEditor())
                return sentence->wrongEditor();
        }
        if (QWidget *wrong = row.gate->wrongEditor())
            return wrong;
    }
    return nullptr;
}

void NextVisitSection::showExamples(const Programme &programme)
{
    const NextVisitWords words(format());
    std::vector<domain::RuleRemark> unknown;
    if (m_isKnownName)
        unknown = domain::unknownNames(programme.nextVisit, m_isKnownName);
    for (const Row &row : m_rowsOf) {
        const auto rule = std::find_if(programme.nextVisit.begin(), programme.nextVisit.end(),
                                       [&](const NextVisitRule &each) { return each.id == row.id; });
        if (rule == programme.nextVisit.end())
            continue;
        const domain::Money bill = std::max(rule->minimum, domain::ordinaryBill(format().currency()));
        domain::NextVisitRule forAll = *rule; // of a member and goods it is for
        forAll.tiers.clear();
        forAll.items = {};
        const auto gain = domain::nextVisitGain(forAll, {bill, std::max(rule->units, 1)}, m_today);
        const QString cost = MarginWords(format()).perHundred(
            domain::costOfCode(*rule, domain::ordinaryBill(format().currency())));
        row.what->setExample(
            gain ? QStringList{tr("%1 gives: %2").arg(format().money(bill), words.worth(*gain)), cost}.join(u' ').trimmed()
                 : QString());
        row.what->setRemark(RuleRemarks::textOf(row.id, unknown));
        row.terms->setExample(gain ? words.days(*gain) : QString());
    }
}

} // namespace bashgah::ui
