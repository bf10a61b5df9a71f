// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/erasureservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "domain/staff/trailerasure.h"
#include "domain/text/jsontext.h"
#include "domain/text/persiantext.h"
#include "services/counter/erasedpoints.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/db/filecleaning.h"
#include "storage/repositories/erasurerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonObject>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ErasureRepository;
using storage::LedgerRepository;

namespace {

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

Points writeOffPoints(Connection &connection, ErasedPoints &erased, MemberId member)
{
    LedgerRepository ledger(connection);
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
    const Points sum = erased.writeOff(account);
    ledger.saveCaches(account);
    return sum;
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
        ErasedPoints toNobody(connection, now, day);
        erased.points = writeOffPoints(connection, toNobody, member);
        erased.credit = toNobody.writeOffCredit(member);
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
