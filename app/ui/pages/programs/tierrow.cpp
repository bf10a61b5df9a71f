// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/tierrow.h"

#include "domain/text/persiantext.h"
#include "ui/format/tierwords.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/rewardsentence.h"
#include "ui/pages/programs/scoreedit.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace bashgah::ui {

using domain::Tier;
using domain::TierMeasure;
using domain::TierScore;

namespace {

constexpr int tierNameLetters = 14;
constexpr int giftLetters = 24;
constexpr int longestGift = 200;
constexpr int wordsFrame = 24;

} // namespace

TierRow::TierRow(const Format &format, const Tier &tier, TierMeasure measure, QWidget *parent)
    : QWidget(parent), m_format(format), m_id(tier.id), m_loaded(tier.num, tier.den), m_measure(measure)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildEntry(tier, measure);
    buildBenefits(tier, measure);
    column->addWidget(m_entry);
    column->addWidget(m_benefits);
    //: of a tier. %1 a reward of the catalogue or "no reward", %2 days
    m_reward = new RewardSentence(format, tr("for reaching it, once: %1 to be fetched within %2 (0: no end)"),
                                  QStringLiteral("tier.%1.reward").arg(tier.id), this);
    column->addWidget(m_reward->sentence());
    connect(m_reward, &RewardSentence::changed, this, &TierRow::changed);
}

void TierRow::buildEntry(const Tier &tier, TierMeasure measure)
{
    m_name = new QLineEdit(tier.name);
    m_name->setFixedWidth(m_name->fontMetrics().averageCharWidth() * tierNameLetters + wordsFrame);
    m_minimum = new ScoreEdit(m_format, tr("Needed to enter"));
    m_minimum->setMeasure(measure);
    m_minimum->setValue(tier.minimum);
    m_factor = new InlineNumber(m_format, 2, {});
    m_factor->setHundredths(tier.num * 100 / tier.den);
    //: %1 name of a tier, %2 amount, %3 a factor such as 1.5
    m_entry = new Sentence(tr("%1 from %2 on with points times %3"),
                           {{m_name, tr("Name of the tier")}, {m_minimum, tr("Needed to enter")},
                            {m_factor, tr("Multiplier")}});
    m_entry->setObjectName(QString(QStringLiteral("tier.") + tier.id));
    auto *remove = new QToolButton;
    remove->setIcon(icons::icon(u"trash-2"));
    remove->setToolTip(tr("Remove this tier"));
    remove->setAccessibleName(remove->toolTip());
    m_entry->addTool(remove);
    connect(remove, &QToolButton::clicked, this, &TierRow::removeWanted);
    connect(m_name, &QLineEdit::textChanged, this, &TierRow::changed);
    connect(m_minimum, &ScoreEdit::changed, this, &TierRow::changed);
    connect(m_factor, &GroupedEdit::numberChanged, this, &TierRow::changed);
}

void TierRow::buildBenefits(const Tier &tier, TierMeasure measure)
{
    m_keep = new ScoreEdit(m_format, tr("Enough to stay"));
    m_keep->setMeasure(measure);
    m_keep->setValue(tier.keep);
    m_discount = new InlineNumber(m_format, 2, m_format.percentSign());
    m_discount->setHundredths(tier.discount.basisPoints());
    m_gift = new QLineEdit(tier.gift);
    m_gift->setMaxLength(longestGift);
    m_gift->setFixedWidth(m_gift->fontMetrics().averageCharWidth() * giftLetters + wordsFrame);
    m_gift->setPlaceholderText(tr("such as free delivery"));
    //: %1 amount or nothing, %2 share, %3 a text such as free delivery
    m_benefits = new Sentence(tr("enough to stay: %1 off every purchase: %2 and also: %3"),
                              {{m_keep, tr("Enough to stay")}, {m_discount, tr("Discount on every purchase")},
                               {m_gift, tr("What else its members get")}});
    m_benefits->setObjectName(QStringLiteral("tier.%1.benefits").arg(tier.id));
    connect(m_keep, &ScoreEdit::changed, this, &TierRow::changed);
    connect(m_discount, &GroupedEdit::numberChanged, this, &TierRow::changed);
    connect(m_gift, &QLineEdit::textChanged, this, &TierRow::changed);
}

