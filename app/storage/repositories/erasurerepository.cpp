// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/erasurerepository.h"

#include "storage/db/connection.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace bashgah::storage {

using namespace domain;

namespace {

constexpr const char *personalTables[] = {"tokens",    "tags",     "consents", "message_events", "messages", "purchases",
                                          "refunds",   "contacts", "pins",     "memberships",    "cards",    "merges",
                                          "values",    "photos",   "parked",   "waits",          "purchase_notes",
                                          "entries",   "stored_entries", "margins",   "partner_moves",
                                          "partner_vouchers", "inbox"};

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

std::vector<MemberId> ErasureRepository::withPoints()
{
    Statement rows = m_connection.statement(QStringLiteral("erase/with_points"));
    rows.exec();
    std::vector<MemberId> ids;
    while (rows.next())
        ids.push_back(rows.id<MemberId>(0));
    return ids;
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
    m_connection.statement(QStringLiteral("erase/takings")).bind("id", member).exec();
}

PersonTraces ErasureRepository::traces(MemberId member)
{
    m_connection.statement(QStringLiteral("erase/join_parts")).bind("id", member).exec();
    PersonTraces traces;
    Statement names = m_connection.statement(QStringLiteral("erase/persons"));
    names.bind("id", member).exec();
    while (names.next()) {
        traces.words.addName(names.text(0));
        traces.words.addName(names.text(1), names.text(2));
    }
    Statement numbers = m_connection.statement(QStringLiteral("erase/numbers"));
    numbers.bind("id", member).exec();
    while (numbers.next()) {
        traces.mobiles.push_back(MobileNumber::fromStored(numbers.text(0)));
        traces.words.addMobile(traces.mobiles.back());
    }
    traces.namesakes = namesakes(member);
    return traces;
}

void ErasureRepository::eraseRows(MemberId member, const PersonTraces &traces, Instant at)
{
    leaveHouseholds(member);
    // first: the words of a consent may be blanked once its member is erased
    m_connection.statement(QStringLiteral("erase/member")).bind("id", member).bind("at", at).exec();
    for (const char *table : personalTables)
        m_connection.statement(QString(QStringLiteral("erase/") + QLatin1String(table))).bind("id", member).exec();
    for (const MobileNumber &mobile : traces.mobiles) {
        m_connection.statement(QStringLiteral("erase/inbox_number")).bind("mobile", mobile.canonical()).exec();
        m_connection.statement(QStringLiteral("erase/suppression")).bind("mobile", mobile.canonical()).exec();
        suppressForGood(mobile, at);
    }
    blankTexts(traces.words);
}

void ErasureRepository::blankTexts(const PersonWords &words)
{
    struct Text { bool isBatch; qint64 id; };
    std::vector<Text> found;
    Statement rows = m_connection.statement(QStringLiteral("erase/free_texts"));
    rows.exec();
    while (rows.next()) {
        if (words.areIn(rows.text(2)))
            found.push_back({rows.text(0) == QLatin1String("batch"), rows.int64(1)});
    }
    for (const Text &text : found) {
        if (!text.isBatch) {
            m_connection.statement(QStringLiteral("erase/shift_text")).bind("id", text.id).exec();
            continue;
        }
        m_connection.statement(QStringLiteral("erase/batch_text")).bind("id", text.id).exec();
        m_connection.statement(QStringLiteral("erase/batch_reasons")).bind("id", text.id).exec();
    }
}

QStringList ErasureRepository::namesakes(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("erase/namesakes"));
    rows.bind("id", member).exec();
    QStringList subjects;
    while (rows.next())
        subjects.append(QString(QStringLiteral("member:") + QString::number(rows.int64(0))));
    return subjects;
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

std::vector<qint64> ErasureRepository::trailLines(MemberId member, const PersonTraces &traces)
{
    std::vector<qint64> lines;
    Statement about = m_connection.statement(QStringLiteral("erase/redactable"));
    about.bind("id", member).exec();
    while (about.next())
        lines.push_back(about.int64(0));
    const auto aboutMember = lines.size();
    Statement texts = m_connection.statement(QStringLiteral("erase/trail_texts"));
    texts.exec();
    while (texts.next()) {
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(aboutMember);
        if (std::binary_search(lines.begin(), end, texts.int64(0)))
            continue;
        const bool isOther = traces.namesakes.contains(texts.text(1));
        const QString said = QString(texts.text(2) + u'\n' + texts.text(3));
        if (traces.words.numbersIn(said) || (!isOther && traces.words.namesIn(said)))
            lines.push_back(texts.int64(0));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

void ErasureRepository::blankTrail(const std::vector<qint64> &lines)
{
    const auto head = AuditRepository(m_connection).head();
    if (!head)
        return;
    for (const qint64 line : lines)
        m_connection.statement(QStringLiteral("erase/redact")).bind("line", line).bind("by_line", head->line).exec();
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
