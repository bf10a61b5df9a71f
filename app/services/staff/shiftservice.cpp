// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/shiftservice.h"

#include "domain/text/jsontext.h"
#include "services/shop/shopprofilecache.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/shiftrepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ShiftRepository;

namespace {

QString subjectOf(ShiftId id)
{
    return QStringLiteral("shift:%1").arg(id.value());
}

Error badCash(Money cash)
{
    Error error{ErrorCode::NotPositive, {QString::number(cash.minor())}, {}, QStringLiteral("cash")};
    error.hasAmounts = true;
    return error;
}

} // namespace

ShiftService::ShiftService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

/// The totals of an open shift; a closed one has its own.
Result<void> ShiftService::fill(Connection &connection, Shift &shift) const
{
    if (!shift.isOpen())
        return {};
    const ShopCalendar calendar = readProfile(connection).calendar;
    const Instant now = m_clock.now();
    shift.payments = ShiftRepository(connection).payments(
        {shift.staff, shift.openedAt, now, {calendar.localDay(shift.openedAt), calendar.localDay(now)}});
    return {};
}

Result<Shift> ShiftService::open(std::optional<StaffId> said, Money cash)
{
    if (cash < Money())
        return fail(badCash(cash));
    auto opened = m_database.write([&](Connection &connection) -> Result<Shift> {
        const auto staff = whoDoes(connection, said);
        ShiftRepository shifts(connection);
        if (const auto running = shifts.openOf(staff))
            return fail(ErrorCode::AlreadyExists, {subjectOf(running->id)});
        const Instant now = m_clock.now();
        const ShiftId id = shifts.open(staff, now, cash);
        storage::ShopRepository(connection)
            .audit(now, staff, QStringLiteral("shift.open"), subjectOf(id), {},
                   compactJson({{QStringLiteral("cash"), cash.minor()}}));
        return *shifts.find(id);
    });
    if (opened)
        emit shiftChanged();
    return opened;
}

Result<std::optional<Shift>> ShiftService::current(std::optional<StaffId> said) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::optional<Shift>> {
        auto shift = ShiftRepository(connection).openOf(whoDoes(connection, said));
        if (shift) {
            if (auto done = fill(connection, *shift); !done)
                return fail(done.error());
        }
        return shift;
    });
}

Result<std::optional<Instant>> ShiftService::openSince(std::optional<StaffId> said) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::optional<Instant>> {
        const auto shift = ShiftRepository(connection).openOf(whoDoes(connection, said));
        return shift ? std::optional(shift->openedAt) : std::nullopt;
    });
}

Result<Shift> ShiftService::close(std::optional<StaffId> said, Money counted, const QString &note)
{
    if (counted < Money())
        return fail(badCash(counted));
    auto closed = m_database.write([&](Connection &connection) -> Result<Shift> {
        const auto staff = whoDoes(connection, said);
        ShiftRepository shifts(connection);
        auto shift = shifts.openOf(staff);
        if (!shift)
            return fail(ErrorCode::NotFound, {QStringLiteral("shift")});
        if (auto done = fill(connection, *shift); !done)
            return fail(done.error());
        shift->closedAt = m_clock.now();
        shift->countedCash = counted;
        shift->note = note.trimmed();
        shifts.close(*shift, staff);
        storage::ShopRepository(connection)
            .audit(*shift->closedAt, staff, QStringLiteral("shift.close"), subjectOf(shift->id),
                   compactJson({{QStringLiteral("cash"), shift->expectedCash().minor()}}),
                   compactJson({{QStringLiteral("cash"), counted.minor()},
                                {QStringLiteral("difference"), shift->difference().minor()}}));
        return *shift;
    });
    if (closed)
        emit shiftChanged();
    return closed;
}

Result<std::vector<Shift>> ShiftService::newest(int limit) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<Shift>> {
        std::vector<Shift> shifts = ShiftRepository(connection).newest(limit);
        for (Shift &shift : shifts) {
            if (auto done = fill(connection, shift); !done)
                return fail(done.error());
        }
        return shifts;
    });
}

} // namespace bashgah::services

#include "moc_shiftservice.cpp"
