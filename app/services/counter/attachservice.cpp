// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/attachservice.h"

#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/counterpolicy.h"
#include "services/counter/purchasewriter.h"
#include "services/counter/refundwriter.h"
#include "services/counter/requestguard.h"
#include "services/shop/shopprofilecache.h"
#include "services/spend/spendwriter.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/attachmentrepository.h"
#include "storage/repositories/purchaseextrasrepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/shiftrepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;
using storage::AttachmentRepository;
using storage::Connection;
using storage::PurchaseRepository;

namespace {

/// What the goods cost before discounts, as the receipt said; the stored lines know it but for a rounding.
std::vector<PurchaseLine> linesOf(const std::vector<storage::SoldLine> &sold, Money gross)
{
    std::vector<PurchaseLine> lines;
    Money sum;
    for (const storage::SoldLine &one : sold) {
        PurchaseLine line;
        line.product = one.product;
        line.code = one.code;
        line.category = one.category;
        line.brand = one.brand;
        line.quantity = one.quantity;
        line.price = one.price;
        line.discount = one.discount;
        line.cost = one.cost;
        line.gross = one.price.times(Rational(one.quantity.thousandths(), 1000), Rounding::HalfUp);
        sum += line.gross;
        lines.push_back(std::move(line));
    }
    if (lines.empty() || sum == gross)
        return lines;
    PurchaseLine &last = lines.back();
    last.gross += gross - sum;
    if (last.gross < last.discount)
        lines.clear(); // its amount alone is sure
    return lines;
}

} // namespace

/// One attachment on its way, inside its transaction.
class AttachService::Private
{
public:
    Private(storage::Database &file, const Clock &time) : database(file), clock(time) {}

    [[nodiscard]] Result<Purchase> standing(Connection &connection, PurchaseId id) const
    {
        const auto purchase = PurchaseRepository(connection).find(id);
        if (!purchase)
            return fail(ErrorCode::PurchaseNotFound, {numbered(id)});
        if (purchase->voidAt)
            return fail(ErrorCode::AlreadyVoid, {purchase->ref});
        if (!purchase->refunded.isZero())
            return fail(ErrorCode::AlreadyRefunded, {purchase->ref});
        return *purchase;
    }
    [[nodiscard]] PurchaseDraft draftOf(Connection &connection, const Purchase &purchase) const
    {
        PurchaseDraft draft;
        draft.amount = purchase.gross;
        draft.discount = purchase.discount;
        draft.lines = linesOf(PurchaseRepository(connection).soldLines(purchase.id), purchase.gross);
        for (const PurchaseLine &line : draft.lines)
            draft.discount -= line.discount;
        draft.ref = purchase.ref;
        draft.payment = purchase.payment;
        draft.note = purchase.note;
        draft.staff = purchase.staff;
        draft.till = purchase.till;
        draft.marginReason = QStringLiteral("attached"); // it was sold already
        draft.extras = storage::PurchaseExtrasRepository(connection).find(purchase.id);
        return draft;
    }
    /// Voids it without moving money and records it anew for `member`.
    [[nodiscard]] Result<RecordedPurchase> move(Connection &connection, const Purchase &purchase,
                                                std::optional<MemberId> member, std::optional<StaffId> staff)
    {
        const ShopProfile shop = shopOf(connection);
        PurchaseDraft draft = draftOf(connection, purchase);
        draft.member = member;
        WriteFacts now;
        now.at = clock.now();
        now.day = shop.calendar.localDay(now.at);
        now.audits = false; // one line says it all
        const auto back = RefundWriter(connection, programmes, shop).takeBack(purchase.id, {}, staff, now);
        if (!back)
            return fail(back.error());
        if (const Points gone = back->writtenOff + back->giftsMissing; gone > Points(0)) { // no refund pays for them
            const Points there = back->taken + back->giftsTaken;
            return fail(ErrorCode::NotEnoughPoints,
                        {QString::number((there + gone).value()), QString::number(there.value())});
        }
        if (back->creditMissing.isPositive() || !back->rewardsGone.isEmpty())
            return fail(spentSince(purchase));
        storage::ShiftRepository(connection).notePaidBack(back->id, Money());
        WriteFacts then = now;
        then.at = purchase.occurredAt;
        then.day = purchase.day;
        then.enteredAt = now.at; // days to fetch a gift begin now
        then.source = purchase.source;
        then.batch = AttachmentRepository(connection).batchOf(purchase.id); // undoing the import finds it
        auto done = PurchaseWriter(connection, programmes, ruleFacts, shop).record(draft, then);
        if (!done || !member)
            return done;
        auto more = SpendWriter(connection, shop.calendar, now).closeAgain(*member, purchase.day, programmes);
        if (!more)
            return fail(more.error());
        done->credit.insert(done->credit.end(), more->begin(), more->end());
        return done;
    }
    /// A changed clock, and a purchase of an earlier day that one person may not touch alone.
    /// Whose it becomes is part of what a second person confirms.
    [[nodiscard]] Result<void> mayChange(Connection &connection, const Purchase &purchase, const QString &action,
                                         std::optional<MemberId> member)
    {
        const QDate today = profiles.of(connection).calendar.localDay(clock.now());
        if (auto right = checkClock(connection, today); !right)
            return right;
        LimitedAct act;
        act.action = action;
        act.subject = member ? QString(subjectOf(purchase.id) + u' ' + subjectOf(*member)) : subjectOf(purchase.id);
        act.amount = purchase.net();
        act.backdatedDays = static_cast<int>(purchase.day.daysTo(today));
        act.refundAge = act.backdatedDays;
        return checkLimits(connection, act);
    }
    [[nodiscard]] static Error spentSince(const Purchase &purchase)
    {
        return Error{ErrorCode::NotCombinable, {purchase.ref}, {}, QStringLiteral("spentSince")};
    }
    /// Of today, without the guard of margins: what was sold is sold.
    [[nodiscard]] ShopProfile shopOf(Connection &connection)
    {
        ShopProfile shop = profiles.of(connection);
        shop.margin = MarginPolicy();
        return shop;
    }
    void audit(Connection &connection, const QString &action, std::optional<StaffId> staff, PurchaseId before,
               PurchaseId after)
    {
        storage::ShopRepository(connection)
            .audit(clock.now(), staff, action, subjectOf(after), subjectOf(before), subjectOf(after));
    }

