// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/memberrepository.h"

#include "domain/member/memberfield.h"
#include "domain/member/searchtokens.h"
#include "domain/text/persiantext.h"
#include "storage/db/connection.h"
#include "storage/repositories/erasurerepository.h"

namespace bashgah::storage {

using domain::ConsentState;
using domain::Gender;
using domain::MemberDetails;
using domain::MemberId;
using domain::MobileNumber;

namespace {

std::optional<QString> stored(const std::optional<MobileNumber> &mobile)
{
    return mobile ? std::optional(mobile->canonical()) : std::nullopt;
}

/// The columns that insert and update share.
Statement &bindDetails(Statement &statement, const MemberDetails &details)
{
    const QString shown = details.displayName();
    return statement.bind("code", details.code).bind("mobile", stored(details.mobile))
        .bind("name", shown).bind("given_name", details.givenName)
        .bind("family_name", details.familyName)
        .bind("search_key", domain::memberSearchKey(details)).bind("sort_key", domain::sortKey(shown))
        .bind("birthday", details.birthday).bind("gender", genderKey(details.gender))
        .bind("joined_day", details.joinedOn).bind("province", details.province)
        .bind("city", details.city).bind("district", details.district).bind("note", details.note)
        .bind("wedding", details.wedding).bind("note_at_counter", details.noteAtCounter);
}

MemberRecord recordFrom(const Statement &row)
{
    MemberDetails details;
    details.code = row.maybeText(1);
    if (const auto mobile = row.maybeText(2))
        details.mobile = MobileNumber::fromStored(*mobile);
    details.givenName = row.text(4);
    details.familyName = row.text(5);
    // A name that was only put together from the rest is put together again, not kept.
    if (details.displayName() != row.text(3))
        details.name = row.text(3);
    details.birthday = row.maybeDay(6);
    details.gender = genderFromKey(row.text(7));
    details.joinedOn = row.day(8);
    details.province = row.text(9);
    details.city = row.text(10);
    details.district = row.text(11);
    details.note = row.text(12);
    details.wedding = row.maybeDay(18);
    details.noteAtCounter = row.flag(19);
    MemberRecord record{{row.id<MemberId>(0), details, consentFromKey(row.text(13)), row.instant(16)},
                        row.int64(15), row.maybeText(14), row.maybeDay(17)};
    return record;
}

std::optional<MemberId> maybeOne(Statement statement)
{
    return statement.execOne() ? std::optional(statement.id<MemberId>(0)) : std::nullopt;
}

} // namespace

MemberId MemberRepository::insert(const MemberDetails &details, domain::Instant createdAt,
                                  std::optional<domain::BatchId> batch)
{
    Statement statement = m_connection.statement(QStringLiteral("member/insert"));
    bindDetails(statement, details).bind("batch_id", batch).bind("created_at", createdAt);
    const MemberId id(statement.insertId());
    writeTokens(id, details);
    keepSuppressed(details, createdAt);
    return id;
}

bool MemberRepository::update(MemberId id, const MemberDetails &details, qint64 expectedVersion)
{
    Statement statement = m_connection.statement(QStringLiteral("member/update"));
    bindDetails(statement, details).bind("id", id).bind("version", expectedVersion).exec();
    if (statement.rowsAffected() != 1)
        return false;
    clearTokens(id);
    writeTokens(id, details);
    keepSuppressed(details, {});
    return true;
}

std::optional<MemberRecord> MemberRepository::find(MemberId id)
{
    Statement statement = m_connection.statement(QStringLiteral("member/find"));
    if (!statement.bind("id", id).execOne())
        return std::nullopt;
    MemberRecord record = recordFrom(statement);
    record.member.details.tags = tags(id);
    record.member.details.values = values(id);
    return record;
}

std::optional<MemberId> MemberRepository::idByMobile(const MobileNumber &mobile)
{
    Statement statement = m_connection.statement(QStringLiteral("member/id_by_mobile"));
    statement.bind("mobile", mobile.canonical());
    return maybeOne(std::move(statement));
}

std::optional<MemberId> MemberRepository::idByCode(const QString &code)
{
    Statement statement = m_connection.statement(QStringLiteral("member/id_by_code"));
    statement.bind("code", code);
    return maybeOne(std::move(statement));
}

QString MemberRepository::nameOf(MemberId id)
{
    Statement statement = m_connection.statement(QStringLiteral("member/name"));
    return statement.bind("id", id).execOne() ? statement.text(0) : QString();
}

void MemberRepository::addConsent(MemberId id, const ConsentRow &row)
{
    m_connection.statement(QStringLiteral("member/insert_consent"))
        .bind("member_id", id).bind("state", consentKey(row.state)).bind("source", row.source)
        .bind("wording", row.wording).bind("at", row.at).bind("staff_id", row.staff)
        .bind("batch_id", row.batch).bind("notice_id", row.notice).exec();
    m_connection.statement(QStringLiteral("member/set_consent"))
        .bind("id", id).bind("state", consentKey(row.state)).exec();
}

QHash<qint64, domain::Instant> MemberRepository::consentMoments()
{
    QHash<qint64, domain::Instant> moments;
    Statement rows = m_connection.statement(QStringLiteral("member/consent_moments"));
    rows.exec();
    while (rows.next())
        moments.insert(rows.int64(0), rows.instant(1));
    return moments;
}

std::vector<ConsentRow> MemberRepository::consentHistory(MemberId id)
{
    std::vector<ConsentRow> rows;
    Statement statement = m_connection.statement(QStringLiteral("member/consent_history"));
    statement.bind("member_id", id).exec();
    while (statement.next()) {
        rows.push_back({consentFromKey(statement.text(0)), statement.text(1), statement.text(2),
                        statement.instant(3), statement.maybeId<domain::StaffId>(4),
                        statement.maybeId<domain::BatchId>(5),
                        statement.isNull(6) ? std::nullopt : std::optional(statement.int64(6))});
    }
    return rows;
}

QByteArray MemberRepository::photo(MemberId id)
{
    Statement statement = m_connection.statement(QStringLiteral("member/photo"));
    return statement.bind("member_id", id).execOne() ? statement.bytes(0) : QByteArray();
}

void MemberRepository::setPhoto(MemberId id, const QByteArray &jpeg, domain::Instant at)
{
    if (jpeg.isEmpty()) {
        m_connection.statement(QStringLiteral("member/delete_photo")).bind("member_id", id).exec();
        return;
    }
    m_connection.statement(QStringLiteral("member/set_photo"))
        .bind("member_id", id).bindBytes("jpeg", jpeg).bind("at", at).exec();
}

void MemberRepository::suppress(const MobileNumber &mobile, const QString &reason, domain::Instant at)
{
    m_connection.statement(QStringLiteral("member/suppress"))
        .bind("mobile", mobile.canonical()).bind("reason", reason).bind("at", at).exec();
}

void MemberRepository::liftSuppression(const MobileNumber &mobile)
{
    m_connection.statement(QStringLiteral("member/lift_suppression"))
        .bind("mobile", mobile.canonical()).exec();
    ErasureRepository(m_connection).forgetNumber(mobile);
}

/// Of an erased member only a hash of the number is known: who comes with it again is not written to either.
void MemberRepository::keepSuppressed(const MemberDetails &details, domain::Instant at)
{
    if (details.mobile && ErasureRepository(m_connection).wasErased(*details.mobile))
        suppress(*details.mobile, QStringLiteral("owner"), at);
}

bool MemberRepository::isSuppressed(const MobileNumber &mobile)
{
    Statement statement = m_connection.statement(QStringLiteral("member/is_suppressed"));
    return statement.bind("mobile", mobile.canonical()).execOne();
}

QStringList MemberRepository::allTags(int limit)
{
    QStringList all;
    Statement statement = m_connection.statement(QStringLiteral("member/all_tags"));
    statement.bind("limit", limit).exec();
    while (statement.next())
        all << statement.text(0);
    return all;
}

void MemberRepository::writeTokens(MemberId id, const MemberDetails &details)
{
    Statement token = m_connection.statement(QStringLiteral("member/insert_token"));
    for (const QString &word : domain::memberTokens(details))
        token.bind("token", word).bind("member_id", id).exec();
    Statement tag = m_connection.statement(QStringLiteral("member/insert_tag"));
    for (const QString &word : details.tags)
        tag.bind("member_id", id).bind("tag", word).exec();
    Statement value = m_connection.statement(QStringLiteral("member/insert_value"));
    for (auto it = details.values.cbegin(); it != details.values.cend(); ++it) {
        value.bind("member_id", id).bind("field_key", it.key()).bind("text", *it)
            .bind("number", domain::valueNumber(*it)).exec();
    }
}

void MemberRepository::clearTokens(MemberId id)
{
    m_connection.statement(QStringLiteral("member/delete_tokens")).bind("member_id", id).exec();
    m_connection.statement(QStringLiteral("member/delete_tags")).bind("member_id", id).exec();
    m_connection.statement(QStringLiteral("member/delete_values")).bind("member_id", id).exec();
}

QStringList MemberRepository::tags(MemberId id)
{
    QStringList all;
    Statement statement = m_connection.statement(QStringLiteral("member/tags"));
    statement.bind("member_id", id).exec();
    while (statement.next())
        all << statement.text(0);
    return all;
}

domain::MemberValues MemberRepository::values(MemberId id)
{
    domain::MemberValues all;
    Statement statement = m_connection.statement(QStringLiteral("member/values"));
    statement.bind("member_id", id).exec();
    while (statement.next())
        all.insert(statement.text(0), statement.text(1));
    return all;
}

QString consentKey(ConsentState state)
{
    switch (state) {
    case ConsentState::Granted: return QStringLiteral("granted");
    case ConsentState::Refused: return QStringLiteral("refused");
    case ConsentState::Unknown: break;
    }
    return QStringLiteral("unknown");
}

ConsentState consentFromKey(const QString &key)
{
    if (key == QLatin1String("granted"))
        return ConsentState::Granted;
    return key == QLatin1String("refused") ? ConsentState::Refused : ConsentState::Unknown;
}

QString genderKey(Gender gender)
{
    switch (gender) {
    case Gender::Female: return QStringLiteral("female");
    case Gender::Male: return QStringLiteral("male");
    case Gender::Unknown: break;
    }
    return QStringLiteral("unknown");
}

Gender genderFromKey(const QString &key)
{
    if (key == QLatin1String("female"))
        return Gender::Female;
    return key == QLatin1String("male") ? Gender::Male : Gender::Unknown;
}

} // namespace bashgah::storage
