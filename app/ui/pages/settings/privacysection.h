// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/privacynotice.h"
#include "ui/pages/settings/settingssection.h"

#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bashgah::ui {

/// What members are told about their data: words in both languages, versions, paper.
class PrivacySection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit PrivacySection(AppContext &context);
    void refresh() override;

private:
    [[nodiscard]] QPlainTextEdit *editor(const QString &name, const QString &label, Qt::LayoutDirection direction);
    void buildButtons();
    void showVersion();
    void markChanged();
    void save();
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QString describe(const domain::PrivacyNotice &notice) const;

    std::vector<domain::PrivacyNotice> m_versions; ///< newest first
    QComboBox *m_version = nullptr;
    QLabel *m_state = nullptr;
    QPlainTextEdit *m_persian = nullptr;
    QPlainTextEdit *m_english = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_usual = nullptr;
};

} // namespace bashgah::ui