    storage::Database &database;
    const Clock &clock;
    ShopProfileCache profiles;
    ProgrammeStore programmes;
    RuleFacts ruleFacts;
};

AttachService::AttachService(storage::Database &database, const Clock &clock)
    : d(std::make_unique<Private>(database, clock))
{
}

AttachService::~AttachService() = default;

namespace {

/// The same question again: what was done before.
Result<RecordedPurchase> repeated(Connection &connection, PurchaseId id)
{
    const auto purchase = PurchaseRepository(connection).find(id);
    if (!purchase)
        return fail(ErrorCode::PurchaseNotFound, {numbered(id)});
    RecordedPurchase done{purchase->id, purchase->ref, purchase->earned, {}, purchase->net(), {}, {}, true};
    return done;
}

} // namespace

Result<RecordedPurchase> AttachService::attach(PurchaseId id, MemberId member, std::optional<StaffId> staff)
{
    return d->database.write([&](Connection &connection) -> Result<RecordedPurchase> {
        AttachmentRepository attachments(connection);
        if (const auto became = attachments.becameOf(id)) {
            if (became->second == member)
                return repeated(connection, became->first);
            return fail(ErrorCode::AlreadyExists, {numbered(id)});
        }
        const auto purchase = d->standing(connection, id);
        if (!purchase)
            return fail(purchase.error());
        if (purchase->member == member && attachments.formerOf(id))
            return repeated(connection, id);
        if (purchase->member)
            return fail(ErrorCode::AlreadyExists, {purchase->ref});
        const ShopProfile shop = d->shopOf(connection);
        const QDate last = purchase->day.addDays(readCounterPolicy(connection).attachDays);
        if (shop.calendar.localDay(d->clock.now()) > last)
            return fail(ErrorCode::NoLongerValid, {purchase->ref, last.toString(Qt::ISODate)});
        if (attachments.isPaidOtherwise(id))
            return fail(ErrorCode::NotCombinable, {purchase->ref, QStringLiteral("coupon / card")});
        if (auto may = d->mayChange(connection, *purchase, QStringLiteral("purchase.attach"), member); !may)
            return fail(may.error());
        auto done = d->move(connection, *purchase, member, staff);
        if (!done)
            return done;
        attachments.insert(id, done->id, d->clock.now());
        d->audit(connection, QStringLiteral("purchase.attach"), staff, id, done->id);
        return done;
    });
}

Result<PurchaseId> AttachService::detach(PurchaseId id, std::optional<StaffId> staff)
{
    return d->database.write([&](Connection &connection) -> Result<PurchaseId> {
        AttachmentRepository attachments(connection);
        const auto purchase = d->standing(connection, id);
        if (!purchase)
            return fail(purchase.error());
        if (!attachments.formerOf(id))
            return fail(ErrorCode::NotFound, {purchase->ref});
        if (auto may = d->mayChange(connection, *purchase, QStringLiteral("purchase.detach"), {}); !may)
            return fail(may.error());
        if (attachments.isCodeUsed(id))
            return fail(Private::spentSince(*purchase));
        const auto done = d->move(connection, *purchase, std::nullopt, staff);
        if (!done)
            return fail(done.error());
        attachments.undo(id, done->id, d->clock.now());
        d->audit(connection, QStringLiteral("purchase.detach"), staff, id, done->id);
        return done->id;
    });
}

Result<int> AttachService::days() const
{
    return d->database.read([](Connection &connection) -> Result<int> { return readCounterPolicy(connection).attachDays; });
}

} // namespace bashgah::services
