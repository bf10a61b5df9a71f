// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/session.h"
#include "services/jobs/jobs.h"
#include "support/fakedialogs.h"
#include "support/guistray.h"
#include "support/guitest.h"
#include "support/testshop.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"

#include <memory>

namespace bashgah::test {

/// The real window on a shop of its own, with a fake clock and dialogs that answer by themselves.
///
///     TestWindow window;                                    // English, empty shop
///     auto &page = window.open<ui::CounterPage>(ui::pages::counter);
class TestWindow final
{
public:
    /// Opens `shop` (which stays yours); its second connection serves the window.
    explicit TestWindow(TestShop &shop, ui::Language language = ui::Language::English)
        : m_digitsSet(setLanguage(language)),
          m_session(std::make_unique<bootstrap::Session>(shop.openAgain(), shop.profile(), shop.clock,
                                                         settings, jobs, &dialogs))
    {
        window().resize(1280, 800);
        window().show();
    }
    ~TestWindow()
    {
        jobs.shutDown(); // their work uses the session's services
        m_session.reset();
    }
    Q_DISABLE_COPY_MOVE(TestWindow)

    ui::DeviceSettings settings;
    services::Jobs jobs;
    FakeDialogs dialogs;
    StrayWindows stray;

    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] ui::AppContext &context() { return m_session->context(); }
    [[nodiscard]] bootstrap::ShopServices &services() { return m_session->services(); }
    template <typename P = ui::Page>
    P &open(const QString &page, const QVariantMap &args = {})
    {
        context().navigator.open(page, args);
        return *qobject_cast<P *>(window().currentPage());
    }

private:
    bool setLanguage(ui::Language language)
    {
        settings.set(ui::settings::language, language);
        settings.set(ui::settings::digits, language == ui::Language::Persian ? ui::Digits::Persian
                                                                             : ui::Digits::Latin);
        return true;
    }

    bool m_digitsSet;
    std::unique_ptr<bootstrap::Session> m_session;
};

} // namespace bashgah::test
