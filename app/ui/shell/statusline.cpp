// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "services/backup/backupservice.h"
#include "services/campaigns/outboxservice.h"
#include "services/staff/shiftservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/mainwindow.h"

#include <QStringList>

namespace bashgah::ui {

using services::OutboxService;

StatusLine::StatusLine(AppContext &context, MainWindow &window, QObject *parent)
    : QObject(parent), m_context(context), m_window(window)
{
    connect(&context.events, &DataEvents::changed, this, &StatusLine::show);
    connect(&context.outbox, &OutboxService::changed, this, &StatusLine::show);
    connect(&context.shifts, &services::ShiftService::shiftChanged, this, &StatusLine::show);
    connect(&context.desk, &services::StaffDesk::signedIn, this, &StatusLine::show);
    show();
}

void StatusLine::show()
{
    QStringList parts{backup(), outbox(), shift()};
    parts.removeAll(QString());
    m_window.setStatus(parts.join(QStringLiteral("   ·   ")));
}

QString StatusLine::backup() const
{
    const auto newest = m_context.backup.newest();
    if (!newest)
        return tr("No backup yet");
    const QDate day = m_context.shop.calendar.localDay(newest->madeAt);
    return tr("Last backup: %1, %2")
        .arg(m_context.format.relativeDay(day, m_context.today()), m_context.format.time(newest->madeAt));
}

QString StatusLine::outbox() const
{
    const auto waiting = m_context.outbox.waiting();
    if (!waiting || *waiting == 0)
        return {};
    const QString count = m_context.format.number(*waiting);
    return *waiting < OutboxService::countedMost ? tr("Messages waiting: %1").arg(count)
                                                 : tr("Messages waiting: %1 or more").arg(count);
}

QString StatusLine::shift() const
{
    const auto since = m_context.shifts.openSince(chosenStaff(m_context.settings));
    if (!since || !*since)
        return {};
    const domain::ShopCalendar &calendar = m_context.shop.calendar;
    const bool isToday = calendar.localDay(**since) == m_context.today();
    return tr("Shift open since %1")
        .arg(isToday ? m_context.format.time(**since) : m_context.format.dateTime(**since));
}

} // namespace bashgah::ui
