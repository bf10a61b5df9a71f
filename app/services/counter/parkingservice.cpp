// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/parkingservice.h"

#include "domain/base/numbered.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/repositories/parkedrepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ParkedRepository;

namespace {

ParkedPurchase fromRow(storage::ParkedRow row)
{
    return {row.id, row.at, std::move(row.memberName), row.amount, std::move(row.draft)};
}

void audit(Connection &connection, Instant at, std::optional<StaffId> staff, const QString &action, ParkedId id,
           Money amount)
{
    storage::ShopRepository(connection)
        .audit(at, staff, action, QStringLiteral("parked:%1").arg(id.value()), QStringLiteral(""),
               QString::number(amount.minor()));
}

ParkedId put(Connection &connection, const PurchaseDraft &draft, Instant at, QDate day)
{
    const ParkedId id = ParkedRepository(connection).insert(draft, at, day);
    audit(connection, at, draft.staff, QStringLiteral("purchase.park"), id, netOf(draft));
    return id;
}

Result<ParkedPurchase> takeOut(Connection &connection, ParkedId id, const QString &action,
                               std::optional<StaffId> staff, Instant at)
{
    ParkedRepository parked(connection);
    auto found = parked.find(id);
    if (!found)
        return failNotFound(id);
    parked.remove(id);
    audit(connection, at, staff, action, id, found->amount);
    return fromRow(std::move(*found));
}

const QString takenBack = QStringLiteral("purchase.park_back");

} // namespace

ParkingService::ParkingService(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<QDate> ParkingService::today() const
{
    return m_database.read([this](Connection &connection) -> Result<QDate> {
        return readProfile(connection).calendar.localDay(m_clock.now());
    });
}

Result<ParkedId> ParkingService::park(const PurchaseDraft &draft)
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.write([&](Connection &connection) -> Result<ParkedId> {
        ParkedRepository(connection).removeBefore(*day);
        return put(connection, draft, m_clock.now(), *day);
    });
}

Result<std::vector<ParkedPurchase>> ParkingService::list() const
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.read([&](Connection &connection) -> Result<std::vector<ParkedPurchase>> {
        std::vector<ParkedPurchase> parked;
        for (storage::ParkedRow &row : ParkedRepository(connection).ofDay(*day))
            parked.push_back(fromRow(std::move(row)));
        return parked;
    });
}

Result<int> ParkingService::count() const
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.read([&](Connection &connection) -> Result<int> { return ParkedRepository(connection).count(*day); });
}

Result<ParkedPurchase> ParkingService::takeBack(ParkedId id, std::optional<StaffId> staff)
{
    return take(id, false, staff);
}

Result<ExchangedPurchase> ParkingService::exchange(ParkedId id, const PurchaseDraft &onScreen)
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.write([&](Connection &connection) -> Result<ExchangedPurchase> {
        ParkedRepository(connection).removeBefore(*day);
        auto taken = takeOut(connection, id, takenBack, onScreen.staff, m_clock.now());
        if (!taken)
            return fail(taken.error());
        return ExchangedPurchase{std::move(*taken), put(connection, onScreen, m_clock.now(), *day)};
    });
}

Result<ParkedPurchase> ParkingService::discard(ParkedId id, std::optional<StaffId> staff)
{
    return take(id, true, staff);
}

Result<ParkedPurchase> ParkingService::take(ParkedId id, bool forGood, std::optional<StaffId> staff)
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.write([&](Connection &connection) -> Result<ParkedPurchase> {
        ParkedRepository(connection).removeBefore(*day);
        return takeOut(connection, id, forGood ? QStringLiteral("purchase.unpark") : takenBack, staff, m_clock.now());
    });
}

} // namespace bashgah::services
