// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points given or taken by hand.
#include "services/counter/purchasewriter.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/duepoints.h"
#include "services/staff/staffguard.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::EntryFacts;
using storage::LedgerRepository;

namespace {

/// `lastDay`: of points that are given.
Result<Posting> postingOf(PointsAccount &account, Points points, const WriteFacts &facts, std::optional<QDate> lastDay)
{
    if (points > Points(0))
        return account.credit(EntryKind::Adjust, points, facts.day, facts.day, lastDay);
    return account.debit(EntryKind::Adjust, -points, facts.day, DebitPolicy::Reject, {}, facts.at);
}

} // namespace

Result<Points> PurchaseWriter::adjust(const AdjustRequest &request, const WriteFacts &facts)
{
    if (request.reason.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "reason");
    if (request.points.isZero())
        return failField(ErrorCode::NotPositive, "points", {QStringLiteral("0")});
    if (!storage::StandingRepository(m_connection).livingFacts(request.member))
        return fail(ErrorCode::MemberNotFound, {numbered(request.member)});
    LimitedAct act;
    act.action = QStringLiteral("points.adjust");
    act.subject = subjectOf(request.member);
    act.manualPoints = request.points;
    act.members = {request.member};
    act.at = facts.at;
    if (auto alone = checkLimits(m_connection, act); !alone)
        return fail(alone.error());
    const auto live = m_programmes.live(m_connection, facts.day);
    if (!live)
        return fail(live.error());
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(request.member, LedgerRepository::Lots::Open);
    activateDue(ledger, account, facts.at, facts.day, facts.batch);
    const auto last = *live ? lastValidDay((*live)->programme.expiry, facts.day, m_profile.calendar) : std::nullopt;
    const auto posting = postingOf(account.points, request.points, facts, last);
    if (!posting)
        return fail(posting.error().inField(QStringLiteral("points")));
    EntryFacts entry;
    entry.at = facts.at;
    entry.batch = facts.batch;
    entry.staff = request.staff;
    entry.reason = request.reason.trimmed();
    const EntryId id = ledger.store(account, *posting, entry);
    ledger.saveCaches(account);
    storage::ShopRepository(m_connection)
        .audit(facts.at, request.staff, QStringLiteral("points.adjust"),
               QStringLiteral("ledger_entry:%1").arg(id.value()), QStringLiteral(""),
               QString::number(request.points.value()));
    return account.points.balance();
}

} // namespace bashgah::services
