// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/exporttrail.h"

#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "storage/db/database.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using domain::MemberFilter;
using domain::Result;

namespace {

QString textOf(MemberFilter filter)
{
    const bool searched = !filter.text.isEmpty();
    filter.text.clear();
    QJsonObject json;
    if (!filter.isEmpty())
        json.insert(QStringLiteral("filter"), domain::toJsonText(filter));
    if (searched)
        json.insert(QStringLiteral("searched"), true);
    return json.isEmpty() ? QString() : domain::compactJson(json);
}

/// The word of the trail's subject, and never another one.
QString wordOf(ExportedList what)
{
    switch (what) {
    case ExportedList::Members: return QStringLiteral("members");
    case ExportedList::Scores: return QStringLiteral("scored_members");
    case ExportedList::Report: return QStringLiteral("report_members");
    case ExportedList::Players: return QStringLiteral("players");
    case ExportedList::FallingTiers: return QStringLiteral("falling_members");
    case ExportedList::CouponCodes: return QStringLiteral("owned_codes");
    case ExportedList::StoredValue: return QStringLiteral("stored_rows");
    case ExportedList::CauseLedger: return QStringLiteral("cause_rows");
    case ExportedList::PartnerStatement: return QStringLiteral("partner_rows");
    case ExportedList::Memberships: return QStringLiteral("membership_rows");
    case ExportedList::Referrals: return QStringLiteral("referral_rows");
    case ExportedList::Duplicates: return QStringLiteral("duplicate_rows");
    case ExportedList::Households: return QStringLiteral("household_rows");
    case ExportedList::Contacts: return QStringLiteral("contact_rows");
    case ExportedList::Cards: return QStringLiteral("member_cards");
    case ExportedList::Trail: break;
    }
    return QStringLiteral("trail_rows");
}

} // namespace

Result<void> ExportTrail::members(const MemberFilter &filter, qint64 count)
{
    return note(QStringLiteral("member.export"), QStringLiteral("members:%1").arg(count), textOf(filter));
}

Result<void> ExportTrail::purchases(const MemberFilter &filter, qint64 rows)
{
    return note(QStringLiteral("purchase.export"), QStringLiteral("purchase_rows:%1").arg(rows), textOf(filter));
}

Result<void> ExportTrail::dataOf(domain::MemberId member)
{
    return note(QStringLiteral("member.data"), domain::subjectOf(member), {});
}

Result<void> ExportTrail::list(ExportedList what, qint64 rows, const QString &about)
{
    if (rows == 0)
        return {};
    return note(QStringLiteral("member.list"), QStringLiteral("%1:%2").arg(wordOf(what)).arg(rows), about);
}

Result<void> ExportTrail::note(const QString &action, const QString &subject, const QString &what)
{
    return m_database.write([&](storage::Connection &connection) -> Result<void> {
        storage::ShopRepository(connection).audit(m_clock.now(), {}, action, subject, {}, what);
        return {};
    });
}

} // namespace bashgah::services
