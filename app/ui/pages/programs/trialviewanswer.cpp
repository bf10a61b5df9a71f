// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of the test bench: a line for each rule, discount and gift, or why there is none.
#include "ui/pages/programs/trialview.h"

#include "services/programs/trialservice.h"
#include "ui/appcontext.h"
#include "ui/format/automaticwords.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/nextvisitwords.h"
#include "ui/format/ruletext.h"
#include "ui/format/spendwords.h"
#include "ui/pages/programs/rulewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jalalidateedit.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace bashgah::ui {

using domain::Programme;

void TrialView::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void TrialView::say(const QString &words)
{
    clearRows();
    m_total->setText(words);
}

void TrialView::addRow(const QString &icon, const QString &words, const QString &points, bool muted)
{
    const int row = m_rows->rowCount();
    auto *mark = new QLabel;
    mark->setPixmap(icons::icon(icon).pixmap(Theme::gap + 2, Theme::gap + 2));
    auto *text = new QLabel(words);
    text->setWordWrap(true);
    auto *number = new QLabel(points);
    number->setAccessibleName(words);
    if (muted) {
        Theme::setMuted(text);
        Theme::setMuted(number);
    }
    m_rows->addWidget(mark, row, 0, Qt::AlignTop);
    m_rows->addWidget(text, row, 1);
    m_rows->addWidget(number, row, 2, Qt::AlignTop);
}

void TrialView::showCredit(const Programme &draft, const services::Trial &trial)
{
    const Format &format = m_context.format;
    const SpendWords words(format);
    for (const domain::SpendGain &gain : trial.credit) {
        QString text = tr("Credit: %1").arg(words.why(gain));
        if (const QString when = words.when(gain, m_day->value().value_or(m_context.today())); !when.isEmpty())
            //: %1 a credit, %2 when it can be used
            text = tr("%1, %2").arg(text, when);
        addRow(QStringLiteral("wallet"), text, format.money(gain.amount), false);
    }
    const auto tiers = draft.tiers ? draft.tiers->tiers : std::vector<domain::Tier>();
    for (const domain::SpendRule &rule : draft.spend) {
        if (rule.enabled && rule.measure != domain::SpendRule::Measure::Purchase && trial.spendBasis.isPositive()) {
            //: %1 a rule as a sentence
            addRow(QStringLiteral("wallet"), tr("Counts for later: %1").arg(words.rule(rule, tiers)),
                   format.money(trial.spendBasis), true);
        }
    }
}

/// Codes for the next visit, and the tier that the bill leads to.
void TrialView::showWhatFollows(const services::Trial &trial)
{
    const NextVisitWords words(m_context.format);
    for (const domain::NextVisitGain &gain : trial.nextVisit) {
        //: %1 what a code is worth, %2 when it can be used
        addRow(QStringLiteral("ticket"), tr("A code for the next visit: %1, %2").arg(words.worth(gain), words.days(gain)),
               QString(), false);
    }
    if (trial.reached)
        addRow(QStringLiteral("award"), tr("Reaches the tier %1").arg(Bidi::isolateAuto(trial.reached->name)), QString(), false);
}

void TrialView::show(const Programme &draft, const services::Trial &trial)
{
    clearRows();
    const Format &format = m_context.format;
    const RuleText text(format);
    m_total->setText(format.points(trial.evaluation.total));
    if (trial.standing && trial.standing->amount.isPositive()) {
        addRow(QStringLiteral("percent"),
               tr("Discount of tier or membership, %1: points on the rest").arg(format.percent(trial.standing->share)),
               format.money(trial.standing->amount), false);
    }
    showDiscounts(trial);
    showPoints(trial);
    for (const domain::AppliedRule &rule : trial.evaluation.rules)
        addRow(QStringLiteral("check"), text.phrase(rule), format.signedNumber(rule.points.value()), false);
    for (const domain::Trimmed &cut : trial.evaluation.trimmed)
        addRow(QStringLiteral("scissors"), text.trimmed(cut), QString(), true);
    showCredit(draft, trial);
    showWhatFollows(trial);
    showMissed(draft, trial);
}

/// What codes, and discounts by themselves, take off; and why the others do not.
void TrialView::showDiscounts(const services::Trial &trial)
{
    const Format &format = m_context.format;
    for (const domain::AppliedDiscount &applied : trial.byCodes.applied)
        addRow(QStringLiteral("ticket"), Bidi::isolateAuto(applied.name), format.money(applied.amount), false);
    for (const domain::RefusedDiscount &refused : trial.byCodes.refused)
        addRow(QStringLiteral("minus"), ErrorText(refused.why, format).problem(), QString(), true);
    for (const domain::DiscountNotTaken &code : trial.gaveWay)
        addRow(QStringLiteral("minus"), AutomaticWords::gaveWay(code), QString(), true);
    for (const domain::DiscountNotTaken &one : trial.notTaken)
        addRow(QStringLiteral("minus"), AutomaticWords::notTaken(one, format), QString(), true);
}

void TrialView::showPoints(const services::Trial &trial)
{
    const Format &format = m_context.format;
    if (trial.notRedeemed)
        addRow(QStringLiteral("minus"), errorText(*trial.notRedeemed, format), QString(), true);
    if (trial.redemption.amount.isPositive()) {
        addRow(QStringLiteral("coins"), tr("Paid with %1").arg(format.points(trial.redemption.points)),
               format.money(trial.redemption.amount), false);
    }
    if (trial.redemption.amount.isPositive() || trial.byCodes.total.isPositive())
        addRow(QStringLiteral("wallet"), tr("To pay"), format.money(trial.due), false);
}

void TrialView::showMissed(const Programme &draft, const services::Trial &trial)
{
    const Format &format = m_context.format;
    const std::vector<domain::Tier> noTiers;
    const RuleWords words(format, draft.tiers ? draft.tiers->tiers : noTiers);
    for (const domain::MissedRule &missed : trial.missed) {
        const auto &rules = draft.earning.rules;
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const domain::Rule &each) { return each.id == missed.ruleId; });
        if (rule == rules.end())
            continue;
        //: %1 a rule as a sentence, %2 why it gives nothing
        addRow(QStringLiteral("minus"), tr("%1: %2").arg(words.sentence(*rule), words.miss(missed, *rule)),
               format.number(0), true);
    }
}

} // namespace bashgah::ui
