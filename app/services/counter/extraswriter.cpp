// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/extraswriter.h"

#include "domain/money/amounterror.h"
#include "domain/purchase/listprice.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/staff/staffguard.h"
#include "storage/repositories/productrepository.h"
#include "storage/repositories/purchaseextrasrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;

QString paymentOf(const std::vector<PaymentPart> &parts)
{
    if (parts.empty())
        return {};
    for (const PaymentPart &part : parts) {
        if (part.kind != parts.front().kind)
            return mixedPayment();
    }
    return parts.front().kind;
}

namespace {

/// By the list as it is inside this transaction: what the window knew of it may be old.
Money belowListOf(storage::Connection &connection, const PurchaseDraft &draft)
{
    storage::ProductRepository products(connection);
    Money sum;
    for (const PurchaseLine &line : draft.lines) {
        std::optional<StoredProduct> goods;
        if (line.product)
            goods = products.find(*line.product);
        else if (!line.code.isEmpty())
            goods = products.byCode(line.code);
        if (goods)
            sum += belowList(line, goods->product.price);
    }
    return sum;
}

LimitedAct discountAct(const PurchaseDraft &draft, Money discount, Instant now)
{
    LimitedAct act;
    act.action = QStringLiteral("purchase.discount");
    act.subject = draft.member ? subjectOf(*draft.member) : QString();
    act.amount = netOf(draft);
    act.handDiscount = discount;
    act.at = now;
    return act;
}

/// Of an earlier day a second person was asked for both at once: factsOfDay().
Result<void> noteHandDiscount(storage::Connection &connection, PurchaseId purchase, const PurchaseDraft &draft, Money byHand,
                              const WriteFacts &facts)
{
    const Money below = belowListOf(connection, draft);
    if (!byHand.isPositive() && !below.isPositive())
        return {};
    if (!facts.enteredAt) {
        if (auto alone = checkLimits(connection, discountAct(draft, byHand + below, facts.at)); !alone)
            return alone;
    }
    JsonText after;
    after.insert(QLatin1String("discount"), (byHand + below).minor());
    after.insert(QLatin1String("reason"), draft.extras.discountReason);
    if (below.isPositive())
        after.insert(QLatin1String("below_list"), below.minor());
    storage::ShopRepository(connection)
        .audit(facts.enteredAt.value_or(facts.at), draft.staff, QStringLiteral("purchase.discount"),
               subjectOf(purchase), QStringLiteral(""), after.text());
    return {};
}

} // namespace

Result<void> noteExtras(storage::Connection &connection, PurchaseId purchase, const PurchaseDraft &draft, Money due,
                        Money byHand, const WriteFacts &facts)
{
    const PurchaseExtras &extras = draft.extras;
    if (auto fine = checkPayments(extras.payments, due); !fine)
        return fine;
    const bool atCounter = facts.audits && !facts.batch;
    if (atCounter && extras.payments.empty() && due.isPositive() && draft.payment == mixedPayment()) // none was said
        return fail(amountError(ErrorCode::OutOfRange, {Money(), due}, QStringLiteral("payment")));
    storage::PurchaseExtrasRepository repository(connection);
    if (extras.payments.size() > 1)
        repository.insertPayments(purchase, extras.payments);
    if (!extras.discountReason.isEmpty() || !extras.fields.empty() || extras.day)
        repository.insertNote(purchase, extras, extras.day ? facts.enteredAt : std::nullopt);
    return atCounter ? noteHandDiscount(connection, purchase, draft, byHand, facts) : Result<void>();
}

Instant momentOfDay(const ShopCalendar &calendar, QDate day)
{
    return calendar.momentOn(day, QTime(12, 0));
}

Result<WriteFacts> factsOfDay(storage::Connection &connection, const PurchaseDraft &draft, const ShopCalendar &calendar,
                              const WriteFacts &now)
{
    const std::optional<QDate> &day = draft.extras.day;
    if (!day || *day == now.day)
        return now;
    const Error refused{ErrorCode::OutOfRange, {day->toString(Qt::ISODate)}, {}, QStringLiteral("day")};
    const auto closed = storage::StandingRepository(connection).lastClosedDay();
    if (!day->isValid() || *day > now.day || (closed && *day <= *closed))
        return fail(refused);
    if (draft.redeem > Points(0)) // what could be spent then is not what is there now
        return fail(Error{ErrorCode::NotAllowed, {}, {}, QStringLiteral("redeem")});
    LimitedAct act = discountAct(draft, discountOf(draft) + belowListOf(connection, draft), now.at);
    act.action = QStringLiteral("purchase.record");
    act.backdatedDays = static_cast<int>(day->daysTo(now.day));
    if (auto alone = checkLimits(connection, act); !alone)
        return fail(alone.error());
    WriteFacts then = now;
    then.enteredAt = now.at;
    then.at = momentOfDay(calendar, *day);
    then.day = *day;
    then.timed = false;
    return then;
}

} // namespace bashgah::services
