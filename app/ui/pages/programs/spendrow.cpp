// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/spendrow.h"

#include "domain/margin/costshare.h"
#include "domain/program/programmelimits.h"
#include "domain/program/rulecheck.h"
#include "domain/program/spendcredit.h"
#include "ui/format/marginwords.h"
#include "ui/format/spendwords.h"
#include "ui/pages/programs/examplebill.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/inlinewidth.h"
#include "ui/pages/programs/namelist.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/sentence.h"
#include "ui/pages/programs/spendsteprow.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Money;
using domain::SpendRule;
using domain::SpendStep;

namespace {

constexpr int tagLetters = 18;
constexpr int longestDelay = 366;

} // namespace

SpendRow::SpendRow(const Format &format, const SpendRule &rule, const std::vector<domain::Tier> &tiers, QDate today,
                   QWidget *parent)
    : QWidget(parent), m_format(format), m_id(rule.id), m_today(today)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(rule);
    buildTerms(rule);
    m_gate = new RuleParts(m_format, today);
    m_gate->loadTiers(rule.tiers, tiers);
    m_head->addTool(m_gate->addButton());
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(0);
    auto *more = new QPushButton(icons::icon(u"plus", Tone::Accent), tr("Add a step"));
    more->setObjectName(QStringLiteral("addSpendStep"));
    Theme::setRole(more, ButtonRole::Quiet);
    column->addWidget(m_head);
    column->addWidget(m_gate);
    column->addLayout(m_steps);
    column->addWidget(more, 0, Qt::AlignLeading);
    column->addWidget(m_when);
    column->addWidget(m_limits);
    for (const SpendStep &step : rule.steps)
        addStep(step);
    showKind();
    watch();
    connect(more, &QPushButton::clicked, this, &SpendRow::addNextStep);
}

void SpendRow::buildHead(const SpendRule &rule)
{
    const SpendWords words(m_format);
    m_enabled = new QCheckBox;
    m_enabled->setChecked(rule.enabled);
    m_measure = new InlineChoice({words.measure(SpendRule::Measure::Purchase), words.measure(SpendRule::Measure::Month),
                                  words.measure(SpendRule::Measure::Season), words.measure(SpendRule::Measure::Year)});
    m_measure->setCurrentIndex(static_cast<int>(rule.measure));
    //: %1 switches the rule on, %2 each purchase / all purchases of a year
    m_head = new Sentence(tr("%1 Credit for %2:"), {{m_enabled, tr("On")}, {m_measure, tr("What counts")}});
    m_head->setObjectName(QString(QStringLiteral("spend.") + m_id));
    auto *remove = new QToolButton;
    remove->setIcon(icons::icon(u"trash-2"));
    remove->setToolTip(tr("Remove this rule"));
    remove->setAccessibleName(remove->toolTip());
    m_head->addTool(remove);
    connect(remove, &QToolButton::clicked, this, &SpendRow::removeWanted);
}

void SpendRow::buildTerms(const SpendRule &rule)
{
    m_delay = new InlineNumber(m_format, 0, tr("days"));
    m_delay->setWhole(rule.delayDays);
    m_life = new InlineChoice({tr("for ever"), tr("for so many days:"), tr("to the end of the month"),
                               tr("to the end of the season"), tr("to the end of the next season"),
                               tr("to the end of the year")});
    m_life->setCurrentIndex(static_cast<int>(rule.life));
    m_lifeDays = new InlineNumber(m_format, 0, {});
    m_lifeDays->setWhole(rule.lifeDays);
    //: %1 days, %2 for ever / for so many days: / to the end of the season, %3 number of days
    m_when = new Sentence(tr("can be used %1 later and is valid %2 %3"),
                          {{m_delay, tr("Days until it can be used")}, {m_life, tr("How long it is valid")},
                           {m_lifeDays, tr("Days it is valid")}});
    m_when->setObjectName(QStringLiteral("spend.%1.when").arg(m_id));
    m_cap = new MoneyEdit(m_format);
    m_cap->setFixedWidth(numberWidth(m_cap->fontMetrics(), inlineMoneyDigits, m_format.moneyUnit()));
    if (rule.yearlyCap)
        m_cap->setValue(*rule.yearlyCap);
    m_tags = new QLineEdit(namesText(rule.exceptTags, m_format));
    m_tags->setFixedWidth(wordsWidth(m_tags->fontMetrics(), tagLetters));
    m_first = new QCheckBox;
    m_first->setChecked(rule.firstPurchaseOnly);
    //: %1 amount or nothing, %2 tags or nothing, %3 switch
    m_limits = new Sentence(tr("at most a year: %1 not for members tagged: %2 only for the first purchase: %3"),
                            {{m_cap, tr("At most for one member in a year")}, {m_tags, tr("Tags without credit")},
                             {m_first, tr("Only for the first purchase")}});
    m_limits->setObjectName(QStringLiteral("spend.%1.limits").arg(m_id));
}

