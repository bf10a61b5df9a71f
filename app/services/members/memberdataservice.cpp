// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberdataservice.h"

#include "services/counter/memberledgerservice.h"
#include "services/exports/exporttrail.h"
#include "services/members/contactservice.h"
#include "services/members/memberjson.h"
#include "services/members/memberservice.h"
#include "services/shop/shopprofilecache.h"
#include "storage/db/database.h"
#include "storage/readmodels/dossierreadmodel.h"
#include "storage/repositories/fieldrepository.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/privacyrepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bashgah::services {

using namespace domain;

namespace {

QString moment(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.msecs, Qt::UTC).toString(Qt::ISODate);
}

/// With whom points went to and fro; another member is not named.
QString betweenOf(const LedgerRow &row)
{
    if (!row.household.isEmpty())
        return QStringLiteral("household");
    return row.byMerge ? QStringLiteral("merge") : QString();
}

QJsonArray ledgerOf(const MemberLedger &ledger)
{
    QJsonArray list;
    for (const LedgerRow &row : ledger.rows) {
        QStringList why{row.reason, row.reward, row.cause, row.challenge, row.activityName, row.partner};
        why.removeAll(QString());
        list.append(QJsonObject{{QStringLiteral("entry"), row.id.value()},
                                {QStringLiteral("kind"), entryKindKey(row.kind)},
                                {QStringLiteral("points"), row.points.value()},
                                {QStringLiteral("balance"), row.balance.value()},
                                {QStringLiteral("day"), row.day.toString(Qt::ISODate)},
                                {QStringLiteral("purchase"), row.purchaseRef},
                                {QStringLiteral("why"), why.join(QStringLiteral("; "))},
                                {QStringLiteral("between"), betweenOf(row)},
                                {QStringLiteral("programme_version"), row.programmeVersion},
                                {QStringLiteral("usable_from"), dayText(row.activates)},
                                {QStringLiteral("valid_until"), dayText(row.expires)}});
    }
    return list;
}

QJsonArray contactsOf(const std::vector<Contact> &contacts)
{
    QJsonArray list;
    for (const Contact &contact : contacts) {
        list.append(QJsonObject{{QStringLiteral("at"), moment(contact.at)},
                                {QStringLiteral("kind"), contactKindKey(contact.kind)},
                                {QStringLiteral("text"), contact.text},
                                {QStringLiteral("due"), dayText(contact.due)},
                                {QStringLiteral("state"), contactStateKey(contact.state)},
                                {QStringLiteral("answer"), contact.answer}});
    }
    return list;
}

/// With the names of the fields; `details` has them by key.
QJsonArray ownFieldsOf(storage::Connection &connection, const MemberValues &values)
{
    QJsonArray list;
    for (const MemberField &field : storage::FieldRepository(connection).fields()) {
        if (!values.contains(field.key))
            continue;
        list.append(QJsonObject{{QStringLiteral("key"), field.key},
                                {QStringLiteral("name"), fieldTitle(field, false)},
                                {QStringLiteral("kind"), fieldKindKey(field.kind)},
                                {QStringLiteral("value"), values.value(field.key)}});
    }
    return list;
}

/// What was agreed to, word by word: the versions that the consents name.
QJsonArray noticesOf(storage::Connection &connection, const std::vector<ConsentEntry> &consents)
{
    QJsonArray list;
    for (const PrivacyNotice &notice : storage::PrivacyRepository(connection).versions()) {
        const bool agreed = std::any_of(consents.begin(), consents.end(), [&notice](const ConsentEntry &entry) {
            return entry.notice == notice.version;
        });
        if (agreed) {
            list.append(QJsonObject{{QStringLiteral("version"), notice.version},
                                    {QStringLiteral("from"), moment(notice.at)},
                                    {QStringLiteral("persian"), notice.persian},
                                    {QStringLiteral("english"), notice.english}});
        }
    }
    return list;
}

QString householdOf(storage::Connection &connection, MemberId member)
{
    const auto household = storage::HouseholdRepository(connection).of(member);
    return household ? household->name : QString();
}

} // namespace

Result<QJsonObject> MemberDataService::all(MemberId member) const
{
    const auto profile = MemberService(m_database, m_clock).profile(member, 1);
    if (!profile)
        return fail(profile.error());
    const auto ledger = MemberLedgerService(m_database, m_clock).ledger(member);
    if (!ledger)
        return fail(ledger.error());
    const auto contacts = ContactService(m_database, m_clock).ofMember(member);
    if (!contacts)
        return fail(contacts.error());
    QJsonObject json{{QStringLiteral("made_at"), moment(m_clock.now())},
                     {QStringLiteral("details"), detailsToJson(profile->view.member.details)},
                     {QStringLiteral("balance"), ledger->balance.value()},
                     {QStringLiteral("tier"), profile->view.tierId.value_or(QString())},
                     {QStringLiteral("not_written_to"), profile->view.isSuppressed},
                     {QStringLiteral("ledger"), ledgerOf(*ledger)},
                     {QStringLiteral("contacts"), contactsOf(*contacts)}};
    const auto read = m_database.readSnapshot([&](storage::Connection &connection) -> Result<void> {
        const ShopProfile shop = readProfile(connection);
        storage::DossierReadModel dossier(connection, shop.currency);
        json[QStringLiteral("shop")] = shop.name;
        json[QStringLiteral("purchases")] = dossier.purchases(member);
        json[QStringLiteral("messages")] = dossier.messages(member);
        const QJsonObject sections = dossier.sections(member);
        for (auto section = sections.constBegin(); section != sections.constEnd(); ++section)
            json[section.key()] = section.value();
        json[QStringLiteral("own_fields")] = ownFieldsOf(connection, profile->view.member.details.values);
        json[QStringLiteral("privacy_notices")] = noticesOf(connection, profile->consents);
        json[QStringLiteral("household")] = householdOf(connection, member);
        if (!storage::MemberRepository(connection).photo(member).isEmpty())
            json[QStringLiteral("photo")] = QStringLiteral("photo.jpg");
        return {};
    });
    if (!read)
        return fail(read.error());
    if (const auto noted = ExportTrail(m_database, m_clock).dataOf(member); !noted)
        return fail(noted.error());
    return json;
}

Result<QByteArray> MemberDataService::photo(MemberId member) const
{
    return m_database.read([&](storage::Connection &connection) -> Result<QByteArray> {
        return storage::MemberRepository(connection).photo(member);
    });
}

} // namespace bashgah::services
