// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/session.h"

#include "bootstrap/pages.h"
#include "services/jobs/jobs.h"
#include "services/staff/deskstate.h"
#include "ui/customer/customerscreen.h"
#include "ui/print/noticedesk.h"
#include "ui/print/printdesk.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scanrouter.h"
#include "ui/shell/staffnotice.h"
#include "ui/shell/statusline.h"
#include "ui/shell/trailkeeper.h"

#include <QObject>

#include <utility>

namespace bashgah::bootstrap {

Session::Session(std::unique_ptr<storage::Database> database, domain::ShopProfile profile,
                 const domain::Clock &clock, ui::DeviceSettings &settings, services::Jobs &jobs,
                 ui::Dialogs *dialogs)
    : m_services(std::move(database), clock, settings.value(ui::settings::backupFolder)), m_profile(std::move(profile)),
      m_format(settings.value(ui::settings::language), settings.value(ui::settings::digits),
               m_profile.currency, m_profile.calendar),
      m_dialogs(m_format), m_context(contextFor(clock, settings, jobs, dialogs ? *dialogs : m_dialogs))
{
    jobs.setOrders([desk = services::deskOf(*m_services.database)] { return desk->order(); });
    registerPages(m_pages);
    m_window = std::make_unique<ui::MainWindow>(m_context, m_pages);
    m_dialogs.setParent(m_window.get());
    QObject::connect(&m_services.watcher, &services::ChangeWatcher::changedElsewhere, &m_events,
                     &ui::DataEvents::notify);
    followPoints();
    m_statusLine = std::make_unique<ui::StatusLine>(m_context, *m_window);
    QObject::connect(&jobs, &services::Jobs::jobFinished, m_statusLine.get(), [this] { showBackupState(); });
    m_services.messaging.start();
    openDesks();
    if (!m_pages.entries().empty())
        m_navigator.open(m_pages.entries().front().info.id);
}

/// A purchase of one member may spend the points of another, whose profile stands open.
void Session::followPoints()
{
    const services::CounterService &counter = m_services.counter;
    QObject::connect(&counter, &services::CounterService::purchaseRecorded, &m_events, &ui::DataEvents::notifySoon);
    QObject::connect(&counter, &services::CounterService::purchaseRefunded, &m_events, &ui::DataEvents::notifySoon);
    QObject::connect(&counter, &services::CounterService::memberPointsChanged, &m_events, &ui::DataEvents::notifySoon);
    QObject::connect(&m_services.activities, &services::ActivityService::pointsChanged, &m_events,
                     &ui::DataEvents::notifySoon);
}

ui::AppContext Session::contextFor(const domain::Clock &clock, ui::DeviceSettings &settings, services::Jobs &jobs,
                                   ui::Dialogs &dialogs)
{
    return {clock, m_profile, m_format, settings, m_navigator, dialogs, m_toasts,
            m_actions, m_events, m_requests, jobs, m_services.shop, m_services.programs,
            m_services.tiers, m_services.backtests, m_services.trials, m_services.plans,
            m_services.counter, m_services.rewards, m_services.coupons, m_services.stored,
            m_services.causes, m_services.draws, m_services.challenges, m_services.partners,
            m_services.members, m_services.care.memberSheets, m_services.care.bulk,
            m_services.referrals, m_services.activities, m_services.memberLedgers, m_services.rfm,
            m_services.reports, m_services.imports, m_services.backup, m_services.messaging.campaigns,
            m_services.messaging.gateway, m_services.messaging.savedFilters,
            m_services.messaging.outbox, m_services.desk, m_services.staff, m_services.shifts,
            m_services.trail, m_services.products, m_services.parking, m_services.attachments,
            m_services.paper.receipts, m_services.paper.cards, m_services.paper.scans, m_printers,
            m_customer, m_services.care.merges, m_services.care.contacts, m_services.care.erasures,
            m_services.care.memberData, m_services.care.attention, m_services.care.privacy,
            m_services.care.memberFigures, m_services.exports};
}

void Session::openDesks()
{
    m_trailKeeper = std::make_unique<ui::TrailKeeper>(m_context);
    m_staffNotice = std::make_unique<ui::StaffNotice>(m_context, *m_trailKeeper, m_window->standing());
    m_scanRouter = std::make_unique<ui::ScanRouter>(m_context, *m_window);
    m_printDesk = std::make_unique<ui::PrintDesk>(m_context, *m_window);
    m_noticeDesk = std::make_unique<ui::NoticeDesk>(m_context, *m_window);
    m_customerScreen = std::make_unique<ui::CustomerScreen>(m_context, *m_window);
}

Session::~Session() = default;

void Session::showBackupState()
{
    m_statusLine->show();
}

} // namespace bashgah::bootstrap
