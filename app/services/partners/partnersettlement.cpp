// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/partnersettlement.h"

#include "services/partners/partnerwriter.h"
#include "storage/repositories/partnerfilerepository.h"
#include "storage/repositories/partnerrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::PartnerFileRepository;
using storage::PartnerRepository;

QString monthText(MonthRef month)
{
    return QStringLiteral("%1-%2").arg(month.year).arg(month.month, 2, 10, QLatin1Char('0'));
}

PartnerSettlement::PartnerSettlement(storage::Connection &connection, const ShopProfile &profile,
                                     const WriteFacts &facts)
    : m_connection(connection), m_profile(profile), m_facts(facts)
{
}

Result<PartnerStatement> PartnerSettlement::statement(PartnerId partner, MonthRef month)
{
    const auto with = PartnerWriter(m_connection, m_profile, m_facts).partner(partner);
    if (!with)
        return fail(with.error());
    PartnerRepository book(m_connection);
    PartnerStatement statement{
        m_profile.name, partner, with->partner, month, m_profile.calendar.daysOf(month), {}, {}, {}};
    if (const auto closed = PartnerFileRepository(m_connection).settlement(partner, month)) {
        statement.days = closed->days;
        statement.sums = closed->sums;
        statement.moves = book.settled(closed->id);
        statement.closedAt = closed->closedAt;
        return statement;
    }
    statement.moves = book.open(partner, statement.days.last);
    statement.sums = settlementOf(statement.moves, statement.days);
    return statement;
}

Result<PartnerStatement> PartnerSettlement::close(PartnerId partner, MonthRef month, std::optional<StaffId> staff)
{
    auto open = statement(partner, month);
    if (!open)
        return open;
    if (m_facts.day <= open->days.last) {
        return fail(ErrorCode::NotYetValid,
                    {monthText(month), open->days.last.addDays(1).toString(Qt::ISODate)});
    }
    PartnerFileRepository files(m_connection);
    for (const storage::StoredSettlement &before : files.settlements(partner)) {
        if (before.days.last >= open->days.last)
            return fail(ErrorCode::AlreadyExists, {monthText(before.month)});
    }
    const SettlementId id = files.insert(
        storage::NewSettlement{partner, month, open->days, open->sums, m_facts.at, staff});
    PartnerRepository(m_connection).markSettled(partner, open->days.last, id);
    open->closedAt = m_facts.at;
    return open;
}

} // namespace bashgah::services
