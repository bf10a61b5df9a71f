// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rewardform.h"

#include "reports/segmenttext.h"
#include "services/programs/programservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/rewards/choicechips.h"
#include "ui/pages/rewards/rewardwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Points;
using domain::Reward;
using domain::RewardKind;

namespace {

/// What a member pays at the counter to earn the price, by the first rule that gives points per money.
std::optional<qint64> salesFor(const services::ProgramService &programs, Points points)
{
    const auto live = programs.current();
    if (!live)
        return std::nullopt;
    for (const domain::Rule &rule : live->programme.earning.rules) {
        const auto *perMoney = std::get_if<domain::PerMoneyRule>(&rule.effect);
        if (perMoney && perMoney->points > Points(0))
            return points.value() * perMoney->per.minor() / perMoney->points.value();
    }
    return std::nullopt;
}

} // namespace

RewardForm::RewardForm(AppContext &context, QWidget *parent) : RecordFormOf(context, parent)
{
    buildMain();
    buildWho();
    buildButtons();
    column()->addStretch(1);
    beginNew();
}

void RewardForm::buildMain()
{
    auto *fields = new QWidget;
    const Format &format = m_context.format;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("rewardName"));
    setFirstField(m_name);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("rewardKind"));
    for (const RewardKind kind : {RewardKind::Goods, RewardKind::Discount, RewardKind::Service, RewardKind::Delivery})
        m_kind->addItem(RewardWords::kind(kind), domain::rewardKindKey(kind));
    m_points = new PointsEdit(format);
    m_points->setObjectName(QStringLiteral("rewardPoints"));
    m_value = new MoneyEdit(format);
    m_cost = new MoneyEdit(format);
    m_cost->setObjectName(QStringLiteral("rewardCost"));
    m_share = new QLabel;
    m_share->setObjectName(QStringLiteral("rewardShare"));
    m_share->setWordWrap(true);
    alignLeading(m_share);
    m_left = new PointsEdit(format);
    m_left->setObjectName(QStringLiteral("rewardLeft"));
    m_perMember = new PointsEdit(format);
    m_form.emplace(fields);
    m_form->row(tr("Name"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("Kind"), m_kind);
    m_form->row(tr("Price in points"), m_points).field(QStringLiteral("points"));
    m_form->row(tr("Takes off the bill"), m_value).field(QStringLiteral("value"));
    m_form->row(tr("Costs the shop"), m_cost).field(QStringLiteral("shopCost"));
    m_form->widget(m_share);
    m_form->row(tr("How many are there"), m_left, tr("Empty: as many as are wanted.")).field(QStringLiteral("stock"));
    m_form->row(tr("How often for one member"), m_perMember, tr("Empty: as often as they like."))
        .field(QStringLiteral("perMember"));
    column()->addWidget(fields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RewardForm::showKind);
    connect(m_points, &PointsEdit::valueChanged, this, &RewardForm::showCost);
    connect(m_cost, &MoneyEdit::valueChanged, this, &RewardForm::showCost);
}

void RewardForm::buildWho()
{
    auto *fields = new QWidget;
    m_from = new JalaliDateEdit(m_context.format, m_context.today());
    m_until = new JalaliDateEdit(m_context.format, m_context.today());
    m_tiers = new ChoiceChips;
    m_tiers->setObjectName(QStringLiteral("rewardTiers"));
    m_segments = new ChoiceChips;
    m_segments->setObjectName(QStringLiteral("rewardSegments"));
    QStringList keys;
    QStringList names;
    for (const domain::Segment segment : domain::allSegments()) {
        keys.append(domain::segmentKey(segment));
        names.append(reports::SegmentText::name(segment));
    }
    m_segments->setChoices(keys, names);
    m_whoForm.emplace(fields);
    m_whoForm->row(tr("First day"), m_from).field(QStringLiteral("from"));
    m_whoForm->row(tr("Last day"), m_until).field(QStringLiteral("until"));
    m_whoForm->row(tr("Only for tiers"), m_tiers, tr("None chosen: for all.")).field(QStringLiteral("tiers"));
    m_whoForm->row(tr("Only for segments"), m_segments, tr("None chosen: for all."));
    column()->addWidget(fields);
    auto *prices = new QWidget;
    m_priceColumn = new QVBoxLayout(prices);
    m_priceColumn->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(prices);
    buildSegmentPrices();
}

/// Seldom wanted, and many: they open with their box.
void RewardForm::buildSegmentPrices()
{
    m_segmentPricing = new QCheckBox(tr("Other prices for segments"));
    m_segmentPricing->setObjectName(QStringLiteral("rewardSegmentPricing"));
    auto *prices = new QWidget;
    m_segmentForm.emplace(prices);
    for (const domain::Segment segment : domain::allSegments()) {
        auto *edit = new PointsEdit(m_context.format);
        edit->setObjectName(QString(QStringLiteral("rewardPrice.") + domain::segmentKey(segment)));
        m_segmentForm->row(tr("Price for %1").arg(Bidi::isolateAuto(reports::SegmentText::name(segment))), edit,
                           tr("Empty: the usual price."))
            .field(QString(QStringLiteral("segmentPrices.") + domain::segmentKey(segment)));
        m_segmentEdits.push_back({segment, edit});
    }
    prices->hide();
    column()->addWidget(m_segmentPricing);
    column()->addWidget(prices);
    connect(m_segmentPricing, &QCheckBox::toggled, prices, &QWidget::setVisible);
}

void RewardForm::buildButtons()
{
    QPushButton *pause = addButtons(QStringLiteral("rewardSave"), tr("Save reward"), tr("Cancel"));
    pause->setObjectName(QStringLiteral("rewardPause"));
    connect(pause, &QPushButton::clicked, this, [this] {
        Reward changed = reward();
        changed.paused = !changed.paused;
        finish(write(m_context.rewards, changed));
    });
}

