// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backup/backupservice.h"
#include "ui/pages/settings/settingssection.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

/// Copies of the whole shop: take one now, see that they are good, put one back.
class BackupSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit BackupSection(AppContext &context);
    void refresh() override;

private:
    void buildButtons();
    void backUpNow();
    [[nodiscard]] bool mayChange();
    void chooseFolder();
    void chooseRestore();
    void confirmRestore(const QString &backup);
    void check(const QString &backup);
    QWidget *lineOf(const services::BackupFile &file);

    QLabel *m_place = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_now = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace bashgah::ui
