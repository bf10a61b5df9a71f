// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/challenges/challengeservice.h"
#include "services/counter/attachservice.h"
#include "services/counter/nightlyjob.h"
#include "services/members/membersheetservice.h"
#include "services/members/mergeservice.h"
#include "services/rewards/rewardservice.h"
#include "support/countershop.h"
#include "support/must.h"

namespace bashgah::test {

[[nodiscard]] inline domain::Programme ninetyDays(domain::MissingPoints missing = domain::MissingPoints::Clamp)
{
    domain::Programme programme = CounterShop::plainProgramme();
    programme.expiry = {domain::ExpiryPolicy::Kind::Days, 90, domain::ExpiryPolicy::Round::None};
    programme.clawback.missing = missing;
    return programme;
}

/// Sara and Ali live together and spend together; Reza lives alone. A purchase below 100 earns nothing.
struct Street : CounterShop
{
    explicit Street(const domain::Programme &programme = ninetyDays())
        : CounterShop(TestShop::Where::Memory, programme), sara(addMember(QStringLiteral("sara"))),
          ali(addMember(QStringLiteral("ali"))), reza(addMember(QStringLiteral("reza")))
    {
        must(sheets.joinHousehold(ali, sara));
        must(sheets.poolPoints(sara, true));
    }
    void earn(domain::MemberId member, qint64 points) { (void)must(counter.record(draft(member, points * 100))); }
    [[nodiscard]] domain::PurchaseId spend(domain::MemberId member, qint64 points)
    {
        return must(counter.record(draft(member, points, points))).id;
    }
    [[nodiscard]] storage::MemberRecord record(domain::MemberId member)
    {
        return must(shop.database().read([&](storage::Connection &c) -> domain::Result<storage::MemberRecord> {
            return *storage::MemberRepository(c).find(member);
        }));
    }
    void merge(domain::MemberId kept, domain::MemberId other)
    {
        const storage::MemberRecord mine = record(kept);
        services::MergeRequest request{kept, other, mine.member.details, mine.version, record(other).version};
        (void)must(merges.merge(request));
    }
    void back(domain::PurchaseId id, std::optional<qint64> amount = {}) { (void)must(counter.refund(refundOf(id, amount))); }
    void night() { (void)must(services::NightlyJob(shop.database(), shop.clock).run()); }
    [[nodiscard]] domain::Instant soon() { return domain::Instant{shop.clock.now().msecs + 3'600'000}; }
    domain::RewardId cup(qint64 points, std::optional<qint64> stock = {})
    {
        domain::Reward reward;
        reward.name = QStringLiteral("cup");
        reward.points = domain::Points(points);
        reward.stock = stock;
        return must(rewards.add(reward));
    }
    /// Full after two purchases of 10 points or more each; it gives a cup.
    void card(domain::RewardId cup, bool repeats = true)
    {
        domain::Challenge made;
        made.name = QStringLiteral("coffee");
        made.target = 2;
        made.minimum = domain::Money::fromMinor(1'000);
        made.reward = cup;
        made.repeats = repeats;
        made.first = today();
        (void)must(challenges.add(made));
    }
    [[nodiscard]] domain::PurchaseId stamp(std::optional<domain::MemberId> member)
    {
        shop.clock.advanceMinutes(10);
        return must(counter.record(draft(member, 1'000))).id;
    }
    [[nodiscard]] std::vector<services::ReadyGift> gifts(domain::MemberId member) { return must(rewards.offers(member)).gifts; }

    services::MemberSheetService sheets{shop.database(), shop.clock};
    services::MergeService merges{shop.database(), shop.clock};
    services::RewardService rewards{shop.database(), shop.clock};
    services::ChallengeService challenges{shop.database(), shop.clock};
    services::AttachService attachments{shop.database(), shop.clock};
    domain::MemberId sara;
    domain::MemberId ali;
    domain::MemberId reza;
};

} // namespace bashgah::test
