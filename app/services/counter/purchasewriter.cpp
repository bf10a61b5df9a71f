// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/purchasewriter.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/program/rulecodes.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/challenges/challengewriter.h"
#include "services/counter/benefits.h"
#include "services/counter/duepoints.h"
#include "services/counter/extraswriter.h"
#include "services/counter/margins.h"
#include "services/counter/membercodes.h"
#include "services/counter/pooledpoints.h"
#include "services/counter/tierreview.h"
#include "services/rewards/rewardexchange.h"
#include "services/coupons/couponwriter.h"
#include "services/spend/spendwriter.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include "services/counter/purchasework.h" // needs those above

namespace bashgah::services {

using namespace domain;
using storage::EntryFacts;
using storage::LedgerRepository;
using storage::PurchaseRepository;

namespace {

EntryFacts entryFacts(const WriteFacts &facts, std::optional<StaffId> staff)
{
    EntryFacts entry;
    entry.at = facts.at;
    entry.batch = facts.batch;
    entry.staff = staff;
    return entry;
}

} // namespace

PurchaseWriter::PurchaseWriter(storage::Connection &connection, ProgrammeStore &programmes,
                               RuleFacts &ruleFacts, const ShopProfile &profile)
    : m_connection(connection), m_programmes(programmes), m_ruleFacts(ruleFacts), m_profile(profile)
{
}

Result<void> PurchaseWriter::readMember(Work &work)
{
    if (!work.draft.member)
        return {};
    work.member = storage::StandingRepository(m_connection).livingFacts(*work.draft.member);
    if (!work.member) {
        return fail(ErrorCode::MemberNotFound, {numbered(*work.draft.member)});
    }
    if (!work.facts.earns)
        return {};
    auto live = m_programmes.live(m_connection, work.facts.programmeDay.value_or(work.facts.day));
    if (!live)
        return fail(live.error());
    work.programme = *live;
    if (work.programme) {
        LedgerRepository ledger(m_connection);
        work.account = ledger.account(*work.draft.member, LedgerRepository::Lots::Open);
        activateDue(ledger, *work.account, work.facts.at, work.facts.day, work.facts.batch);
    }
    return {};
}

Result<void> PurchaseWriter::redeem(Work &work)
{
    if (work.draft.redeem.isZero())
        return {};
    if (!work.draft.member)
        return failField(ErrorCode::NotAllowed, "redeem");
    if (!work.programme)
        return failField(ErrorCode::NoProgramme, "redeem");
    // an import brings what was spent then: a household's points go together since somebody said so
    work.points.emplace(m_connection, *work.account, work.facts,
                        work.facts.batch ? PooledPoints::Reach::OwnOnly : PooledPoints::Reach::Household);
    const Points spendable = work.points->spendable();
    const Money paidToday = PurchaseRepository(m_connection).paidWithPoints(*work.draft.member, work.facts.day);
    auto redemption = checkRedemption(work.programme->programme.redemption, work.draft.redeem,
                                      spendable, netOf(work.draft), paidToday);
    if (!redemption)
        return fail(redemption.error().inField(QStringLiteral("redeem")));
    work.redemption = *redemption;
    return {};
}

/// Of a purchase that is entered later: the tier the member had then.
std::optional<QString> PurchaseWriter::storedTier(const Work &work)
{
    if (!work.facts.enteredAt)
        return work.member->tierId;
    return storage::StandingRepository(m_connection).tierAt(*work.draft.member, work.facts.day, work.facts.at);
}

void PurchaseWriter::evaluate(Work &work)
{
    work.bill = billOf(work.draft, work.redemption.amount);
    if (!work.programme)
        return;
    const Programme &programme = work.programme->programme;
    RuleFacts::addItems(m_connection, programme, work.draft, work.bill);
    MemberState state = m_ruleFacts.read(m_connection, programme, *work.draft.member, work.facts.at,
                                         m_profile.calendar);
    if (!work.facts.timed)
        state.minute.reset();
    state.payment = work.draft.payment;
    state.codes = work.ruleCodes;
    if (const Tier *tier = effectiveTier(programme, storedTier(work)))
        state.tierId = tier->id;
    std::optional<Programme> withPlan;
    if (work.membership)
        withPlan = withMembership(programme, *work.membership);
    const Programme &rules = withPlan ? *withPlan : programme;
    state.tierId = tierOfBill(m_connection, *work.draft.member, rules, state, work.bill, work.facts, m_profile.calendar);
    work.givesCredit = !work.facts.batch && spendNeeds(programme.spend).any; // an import gives nothing
    if (work.givesCredit) {
        work.spender = SpendWriter::person(m_connection, programme, programme.spend, *work.draft.member,
                                           state.tags, work.facts.day, m_profile.calendar);
        if (work.facts.enteredAt || readsWithPurchase(rules))
            work.spender.tierId = state.tierId;
    }
    work.earning = domain::evaluate(rules, state, work.bill);
}

/// An import brings what was sold; only what is being sold can be guarded.
Result<void> PurchaseWriter::guardMargin(Work &work)
{
    const MarginPolicy &policy = m_profile.margin;
    if (policy.guard == MarginGuard::Off || work.facts.batch)
        return {};
    const Programme *programme = work.programme ? &work.programme->programme : nullptr;
    work.recorded.margin =
        checkMargin(policy, {work.draft, work.bill, work.codes, work.earning.linePoints, programme});
    return mayPass(policy, work.recorded.margin, work.draft.marginReason);
}

Result<void> PurchaseWriter::insert(Work &work)
{
    PurchaseRepository purchases(m_connection);
    QString ref = work.draft.ref.trimmed();
    if (!ref.isEmpty() && purchases.isTaken(work.facts.source, ref, work.draft.member))
        return failField(ErrorCode::AlreadyExists, "ref", {ref});
    if (ref.isEmpty())
        ref = purchases.nextRef();
    const auto version = work.programme ? std::optional(work.programme->id) : std::nullopt;
    work.recorded.id = purchases.insert({work.draft, ref, work.facts.source, work.facts.at,
                                         work.facts.day, work.redemption, work.earning.total,
                                         version, work.facts.batch, work.bill});
    work.recorded.ref = ref;
    noteBenefits(m_connection, work.recorded.id, work.draft, work.membership, work.earning);
    if (work.member && (!work.member->lastVisit || *work.member->lastVisit < work.facts.day))
        purchases.setLastVisit(*work.draft.member, work.facts.day);
    return {};
}

Result<void> PurchaseWriter::postPoints(Work &work)
{
    if (!work.account)
        return {};
    LedgerRepository ledger(m_connection);
    storage::AccountRecord &account = *work.account;
    EntryFacts facts = entryFacts(work.facts, work.draft.staff);
    facts.purchase = work.recorded.id;
    facts.programmeVersion = work.programme->id;
    if (work.points && work.redemption.points > Points(0)) {
        facts.explain = compactJson({{QStringLiteral("amount"), work.redemption.amount.minor()}});
        const auto spent = work.points->spend(EntryKind::Redeem, work.redemption.points, facts);
        if (!spent)
            return fail(spent.error());
    }
    if (work.earning.total > Points(0)) {
        const Programme &programme = work.programme->programme;
        const QDate usable = work.facts.day.addDays(programme.earning.pendingDays);
        const Posting posting = account.points.credit(
            EntryKind::Earn, work.earning.total, work.facts.day, usable,
            lastValidDay(programme.expiry, usable, m_profile.calendar));
        facts.explain = explanationText(work.earning);
        ledger.store(account, posting, facts);
        RuleFacts::noteNew(m_connection, programme, work.recorded.id, *work.draft.member,
                        work.facts.day, work.earning);
    }
    ledger.saveCaches(account);
    return {};
}

/// Where no programme was in force on its day the purchase moves no points: they are there all the same.
Points PurchaseWriter::balanceAfter(const Work &work)
{
    if (work.account)
        return work.account->points.balance();
    return work.draft.member && !work.facts.batch ? LedgerRepository(m_connection).pointsOf(*work.draft.member).balance()
                                                  : Points(0);
}

void PurchaseWriter::audit(const Work &work)
{
    if (!work.facts.audits)
        return;
    JsonText after;
    after.insert(QLatin1String("earned"), work.earning.total.value());
    after.insert(QLatin1String("net"), netOf(work.draft).minor());
    after.insert(QLatin1String("redeemed"), work.redemption.points.value());
    storage::ShopRepository(m_connection)
        .audit(work.facts.enteredAt.value_or(work.facts.at), work.draft.staff, QStringLiteral("purchase.record"),
               subjectOf(work.recorded.id),
               QStringLiteral(""), after.text());
}

void PurchaseWriter::takeBenefit(Work &work)
{
    work.draft.standing.reset(); // never by what the caller says
    if (!work.member || !work.facts.earns || work.facts.batch)
        return;
    if (work.member->hadMembership)
        work.membership = storage::MembershipRepository(m_connection).active(*work.draft.member, work.facts.day);
    if (!work.facts.givesBenefits)
        return;
    const Tier *tier = work.programme ? effectiveTier(work.programme->programme, storedTier(work)) : nullptr;
    work.draft.standing =
        benefitFor(tier, work.membership ? &*work.membership : nullptr, work.draft, m_profile.currency);
}

/// Discounts in the order of the engine: the lines', the bill's, the member's standing one, then codes.
Result<RecordedPurchase> PurchaseWriter::record(const PurchaseDraft &typed, const WriteFacts &facts)
{
    if (auto valid = validate(typed); !valid)
        return fail(valid.error());
    Work work{typed, facts, nowOf(facts), {}, {}, {}, {}, {}, {}, {}};
    work.draft.standing.reset();
    work.byHand = discountOf(work.draft);
    if (!typed.extras.payments.empty())
        work.draft.payment = paymentOf(typed.extras.payments);
    if (auto done = readMember(work); !done)
        return fail(done.error());
    takeBenefit(work);
    if (!facts.batch)
        fillCosts(m_connection, m_profile.margin, work.draft);
    if (!typed.codes.isEmpty() && work.programme) {
        SplitCodes codes = splitCodes(work.programme->programme, typed.codes);
        work.ruleCodes = std::move(codes.ofRules);
        work.draft.codes = std::move(codes.others);
    }
    if (auto fine = checkMemberCodes(m_connection, m_programmes, work.draft, facts); !fine)
        return fail(fine.error());
    return recordWithCodes(work);
}

/// The discounts of codes, and those that members get by themselves where the counter sells; limits are counted and
/// taken in the same transaction.
Result<RecordedPurchase> PurchaseWriter::recordWithCodes(Work &work)
{
    const bool takes = work.member && work.facts.earns && !work.facts.batch && work.facts.givesBenefits;
    if (work.draft.codes.isEmpty() && !takes)
        return recordPriced(work);
    CouponWriter coupons(m_connection, work.facts);
    const auto priced =
        coupons.price(work.draft, takes ? CouponWriter::Automatic::Take : CouponWriter::Automatic::Leave);
    if (!priced)
        return fail(priced.error());
    work.draft = priced->outcome.draft;
    work.codes = priced->outcome.discounts.applied;
    auto recorded = recordPriced(work);
    if (recorded) {
        coupons.use(*priced, recorded->id);
        recorded->unusedCodes = priced->outcome.gaveWay;
    }
    return recorded;
}

Result<RecordedPurchase> PurchaseWriter::recordPriced(Work &work)
{
    const PurchaseDraft &draft = work.draft;
    const WriteFacts &facts = work.facts;
    if (auto done = redeem(work); !done)
        return fail(done.error());
    evaluate(work);
    if (auto allowed = guardMargin(work); !allowed)
        return fail(allowed.error());
    for (const auto step : {&PurchaseWriter::insert, &PurchaseWriter::postPoints, &PurchaseWriter::payStored,
                            &PurchaseWriter::exchange, &PurchaseWriter::giveCredit, &PurchaseWriter::giveNextVisit}) {
        if (auto done = (this->*step)(work); !done)
            return fail(done.error());
    }
    ChallengeWriter games(m_connection, m_programmes, m_profile.calendar, facts);
    const MemberChallenges played = games.readFor(draft);
    if (auto done = lookAtTier(work); !done)
        return fail(done.error());
    noteMargin(m_connection, facts, draft.staff, work.recorded.id, work.recorded.margin, draft.marginReason);
    audit(work);
    work.recorded.earned = work.earning.total;
    work.recorded.redeemed = work.redemption;
    work.recorded.due = netOf(draft) - work.redemption.amount - work.recorded.paidWithStored;
    const Money due = work.recorded.due;
    if (auto done = noteExtras(m_connection, work.recorded.id, draft, due, work.byHand, facts); !done)
        return fail(done.error());
    work.recorded.balance = balanceAfter(work);
    if (auto done = games.play(draft, played, work.recorded); !done)
        return fail(done.error());
    if (auto done = holdAtOnce({m_connection, m_programmes, m_ruleFacts, m_profile, work.now}, draft, work.recorded); !done)
        return fail(done.error());
    return work.recorded;
}

} // namespace bashgah::services
