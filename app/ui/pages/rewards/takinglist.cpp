// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/takinglist.h"

#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/format/giftwords.h"
#include "ui/pages/rewards/rewardwords.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Taking;
using domain::TakingId;
using domain::TakingState;

namespace {

constexpr int mostShown = 300;

struct TakingColumns
{
    Q_DECLARE_TR_FUNCTIONS(TakingColumns)
};

QString plainState(const Taking &taking, const Format &format)
{
    if (taking.state == TakingState::Taken && taking.isGift())
        return TakingColumns::tr("handed out as a gift");
    if (taking.state == TakingState::Ready && taking.until) //: a gift; %1 date and time
        return TakingColumns::tr("a gift, to be fetched before %1").arg(format.dateTime(*taking.until));
    if (taking.state != TakingState::Reserved)
        return RewardWords::state(taking.state);
    //: a reward is kept for a member; %1 date and time
    return TakingColumns::tr("set aside until %1").arg(format.dateTime(*taking.until));
}

QString stateOf(const Taking &taking, const Format &format)
{
    const QString state = plainState(taking, format);
    const QString source = GiftWords::source(taking);
    //: %1 "handed out as a gift", %2 "for joining"
    return source.isEmpty() ? state : TakingColumns::tr("%1 (%2)").arg(state, source);
}

std::vector<Column<Taking>> takingColumns(const Format &format)
{
    std::vector<Column<Taking>> all;
    all.push_back(textColumn<Taking>(QStringLiteral("time"), TakingColumns::tr("Date"),
                                     [&format](const Taking &t) { return format.dateTime(t.at); }));
    all.push_back(textColumn<Taking>(QStringLiteral("reward"), TakingColumns::tr("Reward"),
                                     [](const Taking &t) { return t.rewardName; }));
    all.push_back(textColumn<Taking>(QStringLiteral("member"), TakingColumns::tr("Member"),
                                     [](const Taking &t) { return t.memberName; }));
    all.push_back(textColumn<Taking>(
        QStringLiteral("points"), TakingColumns::tr("Points"),
        [&format](const Taking &t) { return format.number(t.points.value()); }, numberAlignment));
    all.push_back(textColumn<Taking>(QStringLiteral("state"), TakingColumns::tr("State"),
                                     [&format](const Taking &t) { return stateOf(t, format); }));
    return all;
}

} // namespace

TakingList::TakingList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(takingColumns(context.format), [](const Taking &taking) { return taking.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("Taken and set aside"));
    m_pane->setObjectName(QStringLiteral("takingList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{15, 4, context.format.dateTime(context.clock.now())}, {14, 0}, {14, 1}, {8, 3}, {30, 2}}, 1,
                       context.settings, QStringLiteral("rewards.taken.widths"));
    m_offer = new EmptyOffer(m_pane->empty(), context);
    column->addWidget(m_pane, 1);
    buildButtons();
    connect(m_pane, &TablePane::currentChanged, this, &TakingList::showButtons);
    showButtons();
}

void TakingList::buildButtons()
{
    m_handOver = new QPushButton(tr("Hand over"));
    m_handOver->setObjectName(QStringLiteral("takingHandOver"));
    m_release = new QPushButton(tr("Give up"));
    m_release->setObjectName(QStringLiteral("takingRelease"));
    m_release->setToolTip(tr("The points that are set aside can be spent again"));
    m_takeBack = new QPushButton(tr("Take the reward back"));
    m_takeBack->setObjectName(QStringLiteral("takingBack"));
    m_takeBack->setToolTip(tr("The points go back to where they came from"));
    m_member = new QPushButton(tr("Open the member"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {m_handOver, m_release, m_takeBack, m_member})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    services::RewardService &rewards = m_context.rewards;
    connect(m_handOver, &QPushButton::clicked, this, [this, &rewards] {
        run([&](TakingId id) { return rewards.handOver(id, staff()); }, tr("Handed over: %1"));
    });
    connect(m_release, &QPushButton::clicked, this, [this, &rewards] {
        run([&](TakingId id) { return rewards.release(id, staff()); }, tr("Given up: %1"));
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        run([this](TakingId id) { return m_context.rewards.giveBack(id, {}, staff()); }, tr("Taken back: %1"));
    });
    connect(m_member, &QPushButton::clicked, this, [this] {
        if (const auto taking = current()) {
            m_context.navigator.open(pages::memberProfile,
                                     {{QStringLiteral("member"), taking->member.value()}});
        }
    });
}

void TakingList::reload()
{
    if (!showRows(*m_pane, *m_model, m_context.rewards.takings({}, mostShown), m_context.format, [this] { reload(); }))
        return;
    showEmptyWords();
    showButtons();
}

void TakingList::showEmptyWords()
{
    if (m_model->rowCount() > 0)
        return;
    const QString heading = tr("Nobody has taken a reward yet");
    const auto rewards = m_context.rewards.list();
    if (rewards && rewards->empty()) {
        m_pane->empty().setWords(QStringLiteral("gift"), heading,
                                 tr("There is no reward to take yet: the first one comes from the catalogue."));
        m_offer->offer(tr("New reward"), [this] { emit newWanted(); }, {domain::StaffAction::ManageOffers});
        return;
    }
    m_pane->empty().setWords(QStringLiteral("gift"), heading,
                             tr("At the counter, what is in reach stands below the member."));
    m_offer->offerPage(tr("Open the counter"), pages::counter, {}, {domain::StaffAction::Sell});
}

void TakingList::takeFocus()
{
    m_pane->view().setFocus();
}

void TakingList::showButtons()
{
    const auto taking = current();
    const bool reserved = taking && taking->state == TakingState::Reserved;
    m_handOver->setEnabled(reserved || (taking && taking->state == TakingState::Ready));
    m_release->setEnabled(reserved);
    m_takeBack->setEnabled(taking && taking->state == TakingState::Taken);
    m_member->setEnabled(taking.has_value());
}

void TakingList::run(const Command &command, const QString &said)
{
    const auto taking = current();
    if (!taking)
        return;
    const auto done = command(taking->id);
    if (!done && m_context.requests.secondPerson(done.error(), this, [this, command, said] { run(command, said); }))
        return;
    if (done)
        m_context.toasts.show(said.arg(done->name));
    else
        emit failed(done.error());
    reload();
    emit changed();
}

std::optional<Taking> TakingList::current() const
{
    return chosenRow(*m_pane, *m_model);
}

std::optional<domain::StaffId> TakingList::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui
