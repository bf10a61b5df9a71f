// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/memberties.h"

#include "domain/text/persiantext.h"
#include "storage/db/connection.h"
#include "storage/repositories/memberrepository.h"

#include <QRegularExpression>

namespace bashgah::services {

void MemberTies::read(storage::Connection &connection)
{
    for (const storage::HouseholdResident &resident : storage::HouseholdRepository(connection).residents())
        m_residents.insert(resident.member.value(), resident);
    for (const storage::ReferralKey &brought : storage::ReferralRepository(connection).keys())
        m_referrers.insert(brought.referee.value(), brought);
    m_consents = storage::MemberRepository(connection).consentMoments();
}

/// A name that looks numbered already gets a number behind it as well: an import takes one off.
QString MemberTies::labelOf(const storage::HouseholdRow &home)
{
    static const QRegularExpression numbered(QStringLiteral("#[0-9]+$"));
    const auto known = m_labels.constFind(home.id);
    if (known != m_labels.cend())
        return *known;
    const int number = ++m_called[domain::searchKey(home.name)];
    const bool plain = number == 1 && !numbered.match(home.name).hasMatch();
    return *m_labels.insert(home.id, plain ? home.name : QStringLiteral("%1 #%2").arg(home.name).arg(number));
}

void MemberTies::add(domain::MemberId member, domain::MemberTableRow &row)
{
    if (const auto lives = m_residents.constFind(member.value()); lives != m_residents.cend())
        row.home = {labelOf(lives->home), lives->home.pooled, lives->ownPoints};
    if (const auto brought = m_referrers.constFind(member.value()); brought != m_referrers.cend()) {
        row.referrer = {brought->code, brought->mobile, m_calendar.localDay(brought->at), brought->past.rewarded,
                        brought->past.taken};
    }
    if (const auto said = m_consents.constFind(member.value()); said != m_consents.cend() && row.consent != domain::ConsentState::Unknown)
        row.consentOn = m_calendar.localDay(*said);
}

} // namespace bashgah::services
