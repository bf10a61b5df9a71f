// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"
#include "ui/theme/colors.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace bashgah::ui {

class KeyEdit;
class SearchEdit;

/// The keys of all commands: found by word, changed by pressing another one, kept on this computer. A key that
/// another command has is refused by its name.
class KeysSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit KeysSection(AppContext &context);
    void refresh() override;

private:
    void buildTable();
    void buildEditor();
    void buildButtons();
    void fill();
    void fillGroup(int group);
    void filter(const QString &text);
    void showCurrent();
    void change(const QKeySequence &key);
    void takeAway();
    void resetOne();
    void resetAll();
    void changed(const QString &words);
    void savePdf();
    void say(const QString &words, Tone tone);
    [[nodiscard]] QString currentId() const;

    SearchEdit *m_search = nullptr;
    QTreeWidget *m_table = nullptr;
    KeyEdit *m_key = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace bashgah::ui
