// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/counterservice.h"

#include "domain/base/numbered.h"
#include "services/challenges/challengewriter.h"
#include "services/counter/purchasewriter.h"
#include "services/counter/refundlines.h"
#include "services/counter/refundwriter.h"
#include "services/counter/requestguard.h"
#include "services/counter/answers.h"
#include "services/counter/countersight.h"
#include "services/counter/extraswriter.h"
#include "services/counter/margins.h"
#include "services/counter/pooledpoints.h"
#include "services/counter/tierreview.h"
#include "services/shop/shopprofilecache.h"
#include "services/staff/staffguard.h"
#include "services/stored/storedvaluewriter.h"
#include "services/stored/wrongcodes.h"
#include "storage/db/database.h"
#include "storage/repositories/purchaseextrasrepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/standingrepository.h"
#include "storage/repositories/storedvaluerepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::PurchaseRepository;

class CounterService::Private
{
public:
    Private(storage::Database &file, const Clock &time) : database(file), clock(time) {}

    [[nodiscard]] Result<ShopProfile> profile() const
    {
        return database.read([this](Connection &connection) -> Result<ShopProfile> { return profiles.of(connection); });
    }
    [[nodiscard]] WriteFacts facts(const ShopProfile &shop) const
    {
        WriteFacts facts;
        facts.at = clock.now();
        facts.day = shop.calendar.localDay(facts.at);
        facts.givesBenefits = true;
        return facts;
    }
    /// One write transaction: `work(connection, profile, facts)` with the shop as it is inside it.
    template <typename Work>
    [[nodiscard]] auto write(Work &&work)
        -> std::invoke_result_t<Work, Connection &, const ShopProfile &, const WriteFacts &>
    {
        using Answer = std::invoke_result_t<Work, Connection &, const ShopProfile &, const WriteFacts &>;
        return database.write([&](Connection &connection) -> Answer {
            const ShopProfile &shop = profiles.of(connection);
            return work(connection, shop, facts(shop));
        });
    }
    storage::Database &database;
    const Clock &clock;
    mutable ShopProfileCache profiles;
    mutable ProgrammeStore programmes;
    mutable RuleFacts ruleFacts;
    mutable std::optional<ShopCalendar> calendar;
};

CounterService::CounterService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(database, clock))
{
}

CounterService::~CounterService() = default;

namespace {

void readPoints(Connection &connection, MemberId member, Instant now, CounterSnapshot &snapshot)
{
    std::vector<PointsAccount> accounts = pooledAccounts(connection, member, snapshot.today);
    const PointsAccount &account = accounts.front();
    snapshot.balance = account.balance();
    snapshot.spendable = account.spendable(snapshot.today, now);
    snapshot.pending = account.pending(snapshot.today);
    snapshot.deficit = account.deficit();
    snapshot.expiring = account.expiring(snapshot.today);
    snapshot.pool = sightOf(std::move(accounts), snapshot.today, now);
}

void readTier(Connection &connection, MemberId member, const storage::MemberFacts &facts,
              const ShopCalendar &calendar, CounterSnapshot &snapshot)
{
    const Programme &programme = snapshot.programme->programme;
    if (!programme.tiers)
        return;
    const TierLook look = lookAtTier(connection, member, *programme.tiers, snapshot.today, calendar);
    snapshot.tierScore = look.inputs.score;
    snapshot.tierUntil = look.before.until;
    snapshot.tierPin = look.inputs.pin;
    if (const Tier *tier = effectiveTier(programme, facts.tierId))
        snapshot.tier = *tier;
    if (const Tier *next = nextTier(*programme.tiers, snapshot.tierScore)) {
        snapshot.nextTier = *next;
        snapshot.toNextTier = next->minimum - snapshot.tierScore;
    }
}

} // namespace

Result<CounterSnapshot> CounterService::snapshot(std::optional<MemberId> member) const
{
    const auto profile = d->profile();
    if (!profile)
        return fail(profile.error());
    d->calendar = profile->calendar;
    return d->database.readSnapshot([&](Connection &connection) -> Result<CounterSnapshot> {
        CounterSnapshot snapshot;
        snapshot.member = member;
        snapshot.currency = profile->currency;
        snapshot.margin = profile->margin;
        snapshot.today = profile->calendar.localDay(d->clock.now());
        auto live = d->programmes.live(connection, snapshot.today);
        if (!live)
            return fail(live.error());
        snapshot.programme = *live;
        if (!member)
            return snapshot;
        const auto facts = storage::StandingRepository(connection).facts(*member);
        if (!facts)
            return fail(ErrorCode::MemberNotFound, {numbered(*member)});
        snapshot.memberName = facts->name;
        snapshot.lastVisit = facts->lastVisit;
        snapshot.visits = PurchaseRepository(connection).visits(*member);
        readPoints(connection, *member, d->clock.now(), snapshot);
        CounterSight sight(connection, d->programmes, d->ruleFacts, profile->calendar);
        sight.readMembership(*member, snapshot);
        if (const auto credit = storage::StoredValueRepository(connection).creditOf(*member))
            snapshot.credit = accountOf(*credit, snapshot.today);
        snapshot.challenges = ChallengeWriter(connection, d->programmes, profile->calendar, d->facts(*profile)).read(*member);
        if (snapshot.programme) {
            readTier(connection, *member, *facts, profile->calendar, snapshot);
            sight.readRules(*member, d->clock.now(), snapshot);
        }
        return snapshot;
    });
}

