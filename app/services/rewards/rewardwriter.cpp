// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rewards/rewardwriter.h"

#include "domain/text/jsontext.h"
#include "services/counter/erasedpoints.h"
#include "services/counter/tierreview.h"
#include "services/rewards/rewardcode.h"
#include "services/rewards/rewardgifts.h"
#include "services/staff/staffguard.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/rewardrepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::AccountRecord;
using storage::LedgerRepository;
using storage::RewardRepository;
using storage::StoredReward;

/// What is known of the member before looking at a reward.
struct RewardWriter::Standing
{
    std::optional<QString> tierId;
    Points spendable;
};

struct RewardWriter::Wanted
{
    Reward reward;
    Points price;
};

namespace {

QString explained(RewardId id, const QString &name)
{
    const QJsonObject json{{QStringLiteral("reward"), name}, {QStringLiteral("reward_id"), id.value()}};
    return compactJson(json);
}

Result<TakenReward> withCode(TakenReward taken, const Result<QString> &code)
{
    if (!code)
        return fail(code.error());
    taken.code = *code;
    return taken;
}

} // namespace

RewardWriter::RewardWriter(storage::Connection &connection, ProgrammeStore &programmes, RuleFacts &ruleFacts,
                           const ShopProfile &profile, const WriteFacts &facts)
    : m_connection(connection), m_programmes(programmes), m_ruleFacts(ruleFacts), m_profile(profile), m_facts(facts)
{
}

Result<RewardWriter::Standing> RewardWriter::standing(MemberId member)
{
    const auto known = storage::StandingRepository(m_connection).livingFacts(member);
    if (!known)
        return fail(ErrorCode::MemberNotFound, {QString(u'#' + QString::number(member.value()))});
    const auto live = m_programmes.live(m_connection, m_facts.day);
    if (!live)
        return fail(live.error());
    Standing standing;
    if (*live) {
        if (const Tier *tier = effectiveTier((*live)->programme, known->tierId))
            standing.tierId = tier->id;
    }
    standing.spendable = spendable(member);
    return standing;
}

Points RewardWriter::spendable(MemberId member) const
{
    std::vector<PointsAccount> accounts = pooledAccounts(m_connection, member, m_facts.day);
    if (m_reach == PooledPoints::Reach::OwnOnly)
        accounts.resize(1);
    return pooledSpendable(accounts, m_facts.day, m_facts.at);
}

RewardFacts RewardWriter::factsFor(const StoredReward &stored, MemberId member, const Standing &standing)
{
    RewardFacts facts;
    facts.day = m_facts.day;
    facts.tierId = standing.tierId;
    facts.spendable = standing.spendable;
    if (asksForSegment(stored.reward))
        facts.segment = m_ruleFacts.segment(m_connection, member, m_facts.day);
    if (stored.reward.stock || stored.reward.perMember) {
        const storage::Gone gone = RewardRepository(m_connection).gone(stored.id, member, m_facts.at);
        facts.gone = gone.all;
        facts.goneToMember = gone.ofMember;
    }
    return facts;
}

AccountRecord RewardWriter::openAccount(MemberId member, bool allLots)
{
    LedgerRepository ledger(m_connection);
    AccountRecord account =
        ledger.account(member, allLots ? LedgerRepository::Lots::All : LedgerRepository::Lots::Open);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    for (const Posting &posting : account.points.activate(m_facts.day))
        ledger.store(account, posting, facts);
    return account;
}

Result<EntryId> RewardWriter::pay(AccountRecord &account, PooledPoints &points, Points price, RewardId reward,
                                  const QString &name, std::optional<StaffId> staff)
{
    const auto live = m_programmes.live(m_connection, m_facts.day);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = staff;
    facts.explain = explained(reward, name);
    if (live && *live)
        facts.programmeVersion = (*live)->id;
    const auto entry = points.spend(EntryKind::Redeem, price, facts);
    if (entry)
        LedgerRepository(m_connection).saveCaches(account);
    return entry;
}

TakenReward RewardWriter::answer(const Taking &taking, const AccountRecord &account) const
{
    return {taking.id, taking.rewardName, taking.kind, taking.value, taking.points, account.points.balance(),
            spendable(taking.member), taking.until, false};
}

