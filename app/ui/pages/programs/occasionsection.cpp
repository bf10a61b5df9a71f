// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/occasionsection.h"

#include "domain/reward/giftsource.h"
#include "ui/format/format.h"
#include "ui/format/marginwords.h"
#include "ui/format/ruleremarks.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/occasiontiers.h"
#include "ui/pages/programs/rewardsentence.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::OccasionKind;
using domain::OccasionRule;
using domain::Points;
using domain::Programme;

OccasionSection::OccasionSection(const Format &format, QWidget *parent)
    : ProgrammeSection(tr("Points without a purchase"), format, parent)
{
    //: %1 switches the rule on, %2 points, %3 days
    addRow(OccasionKind::Joining, tr("%1 %2 for joining; valid for %3 (0: as all points)"));
    //: %1 switches the rule on, %2 points, %3 days
    addRow(OccasionKind::ProfileComplete, tr("%1 %2 once name, mobile, birthday and gender are known; valid for %3 (0: as all points)"));
    //: %1 switches the rule on, %2 points, %3 days
    addRow(OccasionKind::Birthday, tr("%1 %2 on each birthday; valid for %3 (0: as all points)"));
    //: %1 switches the rule on, %2 points, %3 days
    addRow(OccasionKind::JoiningDay, tr("%1 %2 each year on the day of joining; valid for %3 (0: as all points)"));
    //: %1 switches the rule on, %2 points, %3 days
    addRow(OccasionKind::WeddingDay, tr("%1 %2 on each wedding anniversary; valid for %3 (0: as all points)"));
    //: %1 switches the rule on, %2 points, %3 days
    addRow(OccasionKind::Referrer, tr("%1 %2 for bringing a new member; valid for %3 (0: as all points)"));
    //: %1 switches the rule on, %2 points, %3 days
    addRow(OccasionKind::Referee, tr("%1 %2 for the new member who was brought; valid for %3 (0: as all points)"));
    addReferralTerms();
}

void OccasionSection::addRow(OccasionKind kind, const QString &text)
{
    auto *enabled = new QCheckBox;
    auto *points = pointsEdit();
    auto *life = new InlineNumber(format(), 0, tr("days"));
    auto *sentence =
        new Sentence(text, {{enabled, tr("On")}, {points, tr("Points")}, {life, tr("Days the points are valid")}});
    sentence->setObjectName(QString(QStringLiteral("occasion.") + domain::occasionKey(kind)));
    add(sentence);
    Row row{kind, enabled, points, life, sentence};
    if (domain::mayDifferByTier(kind))
        addTiers(row);
    if (domain::mayGiveReward(kind))
        addReward(row);
    m_rowsOf.push_back(row);
    connect(life, &InlineNumber::textChanged, this, &OccasionSection::changed);
    connect(enabled, &QCheckBox::toggled, this, [this, row](bool on) {
        row.points->setEnabled(on);
        row.life->setEnabled(on);
        showTiers(row);
        showReward(row);
        showReferralTerms();
        emit changed();
    });
}

void OccasionSection::addTiers(Row &row)
{
    auto *byTier = new QToolButton;
    byTier->setText(tr("By tier"));
    byTier->setToolTip(tr("Other points for members of some tiers"));
    byTier->setAccessibleName(byTier->toolTip());
    byTier->setCheckable(true);
    byTier->setObjectName(QStringLiteral("occasion.%1.bytier").arg(domain::occasionKey(row.kind)));
    row.sentence->addTool(byTier);
    row.byTier = byTier;
    row.tiers = new OccasionTiers(format(), row.kind);
    rows()->addWidget(row.tiers);
    connect(row.tiers, &OccasionTiers::changed, this, &OccasionSection::changed);
    connect(byTier, &QToolButton::toggled, this, [row] { showTiers(row); });
    showTiers(row);
}

void OccasionSection::addReward(Row &row)
{
    //: of an occasion, below its points. %1 a reward of the catalogue or "no reward", %2 days
    row.reward = new RewardSentence(format(), tr("and as a gift: %1 to be fetched within %2 (0: no end)"),
                                    QStringLiteral("occasion.%1.reward").arg(domain::occasionKey(row.kind)), this);
    add(row.reward->sentence());
    connect(row.reward, &RewardSentence::changed, this, &OccasionSection::changed);
}

void OccasionSection::showReward(const Row &row)
{
    if (row.reward)
        row.reward->sentence()->setVisible(row.enabled->isChecked() && row.reward->isOffered());
}

