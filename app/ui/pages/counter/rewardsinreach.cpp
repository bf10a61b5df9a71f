// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/rewardsinreach.h"

#include "services/programs/programservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/giftwords.h"
#include "ui/format/tiernames.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidingbutton.h"
#include "ui/widgets/leading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Points;
using services::RewardOffer;

namespace {

constexpr int fewDays = 3;
constexpr int aWeek = 7;
constexpr int fewRefused = 3; ///< told one by one

} // namespace

RewardsInReach::RewardsInReach(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::smallGap);
    m_head = new QLabel(tr("Rewards in reach"));
    m_head->setFont(Theme::font(TextSize::Strong));
    alignLeading(m_head);
    m_column->addWidget(m_head);
    hide();
}

QKeySequence RewardsInReach::key(int place)
{
    return QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, static_cast<Qt::Key>(Qt::Key_1 + place));
}

void RewardsInReach::showNothing()
{
    m_member.reset();
    m_inReach.clear();
    if (m_rows) { // not at once: it may be one of its own buttons that asks
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = nullptr;
    hide();
}

void RewardsInReach::showMember(domain::MemberId member)
{
    showNothing();
    m_member = member;
    const auto found = m_context.rewards.offers(member);
    if (!found) {
        emit failed(found.error());
        return;
    }
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::smallGap / 2);
    m_column->addWidget(m_rows);
    for (const domain::Taking &taking : found->reserved)
        addReserved(taking);
    for (const services::ReadyGift &gift : found->gifts)
        addGift(gift);
    const size_t gifts = m_inReach.size();
    for (const RewardOffer &offer : found->offers) {
        if (!offer.refusal && m_inReach.size() < keys)
            addOffer(static_cast<int>(m_inReach.size()), offer);
    }
    if (m_inReach.size() == gifts)
        addNext(found->offers);
    addRefused(found->offers);
    setVisible(rows->count() > 0);
}

void RewardsInReach::addRow(QWidget *main, QWidget *more)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::smallGap / 2);
    row->addWidget(main, 1);
    if (more)
        row->addWidget(more);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

void RewardsInReach::addReserved(const domain::Taking &taking)
{
    //: %1 the name of a reward that is set aside for this member
    auto *give = new ElidingButton(tr("Hand over: %1").arg(Bidi::isolateAuto(taking.rewardName)));
    give->setObjectName(QStringLiteral("handOver"));
    give->setTip(tr("Set aside until %1").arg(m_context.format.dateTime(*taking.until)));
    auto *free = new QToolButton;
    free->setIcon(icons::icon(u"x"));
    free->setToolTip(tr("Give up: the points can be spent again"));
    free->setAccessibleName(free->toolTip());
    free->setMinimumSize(Theme::hitSize, Theme::hitSize);
    addRow(give, free);
    connect(give, &QPushButton::clicked, this,
            [this, id = taking.id] { handOver(id); });
    connect(free, &QToolButton::clicked, this, [this, id = taking.id] {
        if (const auto done = m_context.rewards.release(id, request(domain::RewardId(0)).staff); !done)
            emit failed(done.error());
        else
            emit reserved(*done);
    });
}

void RewardsInReach::addGift(const services::ReadyGift &gift)
{
    //: %1 the name of a reward that a full stamp card, a tier or a birthday gave
    auto *give = new ElidingButton(tr("Gift: %1").arg(Bidi::isolateAuto(gift.taking.rewardName)));
    give->setObjectName(QStringLiteral("handGift"));
    QStringList tips;
    if (gift.refusal) {
        give->setEnabled(false);
        tips << ErrorText(*gift.refusal, m_context.format).problem();
    } else if (m_inReach.size() < keys) {
        tips << ActionRegistry::withKey(tr("Hand out the gift"), key(static_cast<int>(m_inReach.size())));
        m_inReach.push_back({gift.taking.id, {}});
    } else {
        tips << tr("Hand out the gift");
    }
    if (const QString why = GiftWords::source(gift.taking); !why.isEmpty())
        tips << why;
    if (gift.taking.until)
        tips << tr("To be fetched before %1").arg(m_context.format.dateTime(*gift.taking.until));
    give->setTip(tips.join(u'\n'));
    addRow(give);
    if (gift.refusal) // a disabled button shows no tip in every style
        addText(tips.front());
    connect(give, &QPushButton::clicked, this, [this, id = gift.taking.id] { handOver(id); });
}

void RewardsInReach::handOver(domain::TakingId id)
{
    tell(m_context.rewards.handOver(id, request(domain::RewardId(0)).staff), false);
}

