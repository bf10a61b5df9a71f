// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demotoday.h"

#include "services/counter/parkingservice.h"
#include "services/demo/demostage.h"
#include "services/demo/demounits.h"
#include "services/staff/shiftservice.h"

namespace bashgah::services {

using namespace domain;

namespace {

const QString cash = QStringLiteral("cash");
const QString card = QStringLiteral("card");

struct Goods
{
    const char *code;
    int pieces;
    int price = 0; ///< in tomans; zero: that of the list
};

Result<PurchaseDraft> draftOf(DemoStage &stage, std::initializer_list<Goods> basket, StaffId staff)
{
    PurchaseDraft draft;
    for (const Goods &goods : basket) {
        const auto price = goods.price > 0 ? std::optional(Money::fromMinor(goods.price * demoToman)) : std::nullopt;
        const auto line = stage.line(QString::fromLatin1(goods.code), goods.pieces, price);
        if (!line)
            return fail(line.error());
        draft.lines.push_back(*line);
    }
    if (const auto member = stage.next())
        draft.member = member->member.id;
    draft.payment = card;
    draft.staff = staff;
    return draft;
}

/// Half in cash, the rest by card, and where it goes.
Result<void> splitBill(DemoStage &stage)
{
    stage.goToMinutesAgo(20);
    auto draft = draftOf(stage, {{"1013", 1}, {"1025", 2}, {"1031", 1}}, demoManager);
    if (!draft)
        return fail(draft.error());
    const auto snapshot = stage.counter().snapshot(draft->member);
    if (!snapshot)
        return fail(snapshot.error());
    const Money due = stage.counter().preview(*snapshot, *draft).due;
    const Money notes = Money::fromMinor(700'000 * demoToman);
    draft->extras.payments = {{cash, notes}, {card, due - notes}};
    draft->extras.fields = {{QStringLiteral("تحویل به"), QStringLiteral("کوچهٔ یاس، پلاک ۱۲")},
                            {QStringLiteral("شمارهٔ سفارش"), QStringLiteral("۱۰۷")}};
    const auto sold = stage.sell(*draft);
    return sold ? Result<void>() : fail(sold.error());
}

Result<void> belowListPrice(DemoStage &stage)
{
    stage.goToMinutesAgo(14);
    auto draft = draftOf(stage, {{"1051", 1, 420'000}, {"1001", 2}}, demoManager);
    if (!draft)
        return fail(draft.error());
    draft->payment = cash;
    draft->extras.discountReason = QStringLiteral("بستهٔ آخر؛ جعبه‌اش ضربه خورده بود");
    const auto sold = stage.sell(*draft);
    return sold ? Result<void>() : fail(sold.error());
}

Result<void> oneLineBack(DemoStage &stage)
{
    stage.goToMinutesAgo(12);
    const auto draft = draftOf(stage, {{"1020", 1}, {"1019", 1}, {"1004", 1}}, demoManager);
    if (!draft)
        return fail(draft.error());
    const auto sold = stage.sell(*draft);
    if (!sold)
        return fail(sold.error());
    const auto lines = stage.counter().refundableLines(sold->id);
    if (!lines)
        return fail(lines.error());
    RefundRequest back{sold->id, {}, {}, QStringLiteral("یکی از تخم‌مرغ‌ها شکسته بود"), {}, demoManager, {}};
    back.lines = {{2, lines->at(1).left, lines->at(1).quantity}};
    stage.goToMinutesAgo(6);
    const auto done = stage.counter().refund(back);
    return done ? Result<void>() : fail(done.error());
}

Result<void> wait(DemoStage &stage)
{
    stage.goToMinutesAgo(3);
    auto draft = draftOf(stage, {{"1002", 1}, {"1008", 2}}, demoCashier);
    if (!draft)
        return fail(draft.error());
    draft->note = QStringLiteral("رفت از ماشین پول بیاورد");
    const auto parked = ParkingService(stage.database(), stage.clock()).park(*draft);
    return parked ? Result<void>() : fail(parked.error());
}

struct ShiftScene
{
    StaffId staff;
    QTime from;
    QTime to;
    Money missing; ///< of the cash that should be there
    QString note;
};

Result<void> stand(DemoStage &stage, const ShiftScene &scene)
{
    ShiftService shifts(stage.database(), stage.clock());
    stage.goTo(1, scene.from);
    if (const auto opened = shifts.open(scene.staff, Money::fromMinor(500'000 * demoToman)); !opened)
        return fail(opened.error());
    stage.goTo(1, scene.to);
    const auto open = shifts.current(scene.staff);
    if (!open)
        return fail(open.error());
    const Money expected = *open ? (*open)->expectedCash() : scene.missing;
    const auto closed = shifts.close(scene.staff, expected - scene.missing, scene.note);
    return closed ? Result<void>() : fail(closed.error());
}

} // namespace

Result<void> playDemoShifts(DemoStage &stage)
{
    if (auto morning = stand(stage, {demoManager, QTime(8, 0), QTime(15, 0), {}, {}}); !morning)
        return morning;
    return stand(stage, {demoCashier, QTime(15, 0), QTime(23, 0), Money::fromMinor(40'000 * demoToman),
                         QStringLiteral("دو بار شمردم؛ شاید بقیهٔ پول کسی را زیاد داده‌ام.")});
}

Result<DemoToday> playDemoToday(DemoStage &stage)
{
    for (const auto scene : {splitBill, belowListPrice, oneLineBack, wait}) {
        if (auto played = scene(stage); !played)
            return fail(played.error());
    }
    return DemoToday{3, 1};
}

} // namespace bashgah::services