Result<RewardWriter::Wanted> RewardWriter::wanted(const TakeRequest &request)
{
    static_cast<void>(lapse()); // so that what is counted is what is there
    const auto stored = RewardRepository(m_connection).find(request.reward);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(request.reward.value()))});
    const auto member = standing(request.member);
    if (!member)
        return fail(member.error());
    const auto price = checkReward((*stored)->reward, factsFor(**stored, request.member, *member));
    if (!price)
        return fail(price.error());
    return Wanted{(*stored)->reward, *price};
}

Result<TakenReward> RewardWriter::take(const TakeRequest &request)
{
    const auto wish = wanted(request);
    if (!wish)
        return fail(wish.error());
    AccountRecord account = openAccount(request.member, false);
    PooledPoints points(m_connection, account, m_facts, m_reach);
    const auto entry = pay(account, points, wish->price, request.reward, wish->reward.name, request.staff);
    if (!entry)
        return fail(entry.error());
    RewardRepository rewards(m_connection);
    const TakingId id = rewards.insert({request.reward, request.member, wish->price, wish->reward.shopCost, {}, {}, *entry,
                                        m_facts.at, m_facts.day, request.staff});
    return withCode(answer(*rewards.taking(id), account), RewardCode(m_connection, m_facts).give(*rewards.taking(id)));
}

Result<TakenReward> RewardWriter::giftMoved(const Taking &taking, const Result<QString> &code)
{
    if (!code)
        return fail(code.error());
    Taking after = taking;
    after.until.reset();
    AccountRecord account = openAccount(taking.member, false);
    LedgerRepository(m_connection).saveCaches(account);
    TakenReward done = answer(after, account);
    done.isGift = true;
    return withCode(std::move(done), code);
}

Result<TakenReward> RewardWriter::reserve(const TakeRequest &request, Instant until)
{
    if (until <= m_facts.at)
        return fail(Error{ErrorCode::OutOfRange, {m_profile.calendar.isoText(m_profile.calendar.localDay(until))},
                          {}, QStringLiteral("until")});
    const auto wish = wanted(request);
    if (!wish)
        return fail(wish.error());
    LedgerRepository ledger(m_connection);
    AccountRecord account = openAccount(request.member, false);
    const auto hold = PooledPoints(m_connection, account, m_facts, m_reach)
                          .hold(wish->price, until, QStringLiteral("reward:%1").arg(request.reward.value()));
    if (!hold)
        return fail(hold.error());
    ledger.saveCaches(account);
    RewardRepository rewards(m_connection);
    const TakingId id = rewards.insert({request.reward, request.member, wish->price, wish->reward.shopCost, *hold, until, {},
                                        m_facts.at, m_facts.day, request.staff});
    return answer(*rewards.taking(id), account);
}

Result<Taking> RewardWriter::openTaking(TakingId id, TakingState state)
{
    const auto taking = RewardRepository(m_connection).taking(id);
    if (!taking)
        return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(id.value()))});
    const bool waits = taking->state == TakingState::Reserved || taking->state == TakingState::Ready;
    if (taking->state == TakingState::Lapsed || (waits && taking->until && *taking->until <= m_facts.at)) {
        const QDate last = m_profile.calendar.localDay(taking->until.value_or(m_facts.at));
        return fail(ErrorCode::NoLongerValid, {taking->rewardName, last.toString(Qt::ISODate)});
    }
    const bool isReadyGift = state == TakingState::Reserved && taking->state == TakingState::Ready;
    if (taking->state != state && !isReadyGift)
        return fail(ErrorCode::AlreadyVoid, {taking->rewardName});
    return *taking;
}

Result<TakenReward> RewardWriter::handOver(TakingId id, std::optional<StaffId> staff)
{
    const auto taking = openTaking(id, TakingState::Reserved);
    if (!taking)
        return fail(taking.error());
    if (taking->isGift())
        return giftMoved(*taking, RewardGifts(m_connection, m_facts).handOut(*taking));
    AccountRecord account = openAccount(taking->member, false);
    account.points.dropHold(*taking->hold);
    PooledPoints points(m_connection, account, m_facts, *taking->hold);
    const auto entry = pay(account, points, taking->points, taking->reward, taking->rewardName, staff);
    if (!entry)
        return fail(entry.error());
    LedgerRepository(m_connection).spendHold(*taking->hold, *entry);
    if (!RewardRepository(m_connection).setState(id, TakingState::Reserved, TakingState::Taken, *entry))
        return fail(ErrorCode::ChangedMeanwhile, {taking->rewardName});
    Taking after = *taking;
    after.until.reset();
    return withCode(answer(after, account), RewardCode(m_connection, m_facts).give(after));
}

