// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done here and how it is taken back: purchases, and rewards given for points.
#include "services/counter/counterservice.h"
#include "services/rewards/rewardservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/deedwords.h"
#include "ui/pages/counter/parkingdesk.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitybutton.h"

#include <QMenu>

namespace bashgah::ui {
namespace {

/// Refunded or taken back elsewhere: it no longer stands before what can be undone.
bool isOver(const domain::Error &error)
{
    return error.code == domain::ErrorCode::AlreadyVoid || error.code == domain::ErrorCode::AlreadyRefunded;
}

} // namespace

void CounterPage::takeBack(domain::PurchaseId id)
{
    const auto done = m_context.counter.undo(id, {}, draft().staff);
    if (!done) {
        failToUndo(done.error(), id);
        return;
    }
    forget(CounterDeed(id));
    m_receiptShown = false;
    refresh();
    if (!m_snapshot)
        m_result->showNothing();
    m_context.toasts.show(tr("The purchase was taken back."));
    m_context.events.notify();
}

void CounterPage::undoLast()
{
    const auto mine = m_mine.of(m_context.settings.value(settings::staff));
    if (mine.empty())
        fail({domain::ErrorCode::NoMoreUndo, {}, {}, {}});
    else
        mine.front().undo();
}

void CounterPage::showUndoList()
{
    const auto mine = m_mine.of(m_context.settings.value(settings::staff));
    if (mine.empty()) {
        fail({domain::ErrorCode::NoMoreUndo, {}, {}, {}});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("undoList"));
    menu->setAccessibleName(tr("Take one of these back"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(menu->accessibleName())->setEnabled(false); // a heading; the style writes none into sections
    const DeedWords words(m_context);
    for (const UndoHistory::Done &done : mine) {
        if (const auto deed = deedOf(done.id))
            menu->addAction(words.of(*deed, done.facts), this, done.undo);
    }
    menu->popup(mapToGlobal(QPoint((width() - menu->sizeHint().width()) / 2, Theme::pageMargin)));
    menu->setActiveAction(menu->actions().at(1)); // the newest, below the heading
}

void CounterPage::undo(CounterDeed done)
{
    if (const auto *purchase = std::get_if<domain::PurchaseId>(&done))
        takeBack(*purchase);
    else if (const auto *taking = std::get_if<domain::TakingId>(&done))
        giveBack(*taking);
    else if (const auto *attachment = std::get_if<AttachmentDone>(&done))
        detach(attachment->id);
    else if (const auto *parked = std::get_if<ParkedDone>(&done))
        unpark(*parked);
    else if (const auto *donation = std::get_if<domain::DonationId>(&done))
        takeGivingBack(*donation);
    else
        m_activity->undo(std::get<ActivityDone>(done).id);
}

/// Asks a second person where one is needed; what was refunded or taken back elsewhere is no longer offered.
void CounterPage::failToUndo(const domain::Error &error, CounterDeed done)
{
    if (m_context.requests.secondPerson(error, this, [this, done] { undo(done); }))
        return;
    if (isOver(error))
        forget(done);
    fail(error);
}

/// What waits comes back to the screen; what was given up waits again. Whatever comes of it, it is over.
void CounterPage::unpark(const ParkedDone &parked)
{
    forget(parked);
    parked.isDiscarded ? m_parking->parkAgain(parked.id) : m_parking->takeBack(parked.id);
}

void CounterPage::remember(CounterDeed done, const DeedFacts &facts)
{
    remember(done, facts, m_context.settings.value(settings::staff));
}

void CounterPage::remember(CounterDeed done, const DeedFacts &facts, int staff)
{
    m_mine.remember({idOf(done), facts, [this, done] { undo(done); }, staff});
}

void CounterPage::forget(CounterDeed done)
{
    m_mine.forget(idOf(done));
}

void CounterPage::showTaken(const services::TakenReward &reward)
{
    remember(reward.id, {.name = reward.name});
    if (!reward.code.isEmpty())
        m_codes->addCode(reward.code);
    rewardsChanged({});
    const QString name = Bidi::isolateAuto(reward.name);
    const QString said = reward.isGift
        ? tr("%1 was handed out as a gift.").arg(name)
        : tr("%1 for %2; the balance is %3").arg(name, m_context.format.points(reward.points),
                                                 m_context.format.number(reward.balance.value()));
    m_context.toasts.show(said, tr("Undo"), [this, id = reward.id] { giveBack(id); });
}

void CounterPage::showConfirmed(const services::ConfirmedActivity &activity)
{
    if (activity.isUndone)
        forget(CounterDeed(ActivityDone{activity.id}));
    else
        remember(ActivityDone{activity.id}, {.points = activity.points});
    rewardsChanged({});
}

void CounterPage::rewardsChanged(const QString &said)
{
    banner().clear();
    refresh();
    m_form->focusAmount();
    m_context.events.notify();
    if (!said.isEmpty())
        m_context.toasts.show(said);
}

void CounterPage::giveBack(domain::TakingId id)
{
    const auto done = m_context.rewards.giveBack(id, {}, draft().staff);
    if (!done) {
        failToUndo(done.error(), id);
        return;
    }
    forget(CounterDeed(id));
    m_codes->removeCode(done->code);
    rewardsChanged(tr("%1 was taken back.").arg(Bidi::isolateAuto(done->name)));
}

} // namespace bashgah::ui
