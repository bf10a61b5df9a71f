// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points given or taken by hand.
#include "services/counter/purchasewriter.h"

#include "services/staff/staffguard.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::EntryFacts;
using storage::LedgerRepository;

Result<Points> PurchaseWriter::adjust(const AdjustRequest &request, const WriteFacts &facts)
{
    if (request.reason.trimmed().isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, QStringLiteral("reason")});
    if (request.points.isZero())
        return fail(Error{ErrorCode::NotPositive, {QStringLiteral("0")}, {}, QStringLiteral("points")});
    if (!storage::StandingRepository(m_connection).livingFacts(request.member)) {
        return fail(ErrorCode::MemberNotFound,
                    {QString(u'#' + QString::number(request.member.value()))});
    }
    LimitedAct act;
    act.manualPoints = request.points;
    if (auto alone = checkLimits(m_connection, act); !alone)
        return fail(alone.error());
    const auto live = m_programmes.live(m_connection, facts.day);
    if (!live)
        return fail(live.error());
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(request.member, LedgerRepository::Lots::Open);
    for (const Posting &due : account.points.activate(facts.day)) {
        EntryFacts usable;
        usable.at = facts.at;
        usable.batch = facts.batch;
        ledger.store(account, due, usable);
    }
    Posting posting;
    if (request.points > Points(0)) {
        const auto last = *live ? lastValidDay((*live)->programme.expiry, facts.day, m_profile.calendar)
                                : std::nullopt;
        posting = account.points.credit(EntryKind::Adjust, request.points, facts.day, facts.day, last);
    } else {
        auto debit = account.points.debit(EntryKind::Adjust, -request.points, facts.day,
                                          DebitPolicy::Reject, {}, facts.at);
        if (!debit)
            return fail(debit.error().inField(QStringLiteral("points")));
        posting = std::move(*debit);
    }
    EntryFacts entry;
    entry.at = facts.at;
    entry.batch = facts.batch;
    entry.staff = request.staff;
    entry.reason = request.reason.trimmed();
    const EntryId id = ledger.store(account, posting, entry);
    ledger.saveCaches(account);
    storage::ShopRepository(m_connection)
        .audit(facts.at, request.staff, QStringLiteral("points.adjust"),
               QStringLiteral("ledger_entry:%1").arg(id.value()), QStringLiteral(""),
               QString::number(request.points.value()));
    return account.points.balance();
}

} // namespace bashgah::services
