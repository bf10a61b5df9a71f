// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the counter is put together: its parts, their places, keys and connections.
#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/attachpanel.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/goodslines.h"
#include "ui/pages/counter/parkedpanel.h"
#include "ui/pages/counter/parkingdesk.h"
#include "ui/pages/counter/membercard.h"
#include "ui/pages/counter/memberfinder.h"
#include "ui/pages/counter/owncodes.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/pages/counter/sellplanpanel.h"
#include "ui/pages/counter/rewardsinreach.h"
#include "ui/pages/counter/todaystrip.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/navigator.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/memberregister.h"
#include "ui/widgets/refundpanel.h"
#include "ui/widgets/snugstack.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

QWidget *scrollingCard(const QString &title, QWidget *content)
{
    auto *card = new Card(title);
    card->body()->addWidget(new ColumnScroll(content));
    return card;
}

} // namespace

void CounterPage::buildParts()
{
    m_finder = new MemberFinder(m_context, Finds::Buyers);
    m_register = new MemberRegister(m_context);
    m_card = new MemberCard(m_context);
    m_ownCodes = new OwnCodes(m_context);
    m_rewards = new RewardsInReach(m_context);
    auto *chosen = new QWidget;
    auto *chosenColumn = new QVBoxLayout(chosen);
    chosenColumn->setContentsMargins(0, 0, 0, 0);
    chosenColumn->setSpacing(Theme::smallGap);
    chosenColumn->addWidget(m_card);
    chosenColumn->addWidget(m_ownCodes);
    chosenColumn->addWidget(m_rewards);
    m_activity = new ActivityButton(m_context);
    chosenColumn->addWidget(m_activity, 0, Qt::AlignLeading);
    chosenColumn->addWidget(buildGiving(), 0, Qt::AlignLeading);
    chosenColumn->addStretch(1);
    m_who = new SnugStack;
    for (QWidget *part : {static_cast<QWidget *>(m_finder), static_cast<QWidget *>(m_register),
                          chosen}) {
        m_who->add(part);
    }
    m_codes = new CodesBar(m_context);
    m_goods = new GoodsLines(m_context);
    m_form = new PurchaseForm(m_context, m_goods, m_codes);
    m_result = new ResultPanel(m_context);
    m_refund = new RefundPanel(m_context);
    m_outcome = new QStackedWidget;
    m_outcome->addWidget(m_result);
    m_outcome->addWidget(new ColumnScroll(m_refund));
    m_sellPlan = new SellPlanPanel(m_context);
    m_outcome->addWidget(new ColumnScroll(m_sellPlan));
    m_parking = new ParkingDesk(m_context, [this] { return onScreen(); }, this);
    m_outcome->addWidget(new ColumnScroll(&m_parking->panel()));
    m_attach = new AttachPanel(m_context);
    m_outcome->addWidget(new ColumnScroll(m_attach));
    const auto closeOthers = [this](int open) {
        for (int i = 0; i < m_outcome->count(); ++i)
            typedwork::close(*m_outcome->widget(i), i != open);
    };
    connect(m_outcome, &QStackedWidget::currentChanged, this, closeOthers);
    closeOthers(m_outcome->currentIndex());
    addTool(&m_parking->badge());
    m_today = new TodayStrip(m_context);
}

void CounterPage::buildColumns()
{
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(scrollingCard(tr("Who", "buyer"), m_who), 1);
    row->addWidget(scrollingCard(tr("What", "bought"), m_form), 1);
    auto *result = new Card(tr("Result"));
    result->body()->addWidget(m_outcome);
    row->addWidget(result, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("counterSplit"));
    split->addWidget(columns);
    split->addWidget(m_today);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({1000, 1}); // the strip starts at its least height
    connect(m_today, &TodayStrip::unfolded, this, [columns](bool open) {
        for (Card *card : columns->findChildren<Card *>(Qt::FindDirectChildrenOnly))
            card->showTitle(!open); // what is in them says what they are
    });
    body()->addWidget(split, 1);
    QWidget::setTabOrder(m_finder, m_form);
}

