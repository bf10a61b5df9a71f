// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/startscreen.h"

#include "services/backup/backupservice.h"
#include "ui/settings/devicesettings.h"
#include "ui/start/firstrunpage.h"
#include "ui/start/openerrorpage.h"
#include "ui/start/startwindow.h"
#include "ui/widgets/emptystate.h"

namespace bashgah::bootstrap {

StartScreen::StartScreen(ui::DeviceSettings &settings, const domain::Clock &clock)
    : m_settings(settings), m_clock(clock), m_dialogs(m_format),
      m_window(std::make_unique<ui::StartWindow>())
{
    m_dialogs.setParent(m_window.get());
    readLook();
}

StartScreen::~StartScreen() = default;

void StartScreen::readLook()
{
    m_format = ui::Format(m_settings.value(ui::settings::language),
                          m_settings.value(ui::settings::digits));
}

void StartScreen::showFirstRun(const ui::FirstRunAnswers &answers)
{
    readLook();
    m_firstRun = new ui::FirstRunPage(m_settings, m_format, m_dialogs, answers);
    connect(m_firstRun, &ui::FirstRunPage::createWanted, this, &StartScreen::createWanted);
    connect(m_firstRun, &ui::FirstRunPage::demoWanted, this, &StartScreen::demoWanted);
    connect(m_firstRun, &ui::FirstRunPage::lookChanged, this, &StartScreen::lookChanged);
    connect(m_firstRun, &ui::FirstRunPage::openWanted, this, [this] { chooseShop(m_window.get()); });
    m_window->setPage(m_firstRun);
    m_window->show();
}

void StartScreen::showOpenError(const domain::Error &error, const QString &shop)
{
    readLook();
    m_firstRun = nullptr;
    const services::BackupService backups(shop, m_settings.value(ui::settings::backupFolder), m_clock);
    const auto newest = backups.newest();
    std::optional<QString> backup;
    QString words;
    if (newest) {
        backup = newest->path;
        words = tr("It was made on %1. What was recorded later is missing from it; the present file is kept.")
                    .arg(m_format.dateTime(newest->madeAt));
    }
    auto *page = new ui::OpenErrorPage(error, shop, backup, words, m_format);
    connect(page, &ui::OpenErrorPage::retryWanted, this, [this, shop] { emit shopChosen(shop); });
    connect(page, &ui::OpenErrorPage::openWanted, this, [this] { chooseShop(m_window.get()); });
    connect(page, &ui::OpenErrorPage::newWanted, this, [this] { showFirstRun(); });
    connect(page, &ui::OpenErrorPage::restoreWanted, this,
            [this, shop](const QString &path) { emit restoreWanted(path, shop); });
    m_window->setPage(page);
    m_window->show();
}

void StartScreen::showWaiting(const QString &words)
{
    if (m_firstRun && m_window->isVisible()) {
        m_firstRun->setBusy(words);
        return;
    }
    m_firstRun = nullptr; // of the past, behind a shop that is open
    auto *page = new ui::EmptyState;
    page->setWords(QStringLiteral("hourglass"), words, {});
    m_window->setPage(page);
    m_window->show();
}

void StartScreen::showFailure(const domain::Error &error, const QString &shop)
{
    if (m_firstRun)
        m_firstRun->showError(error);
    else
        showOpenError(error, shop);
}

void StartScreen::chooseShop(QWidget *over)
{
    m_dialogs.setParent(over);
    m_dialogs.openFile({tr("Open a shop"), {}, {tr("Shops of Bashgah (*.bashgah)")}}, this,
                       [this](const QString &path) {
                           m_dialogs.setParent(m_window.get());
                           if (!path.isEmpty())
                               emit shopChosen(path);
                       });
}

} // namespace bashgah::bootstrap
