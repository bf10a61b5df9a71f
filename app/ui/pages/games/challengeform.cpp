// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/challengeform.h"

#include "domain/money/currency.h"
#include "domain/money/typednumber.h"
#include "services/challenges/challengeservice.h"
#include "services/programs/programservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/challengewords.h"
#include "ui/format/tiernames.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

#include <limits>

namespace bashgah::ui {

using domain::Challenge;
using domain::ChallengeKind;
using domain::ChallengeMeasure;

namespace {

std::vector<ChallengeMeasure> measuresOf(ChallengeKind kind)
{
    using M = ChallengeMeasure;
    switch (kind) {
    case ChallengeKind::StampCard: return {M::Purchases, M::Units};
    case ChallengeKind::Target: return {M::Purchases, M::Spend, M::Units};
    case ChallengeKind::Badge: return {M::Purchases, M::Spend, M::Points, M::Challenges};
    case ChallengeKind::Streak: return {M::Weeks, M::Months};
    }
    return {};
}

int numberOf(const PointsEdit &edit)
{
    const qint64 value = edit.value().value_or(domain::Points()).value();
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

ChallengeForm::ChallengeForm(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    auto *fields = new QWidget;
    buildWhat(fields);
    buildGift();
    buildTerms();
    column->addWidget(fields);
    buildButtons(column);
    column->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChallengeForm::showKind);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ChallengeForm::showMeasure);
    connect(m_reward, &QComboBox::currentIndexChanged, this, &ChallengeForm::showReward);
    for (QLineEdit *edit : {m_goods, m_tag})
        connect(edit, &QLineEdit::editingFinished, this, &ChallengeForm::showNames);
    new EnterOrder({m_name, m_kind, m_measure, m_target, m_goods, m_points, m_credit, m_reward, m_rewardDays, m_minimum, m_gap,
                    m_life, m_first, m_last, m_tier, m_tag},
                   [this] { save(); }, this);
    beginNew();
}

void ChallengeForm::buildWhat(QWidget *fields)
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("challengeName"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("challengeKind"));
    for (const ChallengeKind kind : {ChallengeKind::StampCard, ChallengeKind::Target, ChallengeKind::Badge, ChallengeKind::Streak})
        m_kind->addItem(ChallengeWords::kind(kind), static_cast<int>(kind));
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("challengeMeasure"));
    m_target = new QLineEdit;
    m_target->setObjectName(QStringLiteral("challengeTarget"));
    m_goods = new QLineEdit;
    m_goods->setObjectName(QStringLiteral("challengeGoods"));
    m_form.emplace(fields);
    m_form->row(tr("Name"), m_name, tr("Stands on the counter and the receipt.")).field(QStringLiteral("name"));
    m_form->row(tr("Kind"), m_kind).field(QStringLiteral("kind"));
    m_form->row(tr("Counts"), m_measure).field(QStringLiteral("measure"));
    m_form->row(tr("Reached at"), m_target).field(QStringLiteral("target"));
    m_form->row(tr("Only these goods"), m_goods, tr("Code or category of a product. Empty: all goods."))
        .field(QStringLiteral("goods"));
}

void ChallengeForm::buildGift()
{
    m_points = new PointsEdit(m_context.format);
    m_points->setObjectName(QStringLiteral("challengePoints"));
    m_credit = new MoneyEdit(m_context.format);
    m_credit->setObjectName(QStringLiteral("challengeCredit"));
    m_reward = new QComboBox;
    m_reward->setObjectName(QStringLiteral("challengeReward"));
    m_rewardDays = new PointsEdit(m_context.format);
    m_rewardDays->setObjectName(QStringLiteral("challengeRewardDays"));
    m_form->row(tr("Gift: points"), m_points).field(QStringLiteral("points"));
    m_form->row(tr("or credit"), m_credit, tr("Pays at the counter, like a gift card.")).field(QStringLiteral("credit"));
    m_form->row(tr("or a reward"), m_reward, tr("Of the catalogue; handed out at the counter."))
        .field(QStringLiteral("reward"));
    m_form->row(tr("Days to fetch it"), m_rewardDays, tr("Empty: no end.")).field(QStringLiteral("rewardDays"));
}

