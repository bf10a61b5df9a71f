// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "ui/format/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace bashgah::ui {

/// One setting of this device: its key in the file and what it is when the file says nothing.
template <typename T>
struct Setting
{
    const char16_t *key;
    T fallback;
};

namespace settings {
inline constexpr Setting<Language> language{u"look/language", Language::Persian};
inline constexpr Setting<Digits> digits{u"look/digits", Digits::Persian};
inline constexpr Setting<ThemeChoice> theme{u"look/theme", ThemeChoice::System};
inline constexpr Setting<int> fontPercent{u"look/font_percent", 100};
inline constexpr Setting<bool> railWords{u"window/rail_words", true};
inline const Setting<QString> lastShop{u"shop/last", {}};
inline const Setting<QByteArray> windowGeometry{u"window/geometry", {}};
inline const Setting<QString> backupFolder{u"backup/folder", {}};
inline const Setting<QString> recentCommands{u"window/recent_commands", {}}; ///< ids, a space between
inline const Setting<QString> keys{u"window/keys", {}}; ///< see ui/actions/ownkeys.h
inline constexpr Setting<int> staff{u"shop/staff", 0};
inline const Setting<QString> staffShop{u"shop/staff_shop", {}}; ///< the file that `staff` belongs to
inline const Setting<QString> till{u"device/till", {}}; ///< see tillOf()
inline const Setting<QString> seenVersion{u"program/seen_version", {}};
} // namespace settings

/// Settings of this computer (not of the shop, which keeps its own in its file): an INI file in the
/// user's data folder, or in memory for tests. Values out of range read as the fallback.
class DeviceSettings final
{
public:
    /// `path` empty: nothing is kept after the program ends.
    explicit DeviceSettings(const QString &path = {});
    ~DeviceSettings();
    [[nodiscard]] static QString defaultPath();
    /// Whether what is set outlives the program: the file and its folder can be written. True without a file,
    /// where nothing is meant to be kept.
    [[nodiscard]] bool canKeep() const;

    template <typename T>
    [[nodiscard]] T value(const Setting<T> &setting) const
    {
        const QVariant stored = raw(QStringView(setting.key).toString());
        if constexpr (std::is_enum_v<T>)
            return enumFromText(stored.toString(), setting.fallback);
        else
            return stored.isValid() ? stored.value<T>() : setting.fallback;
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            setRaw(QStringView(setting.key).toString(), textOf(value));
        else
            setRaw(QStringView(setting.key).toString(), QVariant::fromValue(value));
    }
    /// For this run only (command line): what the file says stays, until the user changes it.
    template <typename T>
    void setForThisRun(const Setting<T> &setting, const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_memory.insert(QStringView(setting.key).toString(), textOf(value));
        else
            m_memory.insert(QStringView(setting.key).toString(), QVariant::fromValue(value));
    }
    /// Saved state of a page's view (header widths, splitters), by a key of its own.
    [[nodiscard]] QByteArray viewState(const QString &key) const;
    void setViewState(const QString &key, const QByteArray &state);

private:
    [[nodiscard]] QVariant raw(const QString &key) const;
    void setRaw(const QString &key, const QVariant &value);
    [[nodiscard]] static Language enumFromText(const QString &text, Language fallback);
    [[nodiscard]] static Digits enumFromText(const QString &text, Digits fallback);
    [[nodiscard]] static ThemeChoice enumFromText(const QString &text, ThemeChoice fallback);
    [[nodiscard]] static QString textOf(Language value) { return languageCode(value); }
    [[nodiscard]] static QString textOf(Digits value);
    [[nodiscard]] static QString textOf(ThemeChoice value);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory; ///< all of it without a file, else what holds for this run only
};

/// "light", "dark", "system"; as on the command line.
[[nodiscard]] ThemeChoice themeFromText(QStringView text, ThemeChoice fallback);

/// What this computer is called in the purchases it records: made by chance the first time it is asked for, and kept.
[[nodiscard]] QString tillOf(DeviceSettings &settings);

/// Who works at this computer, as chosen at the top of the window; absent: nobody was chosen.
[[nodiscard]] std::optional<domain::StaffId> chosenStaff(const DeviceSettings &settings);

} // namespace bashgah::ui