void RewardForm::readTiers()
{
    const auto live = m_context.programs.current();
    m_tierNames = live ? TierNames(live->programme) : TierNames();
    QStringList ids;
    QStringList names;
    m_tierEdits.clear();
    delete m_prices;
    m_prices = new QWidget;
    m_priceForm.emplace(m_prices);
    for (const TierNames::Tier &tier : m_tierNames.all()) {
        ids.append(tier.id);
        names.append(tier.name);
        auto *edit = new PointsEdit(m_context.format);
        m_priceForm->row(tr("Price for %1").arg(Bidi::isolateAuto(tier.name)), edit, tr("Empty: the usual price."))
            .field(QString(QStringLiteral("tierPrices.") + tier.id));
        m_tierEdits.push_back({tier.id, edit});
    }
    m_priceColumn->addWidget(m_prices);
    m_tiers->setChoices(ids, names);
    m_whoForm->rowOf(QStringLiteral("tiers"))->setVisible(!ids.isEmpty());
}

std::vector<FormBuilder *> RewardForm::forms()
{
    return {&*m_form, &*m_whoForm, &*m_priceForm, &*m_segmentForm};
}

void RewardForm::fill()
{
    const Reward reward = m_row ? m_row->reward : Reward{};
    readTiers();
    clearErrors();
    showState(!m_row ? QString() : reward.paused ? tr("Resume") : tr("Pause"));
    m_name->setText(reward.name);
    m_kind->setCurrentIndex(m_kind->findData(domain::rewardKindKey(reward.kind)));
    m_row ? m_points->setValue(reward.points) : m_points->clear();
    reward.value.isPositive() ? m_value->setValue(reward.value) : m_value->clear();
    reward.shopCost.isPositive() ? m_cost->setValue(reward.shopCost) : m_cost->clear();
    const auto left = domain::leftOf(reward, m_row ? m_row->gone() : 0);
    left ? m_left->setValue(Points(*left)) : m_left->clear();
    reward.perMember ? m_perMember->setValue(Points(*reward.perMember)) : m_perMember->clear();
    fillWho(reward);
    showKind();
    showCost();
}

void RewardForm::fillWho(const Reward &reward)
{
    m_from->setValue(reward.from);
    m_until->setValue(reward.until);
    m_tiers->setChosen(reward.tiers);
    QStringList segments;
    for (const domain::Segment segment : reward.segments)
        segments.append(domain::segmentKey(segment));
    m_segments->setChosen(segments);
    for (const TierEdit &tier : m_tierEdits) {
        const Points price = domain::priceOf(reward, tier.id);
        price == reward.points ? tier.edit->clear() : tier.edit->setValue(price);
    }
    for (const SegmentEdit &one : m_segmentEdits) {
        const Points price = domain::priceOf(reward, {}, one.segment);
        price == reward.points ? one.edit->clear() : one.edit->setValue(price);
    }
    m_segmentPricing->setChecked(!reward.segmentPrices.empty());
}

void RewardForm::showKind()
{
    const bool discount = m_kind->currentData().toString() == domain::rewardKindKey(RewardKind::Discount);
    m_form->rowOf(QStringLiteral("value"))->setVisible(discount);
    showCost();
}

void RewardForm::showCost()
{
    const Points points = m_points->value().value_or(Points());
    const domain::Money cost = m_cost->value().value_or(domain::Money());
    const auto sales = points > Points() ? salesFor(m_context.programs, points) : std::nullopt;
    const bool known = sales && *sales > 0;
    m_share->setVisible(known);
    if (!known)
        return;
    const Format &format = m_context.format;
    const QString earned = format.money(domain::Money::fromMinor(*sales));
    m_share->setText(cost.isPositive()
                         ? tr("Points of %1 of purchases; the reward costs %2 of them.")
                               .arg(earned, format.share(cost.minor(), *sales))
                         : tr("Points of %1 of purchases.").arg(earned));
    Theme::setTone(m_share, cost.minor() > *sales / 5 ? Tone::Warning : Tone::Muted); // more than 20 %
}

Reward RewardForm::reward() const
{
    Reward reward;
    reward.name = m_name->text().simplified();
    reward.kind = domain::rewardKindFromKey(m_kind->currentData().toString()).value_or(RewardKind::Goods);
    reward.points = m_points->value().value_or(Points());
    reward.shopCost = m_cost->value().value_or(domain::Money());
    if (reward.kind == RewardKind::Discount)
        reward.value = m_value->value().value_or(domain::Money());
    if (const auto left = m_left->value())
        reward.stock = left->value() + (m_row ? m_row->gone() : 0);
    if (const auto limit = m_perMember->value())
        reward.perMember = static_cast<int>(std::min<qint64>(limit->value(), 1'000'000));
    reward.from = m_from->value();
    reward.until = m_until->value();
    reward.tiers = m_tiers->chosen();
    for (const QString &key : m_segments->chosen()) {
        if (const auto segment = domain::segmentFromKey(key))
            reward.segments.push_back(*segment);
    }
    for (const TierEdit &tier : m_tierEdits) {
        if (const auto price = tier.edit->value())
            reward.tierPrices.push_back({tier.id, *price});
    }
    for (const SegmentEdit &one : m_segmentEdits) {
        const auto price = one.edit->value();
        if (price && m_segmentPricing->isChecked())
            reward.segmentPrices.push_back({one.segment, *price});
    }
    reward.paused = m_row && m_row->reward.paused;
    return reward;
}

void RewardForm::save()
{
    finish(write(m_context.rewards, reward()));
}

} // namespace bashgah::ui