Result<TakenReward> RewardWriter::release(TakingId id)
{
    const auto taking = openTaking(id, TakingState::Reserved);
    if (!taking)
        return fail(taking.error());
    if (taking->isGift()) // a gift is not given up: it holds no points
        return fail(ErrorCode::NotAllowed, {taking->rewardName});
    LedgerRepository(m_connection).releaseHold(*taking->hold, m_facts.at);
    if (!RewardRepository(m_connection).setState(id, TakingState::Reserved, TakingState::Released))
        return fail(ErrorCode::ChangedMeanwhile, {taking->rewardName});
    Taking after = *taking;
    after.until.reset();
    return answer(after, openAccount(taking->member, false));
}

/// Points come back as at a refund: of something taken long ago not by one person alone.
Result<void> RewardWriter::checkAlone(const Taking &taking) const
{
    LimitedAct act;
    act.action = QStringLiteral("reward.give_back");
    act.subject = QStringLiteral("reward_taking:%1").arg(taking.id.value());
    act.refundAge = static_cast<int>(m_profile.calendar.localDay(taking.at).daysTo(m_facts.day));
    return checkLimits(m_connection, act);
}

Result<TakenReward> RewardWriter::giveBack(TakingId id, const QString &reason, std::optional<StaffId> staff)
{
    const auto taking = openTaking(id, TakingState::Taken);
    if (!taking)
        return fail(taking.error());
    if (taking->isGift())
        return giftMoved(*taking, RewardGifts(m_connection, m_facts).undo(*taking));
    if (auto alone = checkAlone(*taking); !alone)
        return fail(alone.error());
    const auto code = RewardCode(m_connection, m_facts).end(*taking);
    if (!code)
        return fail(code.error());
    LedgerRepository ledger(m_connection);
    AccountRecord account = openAccount(taking->member, true);
    const DebitTrace trace = ledger.trace(account, *taking->entry);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = staff;
    facts.reverses = taking->entry;
    facts.reason = reason.trimmed();
    facts.explain = explained(taking->reward, taking->rewardName);
    (void)PooledPoints::giveBack(m_connection, account, taking->points, m_facts.day, trace, facts);
    ErasedPoints(m_connection, m_facts.at, m_facts.day).settle(account);
    ledger.saveCaches(account);
    if (!RewardRepository(m_connection).setState(id, TakingState::Taken, TakingState::Returned))
        return fail(ErrorCode::ChangedMeanwhile, {taking->rewardName});
    return withCode(answer(*taking, account), code);
}

Result<MemberOffers> RewardWriter::offers(MemberId member)
{
    RewardRepository rewards(m_connection);
    const auto onOffer = rewards.onOffer();
    if (!onOffer)
        return fail(onOffer.error());
    MemberOffers offers;
    offers.reserved = rewards.reservedFor(member, m_facts.at);
    auto gifts = RewardGifts(m_connection, m_facts).readyFor(member);
    if (!gifts)
        return fail(gifts.error());
    offers.gifts = std::move(*gifts);
    if (onOffer->empty())
        return offers;
    const auto known = standing(member);
    if (!known)
        return fail(known.error());
    for (const StoredReward &stored : *onOffer) {
        const RewardFacts facts = factsFor(stored, member, *known);
        const auto price = checkReward(stored.reward, facts);
        offers.offers.push_back({stored.id, stored.reward, priceOf(stored.reward, known->tierId, facts.segment),
                                 leftOf(stored.reward, facts.gone),
                                 price ? std::nullopt : std::optional(price.error())});
    }
    return offers;
}

int RewardWriter::lapse()
{
    LedgerRepository(m_connection).releaseLapsedHolds(m_facts.at);
    return RewardRepository(m_connection).lapse(m_facts.at);
}

} // namespace bashgah::services
