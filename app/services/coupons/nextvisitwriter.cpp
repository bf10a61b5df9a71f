// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/nextvisitwriter.h"

#include "services/coupons/couponwriter.h"
#include "storage/repositories/couponrepository.h"
#include "storage/repositories/nextvisitrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::NextVisitRepository;

namespace {

CouponRule couponRule(const NextVisitRule &rule, const NextVisitGain &gain)
{
    CouponRule coupon;
    coupon.discount.name = gain.name;
    if (gain.share)
        coupon.discount.effect = PercentOff{*gain.share, {}};
    else
        coupon.discount.effect = AmountOff{gain.amount};
    coupon.discount.minimum = rule.nextMinimum;
    coupon.from = gain.from;
    coupon.until = gain.until;
    return coupon;
}

const NextVisitRule *ruleOf(const LiveProgramme &programme, const QString &id)
{
    const auto &rules = programme.programme.nextVisit;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const NextVisitRule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

Result<void> NextVisitWriter::make(const NextVisitSale &sale, const NextVisitRule &rule, NextVisitGain &gain)
{
    auto code = CouponWriter(m_connection, m_facts).makeFor(couponRule(rule, gain), sale.member, {});
    if (!code)
        return fail(code.error());
    gain.code = std::move(*code);
    NextVisitRepository(m_connection)
        .insert({0, gain.ruleId, sale.member, sale.programme.id, gain.amount, gain.code, false, Money(), Money(), gain.lines},
                sale.purchase);
    return {};
}

Result<std::vector<NextVisitGain>> NextVisitWriter::give(const NextVisitSale &sale, const NextVisitBasis &basis)
{
    std::vector<NextVisitGain> gains = nextVisitGains(sale.programme.programme.nextVisit, basis, m_facts.day);
    for (NextVisitGain &gain : gains) {
        if (auto done = make(sale, *ruleOf(sale.programme, gain.ruleId), gain); !done)
            return fail(done.error());
    }
    return gains;
}

Result<NextVisitTaken> NextVisitWriter::takeBack(PurchaseId purchase, QDate bought, const NextVisitBasis &kept,
                                                 ProgrammeStore &programmes)
{
    NextVisitTaken sum;
    NextVisitRepository codes(m_connection);
    for (const storage::NextVisitRecord &given : codes.of(purchase)) {
        const auto version = programmes.version(m_connection, given.version);
        if (!version)
            return fail(version.error());
        const NextVisitRule *rule = ruleOf(**version, given.ruleId);
        auto still = rule ? nextVisitKept(*rule, kept, given.lines, bought) : std::nullopt;
        if (still && still->amount >= given.worth)
            continue;
        if (!given.isUsable) {
            ++sum.used;
            const Money just = still ? std::min(still->amount, given.used) : Money();
            if (const Money owed = given.used - just - given.claimed; owed.isPositive())
                sum.owed.push_back({given.id, owed});
            continue;
        }
        if (given.claimed.isPositive())
            sum.released.push_back(given.id);
        (void)storage::CouponRepository(m_connection).makeVoid(given.code, m_facts.at);
        codes.take(given.id, m_facts.at);
        ++sum.taken;
        if (!still)
            continue;
        if (auto done = make({purchase, given.member, **version}, *rule, *still); !done)
            return fail(done.error());
        sum.instead.push_back(std::move(*still));
    }
    return sum;
}

} // namespace bashgah::services
