// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/memberledgerservice.h"

#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/standingrepository.h"

#include <QJsonDocument>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::LedgerRepository;

namespace {

LedgerRow readRow(const storage::LedgerEntryRow &entry, Points balance)
{
    LedgerRow row{entry.id,        entry.kind, entry.points, balance, entry.at,
                  entry.day,       entry.purchaseRef, entry.purchase, entry.staffName,
                  entry.reason,    {}, entry.programmeVersion, entry.activates,
                  entry.expires,   {}, {}};
    const QJsonObject explain = QJsonDocument::fromJson(entry.explain.toUtf8()).object();
    if (entry.kind == EntryKind::Earn) {
        if (auto why = evaluationFromJson(explain))
            row.why = std::move(*why);
    }
    if (entry.kind == EntryKind::Clawback) {
        row.asked = Points(explain.value(QLatin1String("asked")).toInteger());
        row.writtenOff = Points(explain.value(QLatin1String("written_off")).toInteger());
    }
    if (entry.kind == EntryKind::Expire) {
        const QString last = explain.value(QLatin1String("last_day")).toString();
        row.expires = QDate::fromString(last, Qt::ISODate);
    }
    return row;
}

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
            return fail(ErrorCode::MemberNotFound,
                        {QString(u'#' + QString::number(member.value()))});
        }
        LedgerRepository repository(connection);
        MemberLedger ledger;
        Points balance;
        for (const storage::LedgerEntryRow &entry : repository.entriesOf(member)) {
            balance += entry.points;
            ledger.rows.push_back(readRow(entry, balance));
        }
        PointsAccount account = repository.pointsOf(member);
        static_cast<void>(account.activate(today));
        ledger.balance = account.balance();
        ledger.spendable = account.spendable(today, now);
        ledger.pending = account.pending(today);
        ledger.deficit = account.deficit();
        ledger.lots = openLots(account);
        ledger.expiring = account.expiring(today);
        return ledger;
    });
}

} // namespace bashgah::services
