// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who buys: found, registered, nobody, or somebody else after all.
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/customer/customerdisplay.h"
#include "ui/format/bidi.h"
#include "ui/pages/counter/codesbar.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/membercard.h"
#include "ui/pages/counter/memberfinder.h"
#include "ui/pages/counter/owncodes.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/pages/counter/rewardsinreach.h"
#include "ui/pages/counter/todaystrip.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/activitybutton.h"
#include "ui/widgets/memberregister.h"
#include "ui/widgets/snugstack.h"

#include <QStackedWidget>
#include <QUuid>

namespace bashgah::ui {

void CounterPage::beginPurchase(bool afterRecording)
{
    m_snapshot.reset();
    banner().clear();
    m_context.customer.showWelcome();
    m_today->fold();
    m_ownCodes->showNothing();
    m_rewards->showNothing();
    m_activity->showMember({});
    m_who->setCurrentWidget(m_finder);
    m_form->showNobody();
    m_codes->showNobody();
    if (!m_receiptShown)
        m_result->showNothing();
    m_finder->begin(afterRecording);
}

/// Goods and amount stay; points to spend are the buyer's own.
void CounterPage::changeBuyer(services::CounterSnapshot snapshot)
{
    if (m_snapshot && m_snapshot->member != snapshot.member)
        m_form->showNobody();
    m_snapshot = std::move(snapshot);
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void CounterPage::chooseMember(domain::MemberId id)
{
    auto snapshot = m_context.counter.snapshot(id);
    const auto member = m_context.members.member(id);
    if (!snapshot || !member) {
        fail(snapshot ? member.error() : snapshot.error());
        return;
    }
    banner().clear();
    changeBuyer(std::move(*snapshot));
    m_card->showMember(*m_snapshot, *member);
    m_ownCodes->showMember(id);
    m_rewards->showMember(id);
    m_activity->showMember(id);
    m_today->fold(); // the buyer needs the room
    m_who->setCurrentWidget(m_card->parentWidget());
    m_outcome->setCurrentWidget(m_result);
    updatePreview();
    m_form->focusAmount();
}

void CounterPage::chooseAnonymous()
{
    auto snapshot = m_context.counter.snapshot({});
    if (!snapshot) {
        fail(snapshot.error());
        return;
    }
    banner().clear();
    changeBuyer(std::move(*snapshot));
    m_card->showAnonymous();
    m_ownCodes->showNothing();
    m_rewards->showNothing();
    m_activity->showMember({});
    m_who->setCurrentWidget(m_card->parentWidget());
    m_outcome->setCurrentWidget(m_result);
    updatePreview();
    m_form->focusAmount();
}

void CounterPage::beginRegistering(const QString &typed)
{
    m_snapshot.reset();
    m_receiptShown = false;
    m_result->showNothing();
    m_form->showNobody();
    m_codes->showNobody();
    m_who->setCurrentWidget(m_register);
    m_register->begin(typed);
}

void CounterPage::endRegistering(domain::MemberId id)
{
    chooseMember(id);
    m_context.toasts.show(tr("Registered: %1").arg(
        Bidi::isolateAuto(m_snapshot ? m_snapshot->memberName : QString())));
    m_context.events.notify();
}

} // namespace bashgah::ui
