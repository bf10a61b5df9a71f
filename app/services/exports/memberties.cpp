// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/memberties.h"

#include "domain/text/persiantext.h"
#include "storage/db/connection.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/referralrepository.h"

#include <QRegularExpression>

namespace bashgah::services {

void MemberTies::read(storage::Connection &connection)
{
    for (const storage::HouseholdResident &lives : storage::HouseholdRepository(connection).residents())
        m_residents.insert(lives.member.value(), {lives.home.id, lives.home.name, lives.home.pooled, lives.ownPoints});
    for (const storage::ReferralKey &brought : storage::ReferralRepository(connection).keys()) {
        m_referrers.insert(brought.referee.value(), {brought.code, brought.mobile, m_calendar.localDay(brought.at),
                                                     brought.past.rewarded, brought.past.taken});
    }
    const QHash<qint64, domain::Instant> moments = storage::MemberRepository(connection).consentMoments();
    for (auto moment = moments.cbegin(); moment != moments.cend(); ++moment)
        m_consents.insert(moment.key(), m_calendar.localDay(*moment));
}

/// A name that looks numbered already gets a number behind it as well: an import takes one off.
QString MemberTies::labelOf(const Resident &resident)
{
    static const QRegularExpression numbered(QStringLiteral("#[0-9]+$"));
    const auto known = m_labels.constFind(resident.home);
    if (known != m_labels.cend())
        return *known;
    const int number = ++m_called[domain::searchKey(resident.name)];
    const bool plain = number == 1 && !numbered.match(domain::digitsToAscii(resident.name)).hasMatch();
    return *m_labels.insert(resident.home, plain ? resident.name : QStringLiteral("%1 #%2").arg(resident.name).arg(number));
}

void MemberTies::add(domain::MemberId member, domain::MemberTableRow &row)
{
    const qint64 id = member.value();
    if (const auto lives = m_residents.constFind(id); lives != m_residents.cend())
        row.home = {labelOf(*lives), lives->pooled, lives->ownPoints};
    if (const auto brought = m_referrers.constFind(id); brought != m_referrers.cend())
        row.referrer = *brought;
    if (const auto said = m_consents.constFind(id); said != m_consents.cend() && row.consent != domain::ConsentState::Unknown)
        row.consentOn = *said;
}

} // namespace bashgah::services
