// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/look.h"
#include "bootstrap/startoptions.h"
#include "domain/base/result.h"
#include "platform/systemclock.h"
#include "services/jobs/jobs.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/route.h"
#include "ui/shell/scannerfilter.h"

#include <QObject>

#include <functional>
#include <memory>

class QApplication;

namespace bashgah::domain {
struct ShopProfile;
}
namespace bashgah::ui {
struct FirstRunAnswers;
}
namespace bashgah::storage {
class Database;
}

namespace bashgah::bootstrap {

class Session;
class StartScreen;
class Tour;

/// The composition root: builds everything in order and owns it, and moves between the start screen
/// (no shop) and a session (one open shop). One per program.
class Bootstrap final : public QObject
{
    Q_OBJECT
public:
    Bootstrap(QApplication &application, StartOptions options);
    ~Bootstrap() override;

    /// Shows the first window.
    void start();
    /// Opens the shop in a window, or shows why not. No job may use the open one: a file of an older program
    /// is brought up to date first, which goes on after this call.
    void open(const QString &path, const ui::Route &route = {});
    void openDemo();
    [[nodiscard]] Session *session() const { return m_session.get(); }

signals:
    /// A shop is open and its window shown.
    void shopOpened();

private:
    void startTour();
    void adoptOptions();
    void connectStart();
    void connectSession();
    void connectScanner();
    void readScanner();
    void show(std::unique_ptr<storage::Database> database, const domain::ShopProfile &profile,
              const ui::Route &route);
    void create(const ui::FirstRunAnswers &answers);
    void makeDemo(const QString &path);
    void restore(const QString &backup, const QString &shop);
    void rebuild();
    void backUpIfDue();
    /// The work of every night that passed since the last one; at once after opening, then as days end.
    void closeDays();
    void openNow(const QString &path, const ui::Route &route);
    void update(const QString &path, const ui::Route &route);
    void refuse(const domain::Error &error, const QString &path);
    /// What happened on the way to the shop just shown: a new version, a file updated, a backup put back.
    void announce();
    /// Once: what is forgotten when this user's data folder cannot be written.
    void warnOfDataFolder();
    void closeSession();
    /// After this call stack, once no job uses the open shop; running ones are cancelled.
    void whenIdle(std::function<void()> then);
    /// The same, but running ones come to their end.
    void afterJobs(std::function<void()> then);
    void rebuildNow();

    QApplication &m_application;
    StartOptions m_options;
    platform::SystemClock m_clock;
    ui::DeviceSettings m_settings;
    Look m_look;
    ui::ScannerFilter m_scanner;
    services::Jobs m_jobs;
    std::unique_ptr<StartScreen> m_start;
    std::unique_ptr<Session> m_session;
    bool m_rebuildWaits = false;
    bool m_logs = true;   ///< there is a log file
    bool m_warned = false;
    QString m_restored;   ///< the backup that the next shop came from
    QString m_news;       ///< to be said once the next shop is shown
    QString m_copyBefore; ///< of the shop about to be shown, if its file was just updated
    std::unique_ptr<Tour> m_tour; ///< only with --tour
};

} // namespace bashgah::bootstrap
