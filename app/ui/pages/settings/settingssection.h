// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appcontext.h"

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace bashgah::ui {

class Banner;

/// One group of settings on the settings page. Changes apply at once; there is no OK button.
class SettingsSection : public QFrame
{
    Q_OBJECT
public:
    /// `words`: what a search finds it by besides the texts on it.
    SettingsSection(AppContext &context, const QString &id, const QString &title,
                    const QString &icon, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return objectName(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString icon() const { return m_icon; }
    /// Its title, its words and all texts on it.
    [[nodiscard]] QString searchText() const;
    /// All texts of the section match the search (every word somewhere).
    [[nodiscard]] bool matches(const QString &search) const;
    /// The data changed elsewhere or the page is shown again.
    virtual void refresh() {}

protected:
    [[nodiscard]] AppContext &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    /// Shows the failure of a change in the section's banner; true when there was none.
    bool accepted(const domain::Result<void> &result);

private:
    AppContext &m_context;
    QString m_title;
    QString m_icon;
    QString m_words;
    QVBoxLayout *m_body = nullptr;
    Banner *m_banner = nullptr;
};

/// The sections in their order; a new one is one line in settingssections.cpp.
using SettingsSectionFactory = std::function<SettingsSection *(AppContext &)>;
[[nodiscard]] const std::vector<SettingsSectionFactory> &settingsSections();

} // namespace bashgah::ui
