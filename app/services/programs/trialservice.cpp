// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/trialservice.h"

#include "domain/base/numbered.h"
#include "domain/code/shopcode.h"
#include "domain/program/basepoints.h"
#include "domain/program/programmejson.h"
#include "domain/program/rulecodes.h"
#include "domain/program/tier.h"
#include "services/counter/benefits.h"
#include "services/counter/pooledpoints.h"
#include "services/counter/tierreview.h"
#include "services/shop/shopservice.h"
#include "services/spend/spendwriter.h"
#include "storage/db/database.h"
#include "storage/repositories/couponrepository.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;

TrialService::TrialService(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

namespace {

Instant momentOf(const TrialBill &bill, const ShopCalendar &calendar)
{
    return calendar.momentOn(bill.day, QTime(bill.minute / 60, bill.minute % 60));
}

} // namespace

/// Who the bill is of, as the rules see them at that moment.
struct TrialService::Person
{
    MemberState state;
    std::optional<ActiveMembership> membership;
    SpendPerson spender{};
};

Result<TrialService::Person> TrialService::person(Connection &connection, const Programme &draft,
                                                  const TrialBill &bill, const ShopCalendar &calendar) const
{
    const Instant at = momentOf(bill, calendar);
    Person person{bill.made, {}};
    if (!bill.draft.member) {
        const MemberState moment = stateAt(at, calendar);
        person.state.day = moment.day;
        person.state.minute = moment.minute;
        person.state.month = moment.month;
        person.spender = {bill.made.purchaseNumber == 1, bill.made.tags.value_or(QStringList()), {}};
        return person;
    }
    const MemberId member = *bill.draft.member;
    const auto known = storage::StandingRepository(connection).facts(member);
    if (!known)
        return fail(ErrorCode::MemberNotFound, {numbered(member)});
    {
        const QMutexLocker reading(&m_mutex);
        person.state = m_facts.read(connection, draft, member, at, calendar);
    }
    person.state.tierId = known->tierId;
    person.spender = SpendWriter::person(connection, draft, draft.spend, member, person.state.tags, bill.day, calendar);
    person.membership = storage::MembershipRepository(connection).active(member, bill.day);
    return person;
}

namespace {

/// What counts for somebody so far.
TierSoFar soFar(Connection &connection, const Programme &draft, const TrialBill &bill, const ShopCalendar &calendar)
{
    if (draft.tiers && bill.draft.member)
        return tierSoFar(lookAtTier(connection, *bill.draft.member, *draft.tiers, bill.day, calendar), bill.day);
    return {{bill.made.tierId, {}, 0}, {}, bill.day, {}, {}};
}

/// The tier that somebody rises to by this bill.
std::optional<Tier> reachedBy(const Programme &draft, const TierSoFar &before, Money net, Points base, QDate day,
                              const ShopCalendar &calendar)
{
    if (!draft.tiers)
        return {};
    const Qualification bought = qualificationOf(draft, day, net, base);
    const TierDecision after = decideWith(*draft.tiers, before, bought, day, calendar);
    const Tier *tier = risenTo(draft, before.standing.tierId, after.standing.tierId);
    return tier ? std::optional(*tier) : std::nullopt;
}

} // namespace

/// The bill as it would be recorded, and what came off it on the way.
struct TrialService::Priced
{
    PurchaseDraft bought;
    DiscountOutcome byCodes;
    std::vector<DiscountNotTaken> notTaken;
    std::vector<DiscountNotTaken> gaveWay;
    Redemption redemption;
    std::optional<Error> notRedeemed;
};

namespace {

/// The codes that are typed, and one of the batch that was chosen; a wrong one stays among the codes of `bought` and is
/// not known.
Result<std::vector<Voucher>> vouchersFor(storage::CouponRepository &coupons, const TrialBill &bill,
                                         PurchaseDraft &bought)
{
    std::vector<Voucher> vouchers;
    for (QString &typed : bought.codes) {
        const auto code = ShopCode::parse(typed);
        if (!code)
            continue;
        typed = code->text();
        auto voucher = coupons.find(typed, bill.draft.member);
        if (!voucher)
            return fail(voucher.error());
        if (*voucher && !(*voucher)->rule.automatic)
            vouchers.push_back(std::move(**voucher));
    }
    if (bill.batch) {
        auto one = coupons.anyOf(*bill.batch, bill.draft.member);
        if (!one)
            return fail(one.error());
        if (*one) {
            bought.codes.append((*one)->code);
            vouchers.push_back(std::move(**one));
        }
    }
    return vouchers;
}

/// What the member can spend then; who is made up has all that is wanted.
Points spendableFor(Connection &connection, const TrialBill &bill, Instant at)
{
    if (!bill.draft.member)
        return bill.draft.redeem;
    std::vector<PointsAccount> accounts = pooledAccounts(connection, *bill.draft.member, bill.day);
    const Points own = accounts.front().spendable(bill.day, at);
    const PoolSight pool = sightOf(std::move(accounts), bill.day, at);
    return pool.isShared() ? pool.together : own;
}

} // namespace

Result<TrialService::Priced> TrialService::price(Connection &connection, const Programme &draft, const TrialBill &bill,
                                                 const PurchaseDraft &bought, Instant at)
{
    storage::CouponRepository coupons(connection);
    auto automatic = coupons.automatic(bill.draft.member);
    if (!automatic)
        return fail(automatic.error());
    PurchaseDraft typed = bought;
    typed.codes = splitCodes(draft, bought.codes).others;
    if (!typed.member) { // a member all the same, without a number
        typed.member = MemberId(0);
        automatic->hasWholeProfile = bill.wholeProfile;
        automatic->boughtBefore = bill.made.purchaseNumber != 1;
    }
    const auto vouchers = vouchersFor(coupons, bill, typed);
    if (!vouchers)
        return fail(vouchers.error());
    VoucherOutcome outcome = withVouchers(typed, *vouchers, bill.day, *automatic);
    Priced priced{std::move(outcome.draft), std::move(outcome.discounts), std::move(outcome.notTaken),
                  std::move(outcome.gaveWay), {}, {}};
    priced.bought.member = bought.member;
    if (bought.redeem.isZero())
        return priced;
    Money paidThatDay;
    if (bought.member)
        paidThatDay = storage::PurchaseRepository(connection).paidWithPoints(*bought.member, bill.day);
    auto redemption = checkRedemption(draft.redemption, bought.redeem, spendableFor(connection, bill, at),
                                      netOf(priced.bought), paidThatDay);
    if (redemption)
        priced.redemption = *redemption;
    else
        priced.notRedeemed = redemption.error();
    return priced;
}

Result<Trial> TrialService::tried(Connection &connection, const Programme &draft, const TrialBill &bill,
                                  const ShopProfile &shop) const
{
    auto who = person(connection, draft, bill, shop.calendar);
    if (!who)
        return fail(who.error());
    const Tier *tier = effectiveTier(draft, who->state.tierId);
    who->state.tierId = tier ? std::optional(tier->id) : std::nullopt;
    who->state.payment = bill.draft.payment;
    who->state.codes = splitCodes(draft, bill.draft.codes).ofRules;
    const ActiveMembership *membership = who->membership ? &*who->membership : nullptr;
    const Programme programme = membership ? withMembership(draft, *membership) : draft;
    PurchaseDraft bought = bill.draft;
    bought.standing = benefitFor(tier, membership, bought, shop.currency);
    auto priced = price(connection, draft, bill, bought, momentOf(bill, shop.calendar));
    if (!priced)
        return fail(priced.error());
    const Bill counted = billOf(priced->bought, priced->redemption.amount);
    const TierSoFar before = soFar(connection, draft, bill, shop.calendar);
    who->state.tierId = tierRead(programme, who->state, counted, before, shop.calendar);
    who->spender.tierId = who->state.tierId;
    const Money net = netOf(priced->bought);
    const Money due = net - priced->redemption.amount;
    const Money basis = sumOf(spendBasis(counted, draft.earning.basis, due, Money()));
    Trial trial{evaluate(programme, who->state, counted), missedRules(programme, who->state, counted),
                bought.standing, purchaseGains(draft.spend, who->spender, basis, bill.day, shop.calendar), basis};
    trial.nextVisit = nextVisitGains(draft.nextVisit, nextVisitBasis(counted, due, who->state.tierId), bill.day);
    trial.byCodes = std::move(priced->byCodes);
    trial.notTaken = std::move(priced->notTaken);
    trial.gaveWay = std::move(priced->gaveWay);
    trial.redemption = priced->redemption;
    trial.notRedeemed = std::move(priced->notRedeemed);
    trial.due = due;
    trial.reached = reachedBy(draft, before, net, basePoints(trial.evaluation), bill.day, shop.calendar);
    return trial;
}

Result<Trial> TrialService::run(const Programme &draft, const TrialBill &bill) const
{
    if (auto valid = validate(draft); !valid)
        return fail(valid.error());
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    return m_database.readSnapshot(
        [&](Connection &connection) -> Result<Trial> { return tried(connection, draft, bill, *shop); });
}

} // namespace bashgah::services
