// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerscreen.h"

#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/customer/customerwindow.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/mainwindow.h"

#include <QGuiApplication>
#include <QKeySequence>
#include <QScreen>
#include <QTimer>

namespace bashgah::ui {

CustomerScreen::CustomerScreen(AppContext &context, MainWindow &window, QObject *parent)
    : QObject(parent), m_context(context), m_main(window)
{
    context.actions.add({QStringLiteral("view.customer"), tr("Show the customer what is to pay"),
                         QStringLiteral("maximize"), QKeySequence(Qt::CTRL | Qt::Key_F11), ActionGroup::View,
                         [this] { toggle(); }});
    connect(&context.requests, &AppRequests::customerDisplayChanged, this, &CustomerScreen::follow);
    QTimer::singleShot(0, this, &CustomerScreen::follow); // the main window first: it has the keys
}

CustomerScreen::~CustomerScreen() = default;

void CustomerScreen::toggle()
{
    m_context.settings.set(settings::customerDisplay, !m_context.settings.value(settings::customerDisplay));
    m_context.requests.changeCustomerDisplay();
}

void CustomerScreen::follow()
{
    if (!m_context.settings.value(settings::customerDisplay)) {
        m_window.reset();
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<CustomerWindow>(m_context);
        // not from inside its own close
        connect(m_window.get(), &CustomerWindow::closed, this, [this] {
            m_context.settings.set(settings::customerDisplay, false);
            m_context.requests.changeCustomerDisplay();
        }, Qt::QueuedConnection);
    }
    m_window->refresh();
    show();
}

void CustomerScreen::show()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        if (screen == m_main.screen() || !m_context.settings.value(settings::customerFullScreen))
            continue;
        m_window->setGeometry(screen->geometry());
        m_window->showFullScreen();
        return;
    }
    m_window->showNormal();
}

} // namespace bashgah::ui
