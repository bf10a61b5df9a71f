// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Giving a member's points to a good cause, between who and result.
#include "services/charity/causeservice.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/counterpage.h"
#include "ui/pages/counter/deedwords.h"
#include "ui/pages/counter/givebutton.h"
#include "ui/pages/counter/purchaseform.h"
#include "ui/pages/counter/resultpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/givepanel.h"

#include <QStackedWidget>

namespace bashgah::ui {

QWidget *CounterPage::buildGiving()
{
    m_give = new GiveButton(m_context);
    connect(m_give, &QPushButton::clicked, this, &CounterPage::beginGiving);
    return m_give;
}

void CounterPage::beginGiving()
{
    if (!m_snapshot || !m_snapshot->member || m_give->isHidden())
        return;
    if (!m_giving) {
        auto *panel = new GivePanel(m_context);
        m_giving = new ColumnScroll(panel);
        m_outcome->addWidget(m_giving);
        connect(panel, &GivePanel::given, this, &CounterPage::endGiving);
        connect(panel, &GivePanel::cancelled, this, [this] { (void)closeGiving(); });
    }
    m_outcome->setCurrentWidget(m_giving);
    m_giving->findChild<GivePanel *>()->begin(*m_snapshot->member);
}

/// False: it was not open.
bool CounterPage::closeGiving()
{
    if (!m_giving || m_outcome->currentWidget() != m_giving)
        return false;
    m_outcome->setCurrentWidget(m_result);
    m_form->focusAmount();
    return true;
}

void CounterPage::endGiving(const services::GiftDone &given)
{
    (void)closeGiving();
    const Format &format = m_context.format;
    const DeedFacts facts{.points = given.points, .name = given.cause};
    const QString words = DeedWords(m_context).of(given.id, facts);
    remember(given.id, facts);
    rewardsChanged({});
    m_context.toasts.show(tr("%1: given; the balance is %2").arg(words, format.number(given.balance.value())), tr("Undo"),
                          [this, id = given.id] { takeGivingBack(id); });
}

void CounterPage::takeGivingBack(domain::DonationId id)
{
    const auto done = m_context.causes.takeBack(id, chosenStaff(m_context.settings));
    if (!done) {
        failToUndo(done.error(), id);
        return;
    }
    forget(id);
    rewardsChanged(tr("The donation is taken back."));
}

} // namespace bashgah::ui
