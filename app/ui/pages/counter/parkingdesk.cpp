// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/parkingdesk.h"

#include "domain/purchase/draftjson.h"
#include "domain/text/jsontext.h"
#include "services/counter/parkingservice.h"
#include "services/members/memberservice.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/parkedpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

namespace bashgah::ui {

ParkingDesk::ParkingDesk(AppContext &context, OnScreen onScreen, QObject *parent)
    : QObject(parent), m_context(context), m_onScreen(std::move(onScreen)), m_panel(new ParkedPanel(context)),
      m_badge(new QPushButton(icons::icon(u"shopping-basket"), QString()))
{
    m_badge->setObjectName(QStringLiteral("parkedBadge"));
    context.actions.showKey(QStringLiteral("counter.park"), m_badge, [this](const QKeySequence &key) {
        m_badge->setToolTip(ActionRegistry::withKey(tr("Parked purchases"), key));
    });
    m_badge->setAccessibleName(tr("Parked purchases"));
    m_badge->hide();
    connect(m_badge, &QPushButton::clicked, this, &ParkingDesk::listWanted);
    connect(m_panel, &ParkedPanel::takeBackWanted, this, &ParkingDesk::takeBack);
    connect(m_panel, &ParkedPanel::discardWanted, this, &ParkingDesk::discard);
}

DeedFacts ParkingDesk::factsOf(const domain::PurchaseDraft &draft) const
{
    DeedFacts facts{.amount = domain::netOf(draft)};
    const auto member = draft.member ? std::optional(m_context.members.member(*draft.member)) : std::nullopt;
    if (member && *member)
        facts.name = (*member)->member.details.displayName();
    return facts;
}

bool ParkingDesk::park(const domain::PurchaseDraft &draft)
{
    const auto id = m_context.parking.park(draft);
    if (!id) {
        emit failed(id.error());
        return false;
    }
    tellParked(*id, draft);
    m_context.events.notify();
    return true;
}

void ParkingDesk::tellParked(domain::ParkedId id, const domain::PurchaseDraft &draft)
{
    refresh();
    emit parked(id, factsOf(draft));
    //: %1 a key such as F8
    const QString how = tr("Parked. %1 on the empty counter takes it back.").arg(m_context.actions.callOf(QStringLiteral("counter.park")));
    m_context.toasts.show(how, tr("Undo"), [this, id] { takeBack(id); });
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
    if (const auto onScreen = m_onScreen()) {
        exchange(id, *onScreen);
        return;
    }
    const auto taken = m_context.parking.takeBack(id, chosenStaff(m_context.settings));
    refresh();
    emit gone(id);
    if (!taken) {
        emit failed(taken.error());
        return;
    }
    emit takenBack(taken->draft);
    m_context.events.notify();
}

void ParkingDesk::exchange(domain::ParkedId id, const domain::PurchaseDraft &onScreen)
{
    const auto exchanged = m_context.parking.exchange(id, onScreen);
    if (!exchanged) {
        refresh();
        if (exchanged.error().code == domain::ErrorCode::NotFound)
            emit gone(id);
        emit failed(exchanged.error());
        return;
    }
    emit gone(id);
    tellParked(exchanged->waits, onScreen);
    emit takenBack(exchanged->taken.draft);
    m_context.events.notify();
}

void ParkingDesk::discard(domain::ParkedId id)
{
    const auto given = m_context.parking.discard(id, chosenStaff(m_context.settings));
    refresh();
    emit gone(id);
    if (!given) {
        emit failed(given.error());
        return;
    }
    m_discarded.insert_or_assign(id.value(), given->draft);
    m_panel->takeCaret();
    emit discarded(id, factsOf(given->draft));
    m_context.toasts.show(tr("The parked purchase was given up."), tr("Undo"), [this, id] { parkAgain(id); });
    m_context.events.notify();
}

void ParkingDesk::parkAgain(domain::ParkedId id)
{
    const auto known = m_discarded.find(id.value());
    if (known == m_discarded.end())
        return; // undone already
    const auto again = m_context.parking.park(known->second);
    if (!again) {
        emit failed(again.error());
        return;
    }
    m_discarded.erase(known);
    refresh();
    emit gone(id);
    m_context.events.notify();
}

QVariantMap ParkingDesk::givenUp() const
{
    QVariantMap drafts;
    for (const auto &[id, draft] : m_discarded)
        drafts.insert(QString::number(id), domain::compactJson(domain::toJson(draft)));
    return drafts;
}

void ParkingDesk::takeUpGivenUp(const QVariantMap &drafts)
{
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        const QByteArray text = it.value().toString().toUtf8();
        m_discarded.insert_or_assign(it.key().toLongLong(), domain::draftFromJson(QJsonDocument::fromJson(text).object()));
    }
}

} // namespace bashgah::ui