CounterPreview CounterService::preview(const CounterSnapshot &snapshot,
                                       const PurchaseDraft &draft) const
{
    if (!d->calendar) {
        const auto profile = d->profile();
        d->calendar = profile ? profile->calendar : ShopCalendar();
    }
    PurchaseDraft costed = draft;
    if (!draft.lines.empty() && snapshot.margin.guard != MarginGuard::Off) {
        // what cannot be read is not known; recording will say what is wrong with the file
        (void)d->database.read([&](Connection &connection) -> Result<void> {
            fillCosts(connection, snapshot.margin, costed);
            return {};
        });
    }
    const std::optional<QDate> &day = draft.extras.day;
    if (!day || !day->isValid() || *day >= snapshot.today)
        return preview(snapshot, costed, *d->calendar, d->clock.now());
    const auto then = d->database.readSnapshot([&](Connection &connection) {
        return CounterSight(connection, d->programmes, d->ruleFacts, *d->calendar).onDay(snapshot, *day);
    });
    return preview(then ? *then : snapshot, costed, *d->calendar);
}

Result<RecordedPurchase> CounterService::record(const PurchaseDraft &draft)
{
    const RequestGuard guard{QStringLiteral("purchase.record"), draft.key, requestHash(draft)};
    const WrongCodes guesses(d->database, d->clock);
    const bool hasCodes = !draft.codes.isEmpty()
        || std::any_of(draft.tenders.begin(), draft.tenders.end(),
                       [](const TenderWish &wish) { return !wish.code.isEmpty(); });
    if (auto allowed = hasCodes ? guesses.check() : Result<void>(); !allowed)
        return fail(allowed.error());
    auto recorded = d->write([&](Connection &connection, const ShopProfile &shop,
                                 const WriteFacts &facts) -> Result<RecordedPurchase> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return purchaseFromAnswer(**before);
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        const auto ofDay = factsOfDay(connection, draft, shop.calendar, facts);
        if (!ofDay)
            return fail(ofDay.error());
        auto done = PurchaseWriter(connection, d->programmes, d->ruleFacts, shop).record(named(connection, draft), *ofDay);
        if (done)
            guard.remember(connection, toAnswer(*done), facts.at);
        return done;
    });
    if (hasCodes)
        recorded = guesses.noted(std::move(recorded));
    if (recorded && !recorded->repeated) {
        emit purchaseRecorded(recorded->id);
        if (draft.member)
            emit memberPointsChanged(*draft.member);
    }
    return recorded;
}

Result<RecordedRefund> CounterService::refund(const RefundRequest &request)
{
    const RequestGuard guard{QStringLiteral("purchase.refund"), request.key, requestHash(request)};
    auto recorded = d->write([&](Connection &connection, const ShopProfile &shop,
                                 const WriteFacts &facts) -> Result<RecordedRefund> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return refundFromAnswer(**before);
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        auto done = RefundWriter(connection, d->programmes, shop).refund(named(connection, request), facts);
        if (done)
            guard.remember(connection, toAnswer(*done), facts.at);
        return done;
    });
    announceRefund(recorded, request.purchase);
    return recorded;
}

Result<RecordedRefund> CounterService::previewRefund(const RefundRequest &request) const
{
    std::optional<RecordedRefund> seen;
    // The real thing, rolled back: a preview cannot differ from what would be written.
    const auto rolledBack = d->write([&](Connection &connection, const ShopProfile &shop,
                                         WriteFacts facts) -> Result<void> {
        facts.audits = false; // looking needs nobody's permission
        const auto done = RefundWriter(connection, d->programmes, shop).refund(request, facts);
        if (!done)
            return fail(done.error());
        seen = *done;
        return fail(ErrorCode::Cancelled);
    });
    if (seen)
        return *seen;
    return fail(rolledBack.error());
}

