// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengewriter.h"

#include "domain/program/pointworth.h"
#include "domain/program/tier.h"
#include "domain/text/jsontext.h"
#include "services/challenges/challengesteps.h"
#include "services/challenges/mergedprogress.h"
#include "services/counter/duepoints.h"
#include "services/counter/exchangereturn.h"
#include "services/counter/missingclaims.h"
#include "services/programs/programmestore.h"
#include "services/rewards/rewardgifts.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/challengerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/rulefactsrepository.h"
#include "storage/repositories/spendrepository.h"
#include "storage/repositories/standingrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::ChallengeRepository;
using storage::LedgerRepository;

namespace {

QJsonObject explained(const KnownChallenge &game, int number)
{
    return {{QStringLiteral("challenge"), game.challenge.name},
            {QStringLiteral("challenge_id"), game.id.value()},
            {QStringLiteral("number"), number}};
}

/// With what became usable since the last look.
storage::AccountRecord openAccount(LedgerRepository &ledger, MemberId member, const WriteFacts &now,
                                   LedgerRepository::Lots lots = LedgerRepository::Lots::Open)
{
    storage::AccountRecord account = ledger.account(member, lots);
    activateDue(ledger, account, now.at, now.day);
    return account;
}

/// Those of a member's tier and tags; neither is read unless a game asks. Who was never looked at counts as of the
/// lowest tier, as everywhere.
void keepMeant(storage::Connection &connection, MemberId member, const LiveProgramme *live,
               std::vector<KnownChallenge> &games)
{
    const auto asks = [&games](QString Challenge::*word) {
        return std::any_of(games.begin(), games.end(), [&](const KnownChallenge &game) { return !(game.challenge.*word).isEmpty(); });
    };
    if (asks(&Challenge::tierId)) {
        const auto facts = storage::StandingRepository(connection).facts(member);
        const auto stored = facts ? facts->tierId : std::nullopt;
        const Tier *tier = live ? effectiveTier(live->programme, stored) : nullptr;
        std::erase_if(games, [&](const KnownChallenge &game) {
            return !game.challenge.tierId.isEmpty() && (!tier || game.challenge.tierId != tier->id);
        });
    }
    if (asks(&Challenge::tag)) {
        const QStringList tags = storage::RuleFactsRepository(connection).tags(member);
        std::erase_if(games, [&](const KnownChallenge &game) {
            return !game.challenge.tag.isEmpty() && !tags.contains(game.challenge.tag);
        });
    }
}

/// The earliest day that any of the games counts from, and whether one names goods.
std::vector<CountedPurchase> purchasesFor(storage::Connection &connection, MemberId member,
                                          const std::vector<KnownChallenge> &games)
{
    if (games.empty())
        return {};
    QDate first = games.front().challenge.first;
    bool goods = false;
    for (const KnownChallenge &game : games) {
        if (!game.challenge.first.isValid() || (first.isValid() && game.challenge.first < first))
            first = game.challenge.first;
        goods = goods || !game.challenge.goods.isEmpty();
    }
    return ChallengeRepository(connection).purchases(member, first, goods);
}

} // namespace

MemberChallenges ChallengeWriter::read(MemberId member)
{
    MemberChallenges now;
    for (const KnownChallenge &game : m_programmes.challenges().all(m_connection)) {
        if (game.challenge.open && game.challenge.runsOn(m_facts.day))
            now.games.push_back(game);
    }
    if (now.games.empty())
        return now;
    const auto live = m_programmes.live(m_connection, m_facts.day);
    now.givesPoints = live && *live;
    keepMeant(m_connection, member, live ? live->get() : nullptr, now.games);
    now.purchases = purchasesFor(m_connection, member, now.games);
    if (!now.games.empty())
        now.gifts = ChallengeRepository(m_connection).gifts(member);
    return now;
}