void CounterPage::buildCommands()
{
    setCommand(PageCommand::Find, [this] { beginPurchase(); }, tr("Find member"));
    setCommand(PageCommand::New, [this] { beginRegistering({}); }, tr("Register new member"));
    setCommand(PageCommand::Amount, [this] { m_form->focusAmount(); });
    setCommand(PageCommand::Redeem, [this] { m_form->focusRedeem(); });
    setCommand(PageCommand::Code, [this] { m_codes->focusCode(); });
    setCommand(PageCommand::Record, [this] { doShown(false); });
    setCommand(PageCommand::Primary, [this] { doShown(true); }, tr("Record purchase"));
    setCommand(PageCommand::Undo, [this] { undoLast(); });
    setCommand(PageCommand::Park, [this] { park(); });
    buildGoodsKeys();
    setCommand(PageCommand::Print, [this] { printLast(false); }, tr("Print the last receipt"));
    setCommand(PageCommand::Preview, [this] { printLast(true); });
    setCommand(PageCommand::Profile, [this] { openProfile(); });
    setCommand(PageCommand::Membership, [this] { beginMembership(); });
    setCommand(PageCommand::Activity, [this] { m_activity->open(); });
    setCommand(PageCommand::Give, [this] { beginGiving(); });
    setCommand(PageCommand::Deeds, [this] { showUndoList(); });
    setCommand(PageCommand::Today, [this] { m_today->enter(); });
    setCommand(PageCommand::WholeDay, [this] { m_today->showAll(!m_today->showsAll()); });
    for (int place = 0; place < RewardsInReach::keys; ++place) {
        auto *take = new QShortcut(RewardsInReach::key(place), this);
        take->setContext(Qt::WidgetWithChildrenShortcut);
        connect(take, &QShortcut::activated, m_rewards, [this, place] { m_rewards->takeAt(place); });
    }
}

void CounterPage::connectRewards()
{
    connect(m_rewards, &RewardsInReach::taken, this, &CounterPage::showTaken);
    connect(m_rewards, &RewardsInReach::reserved, this, [this](const services::TakenReward &reward) {
        rewardsChanged(reward.until ? tr("%1 is set aside.").arg(Bidi::isolateAuto(reward.name))
                                    : tr("%1 is given up.").arg(Bidi::isolateAuto(reward.name)));
    });
    connect(m_rewards, &RewardsInReach::failed, this, &CounterPage::fail);
    connect(m_ownCodes, &OwnCodes::codeWanted, this, [this](const QString &code) {
        m_codes->take(code);
        m_form->focusAmount();
    });
    connect(m_ownCodes, &OwnCodes::failed, this, &CounterPage::fail);
    connect(m_activity, &ActivityButton::confirmed, this, &CounterPage::showConfirmed);
    connect(m_activity, &ActivityButton::undone, this, &CounterPage::showConfirmed);
    connect(m_activity, &ActivityButton::failed, this, &CounterPage::fail);
}

void CounterPage::connectParts()
{
    connect(m_finder, &MemberFinder::memberChosen, this, &CounterPage::chooseMember);
    connect(m_finder, &MemberFinder::anonymousChosen, this, &CounterPage::chooseAnonymous);
    connect(m_finder, &MemberFinder::registerWanted, this, &CounterPage::beginRegistering);
    connect(m_finder, &MemberFinder::failed, this, &CounterPage::fail);
    connect(m_register, &MemberRegister::registered, this, &CounterPage::endRegistering);
    connect(m_register, &MemberRegister::existingChosen, this, &CounterPage::chooseMember);
    connect(m_register, &MemberRegister::cancelled, this, [this] { beginPurchase(); });
    connect(m_register, &MemberRegister::failed, this, &CounterPage::fail);
    connect(m_card, &MemberCard::profileWanted, this, &CounterPage::openProfile);
    connect(m_card, &MemberCard::changeWanted, this, [this] { beginPurchase(); });
    connect(m_card, &MemberCard::registerWanted, this, [this] { beginRegistering({}); });
    connect(m_card, &MemberCard::membershipWanted, this, &CounterPage::beginMembership);
    connect(m_sellPlan, &SellPlanPanel::sold, this, &CounterPage::endMembership);
    connect(m_sellPlan, &SellPlanPanel::cancelled, this, [this] {
        m_outcome->setCurrentWidget(m_result);
        m_form->focusAmount();
    });
    connectRewards();
    connect(m_form, &PurchaseForm::changed, this, [this] { updatePreview(); });
    connect(m_form, &PurchaseForm::finished, this, &CounterPage::toRecord);
    connect(m_codes, &CodesBar::changed, this, [this] { updatePreview(); });
    connect(m_codes, &CodesBar::finished, this, &CounterPage::toRecord);
    connect(m_codes, &CodesBar::pointsCame, this, &CounterPage::chooseMember);
    connect(m_result, &ResultPanel::recordWanted, this, &CounterPage::record);
    connectGoods();
    connect(m_result, &ResultPanel::marginReasonChanged, this, [this] { updatePreview(); });
    connect(m_refund, &RefundPanel::refunded, this, &CounterPage::endRefund);
    connect(m_refund, &RefundPanel::cancelled, this, [this] { stepBack(); });
    connect(m_today, &TodayStrip::refundWanted, this, &CounterPage::beginRefund);
    connect(m_today, &TodayStrip::takeBackWanted, this, &CounterPage::takeBack);
    connect(m_today, &TodayStrip::memberWanted, this, [this](domain::MemberId id) {
        m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), id.value()}});
    });
}

} // namespace bashgah::ui
