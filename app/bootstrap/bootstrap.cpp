// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/bootstrap.h"

#include "bootstrap/session.h"
#include "bootstrap/staffofshop.h"
#include "bootstrap/startscreen.h"
#include "bootstrap/tour/tour.h"
#include "platform/logfile.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/toasts.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace bashgah::bootstrap {
namespace {

constexpr int dayCheckMsecs = 5 * 60 * 1000;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

Bootstrap::Bootstrap(QApplication &application, StartOptions options)
    : m_application(application), m_options(std::move(options)),
      m_settings(m_options.keepSettings ? ui::DeviceSettings::defaultPath() : QString())
{
    QDir().mkpath(dataFolder());
    m_logs = platform::startLogging(dataFolder(), m_clock);
    adoptOptions();
    m_look.apply(m_application, m_settings);
    m_start = std::make_unique<StartScreen>(m_settings, m_clock);
    connectStart();
    if (m_options.tourFolder.isEmpty()) // the tour types faster than any scanner
        m_scanner.install();
    readScanner();
}

Bootstrap::~Bootstrap()
{
    m_jobs.shutDown(); // their work uses the session's services
    m_tour.reset();
    m_session.reset();
    m_start.reset();
    platform::stopLogging();
}

void Bootstrap::adoptOptions()
{
    if (m_options.language) {
        m_settings.setForThisRun(ui::settings::language, *m_options.language);
        m_settings.setForThisRun(ui::settings::digits, *m_options.language == ui::Language::Persian
                                                 ? ui::Digits::Persian
                                                 : ui::Digits::Latin);
    }
    if (m_options.theme)
        m_settings.setForThisRun(ui::settings::theme, *m_options.theme);
    if (m_options.fontPercent)
        m_settings.setForThisRun(ui::settings::fontPercent, *m_options.fontPercent);
}

void Bootstrap::connectStart()
{
    connect(m_start.get(), &StartScreen::createWanted, this, &Bootstrap::create);
    connect(m_start.get(), &StartScreen::demoWanted, this, &Bootstrap::openDemo);
    connect(m_start.get(), &StartScreen::restoreWanted, this, &Bootstrap::restore);
    connect(m_start.get(), &StartScreen::shopChosen, this, [this](const QString &path) {
        whenIdle([this, path] { open(path); });
    });
    connect(m_start.get(), &StartScreen::lookChanged, this, [this](const ui::FirstRunAnswers &answers) {
        m_look.apply(m_application, m_settings);
        m_start->showFirstRun(answers);
    });
}

void Bootstrap::start()
{
    if (!m_options.tourFolder.isEmpty()) {
        startTour();
        return;
    }
    if (m_options.demo) {
        openDemo();
        return;
    }
    const QString path = m_options.shop.isEmpty() ? m_settings.value(ui::settings::lastShop)
                                                  : m_options.shop;
    if (path.isEmpty())
        m_start->showFirstRun();
    else
        open(path);
}

void Bootstrap::startTour()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the tour answers Qt's own
    m_start->showFirstRun();
    m_tour = std::make_unique<Tour>(*this, QDir(m_options.tourFolder).absolutePath());
    QTimer::singleShot(0, m_tour.get(), &Tour::start);
}

void Bootstrap::open(const QString &path, const ui::Route &route)
{
    if (services::ShopService::isOlder(path))
        update(path, route);
    else
        openNow(path, route);
}

void Bootstrap::openNow(const QString &path, const ui::Route &route)
{
    auto database = services::ShopService::open(path);
    if (!database) {
        refuse(database.error(), path);
        return;
    }
    const auto profile = services::ShopService(**database, m_clock).profile();
    if (!profile) {
        refuse(profile.error(), path);
        return;
    }
    show(std::move(*database), *profile, route);
}

void Bootstrap::refuse(const domain::Error &error, const QString &path)
{
    m_news.clear();
    m_restored.clear();
    m_copyBefore.clear();
    m_start->showOpenError(error, path);
    closeSession();
}

