// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demorewards.h"

#include "domain/code/shopcode.h"
#include "services/coupons/couponwriter.h"
#include "services/demo/demounits.h"
#include "services/rewards/rewardwriter.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/rewardrepository.h"

namespace bashgah::services {

using namespace domain;

namespace {

constexpr int mostTakings = 9;
constexpr qint64 twoDays = 2 * 86'400'000LL;

Reward reward(const QString &name, RewardKind kind, qint64 points, qint64 costTomans)
{
    Reward made;
    made.name = name;
    made.kind = kind;
    made.points = Points(points);
    made.shopCost = Money::fromMinor(costTomans * demoToman);
    return made;
}

std::vector<Reward> catalogue()
{
    std::vector<Reward> all{
        reward(QStringLiteral("چای و شیرینی"), RewardKind::Goods, 60, 8'000),
        reward(QStringLiteral("ارسال رایگان تا خانه"), RewardKind::Delivery, 90, 15'000),
        reward(QStringLiteral("کیسهٔ پارچه‌ای باشگاه"), RewardKind::Goods, 150, 18'000),
        reward(QStringLiteral("۵۰ هزار تومان تخفیف"), RewardKind::Discount, 220, 50'000),
        reward(QStringLiteral("سبد آجیل"), RewardKind::Goods, 900, 250'000),
    };
    all[2].stock = 40;
    all[3].value = Money::fromMinor(50'000 * demoToman);
    all[4].stock = 6;
    all[4].perMember = 1;
    all[4].tiers = {QStringLiteral("silver"), QStringLiteral("gold")};
    all[4].tierPrices = {{QStringLiteral("gold"), Points(700)}};
    return all;
}

/// A page of coupons, two gift cards and somebody's credit.
Result<void> writeCodesAndCards(storage::Connection &connection, const WriteFacts &facts, int members)
{
    BatchRequest coupons;
    coupons.rule.discount.name = QStringLiteral("تخفیف همسایه‌ها");
    coupons.rule.discount.effect = PercentOff{Percent::whole(10), Money::fromMinor(60'000 * demoToman)};
    coupons.rule.discount.minimum = Money::fromMinor(200'000 * demoToman);
    coupons.rule.until = facts.day.addDays(45);
    coupons.count = 24;
    quint64 state = 0; // a demo is the same every time: nothing in it is worth guessing
    const auto random = [&state] { return state += 0x9E37'79B9'7F4A'7C15ULL; };
    if (const auto made = CouponWriter(connection, facts, random).make(coupons); !made)
        return fail(made.error());
    StoredValueWriter stored(connection, facts);
    const PayIn in{Money::fromMinor(500'000 * demoToman), QStringLiteral("card"), facts.day.addDays(365), {}, {}};
    for (const quint64 digits : {1403221905ULL, 8827164530ULL}) {
        const ShopCode code = ShopCode::make(CodeKind::GiftCard, digits);
        if (const auto sold = stored.issue(code.text(), in, {}); !sold)
            return fail(sold.error());
    }
    const CreditGrant credit{MemberId(std::min(members, 4)), Money::fromMinor(120'000 * demoToman), StoredEntryKind::Adjust,
                             facts.day, facts.day.addDays(90), {}, {}, QStringLiteral("جبران تأخیر ارسال")};
    const auto granted = stored.grant(credit);
    return granted ? Result<void>() : fail(granted.error());
}

} // namespace

Result<void> writeDemoRewards(storage::Connection &connection, const ShopProfile &profile, Instant now, int members)
{
    std::vector<RewardId> ids;
    for (const Reward &made : catalogue())
        ids.push_back(storage::RewardRepository(connection).insert(made, now));
    ProgrammeStore programmes;
    RuleFacts ruleFacts;
    WriteFacts facts;
    facts.at = now;
    facts.day = profile.calendar.localDay(now);
    RewardWriter writer(connection, programmes, ruleFacts, profile, facts);
    int taken = 0;
    // Dearest first, each to a member who can pay it; who cannot is simply passed over.
    for (int member = 1; member <= members && taken < mostTakings; ++member) {
        const size_t place = ids.size() - 1 - static_cast<size_t>(taken) % ids.size();
        const TakeRequest request{ids[place], MemberId(member), {}, {}};
        const auto done = taken == mostTakings - 1 ? writer.reserve(request, {now.msecs + twoDays})
                                                   : writer.take(request);
        if (done)
            ++taken;
        else if (done.error().code == ErrorCode::StorageFailure)
            return fail(done.error());
    }
    return writeCodesAndCards(connection, facts, members);
}

} // namespace bashgah::services