void SpendRow::watch()
{
    for (QCheckBox *box : {m_enabled, m_first})
        connect(box, &QCheckBox::toggled, this, &SpendRow::changed);
    for (InlineNumber *number : {m_delay, m_lifeDays})
        connect(number, &GroupedEdit::numberChanged, this, &SpendRow::changed);
    connect(m_cap, &MoneyEdit::valueChanged, this, &SpendRow::changed);
    connect(m_tags, &QLineEdit::textChanged, this, &SpendRow::changed);
    connect(m_gate, &RuleParts::changed, this, &SpendRow::changed);
    for (InlineChoice *choice : {m_measure, m_life}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            showKind();
            emit changed();
        });
    }
}

void SpendRow::showKind()
{
    m_lifeDays->setVisible(m_life->currentIndex() == static_cast<int>(SpendRule::Life::Days));
    m_first->setEnabled(m_measure->currentIndex() == static_cast<int>(SpendRule::Measure::Purchase));
    for (SpendStepRow *row : m_rows)
        row->setRemovable(m_rows.size() > 1);
}

void SpendRow::addStep(const SpendStep &step)
{
    auto *row = new SpendStepRow(m_format, step);
    row->sentence()->setObjectName(QStringLiteral("spend.%1.step%2").arg(m_id).arg(m_rows.size()));
    connect(row, &SpendStepRow::changed, this, &SpendRow::changed);
    connect(row, &SpendStepRow::removeWanted, this, [this, row] { removeStep(row); });
    m_steps->addWidget(row);
    m_rows.push_back(row);
}

/// Twice the last one's amount, a little more of it.
void SpendRow::addNextStep()
{
    SpendStep next{domain::ordinaryBill(m_format.currency()), domain::Percent::whole(5), {}};
    SpendStep last;
    if (!m_rows.empty() && m_rows.back()->store(last, {})) {
        if (last.from.isPositive())
            next.from = last.from + last.from;
        next.share = last.share;
        next.amount = last.amount;
    }
    addStep(next);
    showKind();
    m_rows.back()->focusFrom();
    emit changed();
}

void SpendRow::removeStep(SpendStepRow *row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    showKind();
    emit changed();
}

void SpendRow::focusFirst()
{
    m_measure->setFocus(Qt::TabFocusReason);
}

void SpendRow::setTiers(const std::vector<domain::Tier> &tiers)
{
    m_gate->setTiers(tiers);
}

std::vector<Sentence *> SpendRow::sentences() const
{
    std::vector<Sentence *> all{m_head};
    for (const SpendStepRow *row : m_rows)
        all.push_back(row->sentence());
    all.insert(all.end(), {m_when, m_limits});
    return all;
}

QWidget *SpendRow::wrongEditor() const
{
    for (const Sentence *sentence : sentences()) {
        if (sentence->wrongEditor())
            return sentence->wrongEditor();
    }
    return m_gate->wrongEditor();
}

bool SpendRow::storeSteps(SpendRule &rule)
{
    bool right = true;
    for (SpendStepRow *row : m_rows) {
        SpendStep step;
        if (row->store(step, rule.steps))
            rule.steps.push_back(step);
        else
            right = false;
    }
    return right;
}

