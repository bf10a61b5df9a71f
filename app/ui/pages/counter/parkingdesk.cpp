// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/parkingdesk.h"

#include "services/counter/parkingservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/parkedpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"

#include <QPushButton>

namespace bashgah::ui {

ParkingDesk::ParkingDesk(AppContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_panel(new ParkedPanel(context)),
      m_badge(new QPushButton(icons::icon(u"shopping-basket"), QString()))
{
    m_badge->setObjectName(QStringLiteral("parkedBadge"));
    m_badge->setToolTip(ActionRegistry::withKey(tr("Parked purchases"), QKeySequence(Qt::Key_F8)));
    m_badge->setAccessibleName(tr("Parked purchases"));
    m_badge->hide();
    connect(m_badge, &QPushButton::clicked, this, &ParkingDesk::listWanted);
    connect(m_panel, &ParkedPanel::takeBackWanted, this, &ParkingDesk::takeBack);
    connect(m_panel, &ParkedPanel::discardWanted, this, &ParkingDesk::discard);
}

bool ParkingDesk::park(const domain::PurchaseDraft &draft)
{
    const auto parked = m_context.parking.park(draft);
    if (!parked) {
        emit failed(parked.error());
        return false;
    }
    refresh();
    m_context.toasts.show(tr("Parked. F8 on the empty counter takes it back."));
    m_context.events.notify();
    return true;
}

void ParkingDesk::refresh()
{
    const int waiting = m_context.parking.count().value_or(0);
    m_badge->setVisible(waiting > 0);
    m_badge->setText(tr("Parked: %1").arg(m_context.format.number(waiting)));
    m_panel->reload();
}

void ParkingDesk::takeBack(domain::ParkedId id)
{
    const auto parked = m_context.parking.takeBack(id);
    refresh();
    if (!parked) {
        emit failed(parked.error());
        return;
    }
    emit takenBack(parked->draft);
    m_context.events.notify();
}

void ParkingDesk::discard(domain::ParkedId id)
{
    const auto gone = m_context.parking.discard(id, chosenStaff(m_context.settings));
    refresh();
    if (!gone) {
        emit failed(gone.error());
        return;
    }
    m_panel->takeCaret();
    m_context.toasts.show(tr("The parked purchase was given up."), tr("Undo"), [this, draft = gone->draft] {
        if (!m_context.parking.park(draft))
            return;
        refresh();
        m_context.events.notify();
    });
    m_context.events.notify();
}

} // namespace bashgah::ui