void RewardsInReach::addOffer(int place, const RewardOffer &offer)
{
    const QString name = Bidi::isolateAuto(offer.reward.name);
    //: %1 the name of a reward, %2 its price in points
    const QString words = tr("%1: %2").arg(name, m_context.format.points(offer.price));
    auto *button = new ElidingButton(words);
    button->keepWhole(words.mid(words.indexOf(name) + name.size()));
    button->setObjectName(QStringLiteral("takeReward%1").arg(place + 1));
    const QString left = offer.left ? tr("%1 left").arg(m_context.format.number(*offer.left)) : QString();
    const QString tip = ActionRegistry::withKey(tr("Take for points"), key(place));
    button->setTip(left.isEmpty() ? tip : QString(tip + u'\n' + left));
    auto *aside = new QToolButton;
    aside->setObjectName(QStringLiteral("setAside%1").arg(place + 1));
    aside->setIcon(icons::icon(u"clock"));
    aside->setToolTip(tr("Set aside for the member"));
    aside->setAccessibleName(aside->toolTip());
    aside->setMinimumSize(Theme::hitSize, Theme::hitSize);
    aside->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(aside);
    const auto add = [&](const QString &text, int days) {
        menu->addAction(text, this, [this, id = offer.id, days] { reserve(id, days); });
    };
    add(tr("Until closing time today"), 0);
    add(tr("For three days"), fewDays);
    add(tr("For a week"), aWeek);
    aside->setMenu(menu);
    addRow(button, aside);
    connect(button, &QPushButton::clicked, this, [this, id = offer.id] { take(id); });
    m_inReach.push_back({{}, offer.id});
}

void RewardsInReach::addNext(const std::vector<RewardOffer> &offers)
{
    for (const RewardOffer &offer : offers) {
        if (!offer.refusal || offer.refusal->code != domain::ErrorCode::NotEnoughPoints)
            continue;
        const Points missing = offer.price - Points(offer.refusal->args.value(1).toLongLong());
        addText(tr("%1 more for: %2").arg(m_context.format.points(missing), Bidi::isolateAuto(offer.reward.name)));
        return; // the cheapest says enough
    }
}

void RewardsInReach::addText(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    alignLeading(label);
    Theme::setMuted(label);
    addRow(label);
}

/// Empty: it is only a matter of points, or it is over for everybody.
QString RewardsInReach::whyNot(const RewardOffer &offer) const
{
    using domain::ErrorCode;
    if (!offer.refusal)
        return {};
    switch (offer.refusal->code) {
    case ErrorCode::NotForMember: {
        const auto live = m_context.programs.current();
        const TierNames names = live ? TierNames(live->programme) : TierNames();
        QStringList tiers;
        for (const QString &id : offer.reward.tiers)
            tiers << Bidi::isolateAuto(names.name(id));
        if (tiers.isEmpty())
            return ErrorText(*offer.refusal, m_context.format).problem();
        //: %1 name of a reward, %2 names of tiers
        return tr("%1 is for these tiers only: %2").arg(Bidi::isolateAuto(offer.reward.name), tiers.join(tr(", ", "list of tiers")));
    }
    case ErrorCode::SoldOut:
    case ErrorCode::LimitReached:
    case ErrorCode::NotYetValid:
        return ErrorText(*offer.refusal, m_context.format).problem();
    default:
        return {};
    }
}

/// What members ask for and cannot have, in a line each: the staff need not look it up.
void RewardsInReach::addRefused(const std::vector<RewardOffer> &offers)
{
    int shown = 0;
    int more = 0;
    for (const RewardOffer &offer : offers) {
        const QString why = whyNot(offer);
        if (why.isEmpty())
            continue;
        if (shown < fewRefused) {
            addText(why, QStringLiteral("rewardRefused"));
            ++shown;
        } else {
            ++more;
        }
    }
    if (more > 0)
        addText(tr("%1 more rewards cannot be taken now.").arg(m_context.format.number(more)));
}

services::TakeRequest RewardsInReach::request(domain::RewardId reward) const
{
    services::TakeRequest request{reward, m_member.value_or(domain::MemberId(0)), {},
                                  QUuid::createUuid().toString(QUuid::WithoutBraces)};
    request.staff = chosenStaff(m_context.settings);
    return request;
}

void RewardsInReach::takeAt(int place)
{
    if (!m_member || place >= static_cast<int>(m_inReach.size()))
        return;
    const Choice choice = m_inReach[static_cast<size_t>(place)]; // a copy: what happens makes the list anew
    if (choice.gift)
        handOver(*choice.gift);
    else if (choice.reward)
        take(*choice.reward);
}

void RewardsInReach::take(domain::RewardId reward)
{
    tell(m_context.rewards.take(request(reward)), false);
}

void RewardsInReach::reserve(domain::RewardId reward, int days)
{
    const domain::ShopCalendar &calendar = m_context.shop.calendar;
    const domain::Instant until = calendar.beginOf(m_context.today().addDays(days + 1));
    tell(m_context.rewards.reserve(request(reward), until), true);
}

void RewardsInReach::tell(const domain::Result<services::TakenReward> &done, bool isReserved)
{
    if (!done)
        emit failed(done.error());
    else if (isReserved)
        emit reserved(*done);
    else
        emit taken(*done);
}

} // namespace bashgah::ui
