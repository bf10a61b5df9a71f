// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/memberledgerservice.h"

#include "domain/base/numbered.h"
#include "services/counter/pooledpoints.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/marginrepository.h"
#include "storage/repositories/standingrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::LedgerRepository;

namespace {

LedgerRow readRow(const storage::LedgerEntryRow &entry)
{
    LedgerRow row(entry.id);
    row.kind = entry.kind;
    row.points = entry.points;
    row.occurredAt = entry.at;
    row.day = entry.day;
    row.purchaseRef = entry.purchaseRef;
    row.purchase = entry.purchase;
    row.staffName = entry.staffName;
    row.reason = entry.reason;
    row.programmeVersion = entry.programmeVersion;
    row.activates = entry.activates;
    row.expires = entry.expires;
    row.livesBy = entry.livesBy;
    row.household = entry.household;
    if (!row.household.isEmpty()) // several lots, each with its own days, that are gone at once
        row.activates = row.expires = row.livesBy = std::nullopt;
    return row;
}

void explainRow(const QString &text, LedgerRow &row)
{
    const QJsonObject explain = QJsonDocument::fromJson(text.toUtf8()).object();
    if (row.kind == EntryKind::Earn) {
        if (auto why = evaluationFromJson(explain))
            row.why = std::move(*why);
    }
    row.asked = Points(explain.value(QLatin1String("asked")).toInteger());
    row.writtenOff = Points(explain.value(QLatin1String("written_off")).toInteger());
    row.meetsWriteOff = explain.contains(QLatin1String("write_off_of"));
    row.occasion = occasionFromKey(explain.value(QLatin1String("occasion")).toString());
    if (row.occasion || explain.contains(QLatin1String("missing_value")))
        row.tier = explain.value(QLatin1String("tier")).toString();
    row.paid = Money::fromMinor(explain.value(QLatin1String("amount")).toInteger());
    row.reward = explain.value(QLatin1String("reward")).toString();
    row.cause = explain.value(QLatin1String("cause")).toString();
    row.challenge = explain.value(QLatin1String("challenge")).toString();
    row.activity = explain.value(QLatin1String("activity")).toString();
    if (!row.activity.isEmpty())
        row.activityName = explain.value(QLatin1String("name")).toString();
    row.milestone = Points(explain.value(QLatin1String("milestone")).toInteger());
    row.byMilestone = row.milestone > Points(0) || explain.contains(QLatin1String("milestone_id"));
    row.exchangedEvery = Points(explain.value(QLatin1String("every")).toInteger());
    row.exchanged = Money::fromMinor(explain.value(QLatin1String("exchange")).toInteger());
    row.exchangedBack = Money::fromMinor(explain.value(QLatin1String("exchange_back")).toInteger());
    if (const QJsonValue gone = explain.value(QLatin1String("missing_value")); !gone.isUndefined())
        row.missingValue = Money::fromMinor(gone.toInteger());
    if (const QJsonValue code = explain.value(QLatin1String("next_visit")); !code.isUndefined())
        row.nextVisit = Money::fromMinor(code.toInteger());
    row.partner = explain.value(QLatin1String("partner")).toString();
    row.householdBack = explain.value(QLatin1String("back")).toBool();
    row.byMerge = explain.contains(QLatin1String("merge"));
    row.byErasure = explain.contains(QLatin1String("erased"));
    if (row.kind == EntryKind::Expire) {
        const QDate last =
            QDate::fromString(explain.value(QLatin1String("last_day")).toString(), Qt::ISODate);
        row.expires = last.isValid() ? std::optional<QDate>(last) : std::nullopt;
    }
}

/// The margin guard's word on a purchase that somebody let pass stands with what it earned and what it was paid with.
void explainMargin(const QHash<qint64, storage::MarginNote> &notes, LedgerRow &row)
{
    if (!row.purchase || (row.kind != EntryKind::Earn && row.kind != EntryKind::Redeem))
        return;
    const auto note = notes.constFind(row.purchase->value());
    if (note == notes.constEnd())
        return;
    row.passedReason = note->reason;
    const QJsonArray lines =
        QJsonDocument::fromJson(note->explain.toUtf8()).object().value(QLatin1String("lines")).toArray();
    for (const QJsonValue &each : lines) {
        const QJsonObject line = each.toObject();
        row.passedBy += Money::fromMinor(line.value(QLatin1String("least")).toInteger()
                                         - line.value(QLatin1String("margin")).toInteger());
    }
}

/// Replays entry by entry, so that each row can say what was left and could be spent after it.
class Replay
{
public:
    explicit Replay(const std::vector<storage::LotChange> &changes)
    {
        for (const storage::LotChange &change : changes)
            m_changes[change.entry].push_back(change);
    }
    void apply(LedgerRow &row)
    {
        for (const storage::LotChange &change : m_changes[row.id]) {
            Lot &lot = m_lots[change.lot];
            lot.activates = change.activates;
            lot.expires = change.expires;
            lot.remaining += change.points;
        }
        m_balance += row.points;
        row.balance = m_balance;
        std::vector<Lot> lots;
        Points held;
        for (const auto &[id, lot] : m_lots) {
            lots.push_back(lot);
            held += lot.remaining;
        }
        row.spendable = PointsAccount(std::move(lots), held - m_balance).spendable(row.day);
    }

private:
    std::map<EntryId, std::vector<storage::LotChange>> m_changes;
    std::map<LotId, Lot> m_lots;
    Points m_balance;
};

std::vector<Lot> openLots(const PointsAccount &account)
{
    std::vector<Lot> lots;
    for (const Lot &lot : account.lots()) {
        if (lot.remaining > Points(0))
            lots.push_back(lot);
    }
    const QDate never(9999, 12, 31);
    std::stable_sort(lots.begin(), lots.end(), [&](const Lot &a, const Lot &b) {
        return a.expires.value_or(never) < b.expires.value_or(never);
    });
    return lots;
}

} // namespace

