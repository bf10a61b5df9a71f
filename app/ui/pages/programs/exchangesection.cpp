// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/exchangesection.h"

#include "domain/margin/costshare.h"
#include "domain/program/programmelimits.h"
#include "domain/program/redemption.h"
#include "domain/program/rulecheck.h"
#include "ui/format/format.h"
#include "ui/format/marginwords.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/rewardpicker.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QComboBox>

namespace bashgah::ui {

using domain::ExchangeRule;
using domain::Programme;

ExchangeSection::ExchangeSection(const Format &format, QWidget *parent)
    : ProgrammeSection(tr("Points that become credit or a reward by themselves"), format, parent)
{
    m_enabled = new QCheckBox;
    m_every = pointsEdit();
    m_credit = moneyEdit();
    m_when = new InlineChoice({tr("in the night"), tr("with the purchase")});
    m_life = new InlineNumber(format, 0, tr("days"));
    //: %1 switches the rule on, %2 points, %3 amount, %4 in the night / with the purchase, %5 days
    m_sentence = new Sentence(tr("%1 Every %2 become %3 credit %4; valid for %5 (0: for ever)"),
                              {{m_enabled, tr("On")}, {m_every, tr("Points")}, {m_credit, tr("Credit")},
                               {m_when, tr("When")}, {m_life, tr("Days the credit is valid")}});
    m_sentence->setObjectName(QStringLiteral("exchange"));
    add(m_sentence);
    m_reward = new InlineChoice({tr("no, credit")});
    m_reward->setObjectName(QStringLiteral("exchangeReward"));
    //: %1 "no, credit", or a reward of the catalogue
    m_instead = new Sentence(tr("A reward instead, set aside for the member at so many points and for its own price: %1"),
                             {{m_reward, tr("Reward")}});
    m_instead->setObjectName(QStringLiteral("exchange.reward"));
    add(m_instead);
    connect(m_reward, &QComboBox::currentIndexChanged, this, [this] {
        showState();
        emit changed();
    });
    connect(m_enabled, &QCheckBox::toggled, this, [this] {
        showState();
        emit changed();
    });
    connect(m_when, &QComboBox::currentIndexChanged, this, &ExchangeSection::changed);
    connect(m_life, &InlineNumber::textChanged, this, &ExchangeSection::changed);
}

void ExchangeSection::showState()
{
    for (QWidget *part : {static_cast<QWidget *>(m_every), static_cast<QWidget *>(m_credit),
                          static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_life)})
        part->setEnabled(m_enabled->isChecked());
    m_reward->setEnabled(m_enabled->isChecked());
    m_credit->setEnabled(m_enabled->isChecked() && !reward());
    m_instead->setVisible(!m_rewards.empty() || reward());
}

void ExchangeSection::setRewards(const std::vector<RewardChoice> &rewards)
{
    m_rewards = rewards;
}

std::optional<domain::RewardId> ExchangeSection::reward() const
{
    return RewardPicker::chosen(m_reward);
}

void ExchangeSection::load(const Programme &programme)
{
    m_loaded = programme.exchange.has_value();
    ExchangeRule rule = programme.exchange.value_or(ExchangeRule());
    RewardPicker::fill(m_reward, tr("no, credit"), m_rewards, rule.reward);
    if (!m_loaded || rule.reward)
        rule.credit = domain::valueOf(programme.redemption, rule.every);
    m_enabled->setChecked(m_loaded && rule.enabled);
    m_every->setValue(rule.every);
    m_credit->setValue(rule.credit);
    m_when->setCurrentIndex(rule.atOnce ? 1 : 0);
    m_life->setWhole(rule.lifeDays);
    showState();
}

/// One that was never on leaves no trace in the document.
bool ExchangeSection::store(Programme &programme)
{
    clearErrors();
    programme.exchange.reset();
    ExchangeRule rule;
    rule.enabled = m_enabled->isChecked();
    if (!rule.enabled && !m_loaded)
        return true;
    rule.reward = reward();
    if (!read(m_sentence, m_every, rule.every, 1) || (!rule.reward && !read(m_sentence, m_credit, rule.credit, 1)))
        return false;
    const auto life = m_life->whole();
    if (!life || *life < 0 || *life > domain::programmelimits::lifeDays) {
        m_sentence->setError(m_life, tr("From 0 to %1").arg(format().number(domain::programmelimits::lifeDays)));
        return false;
    }
    rule.atOnce = m_when->currentIndex() == 1;
    rule.lifeDays = *life;
    programme.exchange = rule;
    return true;
}

void ExchangeSection::showExamples(const Programme &programme)
{
    QString example;
    if (programme.exchange && programme.exchange->enabled && !programme.exchange->reward) {
        const domain::Points held(programme.exchange->every.value() * 5 / 2);
        const domain::Exchange done = domain::exchangeOf(*programme.exchange, held);
        //: %1 points that a member has, %2 credit they become, %3 points that stay
        example = tr("Of %1, %2 credit comes and %3 stay.")
                      .arg(format().points(held), format().money(done.credit), format().points(held - done.points));
    }
    if (programme.exchange) {
        const QString cost = MarginWords(format()).perHundred(domain::costOfExchange(
            programme, *programme.exchange, domain::ordinaryBill(format().currency())));
        example = QString(example + u' ' + cost).trimmed();
    }
    m_sentence->setExample(example);
}

} // namespace bashgah::ui