EntryId ChallengeWriter::credit(MemberId member, const KnownChallenge &game, const GiftsDue::Give &give,
                                const LiveProgramme &programme, std::optional<StaffId> staff, Points &balance)
{
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = openAccount(ledger, member, m_facts);
    const Posting posting = account.points.credit(EntryKind::Bonus, give.reward.points, m_facts.day, m_facts.day,
                                                  lastValidDay(programme.programme.expiry, m_facts.day, m_calendar));
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = staff;
    facts.programmeVersion = programme.id;
    facts.explain = compactJson(explained(game, give.number));
    const EntryId entry = ledger.store(account, posting, facts);
    ledger.saveCaches(account);
    balance = account.points.balance();
    return entry;
}

Result<void> ChallengeWriter::giveOne(MemberId member, const KnownChallenge &game, const GiftsDue::Give &give,
                                      const LiveProgramme *programme, std::optional<StaffId> staff,
                                      std::optional<Points> &balance)
{
    storage::NewChallengeGift gift{game.id, member, give.number, give.reward, {}, {}, m_facts.at, m_facts.day};
    if (programme && give.reward.points > Points(0))
        gift.entry = credit(member, game, give, *programme, staff, balance.emplace());
    if (give.reward.credit.isPositive()) {
        StoredValueWriter stored(m_connection, m_facts);
        const auto given = stored.grant({member, give.reward.credit, StoredEntryKind::Earn, m_facts.day, {}, {}, staff, {},
                                         compactJson(explained(game, give.number))});
        if (!given)
            return fail(given.error());
        gift.storedEntry = stored.lastEntry();
    }
    const ChallengeGiftId id = ChallengeRepository(m_connection).insert(gift);
    if (!give.reward.reward)
        return {};
    const auto until = RewardGifts::untilAfter(game.challenge.rewardDays, m_facts, m_calendar);
    return RewardGifts(m_connection, m_facts).promise({*give.reward.reward, member, id, until, staff});
}

Result<std::optional<Points>> ChallengeWriter::give(MemberId member, const MemberChallenges &now,
                                                    std::optional<StaffId> staff)
{
    const auto live = m_programmes.live(m_connection, m_facts.day);
    if (!live)
        return fail(live.error());
    std::optional<Points> balance;
    for (const KnownChallenge &game : now.games) {
        if (!game.challenge.givesGift() || (!*live && game.challenge.points > Points(0)))
            continue;
        const int reached = progressOf(game.challenge, now.purchases, m_facts.day, m_calendar).reached;
        for (const GiftsDue::Give &give : giftsDue(game.challenge, reached, giftsOf(game.id, now.gifts)).give) {
            if (auto given = giveOne(member, game, give, live->get(), staff, balance); !given)
                return fail(given.error());
        }
    }
    return balance;
}

Points ChallengeWriter::payFromTill(const LiveProgramme *programme, Points missing, ChallengeTaken &sum)
{
    if (!programme || programme->programme.clawback.missing != MissingPoints::DeductFromRefund)
        return {};
    const Points paid = pointsPaidBy(programme->programme, missing, m_till - sum.kept);
    const Money worth = worthOf(programme->programme, paid);
    sum.kept += worth;
    sum.keptForPoints += worth;
    return paid;
}

Result<ChallengeWriter::Debited> ChallengeWriter::debit(MemberId member, const KnownChallenge &game,
                                                        const ChallengeGift &gift, std::optional<StaffId> staff,
                                                        ChallengeTaken &sum)
{
    const auto live = m_programmes.live(m_connection, m_facts.day);
    if (!live)
        return fail(live.error());
    LedgerRepository ledger(m_connection);
    // only what it gave: from its own lot first, and never what has expired of it
    const auto [own, ended] = ledger.lotOf(*gift.entry);
    const Points expired = ended + (own ? ExchangeReturn::lapsed(m_connection, member, *own) : Points(0));
    const Points due = std::max(gift.given.points - expired, Points(0));
    if (due.isZero())
        return Debited();
    storage::AccountRecord account = openAccount(ledger, member, m_facts, LedgerRepository::Lots::All);
    const auto room =
        ExchangeReturn(m_connection, {m_facts.at, m_facts.day, {}, staff, {}}).makeRoom(account, own, due);
    if (!room)
        return fail(room.error());
    const bool negative = *live && (*live)->programme.clawback.missing == MissingPoints::Negative;
    const Posting posting = account.points.take(EntryKind::Clawback, due, m_facts.day,
                                                negative ? DebitPolicy::Negative : DebitPolicy::Clamp, room->first);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = staff;
    QJsonObject explain = explained(game, gift.number);
    explain[QStringLiteral("asked")] = due.value();
    explain[QStringLiteral("expired")] = expired.value();
    explain[QStringLiteral("written_off")] = posting.writtenOff.value();
    facts.explain = compactJson(explain);
    const EntryId entry = ledger.store(account, posting, facts);
    ledger.saveCaches(account);
    sum.taken.points += -posting.points;
    sum.missing += posting.writtenOff;
    sum.balance = account.points.balance();
    sum.exchangeBack.points += room->back.points;
    sum.exchangeBack.credit += room->back.credit;
    return Debited{entry, payFromTill(live->get(), posting.writtenOff, sum)};
}

