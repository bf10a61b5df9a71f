// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/session.h"
#include "domain/program/programmepresets.h"
#include "services/jobs/jobs.h"
#include "support/crowd.h"
#include "support/guistray.h"
#include "support/guitest.h"
#include "support/testshop.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"

#include <QApplication>
#include <QTest>

namespace bashgah::test {

/// The whole window on a test shop with a programme in force: what a person has before them.
/// Keys go to whatever has the focus and are counted.
class Window final
{
public:
    explicit Window(ui::Language language = ui::Language::Persian,
                    ui::ThemeChoice theme = ui::ThemeChoice::Light, int fontPercent = 100)
        : m_look(language, theme, fontPercent)
    {
        m_settings.set(ui::settings::language, language);
        m_settings.set(ui::settings::digits,
                       language == ui::Language::Persian ? ui::Digits::Persian : ui::Digits::Latin);
        services::ProgramService programs(shop.database(), shop.clock);
        const auto preset = domain::programmePresets(shop.profile().currency).front().programme;
        if (!programs.saveNewVersion(preset, QDate(2026, 1, 1)))
            qFatal("no programme");
    }
    ~Window() { m_jobs.shutDown(); } // their work uses the session's services
    Q_DISABLE_COPY_MOVE(Window)

    /// Makes and shows the window on this page. Members added before are known.
    void open(const QString &page, const QVariantMap &args = {})
    {
        if (!m_session) {
            m_session = std::make_unique<bootstrap::Session>(shop.openAgain(), shop.profile(),
                                                             shop.clock, m_settings, m_jobs);
            window().resize(1024, 640);
            window().show();
            window().activateWindow();
            if (!QTest::qWaitForWindowActive(&window()))
                qFatal("the window never became active");
        }
        m_session->context().navigator.open(page, args);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::MainWindow &window() { return m_session->window(); }
    [[nodiscard]] bootstrap::ShopServices &services() { return m_session->services(); }
    [[nodiscard]] ui::AppContext &context() { return m_session->context(); }
    template <typename W>
    [[nodiscard]] W *find(const QString &name)
    {
        W *found = window().findChild<W *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            typeText(QApplication::focusWidget(), c);
            countKey();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        pressKey(QApplication::focusWidget(), key, modifiers);
        countKey();
    }
    [[nodiscard]] QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    int keys = 0;
    bool dialogSeen = false;
    StrayWindows stray;

    TestShop shop;

private:
    void countKey()
    {
        ++keys;
        QCoreApplication::processEvents();
        dialogSeen = dialogSeen || QApplication::activeModalWidget();
    }
    LookGuard m_look;
    ui::DeviceSettings m_settings;
    services::Jobs m_jobs;
    std::unique_ptr<bootstrap::Session> m_session;
};

/// Found by "4567", the end of her mobile.
inline domain::MemberId addSara(Window &w)
{
    return addMember(w.shop.database(), w.shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
}

} // namespace bashgah::test
