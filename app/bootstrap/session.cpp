// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/session.h"

#include "bootstrap/pages.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <utility>

namespace bashgah::bootstrap {

Session::Session(std::unique_ptr<storage::Database> database, domain::ShopProfile profile,
                 const domain::Clock &clock, ui::DeviceSettings &settings, services::Jobs &jobs)
    : m_services(std::move(database), clock), m_profile(std::move(profile)),
      m_format(settings.value(ui::settings::language), settings.value(ui::settings::digits),
               m_profile.currency, m_profile.calendar),
      m_dialogs(m_format),
      m_context{clock, m_profile, m_format, settings, m_navigator, m_dialogs, m_toasts, m_actions,
                m_events, jobs, m_services.shop}
{
    registerPages(m_pages);
    m_window = std::make_unique<ui::MainWindow>(m_context, m_pages);
    m_dialogs.setParent(m_window.get());
    QObject::connect(&m_services.watcher, &services::ChangeWatcher::changedElsewhere, &m_events,
                     &ui::DataEvents::notify);
    if (!m_pages.entries().empty())
        m_navigator.open(m_pages.entries().front().info.id);
}

Session::~Session() = default;

} // namespace bashgah::bootstrap
