// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/partnerrecoveryrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

std::optional<OldPartnerKey> PartnerRecoveryRepository::oldKey(const PublicKey &key)
{
    Statement row = m_connection.statement(QStringLiteral("partner/find_by_old_key"));
    if (!row.bind("public_key", key.text()).execOne())
        return std::nullopt;
    return OldPartnerKey{row.id<PartnerId>(0), row.int64(1)};
}

std::vector<FormerPartnerKey> PartnerRecoveryRepository::formerKeys(PartnerId partner)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/former_keys"));
    rows.bind("partner_id", partner).exec();
    std::vector<FormerPartnerKey> keys;
    while (rows.next()) {
        if (const auto key = PublicKey::parse(rows.text(0)))
            keys.push_back({*key, rows.int64(1), rows.instant(2)});
    }
    return keys;
}

void PartnerRecoveryRepository::keepOldKey(PartnerId partner, const PublicKey &key, qint64 lastNumber, Instant at,
                                           std::optional<StaffId> staff)
{
    Statement insert = m_connection.statement(QStringLiteral("partner/insert_old_key"));
    (void)insert.bind("partner_id", partner)
        .bind("public_key", key.text())
        .bind("last_number", lastNumber)
        .bind("at", at)
        .bind("staff_id", staff)
        .insertId();
}

void PartnerRecoveryRepository::dropOldKey(const PublicKey &key)
{
    m_connection.statement(QStringLiteral("partner/remove_old_key")).bind("public_key", key.text()).exec();
}

bool PartnerRecoveryRepository::setKey(PartnerId partner, int version, const PublicKey &key)
{
    Statement update = m_connection.statement(QStringLiteral("partner/set_key"));
    update.bind("id", partner).bind("version", version).bind("public_key", key.text());
    return update.exec().rowsAffected() == 1;
}

void PartnerRecoveryRepository::setNumber(const QString &statement, PartnerId partner, std::optional<qint64> number)
{
    m_connection.statement(statement).bind("id", partner).bind("number", number).exec();
}

void PartnerRecoveryRepository::setKnownOut(PartnerId partner, qint64 number)
{
    setNumber(QStringLiteral("partner/set_known_out"), partner, number);
}

void PartnerRecoveryRepository::setSendFrom(PartnerId partner, std::optional<qint64> number)
{
    setNumber(QStringLiteral("partner/set_send_from"), partner, number);
}

void PartnerRecoveryRepository::setAskFrom(PartnerId partner, std::optional<qint64> number)
{
    setNumber(QStringLiteral("partner/set_ask_from"), partner, number);
}

void PartnerRecoveryRepository::keep(const PartnerDispute &dispute)
{
    m_connection.statement(QStringLiteral("partner/insert_dispute"))
        .bind("partner_id", dispute.partner)
        .bind("file_number", dispute.file)
        .bind("line", dispute.line)
        .bind("kind", exchangeKindKey(dispute.kind))
        .bind("uid", dispute.uid)
        .bind("points", dispute.points)
        .bind("day", dispute.day)
        .bind("reason", disputeReasonKey(dispute.reason))
        .bind("at", dispute.at)
        .exec();
}

std::vector<PartnerDispute> PartnerRecoveryRepository::disputes(PartnerId partner)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/disputes"));
    rows.bind("partner_id", partner).exec();
    std::vector<PartnerDispute> all;
    while (rows.next()) {
        all.push_back({rows.id<PartnerDisputeId>(0), rows.id<PartnerId>(1), rows.int64(2), rows.int64(3),
                       exchangeKindFromKey(rows.text(4)).value_or(ExchangeEntry::Kind::Transfer), rows.text(5),
                       rows.points(6), rows.day(7),
                       disputeReasonFromKey(rows.text(8)).value_or(DisputeReason::OtherContent), rows.instant(9)});
    }
    return all;
}

bool PartnerRecoveryRepository::isClosed(PartnerId partner, ExchangeEntry::Kind kind, const QString &uid)
{
    Statement row = m_connection.statement(QStringLiteral("partner/dispute_closed"));
    row.bind("partner_id", partner).bind("kind", exchangeKindKey(kind)).bind("uid", uid);
    return row.execOne() && row.flag(0);
}

bool PartnerRecoveryRepository::close(PartnerId partner, PartnerDisputeId id, const QString &note, Instant at)
{
    Statement update = m_connection.statement(QStringLiteral("partner/close_dispute"));
    update.bind("id", id).bind("partner_id", partner).bind("note", note).bind("at", at);
    return update.exec().rowsAffected() == 1;
}

void PartnerRecoveryRepository::booked(PartnerId partner, ExchangeEntry::Kind kind, const QString &uid, Instant at)
{
    m_connection.statement(QStringLiteral("partner/dispute_booked"))
        .bind("partner_id", partner)
        .bind("kind", exchangeKindKey(kind))
        .bind("uid", uid)
        .bind("at", at)
        .exec();
}

} // namespace bashgah::storage
