// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shopservice.h"

#include "domain/staff/auditsubject.h"
#include "services/shop/shopprofilecache.h"
#include "services/staff/deskstate.h"
#include "services/staff/staffguard.h"
#include "services/staff/staffrules.h"
#include "storage/db/database.h"
#include "storage/db/migrator.h"
#include "storage/db/shophead.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/standingrepository.h"

#include <QFile>

#include <algorithm>

namespace bashgah::services {

using domain::CalendarSystem;
using domain::Currency;
using domain::ErrorCode;
using domain::fail;
using domain::MoneyUnit;
using domain::Result;
using domain::ShopProfile;
using storage::Connection;
using storage::Database;
using storage::ShopRepository;

namespace {

QString regionOf(const QString &currency)
{
    return currency == QLatin1String("IRR") ? QStringLiteral("IR") : currency.left(2);
}

QString staffText(const QString &name, bool active)
{
    return active ? name : QString(name + QStringLiteral(" (inactive)"));
}

/// Who is an owner only an owner changes; and while PINs are asked the last owner who can sign in stays.
Result<void> keepAnOwner(Connection &connection, const StaffMember &changed)
{
    const bool asked = ShopRepository(connection).setting(staffkeys::pins).value_or(QString()) == u"1";
    const std::vector<storage::StaffRecord> all = storage::StaffRepository(connection).all();
    const auto isOwner = [](const storage::StaffRecord &each) { return each.role == domain::StaffRole::Owner; };
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const storage::StaffRecord &each) { return each.id == changed.id; });
    if (known == all.end() || !isOwner(*known))
        return {};
    if (auto allowed = checkOwner(connection); !allowed)
        return allowed;
    const bool leavesOne = std::any_of(all.begin(), all.end(), [&](const storage::StaffRecord &each) {
        return each.id != changed.id && each.active && isOwner(each) && (!asked || !each.pinHash.isEmpty());
    });
    if (changed.active || !known->active || leavesOne)
        return {};
    return fail(domain::Error{ErrorCode::NotAllowed, {}, {}, QStringLiteral("role")});
}

/// In the small hours a later end would put what is sold now into the day before, whose night is done.
Result<void> staysOpen(Connection &connection, const domain::ShopCalendar &calendar, domain::Instant now)
{
    const auto closed = storage::StandingRepository(connection).lastClosedDay();
    const QDate today = calendar.localDay(now);
    if (!closed || today > *closed)
        return {};
    const qint64 left = (calendar.beginOf(today.addDays(1)).msecs - now.msecs + 59'999) / 60'000;
    const QString end = QTime(0, 0).addSecs(60 * calendar.dayEndsAt()).toString(QStringLiteral("HH:mm"));
    return fail(domain::Error{ErrorCode::TooSoon, {end, QString::number(left)}, {}, QStringLiteral("day_end")});
}

bool isSecret(const QString &key)
{
    return key.contains(QLatin1String("password")) || key.contains(QLatin1String("secret"))
        || key.contains(QLatin1String("api_key"));
}

void writeNewShop(ShopRepository &repository, const NewShop &shop)
{
    const QHash<QString, QString> values{
        {QStringLiteral("shop.name"), shop.name.trimmed()},
        {QStringLiteral("shop.currency"), shop.currency.code},
        {QStringLiteral("shop.decimals"), QString::number(shop.currency.decimals)},
        {QStringLiteral("shop.unit"), unitKey(shop.currency.unit)},
        {QStringLiteral("shop.calendar"), calendarKey(shop.calendar)},
        {QStringLiteral("shop.zone"), QString::fromLatin1(shop.zone)},
        {QStringLiteral("shop.region"), regionOf(shop.currency.code)},
        {QStringLiteral("shop.demo"), shop.isDemo ? QStringLiteral("1") : QStringLiteral("0")},
    };
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        repository.putSetting(it.key(), it.value());
}

Result<void> checkNewShop(const NewShop &shop)
{
    if (shop.name.trimmed().isEmpty())
        return fail(domain::Error{ErrorCode::Empty, {}, {}, QStringLiteral("name")});
    if (!QTimeZone(shop.zone).isValid())
        return fail(domain::Error{ErrorCode::UnknownValue, {QString::fromLatin1(shop.zone)}, {}, QStringLiteral("zone")});
    if (shop.currency.decimals < 0 || shop.currency.decimals > 6)
        return fail(domain::Error{ErrorCode::OutOfRange, {QString::number(shop.currency.decimals)}, {}, QStringLiteral("decimals")});
    return {};
}

} // namespace

ShopService::ShopService(Database &database, const domain::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<std::unique_ptr<Database>> ShopService::create(const QString &path, const NewShop &shop,
                                                      const domain::Clock &clock)
{
    if (auto checked = checkNewShop(shop); !checked)
        return fail(checked.error());
    auto database = path == QLatin1String(":memory:") ? Database::inMemory() : Database::create(path);
    if (!database)
        return database;
    auto written = (*database)->write([&](Connection &c) -> Result<void> {
        ShopRepository repository(c);
        writeNewShop(repository, shop);
        repository.audit(clock.now(), std::nullopt, QStringLiteral("shop.create"), {}, {}, shop.name);
        return {};
    });
    if (!written) {
        discard(std::move(*database));
        return fail(written.error());
    }
    static_cast<void>(deskOf(**database));
    return database;
}

void ShopService::discard(std::unique_ptr<Database> database)
{
    const QString path = database->path();
    database.reset();
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
}

Result<std::unique_ptr<Database>> ShopService::open(const QString &path)
{
    auto database = Database::open(path);
    if (database)
        static_cast<void>(deskOf(**database)); // from the first line on somebody asks who it is
    return database;
}

bool ShopService::isOlder(const QString &path)
{
    const auto head = storage::ShopHead::read(path);
    return head && head->applicationId == storage::Migrator::applicationId
        && head->schema < storage::Migrator::currentVersion();
}

Result<void> ShopService::update(const QString &path)
{
    const auto database = Database::open(path);
    return database ? Result<void>() : fail(database.error());
}

Result<ShopProfile> ShopService::profile() const
{
    return m_database.read([](Connection &c) -> Result<ShopProfile> { return readProfile(c); });
}

Result<QString> ShopService::engineVersion() const
{
    return m_database.read([](Connection &c) -> Result<QString> {
        return c.word(QStringLiteral("SELECT sqlite_version()"));
    });
}

Result<void> ShopService::rename(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Empty);
    return setSetting(QStringLiteral("shop.name"), name.trimmed());
}

