// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/shopservices.h"
#include "domain/base/shopprofile.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/format.h"
#include "ui/customer/customerdisplay.h"
#include "ui/print/printers.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/dialogs/windowdialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/toasts.h"

#include <memory>

namespace bashgah::services {
class Jobs;
}
namespace bashgah::ui {
class CustomerScreen;
class DeviceSettings;
class MainWindow;
class NoticeDesk;
class PrintDesk;
class ScanRouter;
class StaffNotice;
class StatusLine;
class TrailKeeper;
}

namespace bashgah::bootstrap {

/// One open shop with its window: builds services, context and pages, and owns them. Ends with all
/// of them, window first.
class Session final
{
public:
    /// `profile` is what the shop's file says of itself. `dialogs`: other than the window's own.
    Session(std::unique_ptr<storage::Database> database, domain::ShopProfile profile,
            const domain::Clock &clock, ui::DeviceSettings &settings, services::Jobs &jobs,
            ui::Dialogs *dialogs = nullptr);
    ~Session();

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] ui::AppContext &context() { return m_context; }
    [[nodiscard]] ShopServices &services() { return m_services; }
    [[nodiscard]] ui::AppRequests &requests() { return m_requests; }
    /// In the status bar, again after each backup.
    void showBackupState();

private:
    /// Its references are to members declared before m_context.
    [[nodiscard]] ui::AppContext contextFor(const domain::Clock &clock, ui::DeviceSettings &settings,
                                            services::Jobs &jobs, ui::Dialogs &dialogs);
    void followPoints();
    /// What watches and serves the window from outside of its pages.
    void openDesks();

    ShopServices m_services;
    domain::ShopProfile m_profile;
    ui::Format m_format;
    ui::Navigator m_navigator;
    ui::WindowDialogs m_dialogs;
    ui::Toasts m_toasts;
    ui::ActionRegistry m_actions;
    ui::DataEvents m_events;
    ui::AppRequests m_requests;
    ui::Printers m_printers;
    ui::CustomerDisplay m_customer;
    ui::AppContext m_context;
    ui::PageRegistry m_pages;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::StatusLine> m_statusLine;
    std::unique_ptr<ui::TrailKeeper> m_trailKeeper;
    std::unique_ptr<ui::StaffNotice> m_staffNotice;
    std::unique_ptr<ui::ScanRouter> m_scanRouter;
    std::unique_ptr<ui::PrintDesk> m_printDesk;
    std::unique_ptr<ui::NoticeDesk> m_noticeDesk;
    std::unique_ptr<ui::CustomerScreen> m_customerScreen;
};

} // namespace bashgah::bootstrap
