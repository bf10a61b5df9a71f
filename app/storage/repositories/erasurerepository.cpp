// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/erasurerepository.h"

#include "storage/db/connection.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace bashgah::storage {

using namespace domain;

namespace {

constexpr const char *personalTables[] = {"tokens",    "tags",     "consents", "message_events", "messages", "purchases",
                                          "refunds",   "contacts", "pins",     "memberships",    "cards",    "merges",
                                          "values",    "photos",   "parked",   "waits",          "purchase_notes",
                                          "entries",   "stored_entries", "margins"};

QString saltKey()
{
    return QStringLiteral("privacy.salt");
}

} // namespace

ErasureCounts ErasureRepository::counts(MemberId member)
{
    Statement row = m_connection.statement(QStringLiteral("erase/counts"));
    if (!row.bind("id", member).execOne())
        return {};
    return {row.int64(0), row.int64(1), row.int64(2), row.points(3), row.int64(4), row.int64(5)};
}

bool ErasureRepository::isErased(MemberId member)
{
    Statement row = m_connection.statement(QStringLiteral("erase/is_erased"));
    return row.bind("id", member).execOne() && !row.isNull(0);
}

std::vector<MemberId> ErasureRepository::mergedInto(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("erase/merged"));
    rows.bind("id", member).exec();
    std::vector<MemberId> ids;
    while (rows.next())
        ids.push_back(rows.id<MemberId>(0));
    return ids;
}

void ErasureRepository::releaseHolds(MemberId member, Instant at)
{
    m_connection.statement(QStringLiteral("erase/holds")).bind("id", member).bind("at", at).exec();
}

void ErasureRepository::eraseRows(MemberId member, const std::optional<MobileNumber> &mobile, Instant at)
{
    m_connection.statement(QStringLiteral("erase/join_parts")).bind("id", member).exec();
    leaveHouseholds(member);
    m_connection.statement(QStringLiteral("erase/inbox"))
        .bind("id", member).bind("mobile", mobile ? mobile->canonical() : QStringLiteral("-")).exec();
    // first: the words of a consent may be blanked once its member is erased
    m_connection.statement(QStringLiteral("erase/member")).bind("id", member).bind("at", at).exec();
    for (const char *table : personalTables)
        m_connection.statement(QString(QStringLiteral("erase/") + QLatin1String(table))).bind("id", member).exec();
    if (mobile)
        m_connection.statement(QStringLiteral("erase/suppression")).bind("mobile", mobile->canonical()).exec();
}

/// While the row still says what the person was called.
void ErasureRepository::leaveHouseholds(MemberId member)
{
    HouseholdRepository households(m_connection);
    households.takeOut(member);
    for (const MemberId merged : mergedInto(member))
        households.takeOut(merged);
    m_connection.statement(QStringLiteral("erase/household_names")).bind("id", member).exec();
}

void ErasureRepository::blankTrail(MemberId member, const std::optional<MobileNumber> &mobile)
{
    const auto head = AuditRepository(m_connection).head();
    if (!head)
        return;
    m_connection.statement(QStringLiteral("erase/redact"))
        .bind("id", member).bind("by_line", head->line)
        .bind("mobile", mobile ? mobile->canonical() : QString())
        .bind("national", mobile ? mobile->national() : QString()).exec();
    m_connection.statement(QStringLiteral("erase/blank_trail")).bind("by_line", head->line).exec();
}

QString ErasureRepository::hashOf(const MobileNumber &mobile)
{
    ShopRepository shop(m_connection);
    QString salt = shop.setting(saltKey()).value_or(QString());
    if (salt.isEmpty()) {
        quint32 words[8];
        QRandomGenerator::system()->fillRange(words);
        for (const quint32 word : words)
            salt += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
        shop.putSetting(saltKey(), salt);
    }
    const QByteArray bytes = QString(salt + mobile.canonical()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void ErasureRepository::suppressForGood(const MobileNumber &mobile, Instant at)
{
    m_connection.statement(QStringLiteral("erase/add_hash")).bind("hash", hashOf(mobile)).bind("at", at).exec();
}

bool ErasureRepository::wasErased(const MobileNumber &mobile)
{
    if (!m_connection.statement(QStringLiteral("erase/any_hash")).execOne())
        return false;
    Statement row = m_connection.statement(QStringLiteral("erase/has_hash"));
    return row.bind("hash", hashOf(mobile)).execOne();
}

void ErasureRepository::forgetNumber(const MobileNumber &mobile)
{
    if (wasErased(mobile))
        m_connection.statement(QStringLiteral("erase/drop_hash")).bind("hash", hashOf(mobile)).exec();
}

} // namespace bashgah::storage
