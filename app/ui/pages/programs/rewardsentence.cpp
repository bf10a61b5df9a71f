// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/rewardsentence.h"

#include "ui/format/format.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/rewardpicker.h"
#include "ui/pages/programs/sentence.h"

namespace bashgah::ui {

namespace {

constexpr int usualDays = 30;

} // namespace

RewardSentence::RewardSentence(const Format &format, const QString &text, const QString &name, QObject *parent)
    : QObject(parent), m_format(format), m_reward(new InlineChoice({tr("no reward")})),
      m_days(new InlineNumber(format, 0, tr("days")))
{
    m_sentence = new Sentence(text, {{m_reward, tr("Reward")}, {m_days, tr("Days to fetch it")}});
    m_sentence->setObjectName(name);
    connect(m_reward, &QComboBox::currentIndexChanged, this, [this] {
        m_days->setEnabled(isUsed());
        emit changed();
    });
    connect(m_days, &InlineNumber::textChanged, this, &RewardSentence::changed);
}

void RewardSentence::load(const Choices &rewards, const std::optional<domain::PromisedReward> &promised)
{
    RewardPicker::fill(m_reward, tr("no reward"), rewards, promised ? std::optional(promised->reward) : std::nullopt);
    m_days->setWhole(promised ? promised->days : usualDays);
    m_days->setEnabled(promised.has_value());
}

bool RewardSentence::isOffered() const
{
    return m_reward->count() > 1;
}

bool RewardSentence::isUsed() const
{
    return RewardPicker::chosen(m_reward).has_value();
}

bool RewardSentence::store(std::optional<domain::PromisedReward> &promised)
{
    promised.reset();
    const auto reward = RewardPicker::chosen(m_reward);
    if (!reward)
        return true;
    const auto days = m_days->whole();
    if (!days || *days < 0 || *days > domain::mostFetchDays) {
        m_sentence->setError(m_days, tr("From 0 to %1").arg(m_format.number(domain::mostFetchDays)));
        return false;
    }
    promised = domain::PromisedReward{*reward, *days};
    return true;
}

void RewardSentence::setError(const QString &text)
{
    m_sentence->setError(m_reward, text);
}

} // namespace bashgah::ui
