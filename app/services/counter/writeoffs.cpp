// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/writeoffs.h"

#include "domain/text/jsontext.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/rulefactsrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::AccountRecord;
using storage::EntryFacts;
using storage::LedgerRepository;

namespace {

using Parts = std::vector<DebitTrace::Part>;

/// What of it is really there: a deficit may have taken some.
Parts standing(const PointsAccount &account, const std::vector<Landing> &back, QDate day)
{
    Parts parts;
    for (const Landing &landing : back) {
        const auto same = std::find_if(parts.begin(), parts.end(),
                                       [&](const DebitTrace::Part &part) { return part.lot == landing.at; });
        if (same != parts.end())
            same->points += landing.points;
        else if (!account.lots()[landing.at].isPast(day))
            parts.push_back({landing.at, landing.points});
    }
    for (DebitTrace::Part &part : parts)
        part.points = std::min(part.points, account.lots()[part.lot].remaining);
    return parts;
}

/// So many of them, which are none of the parts any more.
Parts takeFrom(Parts &parts, Points wanted)
{
    Parts taken;
    for (DebitTrace::Part &part : parts) {
        const Points now = std::min(part.points, wanted);
        if (now <= Points(0))
            continue;
        taken.push_back({part.lot, now});
        part.points -= now;
        wanted -= now;
    }
    return taken;
}

EntryFacts entryFacts(const EntryFacts &facts, const storage::OpenWriteOff &open)
{
    EntryFacts entry;
    entry.at = facts.at;
    entry.refund = facts.refund;
    entry.staff = facts.staff;
    entry.reason = facts.reason;
    entry.explain = compactJson({{QStringLiteral("write_off_of"), open.purchase.value()},
                                 {QStringLiteral("asked"), open.points.value()}});
    return entry;
}

} // namespace

Points WriteOffs::meet(AccountRecord &account, const std::vector<Landing> &back, EntryId spent, QDate day,
                       const EntryFacts &facts)
{
    Points met;
    if (facts.batch)
        return met;
    Parts parts = standing(account.points, back, day);
    LedgerRepository ledger(m_connection);
    for (const storage::OpenWriteOff &open : ledger.openWriteOffs(account.member, spent)) {
        const Parts taken = takeFrom(parts, open.points);
        if (taken.empty())
            break;
        const Posting posting = account.points.takeParts(EntryKind::Clawback, taken, day);
        const Points points = -posting.points;
        const EntryId entry = ledger.store(account, posting, entryFacts(facts, open));
        const Points lost = ledger.writtenOffOf(open.purchase);
        ledger.insertWriteOffMet(entry, open.clawback, points);
        storage::RuleFactsRepository(m_connection).lowerWrittenOff(open.purchase, lost - points, lost);
        met += points;
    }
    return met;
}

} // namespace bashgah::services
