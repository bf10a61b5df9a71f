// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/pointsexchange.h"

#include "domain/text/jsontext.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/activityrepository.h"
#include "storage/repositories/ledgerrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::ActivityRepository;
using storage::LedgerRepository;

Result<Exchange> PointsExchange::exchange(storage::AccountRecord &account, std::optional<StaffId> staff)
{
    const std::optional<ExchangeRule> &rule = m_programme.programme.exchange;
    const Exchange due =
        rule ? exchangeOf(*rule, account.points.spendable(m_facts.day, m_facts.at)) : Exchange();
    if (due.points.isZero())
        return due;
    const auto posting =
        account.points.debit(EntryKind::Redeem, due.points, m_facts.day, DebitPolicy::Reject, {}, m_facts.at);
    if (!posting)
        return fail(posting.error());
    const QJsonObject explain{{QStringLiteral("exchange"), due.credit.minor()},
                              {QStringLiteral("every"), rule->every.value()}};
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = staff;
    facts.programmeVersion = m_programme.id;
    facts.explain = compactJson(explain);
    LedgerRepository ledger(m_connection);
    const EntryId entry = ledger.store(account, *posting, facts);
    CreditGrant credit{account.member, due.credit, StoredEntryKind::Earn, m_facts.day, {}, {}, staff, {},
                       compactJson({{QStringLiteral("points"), due.points.value()}})};
    if (rule->lifeDays > 0)
        credit.lastDay = m_facts.day.addDays(rule->lifeDays - 1);
    StoredValueWriter stored(m_connection, m_facts);
    if (auto given = stored.grant(credit); !given)
        return fail(given.error());
    ActivityRepository(m_connection)
        .noteExchange(account.member, m_facts.day, due.points, due.credit, entry, *stored.lastEntry());
    return due;
}

Result<Exchange> PointsExchange::exchangeAll()
{
    Exchange sum;
    const std::optional<ExchangeRule> &rule = m_programme.programme.exchange;
    if (!rule || !rule->enabled)
        return sum;
    LedgerRepository ledger(m_connection);
    for (const MemberId member : ActivityRepository(m_connection).exchangeDue(rule->every)) {
        storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
        const auto done = exchange(account, {});
        if (!done)
            return done;
        if (done->points.isZero())
            continue;
        ledger.saveCaches(account);
        sum.points += done->points;
        sum.credit += done->credit;
    }
    return sum;
}

} // namespace bashgah::services