void ChallengeForm::buildTerms()
{
    m_minimum = new MoneyEdit(m_context.format);
    m_gap = new PointsEdit(m_context.format);
    m_gap->setObjectName(QStringLiteral("challengeGap"));
    m_life = new PointsEdit(m_context.format);
    m_life->setObjectName(QStringLiteral("challengeLife"));
    m_first = new JalaliDateEdit(m_context.format, m_context.today());
    m_last = new JalaliDateEdit(m_context.format, m_context.today());
    m_tier = new QComboBox;
    m_tag = new QLineEdit;
    m_once = new QCheckBox(tr("Once only: no new card after the gift"));
    m_once->setObjectName(QStringLiteral("challengeOnce"));
    m_form->row(tr("From a purchase of"), m_minimum, tr("Empty: any purchase.")).field(QStringLiteral("minimum"));
    m_form->row(tr("Minutes between two stamps"), m_gap, tr("Empty: none.")).field(QStringLiteral("gap"));
    m_form->row(tr("Days from the first purchase"), m_life, tr("Then it begins anew. Empty: no end."))
        .field(QStringLiteral("life"));
    m_form->row(tr("Purchases count from"), m_first).field(QStringLiteral("first"));
    m_form->row(tr("Last day"), m_last, tr("Included. Empty: goes on.")).field(QStringLiteral("until"));
    m_form->row(tr("For tier"), m_tier);
    m_form->row(tr("For members with the tag"), m_tag, tr("Empty: for all.")).field(QStringLiteral("tag"));
    m_form->check(m_once);
}

