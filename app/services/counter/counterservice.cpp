// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterservice.h"

#include "domain/base/fielderror.h"
#include "services/counter/answers.h"
#include "services/counter/counterpolicy.h"
#include "services/counter/counterserviceprivate.h"
#include "services/counter/countersight.h"
#include "services/counter/extraswriter.h"
#include "services/counter/margins.h"
#include "services/counter/purchasewriter.h"
#include "services/counter/refundwriter.h"
#include "services/counter/requestguard.h"
#include "services/staff/staffguard.h"
#include "services/stored/wrongcodes.h"
#include "storage/db/database.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;

Result<ShopProfile> CounterService::Private::profile() const
{
    return database.read([this](Connection &connection) -> Result<ShopProfile> { return profiles.of(connection); });
}

WriteFacts CounterService::Private::facts(const ShopProfile &shop) const
{
    WriteFacts facts;
    facts.at = clock.now();
    facts.day = shop.calendar.localDay(facts.at);
    facts.givesBenefits = true;
    return facts;
}

template <typename Work>
auto CounterService::Private::write(Work &&work)
    -> std::invoke_result_t<Work, storage::Connection &, const domain::ShopProfile &, const WriteFacts &>
{
    using Answer = std::invoke_result_t<Work, Connection &, const ShopProfile &, const WriteFacts &>;
    return database.write([&](Connection &connection) -> Answer {
        const ShopProfile &shop = profiles.of(connection);
        return work(connection, shop, facts(shop));
    });
}

CounterService::CounterService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(database, clock))
{
}

CounterService::~CounterService() = default;

CounterPreview CounterService::preview(const CounterSnapshot &snapshot,
                                       const PurchaseDraft &draft) const
{
    if (!d->calendar) {
        const auto profile = d->profile();
        d->calendar = profile ? profile->calendar : ShopCalendar();
    }
    PurchaseDraft costed = draft;
    if (!draft.lines.empty() && snapshot.margin.guard != MarginGuard::Off) {
        // what cannot be read is not known; recording will say what is wrong with the file
        (void)d->database.read([&](Connection &connection) -> Result<void> {
            fillCosts(connection, snapshot.margin, costed);
            return {};
        });
    }
    const std::optional<QDate> &day = draft.extras.day;
    if (!day || !day->isValid() || *day >= snapshot.today)
        return preview(snapshot, costed, *d->calendar, d->clock.now());
    const auto then = d->database.readSnapshot([&](Connection &connection) {
        return CounterSight(connection, d->programmes, d->ruleFacts, *d->calendar).onDay(snapshot, *day);
    });
    return preview(then ? *then : snapshot, costed, *d->calendar);
}

Result<RecordedPurchase> CounterService::record(const PurchaseDraft &draft)
{
    const RequestGuard guard{QStringLiteral("purchase.record"), draft.key, requestHash(draft)};
    const WrongCodes guesses(d->database, d->clock);
    const bool hasCodes = !draft.codes.isEmpty()
        || std::any_of(draft.tenders.begin(), draft.tenders.end(),
                       [](const TenderWish &wish) { return !wish.code.isEmpty(); });
    if (auto allowed = hasCodes ? guesses.check() : Result<void>(); !allowed)
        return fail(allowed.error());
    auto recorded = d->write([&](Connection &connection, const ShopProfile &shop,
                                 const WriteFacts &facts) -> Result<RecordedPurchase> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return purchaseFromAnswer(**before);
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        const auto ofDay = factsOfDay(connection, draft, shop.calendar, facts);
        if (!ofDay)
            return fail(ofDay.error());
        auto done = PurchaseWriter(connection, d->programmes, d->ruleFacts, shop).record(named(connection, draft), *ofDay);
        if (done)
            guard.remember(connection, toAnswer(*done), facts.at);
        return done;
    });
    if (hasCodes)
        recorded = guesses.noted(std::move(recorded));
    if (recorded && !recorded->repeated) {
        emit purchaseRecorded(recorded->id);
        if (draft.member)
            emit memberPointsChanged(*draft.member);
    }
    return recorded;
}

Result<RecordedRefund> CounterService::refund(const RefundRequest &request)
{
    const RequestGuard guard{QStringLiteral("purchase.refund"), request.key, requestHash(request)};
    auto recorded = d->write([&](Connection &connection, const ShopProfile &shop,
                                 const WriteFacts &facts) -> Result<RecordedRefund> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return refundFromAnswer(**before);
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        if (request.reason.trimmed().isEmpty() && readCounterPolicy(connection).asksRefundReason)
            return failField(ErrorCode::Empty, "reason");
        auto done = RefundWriter(connection, d->programmes, shop).refund(named(connection, request), facts);
        if (done)
            guard.remember(connection, toAnswer(*done), facts.at);
        return done;
    });
    announceRefund(recorded, request.purchase);
    return recorded;
}

Result<RecordedRefund> CounterService::previewRefund(const RefundRequest &request) const
{
    std::optional<RecordedRefund> seen;
    // The real thing, rolled back: a preview cannot differ from what would be written.
    const auto rolledBack = d->write([&](Connection &connection, const ShopProfile &shop,
                                         WriteFacts facts) -> Result<void> {
        facts.audits = false; // looking needs nobody's permission
        const auto done = RefundWriter(connection, d->programmes, shop).refund(request, facts);
        if (!done)
            return fail(done.error());
        seen = *done;
        return fail(ErrorCode::Cancelled);
    });
    if (seen)
        return *seen;
    return fail(rolledBack.error());
}

Result<RecordedRefund> CounterService::undo(PurchaseId id, const QString &reason,
                                            std::optional<StaffId> staff)
{
    auto recorded = d->write([&](Connection &connection, const ShopProfile &shop,
                                 const WriteFacts &facts) -> Result<RecordedRefund> {
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        return RefundWriter(connection, d->programmes, shop).takeBack(id, reason, whoDoes(connection, staff), facts);
    });
    announceRefund(recorded, id);
    return recorded;
}

void CounterService::announceRefund(const Result<RecordedRefund> &recorded, PurchaseId id)
{
    if (!recorded || recorded->repeated)
        return;
    emit purchaseRefunded(id);
    if (const auto taken = purchase(id); taken && taken->member)
        emit memberPointsChanged(*taken->member);
}

Result<Points> CounterService::adjust(const AdjustRequest &request)
{
    const RequestGuard guard{QStringLiteral("points.adjust"), request.key, requestHash(request)};
    const auto balance = d->write([&](Connection &connection, const ShopProfile &shop,
                                      const WriteFacts &facts) -> Result<Points> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return Points((*before)->toLongLong());
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        PurchaseWriter writer(connection, d->programmes, d->ruleFacts, shop);
        const auto done = writer.adjust(named(connection, request), facts);
        if (done)
            guard.remember(connection, QString::number(done->value()), facts.at);
        return done;
    });
    if (balance)
        emit memberPointsChanged(request.member);
    return balance;
}

} // namespace bashgah::services