MemberLedgerService::MemberLedgerService(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<MemberLedger> MemberLedgerService::ledger(MemberId member) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const Instant now = m_clock.now();
    const QDate today = profile->calendar.localDay(now);
    return m_database.readSnapshot([&](Connection &connection) -> Result<MemberLedger> {
        if (!storage::StandingRepository(connection).facts(member)) {
            return fail(ErrorCode::MemberNotFound, {numbered(member)});
        }
        LedgerRepository repository(connection);
        MemberLedger ledger;
        Replay replay(repository.lotChanges(member));
        const auto passed = storage::MarginRepository(connection).passedOf(member);
        for (const storage::LedgerEntryRow &entry : repository.entriesOf(member)) {
            ledger.rows.push_back(readRow(entry));
            explainRow(entry.explain, ledger.rows.back());
            explainMargin(passed, ledger.rows.back());
            replay.apply(ledger.rows.back());
        }
        std::vector<PointsAccount> accounts = pooledAccounts(connection, member, today);
        const PointsAccount &account = accounts.front();
        ledger.balance = account.balance();
        ledger.spendable = account.spendable(today, now);
        ledger.pending = account.pending(today);
        ledger.deficit = account.deficit();
        ledger.lots = openLots(account);
        ledger.expiring = account.expiring(today);
        if (const PoolSight sight = sightOf(std::move(accounts), today, now); sight.isShared())
            ledger.together = sight.together;
        return ledger;
    });
}

Result<MemberLedgerService::Entry> MemberLedgerService::entry(EntryId id) const
{
    const auto member = m_database.read([&](Connection &connection) -> Result<MemberId> {
        const auto owner = LedgerRepository(connection).memberOf(id);
        if (!owner)
            return fail(ErrorCode::NotFound, {QString::number(id.value())});
        return *owner;
    });
    if (!member)
        return fail(member.error());
    auto whole = ledger(*member);
    if (!whole)
        return fail(whole.error());
    const auto row = std::find_if(whole->rows.begin(), whole->rows.end(),
                                  [&](const LedgerRow &entry) { return entry.id == id; });
    if (row == whole->rows.end())
        return fail(ErrorCode::NotFound, {QString::number(id.value())});
    Entry found{*member, *row};
    if (!row->purchase)
        return found;
    return m_database.read([&](Connection &connection) -> Result<Entry> {
        if (const auto note = storage::MarginRepository(connection).noteOf(*row->purchase)) {
            found.margin = note->explain;
            found.marginReason = note->reason;
        }
        return found;
    });
}

} // namespace bashgah::services
