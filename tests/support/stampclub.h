// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/challenges/challengeservice.h"
#include "support/countershop.h"
#include "support/must.h"

#include <functional>

namespace bashgah::test {

/// Purchases an hour apart by a member with a card of three stamps that gives 50 points, or what is put in their place.
struct StampClub : CounterShop
{
    static constexpr qint64 hundred = 10'000; ///< rials that earn a hundred points

    explicit StampClub(const domain::Programme &programme = CounterShop::plainProgramme())
        : CounterShop(TestShop::Where::Memory, programme), challenges(shop.database(), shop.clock),
          member(addMember(QStringLiteral("m")))
    {
    }

    domain::ChallengeId card(const std::function<void(domain::Challenge &)> &edit = {})
    {
        domain::Challenge made;
        made.name = QStringLiteral("coffee");
        made.target = 3;
        made.points = domain::Points(50);
        made.first = today();
        if (edit)
            edit(made);
        return must(challenges.add(made));
    }
    services::RecordedPurchase buy(qint64 amount = hundred, const QString &key = {})
    {
        shop.clock.advanceMinutes(60);
        domain::PurchaseDraft made = draft(member, amount);
        made.key = key;
        return must(counter.record(made));
    }
    services::RecordedRefund back(const services::RecordedPurchase &bought, std::optional<qint64> amount = {})
    {
        shop.clock.advanceMinutes(1);
        return must(counter.refund(refundOf(bought.id, amount)));
    }

    services::ChallengeService challenges;
    domain::MemberId member;
};

} // namespace bashgah::test