void Bootstrap::show(std::unique_ptr<storage::Database> database, const domain::ShopProfile &profile,
                     const ui::Route &route)
{
    const QString path = database->path();
    keepStaffOfShop(m_settings, services::ShopService(*database, m_clock), path);
    auto next = std::make_unique<Session>(std::move(database), profile, m_clock, m_settings, m_jobs);
    if (!route.page.isEmpty())
        next->context().navigator.resume(route);
    next->window().show(); // before the old one goes: the last window ends the program
    m_session = std::move(next);
    m_start->window().hide();
    connectSession();
    connectScanner();
    if (!profile.isDemo) { // the demo is for looking around: the next start asks again
        m_settings.set(ui::settings::lastShop, path);
        backUpIfDue();
    }
    announce();
    warnOfDataFolder();
    closeDays();
    auto *everyFewMinutes = new QTimer(&m_session->window());
    connect(everyFewMinutes, &QTimer::timeout, this, &Bootstrap::closeDays);
    everyFewMinutes->start(dayCheckMsecs);
    emit shopOpened();
}

void Bootstrap::connectSession()
{
    ui::AppRequests &requests = m_session->requests();
    connect(&requests, &ui::AppRequests::rebuildWanted, this, &Bootstrap::rebuild);
    connect(&requests, &ui::AppRequests::otherShopWanted, this,
            [this] { m_start->chooseShop(&m_session->window()); });
    connect(&requests, &ui::AppRequests::newShopWanted, this, [this] {
        whenIdle([this] {
            m_start->showFirstRun();
            closeSession();
        });
    });
    connect(&requests, &ui::AppRequests::demoWanted, this, &Bootstrap::openDemo);
    connect(&requests, &ui::AppRequests::demoResetWanted, this, [this] {
        // a copy: the session goes away
        whenIdle([this, path = QString(m_session->services().database->path())] { makeDemo(path); });
    });
    connect(&requests, &ui::AppRequests::restoreWanted, this, [this](const QString &backup) {
        restore(backup, m_session->services().database->path());
    });
}

void Bootstrap::connectScanner()
{
    ui::AppRequests &requests = m_session->requests();
    connect(&m_scanner, &ui::ScannerFilter::scanned, &requests, &ui::AppRequests::scan);
    connect(&requests, &ui::AppRequests::scannerPaused, &m_scanner, &ui::ScannerFilter::setPaused);
    connect(&requests, &ui::AppRequests::scannerChanged, this, &Bootstrap::readScanner);
}

void Bootstrap::readScanner()
{
    m_scanner.setPaused(false);
    m_scanner.setEnabled(m_settings.value(ui::settings::scannerOn));
    m_scanner.setTiming(ui::scanTiming(m_settings));
}

void Bootstrap::closeSession()
{
    m_session.reset();
}

void Bootstrap::whenIdle(std::function<void()> then)
{
    m_jobs.cancelAll();
    afterJobs(std::move(then));
}

void Bootstrap::afterJobs(std::function<void()> then)
{
    if (m_jobs.isIdle()) {
        QTimer::singleShot(0, this, std::move(then));
        return;
    }
    // looked at again: another one may have begun in between
    connect(&m_jobs, &services::Jobs::becameIdle, this,
            [this, then = std::move(then)] { m_jobs.isIdle() ? then() : afterJobs(then); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Bootstrap::rebuild()
{
    if (m_rebuildWaits)
        return;
    m_rebuildWaits = true;
    if (m_session && m_jobs.runningCount() > 0)
        m_session->context().toasts.show(tr("The window changes when the work in the tray is done."));
    if (m_session)
        m_session->window().host().refreshStale();
    afterJobs([this] { rebuildNow(); });
}

void Bootstrap::rebuildNow()
{
    m_rebuildWaits = false;
    if (!m_session)
        return;
    const QString path = m_session->services().database->path();
    const ui::Route route = m_session->context().navigator.current();
    m_settings.set(ui::settings::windowGeometry, m_session->window().saveGeometry());
    const QVariantMap work = m_session->window().host().unsaved();
    m_look.apply(m_application, m_settings);
    open(path, route);
    if (m_session) {
        m_session->window().host().takeUp(work);
        ui::Page *page = m_session->window().currentPage();
        const QWidget *focus = m_session->window().focusWidget(); // a panel that was opened again took it
        if (!focus || !page->isAncestorOf(focus))
            page->takeFocus();
    }
}

} // namespace bashgah::bootstrap