bool SpendRow::storeTerms(SpendRule &rule)
{
    const auto delay = m_delay->whole();
    const auto days = m_lifeDays->whole();
    const auto cap = m_cap->value();
    rule.life = static_cast<SpendRule::Life>(m_life->currentIndex());
    if (!delay || *delay < 0 || *delay > longestDelay) {
        m_when->setError(m_delay, tr("Enter a number from 0 to %1.").arg(m_format.number(longestDelay)));
    } else if (rule.life == SpendRule::Life::Days && (!days || *days < 1 || *days > domain::programmelimits::lifeDays)) {
        m_when->setError(m_lifeDays, tr("Enter a number from 1 to %1.").arg(m_format.number(domain::programmelimits::lifeDays)));
    } else if (!m_cap->text().isEmpty() && (!cap || !cap->isPositive())) {
        m_limits->setError(m_cap, tr("Enter an amount above zero, or nothing: no limit."));
    } else {
        rule.delayDays = *delay;
        rule.lifeDays = rule.life == SpendRule::Life::Days ? *days : 0;
        rule.yearlyCap = m_cap->text().isEmpty() ? std::nullopt : cap;
        return true;
    }
    return false;
}

bool SpendRow::store(SpendRule &rule)
{
    for (Sentence *sentence : sentences())
        sentence->clearError();
    rule.id = m_id;
    rule.enabled = m_enabled->isChecked();
    rule.measure = static_cast<SpendRule::Measure>(m_measure->currentIndex());
    rule.firstPurchaseOnly = rule.measure == SpendRule::Measure::Purchase && m_first->isChecked();
    rule.exceptTags = namesIn(m_tags->text());
    const bool gate = m_gate->storeTiers(rule.tiers);
    const bool steps = storeSteps(rule);
    return storeTerms(rule) && steps && gate;
}

QString SpendRow::stepExample(const SpendRule &rule, size_t step, const domain::BasisPolicy &basis) const
{
    const Money from = rule.steps[step].from;
    const Money bought = from.isPositive() ? from : domain::ordinaryBill(m_format.currency());
    const Money credit = domain::spendCredit(rule, bought, rule.yearlyCap);
    QStringList parts;
    if (rule.steps.size() > 1 || from.isPositive())
        //: %1 a band of amounts: "from 9,000,000 tomans (included) upward"
        parts << tr("Counts %1.").arg(SpendWords(m_format).band(rule, step));
    //: %1 an amount that is bought, %2 an amount of credit
    parts << tr("%1 gives %2 credit.").arg(m_format.money(bought), m_format.money(credit));
    if (step == 0 && from.isPositive())
        parts << tr("Less gives nothing.");
    if (rule.enabled)
        parts << MarginWords(m_format).perHundred(
            domain::costOfStep(rule.steps[step], domain::ordinaryBill(m_format.currency()), basis));
    return parts.join(u' ');
}

QString SpendRow::whenExample(const SpendRule &rule) const
{
    const QDate last = domain::spendPeriod(rule.measure, m_today, m_format.calendar()).last;
    const QDate usable = domain::spendUsable(rule, last);
    const auto ends = domain::spendLastDay(rule, usable, m_format.calendar());
    const QString from = m_format.dateLong(usable);
    if (rule.measure == SpendRule::Measure::Purchase) {
        return ends ? tr("Credit of today: from %1 to %2.").arg(from, m_format.dateLong(*ends))
                    : tr("Credit of today: from %1 on.").arg(from);
    }
    return ends ? tr("Credit of the running period: from %1 to %2.").arg(from, m_format.dateLong(*ends))
                : tr("Credit of the running period: from %1 on.").arg(from);
}

void SpendRow::showExamples(const SpendRule &rule, const QString &remark, const domain::BasisPolicy &basis)
{
    for (size_t i = 0; i < m_rows.size() && i < rule.steps.size(); ++i) {
        m_rows[i]->sentence()->setExample(stepExample(rule, i, basis));
        m_rows[i]->sentence()->setRemark(domain::givesLess(rule, i) ? tr("Gives less than just below it.") : QString());
    }
    m_when->setExample(whenExample(rule));
    m_limits->setRemark(remark);
    m_limits->setExample(tr("What is paid with points or credit counts for nothing."));
}

} // namespace bashgah::ui