Result<void> ChallengeWriter::ask(MemberId member, const MissingValue &missing, std::optional<StaffId> staff,
                                  ChallengeTaken &sum)
{
    const auto live = m_programmes.live(m_connection, m_facts.day);
    if (!live)
        return fail(live.error());
    const auto asked = MissingClaims(m_connection, {m_facts.at, m_facts.day, {}, staff, {}}, member)
                           .ask(missing, *live ? &(*live)->programme : nullptr, m_till - sum.kept);
    if (!asked)
        return fail(asked.error());
    sum.kept += asked->kept;
    sum.debt += asked->debt;
    sum.balance = asked->balance.value_or(sum.balance);
    return {};
}

Result<Money> ChallengeWriter::debitCredit(MemberId member, const KnownChallenge &game, const ChallengeGift &gift,
                                           std::optional<StaffId> staff, ChallengeTaken &sum)
{
    const Money due = gift.given.credit - storage::SpendRepository(m_connection).expired(*gift.storedEntry);
    const auto taken =
        StoredValueWriter(m_connection, m_facts).takeBack(member, due, game.challenge.name, {}, {}, gift.storedEntry);
    if (!taken || *taken >= due)
        return taken;
    sum.missingCredit += due - *taken;
    MissingValue missing;
    missing.gift = gift.id;
    missing.name = game.challenge.name;
    missing.amount = due - *taken;
    if (auto asked = ask(member, missing, staff, sum); !asked)
        return fail(asked.error());
    return taken;
}

Result<void> ChallengeWriter::withdrawReward(MemberId member, const KnownChallenge &game, const ChallengeGift &gift,
                                             std::optional<StaffId> staff, ChallengeTaken &sum)
{
    const auto done = RewardGifts(m_connection, m_facts).withdraw(gift.id);
    if (!done)
        return fail(done.error());
    if (!done->isGone) {
        sum.rewards.append(done->taking.rewardName);
        return {};
    }
    sum.rewardsGone.append(done->taking.rewardName);
    MissingValue missing;
    missing.gift = gift.id;
    missing.name = game.challenge.name;
    missing.amount = done->worth;
    missing.price = done->price;
    return ask(member, missing, staff, sum);
}

Result<void> ChallengeWriter::take(MemberId member, const KnownChallenge &game, const ChallengeGift &gift,
                                   std::optional<StaffId> staff, ChallengeTaken &sum)
{
    Debited debited;
    const Points before = sum.taken.points;
    Money credit;
    if (gift.entry) {
        const auto taken = debit(member, game, gift, staff, sum);
        if (!taken)
            return fail(taken.error());
        debited = *taken;
    }
    if (gift.storedEntry) {
        const auto taken = debitCredit(member, game, gift, staff, sum);
        if (!taken)
            return fail(taken.error());
        credit = *taken;
    }
    if (gift.given.reward) {
        if (auto done = withdrawReward(member, game, gift, staff, sum); !done)
            return done;
    }
    sum.taken.credit += credit;
    ++sum.gifts;
    const qint64 taken = (sum.taken.points - before).value() + credit.minor();
    if (!ChallengeRepository(m_connection).take(gift.id, m_facts.at, debited.entry, taken, debited.paid))
        return fail(ErrorCode::ChangedMeanwhile, {game.challenge.name});
    return {};
}

