// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/refundtenders.h"

#include "services/coupons/nextvisitclaims.h"
#include "services/coupons/nextvisitwriter.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/couponrepository.h"

namespace bashgah::services {

using namespace domain;

Money giveTendersBack(storage::Connection &connection, const WriteFacts &facts, const Purchase &purchase,
                      RefundId refund, Money refunded, std::optional<StaffId> staff)
{
    if (refunded == purchase.net())
        storage::CouponRepository(connection).returnUses(purchase.id, refund);
    return StoredValueWriter(connection, facts)
        .refund({purchase.id, refund, purchase.redeemedAmount, purchase.net(), refunded}, staff);
}

Result<void> letCodesLiveOn(storage::Connection &connection, const WriteFacts &facts, PurchaseId purchase, int days,
                            RecordedRefund &recorded)
{
    if (days <= 0)
        return {};
    storage::CouponRepository coupons(connection);
    const auto returned = coupons.returnedWith(purchase, recorded.id);
    if (!returned)
        return fail(returned.error());
    const QDate until = facts.day.addDays(days - 1);
    for (const Voucher &voucher : *returned) {
        if (!voucher.livesOn(facts.day))
            continue;
        coupons.useAgain(voucher.id, recorded.id, until);
        recorded.codesAgain << voucher.code;
        recorded.codesUntil = until;
    }
    return {};
}

Result<void> takeCreditBack(storage::Connection &connection, ProgrammeStore &programmes,
                            const ShopCalendar &calendar, const WriteFacts &facts, const SpendReturn &back,
                            RecordedRefund &recorded)
{
    WriteFacts now = facts; // credit moves when points move
    now.at = facts.pointsAt.value_or(facts.at);
    now.day = facts.pointsAt ? calendar.localDay(now.at) : facts.day;
    const auto taken = SpendWriter(connection, calendar, now).takeBack(back, programmes);
    if (!taken)
        return fail(taken.error());
    recorded.creditTaken = taken->taken;
    recorded.creditMissing = taken->missing;
    recorded.keptBack += taken->kept;
    recorded.missingKept += taken->kept;
    recorded.missingDebt += taken->debt;
    recorded.balance = taken->balance.value_or(recorded.balance);
    return {};
}

Result<void> takeCodesBack(storage::Connection &connection, ProgrammeStore &programmes, const TakingFacts &taking,
                           const WriteFacts &facts, const Purchase &purchase, const NextVisitBasis &kept, Money cash,
                           RecordedRefund &recorded)
{
    if (!purchase.member || !purchase.programmeVersion)
        return {};
    const auto version = programmes.version(connection, *purchase.programmeVersion);
    if (!version)
        return fail(version.error());
    if ((*version)->programme.nextVisit.empty())
        return {}; // it gave none
    auto taken = NextVisitWriter(connection, facts).takeBack(purchase.id, purchase.day, kept, programmes);
    if (!taken)
        return fail(taken.error());
    recorded.codesTaken += taken->taken;
    recorded.nextVisit.insert(recorded.nextVisit.end(), taken->instead.begin(), taken->instead.end());
    NextVisitClaims claims(connection, taking, *purchase.member);
    for (const qint64 code : taken->released)
        claims.giveBack(code);
    for (const NextVisitTaken::Owed &owed : taken->owed) {
        if (auto asked = claims.ask(owed, (*version)->programme, cash - recorded.keptBack); !asked)
            return fail(asked.error());
        recorded.keptBack += claims.lastKept();
    }
    claims.report(recorded);
    return {};
}

} // namespace bashgah::services
