// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demobook.h"

#include "domain/program/basepoints.h"
#include "services/counter/benefits.h"
#include "services/counter/tierreview.h"
#include "storage/repositories/demowriter.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using domain::EntryKind;
using domain::Instant;
using domain::KeptLine;
using domain::Money;
using domain::Points;
using domain::Posting;
using storage::DemoEntry;

void DemoBook::refund(const DemoSold &sold, std::optional<size_t> line, const QString &reason,
                      Instant at)
{
    std::vector<KeptLine> kept;
    Money back;
    for (size_t i = 0; i < sold.net.size(); ++i) {
        const bool returned = !line || *line == i;
        kept.push_back({sold.net[i], returned ? Money() : sold.net[i]});
        back += returned ? sold.net[i] : Money();
    }
    if (!back.isPositive())
        return;
    const QDate day = m_calendar.localDay(at);
    const domain::RefundId id = m_writer.refund(sold.purchase, back, reason, at, day);
    ++m_refunds;
    int number = 0;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (kept[i].kept < kept[i].whole) {
            m_writer.refundLine(id, ++number, sold.purchase.id, static_cast<int>(i) + 1,
                                sold.lines[i], kept[i].whole);
        }
    }
    m_writer.purchaseRefunded(sold.purchase.id, back);
    if (!sold.purchase.member)
        return;
    State &member = m_members[sold.person];
    giveBack(member, sold, back, id, at);
    clawBack(member, sold, kept, id, at);
    const Points still = domain::basePoints(
        domain::evaluateKept(withMembershipOf(m_versions[sold.version].programme, sold.evaluation),
                             sold.evaluation, kept));
    member.counted.push_back({sold.purchase.day, -back, still - domain::basePoints(sold.evaluation),
                              back == sold.purchase.net() ? -1 : 0});
    m_writer.qualify(sold.purchase.id, still);
    lookAtTier(member, day, QStringLiteral("refund"), at);
}

void DemoBook::giveBack(State &member, const DemoSold &sold, Money back, domain::RefundId refund,
                        Instant at)
{
    const domain::Purchase &purchase = sold.purchase;
    const Points points =
        domain::redeemedPointsBack(purchase.redeemedPoints, purchase.net(), back);
    if (points.isZero())
        return;
    const Posting posting = member.points.restore(EntryKind::RedeemReversal, points,
                                                  m_calendar.localDay(at), sold.redeemed);
    DemoEntry entry;
    entry.account = member.account;
    entry.at = at;
    entry.purchase = purchase.id;
    entry.refund = refund;
    entry.reverses = sold.redeemEntry;
    entry.version = purchase.programmeVersion;
    entry.staff = purchase.staff;
    post(member, posting, entry);
}

void DemoBook::clawBack(State &member, const DemoSold &sold, const std::vector<KeptLine> &kept,
                        domain::RefundId refund, Instant at)
{
    const domain::Purchase &purchase = sold.purchase;
    const domain::Evaluation still = domain::evaluateKept(
        withMembershipOf(m_versions[sold.version].programme, sold.evaluation), sold.evaluation, kept);
    const Points due = domain::clawbackDue(purchase.earned, still.total, Points(0), Points(0));
    if (due.isZero())
        return;
    const auto posting = member.points.debit(EntryKind::Clawback, due, m_calendar.localDay(at),
                                             domain::DebitPolicy::Clamp, sold.earnLot);
    if (!posting)
        return;
    DemoEntry entry;
    entry.account = member.account;
    entry.at = at;
    entry.purchase = purchase.id;
    entry.refund = refund;
    entry.version = purchase.programmeVersion;
    entry.staff = purchase.staff;
    entry.explain = QStringLiteral("{\"asked\":%1,\"earned\":%2,\"expired\":0,\"still_earned\":%3,"
                                   "\"written_off\":%4}")
                        .arg(due.value()).arg(purchase.earned.value()).arg(still.total.value())
                        .arg(posting->writtenOff.value());
    post(member, *posting, entry);
}

void DemoBook::lookAtTier(State &member, QDate day, const QString &cause, Instant at)
{
    const DemoVersion &version = m_versions[versionOn(day)];
    if (!version.programme.tiers)
        return;
    const domain::TierPolicy &policy = *version.programme.tiers;
    // what left the window never comes back: days only rise
    const QDate first = domain::earliestTierDay(policy, day, m_calendar);
    std::erase_if(member.counted, [&](const domain::Qualification &each) { return each.day < first; });
    domain::TierInputs inputs = domain::tierInputs(policy, member.counted, day, member.joined, m_calendar);
    inputs.lastPurchase = member.lastVisit;
    const domain::TierStanding before = member.standing;
    const domain::TierDecision decision = domain::decideTier(policy, before, inputs, day, m_calendar);
    member.standing = decision.standing;
    if (member.standing == before)
        return;
    storage::TierChange change{member.id, day, decision.standing, inputs, decision.reason, policy.measure,
                               {}, *version.id, cause, at};
    if (const domain::Tier *tier = effectiveTier(version.programme, member.standing.tierId))
        change.tier = *tier;
    m_writer.tier(change);
}

void DemoBook::expire(State &member, QDate day, Instant at)
{
    for (const Posting &posting : member.points.expire(day)) {
        DemoEntry entry;
        entry.account = member.account;
        entry.at = at;
        const domain::Lot &lot = member.points.lots()[posting.moves.front().lot];
        entry.expiredLot = lot.id;
        entry.explain = QStringLiteral("{\"last_day\":\"%1\"}")
                            .arg(lot.expires.value_or(QDate()).toString(Qt::ISODate));
        post(member, posting, entry);
    }
}

void DemoBook::nightly(QDate day)
{
    const Instant midnight = m_calendar.beginOf(day);
    const bool newProgramme = m_versions[versionOn(day)].start == day && versionOn(day) > 0;
    for (State &member : m_members) {
        expire(member, day, midnight);
        lookAtTier(member, day,
                   newProgramme ? QStringLiteral("programme") : QStringLiteral("nightly"), midnight);
    }
    m_writer.closedDay(day.addDays(-1), midnight);
}

} // namespace bashgah::services