/// What is wrong with one that is off is not said: it gives nothing.
bool OccasionSection::storeReward(const Row &row, OccasionRule &rule)
{
    if (!row.reward || row.reward->store(rule.reward))
        return true;
    if (!rule.enabled)
        row.reward->sentence()->clearError();
    return !rule.enabled;
}

/// What is typed in one that is off is not looked at.
bool OccasionSection::storeLife(const Row &row, OccasionRule &rule) const
{
    const auto life = row.life->whole();
    if (life && *life >= 0 && *life <= domain::longestOccasionLife) {
        rule.lifeDays = *life;
        return true;
    }
    if (rule.enabled)
        row.sentence->setError(row.life, tr("From 0 to %1").arg(format().number(domain::longestOccasionLife)));
    return !rule.enabled;
}

/// Points of tiers that are off or hidden stay as they are: hiding them takes nothing away.
void OccasionSection::showTiers(const Row &row)
{
    if (!row.tiers)
        return;
    const bool may = row.enabled->isChecked() && row.tiers->hasTiers();
    row.byTier->setVisible(may);
    row.tiers->setVisible(may && row.byTier->isChecked());
}

void OccasionSection::setTiers(const Programme &programme)
{
    for (const Row &row : m_rowsOf) {
        if (!row.tiers)
            continue;
        row.tiers->setTiers(programme.tiers ? programme.tiers->tiers : std::vector<domain::Tier>());
        showTiers(row);
    }
}

QWidget *OccasionSection::wrongEditor() const
{
    if (QWidget *wrong = ProgrammeSection::wrongEditor())
        return wrong;
    for (const Row &row : m_rowsOf) {
        QWidget *wrong = row.tiers ? row.tiers->wrongEditor() : nullptr;
        if (!wrong)
            continue;
        row.byTier->setChecked(true); // what is wrong must be seen
        return wrong;
    }
    return nullptr;
}

void OccasionSection::load(const Programme &programme)
{
    setTiers(programme);
    for (Row &row : m_rowsOf) {
        OccasionRule rule{row.kind, offeredForOccasion, false};
        row.loaded = false;
        for (const OccasionRule &each : programme.occasions) {
            if (each.kind != row.kind)
                continue;
            rule = each;
            row.loaded = true;
        }
        row.points->setValue(rule.points);
        row.points->setEnabled(rule.enabled);
        row.life->setWhole(rule.lifeDays);
        row.life->setEnabled(rule.enabled);
        row.enabled->setChecked(rule.enabled);
        if (row.reward)
            row.reward->load(m_rewards, rule.reward);
        showReward(row);
        if (!row.tiers)
            continue;
        row.tiers->load(rule.byTier);
        row.byTier->setChecked(!rule.byTier.empty());
        showTiers(row);
    }
    loadReferral(programme.referral);
}

/// Those that were never on leave no trace in the document.
bool OccasionSection::store(Programme &programme)
{
    clearErrors();
    setTiers(programme);
    bool right = storeReferralTerms(programme.referral);
    programme.occasions.clear();
    for (const Row &row : m_rowsOf) {
        OccasionRule rule{row.kind, offeredForOccasion, row.enabled->isChecked()};
        right = storeReward(row, rule) && right;
        right = storeLife(row, rule) && right;
        if (rule.enabled)
            right = read(row.sentence, row.points, rule.points, rule.reward ? 0 : 1) && right;
        else
            rule.points = std::max(row.points->value().value_or(offeredForOccasion), Points(rule.reward ? 0 : 1));
        if (row.tiers && !row.tiers->store(rule.byTier)) {
            right = right && !rule.enabled;
            if (!rule.enabled)
                row.tiers->clearErrors();
        }
        if (rule.enabled || row.loaded)
            programme.occasions.push_back(rule);
    }
    return right;
}

void OccasionSection::showRewardRemarks(const Programme &programme)
{
    std::vector<domain::RuleRemark> unknown;
    if (m_isKnownName)
        unknown = domain::unknownNames(programme.occasions, m_isKnownName);
    for (const Row &row : m_rowsOf) {
        const domain::GiftSource source{domain::GiftSource::Kind::Occasion, domain::occasionKey(row.kind)};
        if (row.reward)
            row.reward->sentence()->setRemark(RuleRemarks::textOf(source.key(), unknown));
    }
}

void OccasionSection::showExamples(const Programme &programme)
{
    showRewardRemarks(programme);
    for (const Row &row : m_rowsOf) {
        const auto points = row.points->value();
        const bool on = row.enabled->isChecked() && points;
        row.sentence->setExample(on ? MarginWords(format()).perTime(programme, *points) : QString());
    }
}

} // namespace bashgah::ui
