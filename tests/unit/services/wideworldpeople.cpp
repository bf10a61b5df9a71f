// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens beside sales and returns.
#include "unit/services/wideworld.h"

#include <algorithm>

namespace bashgah::test {

using namespace domain;

void WideWorld::attach()
{
    const PurchaseId *id = oneOf(m_anonymous);
    if (!id)
        return;
    const auto done = m_attach.attach(*id, somebody());
    if (!fine(done))
        return;
    m_purchases.push_back(done->id);
    m_attached.push_back(done->id);
    if (!m_chance.oneIn(3))
        return;
    m_now = QStringLiteral("detach"); // the wrong member
    m_story << m_now;
    detach();
}

void WideWorld::detach()
{
    const PurchaseId *id = oneOf(m_attached);
    if (!id)
        return;
    const auto done = m_attach.detach(*id);
    if (!fine(done))
        return;
    m_purchases.push_back(*done);
    m_anonymous.push_back(*done);
}

void WideWorld::adjust()
{
    const qint64 points = m_chance.between(-100, 100);
    fine(counter.adjust({somebody(), Points(points), QStringLiteral("why"), {}, {}}));
}

void WideWorld::adjustAll()
{
    const qint64 points = m_chance.between(-50, 50);
    const auto done = m_bulk.adjust({m_members, Points(points), QStringLiteral("why"), {}, {}});
    if (fine(done))
        m_batches.push_back(*done);
}

void WideWorld::undoAdjustAll()
{
    if (const BatchId *batch = oneOf(m_batches))
        fine(m_bulk.undo(*batch));
}

void WideWorld::merge()
{
    const MemberId kept = somebody();
    const MemberId other = somebody();
    const auto a = m_register.member(kept);
    const auto b = m_register.member(other);
    if (kept == other || !a || !b)
        return;
    const auto details = services::MergeService::proposed(a->member.details, b->member.details);
    if (!fine(m_merging.merge({kept, other, details, a->version, b->version})))
        return;
    m_merges.push_back({kept, other});
    std::erase(m_members, other);
}

void WideWorld::unmerge()
{
    if (m_merges.empty())
        return;
    const Pair pair = m_merges.back();
    if (!fine(m_merging.undo(pair.kept, pair.other)))
        return;
    m_merges.pop_back();
    m_members.push_back(pair.other);
}

void WideWorld::joinHousehold()
{
    const MemberId one = somebody();
    const MemberId other = somebody();
    if (one != other)
        fine(m_sheets.joinHousehold(one, other));
}

void WideWorld::leaveHousehold()
{
    fine(m_sheets.leaveHousehold(somebody()));
}

void WideWorld::pool()
{
    const MemberId who = somebody();
    fine(m_sheets.poolPoints(who, !m_chance.oneIn(4)));
}

void WideWorld::keepApart()
{
    const MemberId who = somebody();
    fine(m_sheets.keepPointsApart(who, m_chance.oneIn(2)));
}

void WideWorld::carryToPartner()
{
    const MemberId who = somebody();
    const auto done = m_partners.move({m_partner, who, Points(m_chance.between(1, 60)), {}, {}});
    if (fine(done))
        m_moves.push_back(done->id);
}

void WideWorld::bringFromPartner()
{
    if (const PartnerMoveId *id = oneOf(m_moves))
        fine(m_partners.takeBack(*id));
}

void WideWorld::donate()
{
    const MemberId who = somebody();
    const auto done = m_causes.give({m_cause, who, Points(m_chance.between(1, 60)), {}, {}});
    if (fine(done))
        m_donations.push_back(done->id);
}

void WideWorld::undoDonation()
{
    if (const DonationId *id = oneOf(m_donations))
        fine(m_causes.takeBack(*id));
}

void WideWorld::sellPlan()
{
    const auto sold = m_plans.sell({somebody(), m_plan, QStringLiteral("cash"), {}, {}});
    if (!fine(sold))
        return;
    m_memberships.push_back(*sold->id);
    m_cash += sold->paid;
}

void WideWorld::giveUpPlan()
{
    const MembershipId *id = oneOf(m_memberships);
    if (!id)
        return;
    const auto done = m_plans.giveUp(*id, QStringLiteral("why"));
    if (fine(done))
        m_cash -= done->amount;
}

void WideWorld::takeReward()
{
    const auto done = m_rewards.take({m_reward, somebody(), {}, {}});
    if (fine(done))
        m_takings.push_back(done->id);
}

void WideWorld::reserveReward()
{
    const Instant until{shop.clock.now().msecs + m_chance.between(1, 10) * 86'400'000};
    const auto done = m_rewards.reserve({m_reward, somebody(), {}, {}}, until);
    if (fine(done))
        m_takings.push_back(done->id);
}

void WideWorld::handOverReward()
{
    if (const TakingId *id = oneOf(m_takings))
        fine(m_rewards.handOver(*id));
}

void WideWorld::releaseReward()
{
    if (const TakingId *id = oneOf(m_takings))
        fine(m_rewards.release(*id));
}

void WideWorld::giveBackReward()
{
    if (const TakingId *id = oneOf(m_takings))
        fine(m_rewards.giveBack(*id, QStringLiteral("back")));
}

void WideWorld::confirm()
{
    const auto done = m_activities.confirm({somebody(), QStringLiteral("survey"), {}, {}});
    if (fine(done))
        m_confirmed.push_back(done->id);
}

void WideWorld::unconfirm()
{
    if (const qint64 *id = oneOf(m_confirmed))
        fine(m_activities.undo(*id));
}

void WideWorld::issueCard()
{
    const services::PayIn in = payIn();
    const auto card = m_stored.issue(in);
    if (!fine(card))
        return;
    m_card = card->code;
    m_cash += in.amount;
}

void WideWorld::topUp()
{
    const services::PayIn in = payIn();
    const bool toCard = !m_card.isEmpty() && m_chance.oneIn(2);
    if (fine(toCard ? m_stored.topUpCard(m_card, in) : m_stored.topUpCredit(somebody(), in)))
        m_cash += in.amount;
}

void WideWorld::makeDraw()
{
    LuckyDraw made;
    made.name = QStringLiteral("draw");
    made.prize = QStringLiteral("a mug");
    made.first = today();
    made.last = today().addDays(m_chance.between(0, 5));
    made.publicSource = QStringLiteral("the index");
    const auto id = m_drawing.add(made);
    if (!happens(id))
        return;
    m_draws.push_back(*id);
    fine(m_drawing.commit(*id));
}

void WideWorld::draw()
{
    const DrawId *id = oneOf(m_draws);
    if (id && happens(m_drawing.close(*id)))
        fine(m_drawing.draw(*id, QStringLiteral("7")));
}

} // namespace bashgah::test
