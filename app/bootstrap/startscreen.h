// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/error.h"
#include "ui/format/format.h"
#include "ui/shell/dialogs/windowdialogs.h"
#include "ui/start/firstrunanswers.h"

#include <QObject>

#include <memory>

namespace bashgah::ui {
class DeviceSettings;
class FirstRunPage;
class StartWindow;
}

namespace bashgah::bootstrap {

/// What is on screen while no shop is open: first page, reason of a failure, or waiting.
class StartScreen final : public QObject
{
    Q_OBJECT
public:
    StartScreen(ui::DeviceSettings &settings, const domain::Clock &clock);
    ~StartScreen() override;

    void showFirstRun(const ui::FirstRunAnswers &answers = {});
    void showOpenError(const domain::Error &error, const QString &shop);
    /// Nothing to do but wait: "Restoring the backup…".
    void showWaiting(const QString &words);
    /// On the first page when it is shown, else as a page of its own.
    void showFailure(const domain::Error &error, const QString &shop);
    void chooseShop(QWidget *over);
    [[nodiscard]] ui::StartWindow &window() const { return *m_window; }

signals:
    void createWanted(const bashgah::ui::FirstRunAnswers &answers);
    void demoWanted();
    void shopChosen(const QString &path);
    void restoreWanted(const QString &backup, const QString &shop);
    /// Language or digits: the look is to be applied, then the first page shown again.
    void lookChanged(const bashgah::ui::FirstRunAnswers &answers);

private:
    void readLook();

    ui::DeviceSettings &m_settings;
    const domain::Clock &m_clock;
    ui::Format m_format;
    ui::WindowDialogs m_dialogs;
    std::unique_ptr<ui::StartWindow> m_window;
    ui::FirstRunPage *m_firstRun = nullptr;
};

} // namespace bashgah::bootstrap
