// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was sold, as the counter's lists and panels ask for it.
#include "domain/base/numbered.h"
#include "services/counter/counterpolicy.h"
#include "services/counter/counterserviceprivate.h"
#include "services/counter/refundlines.h"
#include "storage/db/database.h"
#include "storage/repositories/purchaseextrasrepository.h"
#include "storage/repositories/purchaserepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::PurchaseRepository;

Result<std::vector<RefundableLine>> CounterService::refundableLines(PurchaseId id) const
{
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<RefundableLine>> {
        PurchaseRepository purchases(connection);
        const auto purchase = purchases.find(id);
        if (!purchase)
            return fail(ErrorCode::PurchaseNotFound, {numbered(id)});
        std::vector<storage::StoredLine> stored = purchases.lines(id);
        const std::vector<storage::SoldLine> sold = purchases.soldLines(id);
        spreadUnassigned(stored, purchase->refunded);
        std::vector<RefundableLine> lines;
        for (size_t i = 0; i < stored.size() && i < sold.size(); ++i) {
            const qint64 many = stored[i].thousandths - stored[i].refundedThousandths.value_or(0);
            const QString name = sold[i].name.isEmpty() ? sold[i].code : sold[i].name;
            if (many > 0 && left(stored[i]).isPositive() && !name.isEmpty())
                lines.push_back({stored[i].lineNo, name, Quantity::fromThousandths(many), left(stored[i])});
        }
        return lines;
    });
}

Result<std::optional<Money>> CounterService::usualMaximum() const
{
    return d->database.read([](Connection &connection) -> Result<std::optional<Money>> {
        return PurchaseRepository(connection).usualMaximum();
    });
}

Result<std::vector<TodayRow>> CounterService::today(int limit, const QString &till) const
{
    const auto profile = d->profile();
    if (!profile)
        return fail(profile.error());
    const QDate day = profile->calendar.localDay(d->clock.now());
    return d->database.read([&](Connection &connection) -> Result<std::vector<TodayRow>> {
        std::vector<TodayRow> rows;
        for (storage::NamedPurchase &row : PurchaseRepository(connection).ofDay(day, limit, till)) {
            rows.push_back({std::move(row.purchase), std::move(row.memberName),
                            std::move(row.staffName)});
        }
        return rows;
    });
}

Result<ShiftTotals> CounterService::shiftTotals(QDate day) const
{
    return d->database.readSnapshot([&](Connection &connection) -> Result<ShiftTotals> {
        const storage::DayTotals totals = PurchaseRepository(connection).totals(day);
        return ShiftTotals{totals.purchases, totals.memberPurchases, totals.net - totals.refunds,
                           totals.refunds,   totals.paidWithPoints,  totals.earned,
                           totals.spent,     totals.newMembers, totals.spentBeside};
    });
}

Result<Purchase> CounterService::findPurchase(const QString &ref) const
{
    return d->database.read([&](Connection &connection) -> Result<Purchase> {
        PurchaseRepository purchases(connection);
        std::optional<PurchaseId> id = purchases.idByRef(ref.trimmed());
        if (!id && ref.startsWith(u'#'))
            id = PurchaseId(ref.mid(1).toLongLong());
        const auto found = id ? purchases.find(*id) : std::nullopt;
        if (!found)
            return fail(ErrorCode::PurchaseNotFound, {ref});
        return *found;
    });
}

Result<Purchase> CounterService::purchase(PurchaseId id) const
{
    return d->database.read([&](Connection &connection) -> Result<Purchase> {
        const auto found = PurchaseRepository(connection).find(id);
        if (!found)
            return fail(ErrorCode::PurchaseNotFound, {numbered(id)});
        return *found;
    });
}

Result<std::vector<Purchase>> CounterService::lastOf(MemberId member, int limit) const
{
    return d->database.read([&](Connection &connection) -> Result<std::vector<Purchase>> {
        return PurchaseRepository(connection).lastOf(member, limit);
    });
}

Result<bool> CounterService::asksRefundReason() const
{
    return d->database.read([](Connection &connection) -> Result<bool> { return readCounterPolicy(connection).asksRefundReason; });
}

Result<PurchaseExtras> CounterService::extras(PurchaseId id) const
{
    return d->database.read([&](Connection &connection) -> Result<PurchaseExtras> {
        return storage::PurchaseExtrasRepository(connection).find(id);
    });
}

} // namespace bashgah::services
