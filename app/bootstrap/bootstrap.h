// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/startoptions.h"
#include "domain/base/result.h"
#include "platform/systemclock.h"
#include "services/jobs/jobs.h"
#include "ui/settings/devicesettings.h"

#include <QObject>
#include <QTranslator>

#include <memory>

class QApplication;

namespace bashgah::storage {
class Database;
}

namespace bashgah::bootstrap {

class Session;

/// The composition root: builds everything in order and owns it. One per program.
class Bootstrap final : public QObject
{
    Q_OBJECT
public:
    Bootstrap(QApplication &application, StartOptions options);
    ~Bootstrap() override;

    /// Shows the first window; the exit code of the program comes from QApplication::exec.
    void start();
    [[nodiscard]] domain::Result<void> openShop(const QString &path);
    [[nodiscard]] Session *session() const { return m_session.get(); }

private:
    void applyLook();
    void loadTranslations(ui::Language language);
    void adoptOptions();
    [[nodiscard]] domain::Result<void> open(std::unique_ptr<storage::Database> database);

    QApplication &m_application;
    StartOptions m_options;
    platform::SystemClock m_clock;
    ui::DeviceSettings m_settings;
    services::Jobs m_jobs;
    QTranslator m_own;
    QTranslator m_qt;
    std::unique_ptr<Session> m_session;
};

} // namespace bashgah::bootstrap