void TierRow::setMeasure(TierMeasure measure)
{
    m_measure = measure;
    m_minimum->setMeasure(measure);
    m_keep->setMeasure(measure);
}

std::optional<TierScore> TierRow::minimum() const
{
    return m_minimum->value();
}

void TierRow::focusName()
{
    m_name->setFocus(Qt::TabFocusReason);
    m_name->selectAll();
}

QString TierRow::text(TierScore score) const
{
    return TierWords(m_format).score(m_measure, score);
}

bool TierRow::storeEntry(Tier &tier)
{
    tier.id = m_id;
    tier.name = domain::tidyText(m_name->text());
    const auto factor = m_factor->hundredths();
    const auto minimum = m_minimum->value();
    if (tier.name.isEmpty())
        m_entry->setError(m_name, tr("Give the tier a name."));
    else if (!minimum)
        m_entry->setError(m_minimum->editor(), tr("Enter what is needed to enter, 0 for everybody."));
    else if (!factor || *factor <= 0)
        m_entry->setError(m_factor, tr("Enter a multiplier above zero, such as 2 or 1.5."));
    else {
        const bool isUntouched = *factor == m_loaded.first * 100 / m_loaded.second;
        const int common = std::gcd(*factor, 100);
        tier.num = isUntouched ? m_loaded.first : *factor / common;
        tier.den = isUntouched ? m_loaded.second : 100 / common;
        tier.minimum = *minimum;
        return true;
    }
    return false;
}

bool TierRow::storeBenefits(Tier &tier)
{
    const auto keep = m_keep->value();
    const auto discount = m_discount->hundredths();
    if (!keep && !m_keep->isBlank())
        m_benefits->setError(m_keep->editor(), tr("Enter what is enough to stay, or nothing: as much as to enter."));
    else if (keep && *keep > tier.minimum)
        m_benefits->setError(m_keep->editor(), tr("Enter at most %1: who enters must not need more to stay.")
                                                   .arg(text(tier.minimum)));
    else if (!discount || *discount > domain::Percent::whole(100).basisPoints())
        m_benefits->setError(m_discount, tr("Enter a share from 0 to 100."));
    else {
        tier.keep = keep;
        tier.discount = domain::Percent(*discount);
        tier.gift = domain::tidyText(m_gift->text());
        return true;
    }
    return false;
}

bool TierRow::storeReward(Tier &tier)
{
    if (!m_reward->store(tier.reward))
        return false;
    if (!tier.reward || tier.minimum.isPositive())
        return true;
    m_reward->setError(tr("Everybody begins in this tier, so nobody reaches it: give this reward for joining."));
    return false;
}

bool TierRow::checkAgainst(const Tier &tier, const std::vector<Tier> &below)
{
    for (const Tier &other : below) {
        if (other.name == tier.name) {
            m_entry->setError(m_name, tr("Another tier has this name."));
            return false;
        }
    }
    if (below.empty() || below.back().minimum < tier.minimum)
        return true;
    m_entry->setError(m_minimum->editor(),
                      below.back().minimum == tier.minimum
                          ? tr("“%1” begins at the same amount.").arg(below.back().name)
                          : tr("Enter more than %1, where “%2” begins.")
                                .arg(text(below.back().minimum), below.back().name));
    return false;
}

bool TierRow::store(Tier &tier, const std::vector<Tier> &below)
{
    return storeEntry(tier) && storeBenefits(tier) && storeReward(tier) && checkAgainst(tier, below);
}

} // namespace bashgah::ui
