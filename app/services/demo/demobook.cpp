// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demobook.h"

#include "domain/program/basepoints.h"
#include "domain/text/jsontext.h"
#include "services/counter/benefits.h"
#include "services/counter/tierreview.h"
#include "storage/repositories/demowriter.h"
#include "storage/repositories/memberrepository.h"

namespace bashgah::services {

using domain::EntryKind;
using domain::Instant;
using domain::Money;
using domain::Points;
using domain::Posting;
using domain::PurchaseDraft;
using storage::DemoEntry;

namespace {

constexpr Points none{0};

} // namespace

DemoBook::DemoBook(storage::DemoWriter &writer, storage::MemberRepository &members,
                   const domain::ShopProfile &shop, const domain::ShopCalendar &calendar,
                   std::vector<DemoVersion> versions)
    : m_writer(writer), m_repository(members), m_currency(shop.currency), m_calendar(calendar),
      m_versions(std::move(versions))
{
    for (DemoVersion &version : m_versions) {
        const Instant saved = calendar.instantAt(version.start.addDays(-3), QTime(20, 40));
        version.id = writer.programmeVersion(version.programme, version.start, saved,
                                             domain::StaffId(1));
    }
}

size_t DemoBook::versionOn(QDate day) const
{
    size_t found = 0;
    for (size_t i = 0; i < m_versions.size(); ++i) {
        if (m_versions[i].start <= day)
            found = i;
    }
    return found;
}

const domain::Programme &DemoBook::programmeOn(QDate day) const
{
    return m_versions[versionOn(day)].programme;
}

Points DemoBook::spendable(size_t person, QDate day) const
{
    return m_members[person].points.spendable(day);
}

void DemoBook::addMember(const DemoPerson &person, Instant at, domain::StaffId staff)
{
    const domain::MemberId id = m_repository.insert(person.details, at);
    if (person.consent != domain::ConsentState::Unknown) {
        storage::ConsentRow consent;
        consent.state = person.consent;
        consent.source = QStringLiteral("counter");
        consent.wording = QStringLiteral("مایلم پیامک‌های فروشگاه را دریافت کنم.");
        consent.at = at;
        consent.staff = staff;
        m_repository.addConsent(id, consent);
    }
    const domain::AccountId account(id.value());
    m_writer.account(account, id);
    m_members.push_back({id, account, {}, 0, {}, person.details.joinedOn, {}, {}, {}});
}

domain::Redemption DemoBook::redemptionFor(const DemoVisit &visit, const PurchaseDraft &draft,
                                           QDate day, const domain::Programme &programme) const
{
    if (!visit.person || !visit.wantsToRedeem || !programme.redemption.enabled)
        return {};
    return domain::largestRedemption(programme.redemption, spendable(*visit.person, day),
                                     domain::netOf(draft));
}

PurchaseDraft DemoBook::draftOf(const DemoVisit &visit, const domain::Programme &programme) const
{
    PurchaseDraft draft;
    draft.lines = visit.lines;
    draft.discount = visit.discount;
    for (const domain::PurchaseLine &line : visit.lines)
        draft.amount += line.gross;
    if (visit.person) {
        const domain::Tier *tier = effectiveTier(programme, m_members[*visit.person].standing.tierId);
        draft.standing = benefitFor(tier, membershipOn(*visit.person, m_calendar.localDay(visit.at)), draft, m_currency);
    }
    return draft;
}

DemoSold DemoBook::sell(const DemoVisit &visit)
{
    if (visit.person)
        buyMembership(*visit.person, visit);
    const size_t version = versionOn(m_calendar.localDay(visit.at));
    const domain::Programme &programme = m_versions[version].programme;
    const PurchaseDraft draft = draftOf(visit, programme);
    DemoSold sold(m_writer.nextPurchase());
    sold.lines = visit.lines;
    domain::Purchase &purchase = sold.purchase;
    purchase.occurredAt = visit.at;
    purchase.day = m_calendar.localDay(visit.at);
    purchase.ref = QString::number(++m_purchases);
    purchase.gross = domain::grossOf(draft);
    purchase.discount = domain::discountOf(draft);
    purchase.payment = m_purchases % 4 == 0 ? QStringLiteral("cash") : QStringLiteral("card");
    purchase.staff = visit.staff;
    sold.version = version;
    sold.standing = draft.standing;
    const domain::Redemption redemption = redemptionFor(visit, draft, purchase.day, programme);
    const domain::Bill bill = domain::billOf(draft, redemption.amount);
    for (const domain::BillLine &line : bill.lines)
        sold.net.push_back(line.net());
    if (visit.person) {
        sold.person = *visit.person;
        const State &member = m_members[*visit.person];
        purchase.member = member.id;
        purchase.programmeVersion = m_versions[sold.version].id;
        purchase.redeemedPoints = redemption.points;
        purchase.redeemedAmount = redemption.amount;
        domain::MemberState state;
        if (const domain::Tier *tier = effectiveTier(programme, member.standing.tierId))
            state.tierId = tier->id;
        const domain::ActiveMembership *paid = membershipOn(*visit.person, purchase.day);
        sold.evaluation = domain::evaluate(paid ? withMembership(programme, *paid) : programme, state, bill);
        purchase.earned = sold.evaluation.total;
    }
    m_writer.purchase(purchase);
    for (size_t i = 0; i < sold.lines.size(); ++i)
        m_writer.purchaseLine(purchase.id, static_cast<int>(i) + 1, sold.lines[i], sold.net[i]);
    if (visit.person) {
        State &member = m_members[*visit.person];
        redeem(member, sold);
        earn(member, sold);
        member.lastVisit = purchase.day;
        const Points base = domain::basePoints(sold.evaluation);
        member.counted.push_back({purchase.day, purchase.net(), base, 1});
        m_writer.qualify(purchase.id, base);
        noteBenefits(member, sold);
        lookAtTier(member, purchase.day, QStringLiteral("purchase"), visit.at);
    }
    return sold;
}

void DemoBook::noteBenefits(const State &member, const DemoSold &sold)
{
    const QString plan = member.membership ? membershipKey(member.membership->id) : QString();
    const Points points = member.membership ? domain::givenBy(sold.evaluation, plan) : none;
    const bool byPlan = sold.standing && sold.standing->source == plan;
    if (sold.standing)
        m_writer.benefit(sold.purchase.id, *sold.standing, byPlan ? points : none);
    if (!byPlan && !points.isZero())
        m_writer.benefit(sold.purchase.id, {plan, {}, {}}, points);
}

void DemoBook::sellPlan(const domain::PlanTerms &terms, QDate from, Instant at)
{
    m_planTerms = terms;
    m_plan = m_writer.plan(terms, at);
    m_planFrom = from;
}

const domain::ActiveMembership *DemoBook::membershipOn(size_t person, QDate day) const
{
    const auto &membership = m_members[person].membership;
    return membership && day <= membership->lastDay ? &*membership : nullptr;
}

void DemoBook::buyMembership(size_t person, const DemoVisit &visit)
{
    constexpr size_t oneIn = 19;
    constexpr size_t which = 7;
    const QDate day = m_calendar.localDay(visit.at);
    const bool buys = m_plan && day >= m_planFrom && person % oneIn == which && !membershipOn(person, day);
    if (!buys)
        return;
    const domain::DayRange term = domain::membershipTerm(m_planTerms, day, {}, m_calendar);
    State &member = m_members[person];
    const domain::MembershipId id =
        m_writer.membership(*m_plan, member.id, m_planTerms.price, visit.at, term, visit.staff);
    member.membership = domain::ActiveMembership{id, m_planTerms.name, m_planTerms.num, m_planTerms.den,
                                                 m_planTerms.discount, m_planTerms.gift, term.last};
}

void DemoBook::redeem(State &member, DemoSold &sold)
{
    const domain::Purchase &purchase = sold.purchase;
    if (purchase.redeemedPoints.isZero())
        return;
    const auto posting = member.points.debit(EntryKind::Redeem, purchase.redeemedPoints,
                                             purchase.day, domain::DebitPolicy::Reject);
    Q_ASSERT(posting); // the redemption was cut to what may be spent
    ++m_redemptions;
    sold.redeemed = domain::traceOf(*posting);
    DemoEntry entry;
    entry.account = member.account;
    entry.at = purchase.occurredAt;
    entry.purchase = purchase.id;
    entry.version = purchase.programmeVersion;
    entry.staff = purchase.staff;
    entry.explain = QStringLiteral("{\"amount\":%1}").arg(purchase.redeemedAmount.minor());
    sold.redeemEntry = post(member, *posting, entry);
}

void DemoBook::earn(State &member, DemoSold &sold)
{
    const domain::Purchase &purchase = sold.purchase;
    if (purchase.earned.isZero())
        return;
    const domain::Programme &programme = m_versions[sold.version].programme;
    const QDate active = purchase.day.addDays(programme.earning.pendingDays);
    const auto last = domain::lastValidDay(programme.expiry, active, m_calendar);
    const Posting posting =
        member.points.credit(EntryKind::Earn, purchase.earned, purchase.day, active, last);
    sold.earnLot = posting.newLots.front();
    DemoEntry entry;
    entry.account = member.account;
    entry.at = purchase.occurredAt;
    entry.purchase = purchase.id;
    entry.version = purchase.programmeVersion;
    entry.staff = purchase.staff;
    entry.explain = domain::explanationText(sold.evaluation);
    post(member, posting, entry);
}

void DemoBook::bonus(size_t person, Points points, const QString &reason, Instant at)
{
    State &member = m_members[person];
    const QDate day = m_calendar.localDay(at);
    const auto last = domain::lastValidDay(programmeOn(day).expiry, day, m_calendar);
    const Posting posting = member.points.credit(EntryKind::Bonus, points, day, day, last);
    DemoEntry entry;
    entry.account = member.account;
    entry.at = at;
    entry.staff = domain::StaffId(1);
    entry.reason = reason;
    post(member, posting, entry);
}

domain::EntryId DemoBook::post(State &member, const Posting &posting, DemoEntry entry)
{
    entry.seq = ++member.seq;
    entry.kind = *posting.kind;
    entry.points = posting.points;
    entry.day = posting.day;
    const domain::EntryId id = m_writer.entry(entry);
    for (const size_t place : posting.newLots) {
        const domain::LotId lot = m_writer.lot(id, member.account, member.points.lots()[place]);
        member.points.setStored(place, lot, id);
    }
    for (const domain::LotMove &move : posting.moves) {
        const bool restored = move.kind == domain::LotMove::Kind::Restore;
        m_writer.lotUse(id, *member.points.lots()[move.lot].id, restored, move.points);
    }
    return id;
}

void DemoBook::finish()
{
    for (State &member : m_members) {
        m_writer.finishAccount(member.account, member.points.balance(), member.seq);
        m_writer.finishMember(member.id, member.standing.tierId, member.lastVisit);
        for (const domain::Lot &lot : member.points.lots()) {
            if (lot.remaining != lot.credit)
                m_writer.finishLot(*lot.id, lot.remaining);
        }
    }
}

} // namespace bashgah::services