Result<void> ShopService::setUnit(MoneyUnit unit)
{
    return setSetting(QStringLiteral("shop.unit"), unitKey(unit));
}

Result<void> ShopService::setCalendar(CalendarSystem calendar)
{
    return setSetting(QStringLiteral("shop.calendar"), calendarKey(calendar));
}

Result<void> ShopService::setDayEnd(int minutes, std::optional<domain::StaffId> staff)
{
    if (minutes < 0 || minutes > domain::ShopCalendar::latestDayEnd) {
        return fail(domain::Error{ErrorCode::OutOfRange, {QString::number(minutes)}, {}, QStringLiteral("day_end")});
    }
    return m_database.write([&](Connection &c) -> Result<void> {
        const domain::ShopCalendar now = readProfile(c).calendar;
        const domain::ShopCalendar then(now.system(), now.zone(), minutes);
        if (auto open = staysOpen(c, then, m_clock.now()); !open)
            return open;
        change(c, QStringLiteral("shop.day_end"), QString::number(minutes), staff);
        return {};
    });
}

Result<void> ShopService::setMargin(const domain::MarginPolicy &policy, std::optional<domain::StaffId> staff)
{
    if (auto valid = domain::validate(policy); !valid)
        return valid;
    return m_database.write([&](Connection &c) -> Result<void> {
        for (const auto &[key, value] : settingsOf(policy))
            change(c, key, value, staff);
        return {};
    });
}

void ShopService::change(Connection &connection, const QString &key, const QString &value,
                         std::optional<domain::StaffId> staff) const
{
    ShopRepository repository(connection);
    const QString before = repository.setting(key).value_or(QString());
    if (before == value)
        return;
    const bool secret = isSecret(key);
    const QString mask = QStringLiteral("***");
    repository.audit(m_clock.now(), staff, QStringLiteral("setting.change"), key,
                     secret ? mask : before, secret ? mask : value);
    repository.putSetting(key, value);
}

Result<QString> ShopService::setting(const QString &key, const QString &fallback) const
{
    return m_database.read([&](Connection &c) -> Result<QString> {
        return ShopRepository(c).setting(key).value_or(fallback);
    });
}

Result<void> ShopService::setSetting(const QString &key, const QString &value,
                                     std::optional<domain::StaffId> staff)
{
    if (key.startsWith(QLatin1String("staff."))) // those have a service of their own
        return fail(ErrorCode::NotAllowed);
    return m_database.write([&](Connection &c) -> Result<void> {
        change(c, key, value, staff);
        return {};
    });
}

Result<void> ShopService::noteSecret(const QString &key)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        const QString mask = QStringLiteral("***");
        ShopRepository(c).audit(m_clock.now(), {}, QStringLiteral("setting.change"), key, mask, mask);
        return {};
    });
}

Result<void> ShopService::noteRestored(const QString &backup)
{
    return m_database.write([&](Connection &c) -> Result<void> {
        ShopRepository(c).audit(m_clock.now(), {}, QStringLiteral("shop.restore"), {}, {}, backup);
        return {};
    });
}

Result<std::vector<StaffMember>> ShopService::staff() const
{
    return m_database.read([](Connection &c) -> Result<std::vector<StaffMember>> {
        std::vector<StaffMember> members;
        for (const storage::StaffRow &row : ShopRepository(c).staff())
            members.push_back({row.id, row.name, row.active});
        return members;
    });
}

Result<domain::StaffId> ShopService::addStaff(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Empty);
    return m_database.write([&](Connection &c) -> Result<domain::StaffId> {
        ShopRepository repository(c);
        for (const storage::StaffRow &row : repository.staff()) {
            if (row.name == name.trimmed())
                return fail(ErrorCode::AlreadyExists, {row.name});
        }
        const domain::StaffId id = repository.addStaff(name.trimmed(), m_clock.now());
        repository.audit(m_clock.now(), std::nullopt, QStringLiteral("staff.add"), {}, {}, name.trimmed());
        return id;
    });
}

Result<void> ShopService::updateStaff(const StaffMember &member)
{
    if (member.name.trimmed().isEmpty())
        return fail(ErrorCode::Empty);
    return m_database.write([&](Connection &c) -> Result<void> {
        ShopRepository repository(c);
        QString before;
        for (const storage::StaffRow &row : repository.staff()) {
            if (row.id == member.id)
                before = staffText(row.name, row.active);
        }
        if (auto kept = keepAnOwner(c, member); !kept)
            return kept;
        repository.audit(m_clock.now(), std::nullopt, QStringLiteral("staff.change"),
                         subjectOf(member.id), before,
                         staffText(member.name.trimmed(), member.active));
        repository.updateStaff(member.id, member.name.trimmed(), member.active);
        return {};
    });
}

} // namespace bashgah::services