Result<ChallengeTaken> ChallengeWriter::takeBack(MemberId member, std::optional<StaffId> staff, Money till)
{
    ChallengeTaken sum;
    m_till = till;
    const std::vector<KnownChallenge> &games = m_programmes.challenges().all(m_connection);
    if (games.empty())
        return sum;
    const std::vector<ChallengeGift> gifts = ChallengeRepository(m_connection).gifts(member);
    if (standingGifts(gifts) == 0)
        return sum;
    std::vector<KnownChallenge> held;
    std::copy_if(games.begin(), games.end(), std::back_inserter(held),
                 [&](const KnownChallenge &game) { return standingGifts(gifts, game.id) > 0; });
    const std::vector<CountedPurchase> purchases = purchasesFor(m_connection, member, held);
    const BroughtPurchases brought = ChallengeRepository(m_connection).brought(member);
    for (const KnownChallenge &game : held) {
        const int reached = reachedThroughMerges(game.challenge, purchases, brought, m_facts.day, m_calendar);
        for (const ChallengeGift &gift : giftsDue(game.challenge, reached, giftsOf(game.id, gifts)).take) {
            if (auto done = take(member, game, gift, staff, sum); !done)
                return fail(done.error());
        }
    }
    return sum;
}

MemberChallenges ChallengeWriter::readFor(const PurchaseDraft &draft)
{
    if (!draft.member || m_facts.batch || !m_facts.earns || !m_programmes.challenges().anyOn(m_connection, m_facts.day))
        return {};
    return read(*draft.member);
}

Result<void> ChallengeWriter::play(const PurchaseDraft &draft, const MemberChallenges &now, RecordedPurchase &recorded)
{
    if (now.games.empty())
        return {};
    MemberChallenges before = now;
    const auto own = std::find_if(before.purchases.begin(), before.purchases.end(),
                                  [&](const CountedPurchase &each) { return each.id == recorded.id; });
    CountedPurchase purchase = countedDraft(draft, m_facts.at, m_facts.day, recorded.earned); // that counts for nothing
    if (own != before.purchases.end()) {
        purchase = *own;
        before.purchases.erase(own);
    }
    recorded.challenges = challengeSteps(before, purchase, m_calendar);
    const auto balance = give(*draft.member, now, draft.staff);
    if (!balance)
        return fail(balance.error());
    recorded.balance = balance->value_or(recorded.balance);
    return {};
}

Result<void> takeChallengesBack(storage::Connection &connection, ProgrammeStore &programmes, const ShopCalendar &calendar,
                                const WriteFacts &facts, const Purchase &purchase, std::optional<StaffId> staff,
                                Money till, RecordedRefund &recorded)
{
    if (!purchase.member || facts.batch || programmes.challenges().all(connection).empty())
        return {};
    WriteFacts now = facts; // gifts move when points move
    now.at = facts.pointsAt.value_or(facts.at);
    now.day = facts.pointsAt ? calendar.localDay(now.at) : facts.day;
    const auto taken = ChallengeWriter(connection, programmes, calendar, now).takeBack(*purchase.member, staff, till);
    if (!taken)
        return fail(taken.error());
    recorded.giftsTaken = taken->taken.points;
    recorded.giftsMissing = taken->missing;
    recorded.creditTaken += taken->taken.credit;
    recorded.creditMissing += taken->missingCredit;
    if (!taken->taken.points.isZero() || !taken->debt.isZero())
        recorded.balance = taken->balance;
    recorded.rewardsTaken += taken->rewards;
    recorded.rewardsGone += taken->rewardsGone;
    recorded.missingDebt += taken->debt;
    recorded.missingKept += taken->kept - taken->keptForPoints;
    recorded.keptBack += taken->kept;
    recorded.exchangeBack.points += taken->exchangeBack.points;
    recorded.exchangeBack.credit += taken->exchangeBack.credit;
    return {};
}

} // namespace bashgah::services
