// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <vector>

namespace bashgah::ui {

class DeviceSettings;

/// Which columns a list shows: a button with a menu of them, kept on this device. What differs from the beginning is
/// kept, so that columns that are new begin as they are meant to.
class ColumnChoice final : public QPushButton
{
    Q_OBJECT
public:
    struct Entry
    {
        QString id;
        QString title;
        bool isShown = true; ///< where nothing was chosen
        bool isFixed = false; ///< always shown: not in the menu
    };

    /// `key`: where the choice is kept in the device settings.
    ColumnChoice(std::vector<Entry> entries, DeviceSettings &settings, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] bool isShown(const QString &id) const;
    /// One entry per column, in their order.
    [[nodiscard]] std::vector<bool> shown() const;

signals:
    /// Chosen or not chosen now.
    void changed(const QString &id, bool isShown);

private:
    void buildMenu();
    void keep();

    std::vector<Entry> m_entries;
    std::vector<bool> m_shown;
    DeviceSettings &m_settings;
    QString m_key;
};

} // namespace bashgah::ui
