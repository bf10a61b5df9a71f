// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/membership/planservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/requestguard.h"
#include "services/membership/planreport.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/requestkeys.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::MembershipRepository;

namespace {

void audit(Connection &connection, Instant at, std::optional<StaffId> staff, const QString &action,
           const QString &subject, const QString &after)
{
    storage::ShopRepository(connection).audit(at, staff, action, subject, QStringLiteral(""), after);
}

/// A sale with all that must be right about it.
struct Offer
{
    storage::PlanRow plan;
    SoldPlan sold;
};

Result<Offer> offerFor(Connection &connection, const PlanSale &sale, QDate today, const ShopCalendar &calendar)
{
    MembershipRepository memberships(connection);
    auto plan = memberships.plan(sale.plan);
    if (!plan)
        return failNotFound(sale.plan);
    if (plan->isRetired)
        return fail(ErrorCode::NotAllowed);
    if (!storage::StandingRepository(connection).livingFacts(sale.member))
        return fail(ErrorCode::MemberNotFound, {numbered(sale.member)});
    const auto runs = memberships.runsUntil(sale.member);
    SoldPlan sold;
    sold.paid = plan->terms.price;
    sold.renews = runs && *runs >= today;
    sold.term = membershipTerm(plan->terms, today, runs, calendar);
    return Offer{*plan, sold};
}

/// What was sold under the same key before.
Result<std::optional<SoldPlan>> soldBefore(Connection &connection, storage::RequestKeys &keys, const PlanSale &sale,
                                           const QString &hash)
{
    const auto known = sale.key.isEmpty() ? std::nullopt : keys.find(sale.key);
    if (!known)
        return std::optional<SoldPlan>();
    if (known->hash != hash)
        return fail(ErrorCode::DuplicateRequest, {sale.key});
    const auto row = MembershipRepository(connection).sale(MembershipId(known->result.toLongLong()));
    if (!row)
        return fail(ErrorCode::NotFound, {sale.key});
    return std::optional(SoldPlan{row->id, row->paid, row->term, false, true});
}

} // namespace

PlanService::PlanService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<std::vector<Plan>> PlanService::plans() const
{
    return m_database.read([](Connection &connection) -> Result<std::vector<Plan>> {
        std::vector<Plan> plans;
        for (const storage::PlanRow &row : MembershipRepository(connection).plans())
            plans.push_back({row.id, row.terms, row.isRetired});
        return plans;
    });
}

Result<PlanId> PlanService::addPlan(const PlanTerms &typed, std::optional<StaffId> staff)
{
    PlanTerms terms = typed;
    terms.name = terms.name.simplified();
    terms.gift = terms.gift.simplified();
    if (auto right = validate(terms); !right)
        return fail(right.error());
    return m_database.write([&](Connection &connection) -> Result<PlanId> {
        MembershipRepository memberships(connection);
        for (const storage::PlanRow &row : memberships.plans()) {
            if (!row.isRetired && row.terms.name == terms.name)
                return failField(ErrorCode::AlreadyExists, "name", {terms.name});
        }
        const PlanId id = memberships.addPlan(terms, staff, m_clock.now());
        audit(connection, m_clock.now(), staff, QStringLiteral("plan.add"), subjectOf(id), terms.name);
        return id;
    });
}

Result<void> PlanService::retire(PlanId id, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        MembershipRepository memberships(connection);
        const auto plan = memberships.plan(id);
        if (!plan || plan->isRetired)
            return failNotFound(id);
        memberships.retire(id, m_clock.now());
        audit(connection, m_clock.now(), staff, QStringLiteral("plan.retire"),
              subjectOf(id), plan->terms.name);
        return {};
    });
}

Result<SoldPlan> PlanService::preview(const PlanSale &sale) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<SoldPlan> {
        const QDate today = profile->calendar.localDay(m_clock.now());
        const auto offer = offerFor(connection, sale, today, profile->calendar);
        return offer ? Result<SoldPlan>(offer->sold) : Result<SoldPlan>(fail(offer.error()));
    });
}

Result<SoldPlan> PlanService::sell(const PlanSale &asked)
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const QString hash = QStringLiteral("%1 %2 %3").arg(
        QString::number(asked.member.value()), QString::number(asked.plan.value()), asked.payment);
    auto done = m_database.write([&](Connection &connection) -> Result<SoldPlan> {
        const PlanSale sale = named(connection, asked);
        storage::RequestKeys keys(connection, QStringLiteral("plan.sell"));
        const auto before = soldBefore(connection, keys, sale, hash);
        if (!before)
            return fail(before.error());
        if (*before)
            return **before;
        const Instant now = m_clock.now();
        const QDate today = profile->calendar.localDay(now);
        if (auto clock = checkClock(connection, today); !clock)
            return fail(clock.error());
        auto offer = offerFor(connection, sale, today, profile->calendar);
        if (!offer)
            return fail(offer.error());
        SoldPlan &sold = offer->sold;
        sold.id = MembershipRepository(connection)
                      .sell({sale.plan, sale.member, sold.paid, sale.payment, now, today, sold.term, sale.staff});
        if (!sale.key.isEmpty())
            keys.keep(sale.key, {hash, QString::number(sold.id->value())}, now);
        audit(connection, now, sale.staff, QStringLiteral("plan.sell"),
              subjectOf(*sold.id), QString::number(sold.paid.minor()));
        return sold;
    });
    if (done && !done->repeated)
        emit membershipChanged(asked.member);
    return done;
}

Result<PlanRefunded> PlanService::giveUp(MembershipId id, const QString &reason, std::optional<StaffId> staff)
{
    if (reason.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "reason");
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    std::optional<MemberId> member;
    auto done = m_database.write([&](Connection &connection) -> Result<PlanRefunded> {
        MembershipRepository memberships(connection);
        const auto sale = memberships.sale(id);
        if (!sale)
            return failNotFound(id);
        const QDate today = profile->calendar.localDay(m_clock.now());
        if (auto clock = checkClock(connection, today); !clock)
            return fail(clock.error());
        if (sale->endedOn || sale->term.last < today)
            return fail(ErrorCode::AlreadyVoid, {numbered(id)});
        const auto plan = memberships.plan(sale->plan);
        if (!plan)
            return failNotFound(sale->plan);
        const Money back =
            membershipRefund(plan->terms, sale->paid, sale->soldOn, sale->term, today, profile->calendar);
        memberships.end(id, {today, m_clock.now(), whoDoes(connection, staff), back, reason.trimmed()});
        audit(connection, m_clock.now(), staff, QStringLiteral("plan.give_up"),
              subjectOf(id), QString::number(back.minor()));
        member = sale->member;
        return PlanRefunded{id, back};
    });
    if (done)
        emit membershipChanged(*member);
    return done;
}

Result<std::optional<ActiveMembership>> PlanService::active(MemberId member) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    return m_database.read([&](Connection &connection) -> Result<std::optional<ActiveMembership>> {
        return MembershipRepository(connection).active(member, profile->calendar.localDay(m_clock.now()));
    });
}

Result<PlanReport> PlanService::report() const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<PlanReport> {
        const QDate today = profile->calendar.localDay(m_clock.now());
        ProgrammeStore programmes;
        const auto live = programmes.live(connection, today);
        return planReport(connection, live && *live ? &(*live)->programme : nullptr, today, *profile);
    });
}

} // namespace bashgah::services