Result<std::vector<RefundableLine>> CounterService::refundableLines(PurchaseId id) const
{
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<RefundableLine>> {
        PurchaseRepository purchases(connection);
        const auto purchase = purchases.find(id);
        if (!purchase)
            return fail(ErrorCode::PurchaseNotFound, {numbered(id)});
        std::vector<storage::StoredLine> stored = purchases.lines(id);
        const std::vector<storage::SoldLine> sold = purchases.soldLines(id);
        spreadUnassigned(stored, purchase->refunded);
        std::vector<RefundableLine> lines;
        for (size_t i = 0; i < stored.size() && i < sold.size(); ++i) {
            const qint64 many = stored[i].thousandths - stored[i].refundedThousandths.value_or(0);
            const QString name = sold[i].name.isEmpty() ? sold[i].code : sold[i].name;
            if (many > 0 && left(stored[i]).isPositive() && !name.isEmpty())
                lines.push_back({stored[i].lineNo, name, Quantity::fromThousandths(many), left(stored[i])});
        }
        return lines;
    });
}

Result<RecordedRefund> CounterService::undo(PurchaseId id, const QString &reason,
                                            std::optional<StaffId> staff)
{
    auto recorded = d->write([&](Connection &connection, const ShopProfile &shop,
                                 const WriteFacts &facts) -> Result<RecordedRefund> {
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        return RefundWriter(connection, d->programmes, shop).takeBack(id, reason, whoDoes(connection, staff), facts);
    });
    announceRefund(recorded, id);
    return recorded;
}

void CounterService::announceRefund(const Result<RecordedRefund> &recorded, PurchaseId id)
{
    if (!recorded || recorded->repeated)
        return;
    emit purchaseRefunded(id);
    if (const auto taken = purchase(id); taken && taken->member)
        emit memberPointsChanged(*taken->member);
}

Result<Points> CounterService::adjust(const AdjustRequest &request)
{
    const RequestGuard guard{QStringLiteral("points.adjust"), request.key, requestHash(request)};
    const auto balance = d->write([&](Connection &connection, const ShopProfile &shop,
                                      const WriteFacts &facts) -> Result<Points> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return Points((*before)->toLongLong());
        if (auto clock = checkClock(connection, facts.day); !clock)
            return fail(clock.error());
        PurchaseWriter writer(connection, d->programmes, d->ruleFacts, shop);
        const auto done = writer.adjust(named(connection, request), facts);
        if (done)
            guard.remember(connection, QString::number(done->value()), facts.at);
        return done;
    });
    if (balance)
        emit memberPointsChanged(request.member);
    return balance;
}

Result<std::optional<Money>> CounterService::usualMaximum() const
{
    return d->database.read([](Connection &connection) -> Result<std::optional<Money>> {
        return PurchaseRepository(connection).usualMaximum();
    });
}

Result<std::vector<TodayRow>> CounterService::today(int limit, const QString &till) const
{
    const auto profile = d->profile();
    if (!profile)
        return fail(profile.error());
    const QDate day = profile->calendar.localDay(d->clock.now());
    return d->database.read([&](Connection &connection) -> Result<std::vector<TodayRow>> {
        std::vector<TodayRow> rows;
        for (storage::NamedPurchase &row : PurchaseRepository(connection).ofDay(day, limit, till)) {
            rows.push_back({std::move(row.purchase), std::move(row.memberName),
                            std::move(row.staffName)});
        }
        return rows;
    });
}

Result<ShiftTotals> CounterService::shiftTotals(QDate day) const
{
    return d->database.readSnapshot([&](Connection &connection) -> Result<ShiftTotals> {
        const storage::DayTotals totals = PurchaseRepository(connection).totals(day);
        return ShiftTotals{totals.purchases, totals.memberPurchases, totals.net - totals.refunds,
                           totals.refunds,   totals.paidWithPoints,  totals.earned,
                           totals.spent,     totals.newMembers, totals.spentBeside};
    });
}

Result<Purchase> CounterService::findPurchase(const QString &ref) const
{
    return d->database.read([&](Connection &connection) -> Result<Purchase> {
        PurchaseRepository purchases(connection);
        std::optional<PurchaseId> id = purchases.idByRef(ref.trimmed());
        if (!id && ref.startsWith(u'#'))
            id = PurchaseId(ref.mid(1).toLongLong());
        const auto found = id ? purchases.find(*id) : std::nullopt;
        if (!found)
            return fail(ErrorCode::PurchaseNotFound, {ref});
        return *found;
    });
}

Result<Purchase> CounterService::purchase(PurchaseId id) const
{
    return d->database.read([&](Connection &connection) -> Result<Purchase> {
        const auto found = PurchaseRepository(connection).find(id);
        if (!found)
            return fail(ErrorCode::PurchaseNotFound, {numbered(id)});
        return *found;
    });
}

Result<std::vector<Purchase>> CounterService::lastOf(MemberId member, int limit) const
{
    return d->database.read([&](Connection &connection) -> Result<std::vector<Purchase>> {
        return PurchaseRepository(connection).lastOf(member, limit);
    });
}

Result<PurchaseExtras> CounterService::extras(PurchaseId id) const
{
    return d->database.read([&](Connection &connection) -> Result<PurchaseExtras> {
        return storage::PurchaseExtrasRepository(connection).find(id);
    });
}

} // namespace bashgah::services
