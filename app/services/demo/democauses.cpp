// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/democauses.h"

#include "services/charity/giftwriter.h"
#include "services/demo/demounits.h"
#include "storage/repositories/causerepository.h"
#include "storage/repositories/drawrepository.h"

namespace bashgah::services {

using namespace domain;

namespace {

constexpr int mostGifts = 5;
constexpr int giftPoints = 20;

Cause school(QDate today)
{
    Cause cause;
    cause.name = QStringLiteral("کتابخانهٔ مدرسهٔ محله");
    cause.description = QStringLiteral("کتاب و قفسه برای دبستان");
    cause.matching = Percent::whole(50);
    cause.matchingMost = Money::fromMinor(2'000'000 * demoToman);
    cause.share = SalesShare{Percent(50), today.addDays(-30), today.addDays(60)};
    return cause;
}

LuckyDraw draw(QDate today)
{
    LuckyDraw made;
    made.name = QStringLiteral("قرعه‌کشی ماه");
    made.prize = QStringLiteral("سبد خرید یک میلیون تومانی");
    made.winners = 3;
    made.first = today.addDays(-10);
    made.last = today.addDays(20);
    made.per = Money::fromMinor(100'000 * demoToman);
    made.mostChances = 20;
    made.publicSource = QStringLiteral("رقم پایانی شاخص کل بورس تهران در نخستین روز کاری پس از هفت روز از پایان مهلت");
    return made;
}

} // namespace

Result<void> writeDemoCauses(storage::Connection &connection, const ShopProfile &profile, Instant now, int members)
{
    WriteFacts facts;
    facts.at = now;
    facts.day = profile.calendar.localDay(now);
    storage::CauseRepository causes(connection);
    const CauseId id = causes.insert(school(facts.day), now);
    ProgrammeStore programmes;
    GiftWriter writer(connection, programmes, facts);
    Money given;
    int gifts = 0;
    // Who has too few points is simply passed over.
    for (int member = 2; member <= members && gifts < mostGifts; member += 3) {
        const auto done = writer.give({id, MemberId(member), Points(giftPoints * (gifts + 1)), {}, {}});
        if (!done && done.error().code == ErrorCode::StorageFailure)
            return fail(done.error());
        if (!done)
            continue;
        given += done->worth.sum();
        ++gifts;
    }
    if (given.isPositive()) {
        (void)causes.insert(storage::NewCausePayment{id, given.times(Percent::whole(60), Rounding::Floor), facts.day,
                                                     QStringLiteral("انجمن اولیا و مربیان"), QStringLiteral("1042"),
                                                     QString(), {}, now, {}});
    }
    (void)storage::DrawRepository(connection).insert(draw(facts.day), now);
    return {};
}

} // namespace bashgah::services