void ChallengeForm::buildButtons(QVBoxLayout *column)
{
    auto *saveButton = new QPushButton(tr("Start it"));
    saveButton->setObjectName(QStringLiteral("challengeSave"));
    saveButton->setToolTip(tr("What it counts stays as it is; it can be ended at any time"));
    Theme::setRole(saveButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(saveButton);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(saveButton, &QPushButton::clicked, this, &ChallengeForm::save);
    connect(cancel, &QPushButton::clicked, this, &ChallengeForm::cancelled);
}

void ChallengeForm::fillTiers()
{
    m_tier->clear();
    m_tier->addItem(tr("every tier"), QString());
    const auto live = m_context.programs.current();
    if (!live)
        return;
    const TierNames names(live->programme);
    for (const TierNames::Tier &tier : names.all())
        m_tier->addItem(tier.name, tier.id);
}

void ChallengeForm::fillRewards()
{
    const QSignalBlocker quiet(m_reward);
    m_reward->clear();
    m_reward->addItem(tr("none"), qint64(0));
    const auto rows = m_context.rewards.list();
    if (!rows)
        return;
    for (const services::RewardRow &row : *rows) {
        if (!row.reward.paused)
            m_reward->addItem(Bidi::isolateAuto(row.reward.name), row.id.value());
    }
}

void ChallengeForm::beginNew()
{
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->clearErrors();
    for (QLineEdit *edit : {m_name, m_goods, m_tag})
        edit->clear();
    for (PointsEdit *edit : {m_points, m_rewardDays, m_gap, m_life})
        edit->clear();
    for (MoneyEdit *edit : {m_credit, m_minimum})
        edit->clear();
    m_target->setText(m_context.format.number(10));
    m_kind->setCurrentIndex(0);
    m_first->setValue(m_context.today());
    m_last->setValue(std::nullopt);
    m_once->setChecked(false);
    fillTiers();
    fillRewards();
    showKind();
    showNames();
}

void ChallengeForm::showNames()
{
    using Kind = domain::RuleRemark::Kind;
    const auto isKnown = [this](Kind kind, const QString &name) {
        return m_context.programs.isKnown(kind, name).value_or(true);
    };
    const QString goods = m_goods->text().simplified();
    const bool knownGoods = goods.isEmpty() || isKnown(Kind::UnknownGoods, goods);
    m_form->rowOf(QStringLiteral("goods"))
        ->setHelp(knownGoods ? tr("Code or category of a product. Empty: all goods.")
                             : tr("There are no goods with the code or category “%1” here.").arg(Bidi::isolateAuto(goods)));
    const QString tag = m_tag->text().simplified();
    m_form->rowOf(QStringLiteral("tag"))
        ->setHelp(tag.isEmpty() || isKnown(Kind::UnknownTag, tag)
                      ? tr("Empty: for all.")
                      : tr("No member has the tag “%1”.").arg(Bidi::isolateAuto(tag)));
}

ChallengeKind ChallengeForm::kind() const
{
    return static_cast<ChallengeKind>(m_kind->currentData().toInt());
}

ChallengeMeasure ChallengeForm::measure() const
{
    return static_cast<ChallengeMeasure>(m_measure->currentData().toInt());
}

void ChallengeForm::showKind()
{
    m_measure->clear();
    for (const ChallengeMeasure measure : measuresOf(kind()))
        m_measure->addItem(ChallengeWords::measure(measure), static_cast<int>(measure));
    const bool badge = kind() == ChallengeKind::Badge;
    const bool streak = kind() == ChallengeKind::Streak;
    for (const char *field : {"points", "credit", "reward"})
        m_form->rowOf(QString::fromLatin1(field))->setVisible(!badge);
    showReward();
    m_form->rowOf(QStringLiteral("gap"))->setVisible(kind() == ChallengeKind::StampCard);
    m_form->rowOf(QStringLiteral("life"))->setVisible(!badge && !streak);
    m_once->setVisible(!badge);
    m_form->rowOf(QStringLiteral("target"))
        ->setHelp(badge ? tr("The levels, separated by spaces: 5 20 60") : QString());
    if (badge)
        m_first->setValue(std::nullopt);
    else if (!m_first->value())
        m_first->setValue(m_context.today());
    m_form->rowOf(QStringLiteral("first"))->setHelp(badge ? tr("Empty: all there ever were.") : QString());
    showMeasure();
}

void ChallengeForm::showReward()
{
    const bool given = kind() != ChallengeKind::Badge && m_reward->currentData().toLongLong() > 0;
    m_form->rowOf(QStringLiteral("rewardDays"))->setVisible(given);
}

void ChallengeForm::showMeasure()
{
    const ChallengeMeasure now = measure();
    m_form->rowOf(QStringLiteral("goods"))->setVisible(kind() != ChallengeKind::Badge && kind() != ChallengeKind::Streak);
    m_form->rowOf(QStringLiteral("minimum"))->setVisible(now != ChallengeMeasure::Challenges);
}

void ChallengeForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

/// What cannot be read counts as zero, which the rules of a game refuse.
std::vector<qint64> ChallengeForm::amounts() const
{
    std::vector<qint64> all;
    const QStringList words = kind() == ChallengeKind::Badge ? m_target->text().simplified().split(u' ', Qt::SkipEmptyParts)
                                                             : QStringList{m_target->text()};
    for (const QString &word : words) {
        if (measure() == ChallengeMeasure::Spend) {
            const auto amount = domain::parseMoney(word, m_context.format.currency());
            all.push_back(amount ? amount->minor() : 0);
            continue;
        }
        const auto number = domain::readTypedNumber(word);
        const bool whole = number && !number->negative && number->fraction.isEmpty();
        const qint64 value = whole ? qint64(number->whole.toInt()) : 0;
        all.push_back(measure() == ChallengeMeasure::Units ? value * 1000 : value);
    }
    return all;
}

Challenge ChallengeForm::challenge() const
{
    const bool badge = kind() == ChallengeKind::Badge;
    const bool streak = kind() == ChallengeKind::Streak;
    Challenge challenge;
    challenge.name = m_name->text().simplified();
    challenge.kind = kind();
    challenge.measure = measure();
    const std::vector<qint64> typed = amounts();
    if (badge)
        challenge.levels = typed;
    else
        challenge.target = typed.empty() ? 0 : typed.front();
    challenge.goods = badge || streak ? QString() : m_goods->text().simplified();
    challenge.minimum = m_minimum->value().value_or(domain::Money());
    challenge.gapMinutes = kind() == ChallengeKind::StampCard ? numberOf(*m_gap) : 0;
    challenge.lifeDays = badge || streak ? 0 : numberOf(*m_life);
    challenge.repeats = badge || !m_once->isChecked();
    challenge.first = m_first->value().value_or(QDate());
    challenge.last = m_last->value();
    challenge.points = badge ? domain::Points() : m_points->value().value_or(domain::Points());
    challenge.credit = badge ? domain::Money() : m_credit->value().value_or(domain::Money());
    if (const qint64 reward = m_reward->currentData().toLongLong(); !badge && reward > 0) {
        challenge.reward = domain::RewardId(reward);
        challenge.rewardDays = numberOf(*m_rewardDays);
    }
    challenge.tierId = m_tier->currentData().toString();
    challenge.tag = m_tag->text().simplified();
    return challenge;
}

void ChallengeForm::save()
{
    const auto staff = chosenStaff(m_context.settings);
    const auto added = m_context.challenges.add(challenge(), m_key, staff);
    if (added) {
        emit saved();
        return;
    }
    domain::Error error = added.error();
    if (error.field == QLatin1String("levels")) // typed in the same field
        error = error.inField(QStringLiteral("target"));
    const domain::ValidationReport left = m_form->showErrors({error}, m_context.format);
    if (!left.empty())
        emit failed(left.front());
}

} // namespace bashgah::ui
