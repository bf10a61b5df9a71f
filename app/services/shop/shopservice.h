// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/base/shopprofile.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// The answers that make a shop.
struct NewShop
{
    QString name;
    domain::Currency currency;
    domain::CalendarSystem calendar = domain::CalendarSystem::Jalali;
    QByteArray zone = QByteArrayLiteral("Asia/Tehran");
    bool isDemo = false;
};

struct StaffMember
{
    domain::StaffId id;
    QString name;
    bool active = true;
    bool operator==(const StaffMember &) const = default;
};

/// The shop file's own facts and settings (business settings, in backups and audited). Device
/// settings such as language and theme are the window's.
class ShopService final
{
public:
    ShopService(storage::Database &database, const domain::Clock &clock);

    /// Makes the file with its settings. Errors as Database::create, plus Empty for the name and
    /// UnknownValue for a zone that does not exist.
    [[nodiscard]] static domain::Result<std::unique_ptr<storage::Database>>
    create(const QString &path, const NewShop &shop, const domain::Clock &clock);
    /// Closes and deletes a shop whose making went wrong after create(): nothing half-made stays.
    static void discard(std::unique_ptr<storage::Database> database);
    /// Errors as Database::open.
    [[nodiscard]] static domain::Result<std::unique_ptr<storage::Database>> open(const QString &path);
    /// An older program wrote the file: open() copies and changes it first, which takes its time with a large
    /// one. False also for what is no shop.
    [[nodiscard]] static bool isOlder(const QString &path);
    /// Opens an older file once, so that it has this program's schema from now on. On any thread.
    [[nodiscard]] static domain::Result<void> update(const QString &path);

    [[nodiscard]] domain::Result<domain::ShopProfile> profile() const;
    /// The version of the database engine that runs ("3.40.1").
    [[nodiscard]] domain::Result<QString> engineVersion() const;
    /// Name, display unit and calendar may change later; currency and decimals may not.
    [[nodiscard]] domain::Result<void> rename(const QString &name);
    [[nodiscard]] domain::Result<void> setUnit(domain::MoneyUnit unit);
    [[nodiscard]] domain::Result<void> setCalendar(domain::CalendarSystem calendar);
    /// Minutes after midnight; from now on, recorded purchases keep their day. Errors: OutOfRange, TooSoon (the day
    /// that would still go on is closed; args: the end, minutes to wait), field "day_end".
    [[nodiscard]] domain::Result<void> setDayEnd(int minutes, std::optional<domain::StaffId> staff = {});
    /// Errors: those of the policy (marginpolicy.h).
    [[nodiscard]] domain::Result<void> setMargin(const domain::MarginPolicy &policy,
                                                 std::optional<domain::StaffId> staff = {});

    /// Other settings by key ("gateway.profile"); absent keys give `fallback`.
    [[nodiscard]] domain::Result<QString> setting(const QString &key, const QString &fallback = {}) const;
    /// Changing a setting writes an audit line; values of keys that hold secrets are masked there.
    [[nodiscard]] domain::Result<void> setSetting(const QString &key, const QString &value,
                                                  std::optional<domain::StaffId> staff = {});

    /// A line for a secret that is about to be changed where the system keeps it. Error NotAllowed: leave it.
    [[nodiscard]] domain::Result<void> noteSecret(const QString &key);
    /// The first line after a backup has taken the shop's place; the program writes it itself.
    [[nodiscard]] domain::Result<void> noteRestored(const QString &backup);

    [[nodiscard]] domain::Result<std::vector<StaffMember>> staff() const;
    [[nodiscard]] domain::Result<domain::StaffId> addStaff(const QString &name);
    /// Errors: Empty, NotAllowed (field "role": the last owner stays; field "owner": an owner's name and being active
    /// only an owner changes while PINs are asked).
    [[nodiscard]] domain::Result<void> updateStaff(const StaffMember &member);

private:
    void change(storage::Connection &connection, const QString &key, const QString &value,
                std::optional<domain::StaffId> staff) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

/// Words of the settings and of bashgahctl: "toman", "rial", "none"; "jalali", "gregorian".
[[nodiscard]] QString unitKey(domain::MoneyUnit unit);
[[nodiscard]] domain::Result<domain::MoneyUnit> unitFromKey(const QString &key);
[[nodiscard]] QString calendarKey(domain::CalendarSystem calendar);
[[nodiscard]] domain::Result<domain::CalendarSystem> calendarFromKey(const QString &key);

} // namespace bashgah::services
