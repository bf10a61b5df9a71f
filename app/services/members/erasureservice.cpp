// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/erasureservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "domain/staff/trailerasure.h"
#include "domain/text/jsontext.h"
#include "domain/text/persiantext.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/db/filecleaning.h"
#include "storage/repositories/erasurerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/storedvaluerepository.h"

#include <QJsonObject>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ErasureRepository;
using storage::LedgerRepository;
using storage::StoredValueRepository;

namespace {

QString explainText()
{
    return QStringLiteral("{\"erased\":true}");
}

Error missing(MemberId id)
{
    return Error{ErrorCode::MemberNotFound, {numbered(id)}, {}, {}};
}

Result<storage::MemberRecord> living(Connection &connection, MemberId id)
{
    auto record = storage::MemberRepository(connection).find(id);
    if (!record || ErasureRepository(connection).isErased(id) || storage::MergeRepository(connection).keptOf(id))
        return fail(missing(id));
    return std::move(*record);
}

Points writeOffPoints(Connection &connection, MemberId member, Instant at, QDate day)
{
    LedgerRepository ledger(connection);
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
    storage::EntryFacts facts;
    facts.at = at;
    facts.explain = explainText();
    Points sum;
    if (const Points owed = account.points.deficit(); owed > Points(0)) {
        ledger.store(account, account.points.credit(EntryKind::Adjust, owed, day, day, {}), facts);
        sum -= owed;
    }
    const size_t count = account.points.lots().size();
    for (size_t i = 0; i < count; ++i) {
        const Points left = account.points.lots()[i].remaining;
        const auto out = account.points.debit(EntryKind::Adjust, left, day, DebitPolicy::Clamp, i);
        if (!out || out->points.isZero())
            continue;
        ledger.store(account, *out, facts);
        sum -= out->points;
    }
    ledger.saveCaches(account);
    return sum;
}

Money writeOffCredit(Connection &connection, MemberId member, Instant at, QDate day)
{
    StoredValueRepository stored(connection);
    auto record = stored.creditOf(member);
    if (!record)
        return {};
    storage::StoredFacts facts;
    facts.kind = StoredEntryKind::Adjust;
    facts.at = at;
    facts.explain = explainText();
    Points sum;
    const size_t count = record->value.lots().size();
    for (size_t i = 0; i < count; ++i) {
        const Points left = record->value.lots()[i].remaining;
        const auto out = record->value.debit(EntryKind::Adjust, left, day, DebitPolicy::Clamp, i);
        if (!out || out->points.isZero())
            continue;
        stored.store(*record, *out, facts);
        sum -= out->points;
    }
    return Money::fromMinor(sum.value());
}

} // namespace

ErasureService::ErasureService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

bool ErasureService::isSameName(const QString &typed, const QString &name)
{
    return searchKey(typed) == searchKey(name) && !searchKey(typed).isEmpty();
}

Result<ErasurePreview> ErasureService::preview(MemberId member) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<ErasurePreview> {
        const auto record = living(connection, member);
        if (!record)
            return fail(record.error());
        const storage::ErasureCounts counts = ErasureRepository(connection).counts(member);
        return ErasurePreview{record->member.details.displayName(), counts.purchases, counts.messages,
                              counts.contacts, counts.partnerMoves, counts.points,
                              Money::fromMinor(counts.credit)};
    });
}

Result<Erased> ErasureService::erase(MemberId member, const QString &typedName, std::optional<StaffId> staff)
{
    auto done = m_database.write([&](Connection &connection) -> Result<Erased> {
        const auto record = living(connection, member);
        if (!record)
            return fail(record.error());
        const MemberDetails &details = record->member.details;
        if (!isSameName(typedName, details.displayName()))
            return failField(ErrorCode::UnknownValue, "name", {typedName, details.displayName()});
        const Instant now = m_clock.now();
        const QDate day = readProfile(connection).calendar.localDay(now);
        ErasureRepository erasure(connection);
        Erased erased;
        const storage::PersonTraces traces = erasure.traces(member);
        erasure.releaseHolds(member, now);
        erased.points = writeOffPoints(connection, member, now, day);
        erased.credit = writeOffCredit(connection, member, now, day);
        erasure.eraseRows(member, traces, now);
        const std::vector<qint64> lines = erasure.trailLines(member, traces);
        storage::ShopRepository(connection)
            .audit(now, staff, QStringLiteral("member.erase"), subjectOf(member), {},
                   compactJson({{QStringLiteral("points"), erased.points.value()},
                                {QStringLiteral("credit"), erased.credit.minor()},
                                {QStringLiteral("lines"), TrailErasure::of(lines).text()}}));
        erasure.blankTrail(lines);
        return erased;
    });
    if (done) {
        done->isFileClean = storage::cleanFile(m_database);
        emit erased(member);
    }
    return done;
}

} // namespace bashgah::services

#include "moc_erasureservice.cpp"
