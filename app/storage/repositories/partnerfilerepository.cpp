// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/partnerfilerepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

QString directionKey(FileDirection direction)
{
    return direction == FileDirection::Out ? QStringLiteral("out") : QStringLiteral("in");
}

std::optional<StoredFile> readFile(Statement &row)
{
    if (!row.execOne())
        return std::nullopt;
    return StoredFile{row.int64(0), row.int64(1), row.int64(2), row.text(3).toUtf8(), row.instant(4)};
}

StoredPartnerVoucher readPartnerVoucher(const Statement &row)
{
    return {row.id<PartnerVoucherId>(0), row.id<PartnerId>(1), row.text(2),    row.text(3),
            row.id<MemberId>(4),         row.text(5),          row.points(6),  row.day(7),
            row.id<HoldId>(8),           row.text(9),          row.maybeId<PartnerMoveId>(10),
            row.instant(11),             row.flag(12)};
}

StoredSettlement readSettlement(const Statement &row)
{
    return {row.id<SettlementId>(0),
            {static_cast<int>(row.int64(1)), static_cast<int>(row.int64(2))},
            {row.day(3), row.day(4)},
            {row.points(5), row.points(6), row.money(7), row.money(8), row.money(9)},
            row.instant(10)};
}

} // namespace

void PartnerFileRepository::insert(PartnerId partner, FileDirection direction, const StoredFile &file)
{
    Statement insert = m_connection.statement(QStringLiteral("partner/insert_file"));
    (void)insert.bind("partner_id", partner)
        .bind("direction", directionKey(direction))
        .bind("number", file.number)
        .bind("acknowledges", file.acknowledges)
        .bind("entries", file.entries)
        .bind("content", QString::fromUtf8(file.content))
        .bind("at", file.at)
        .insertId();
}

std::optional<StoredFile> PartnerFileRepository::file(PartnerId partner, FileDirection direction, qint64 number)
{
    Statement row = m_connection.statement(QStringLiteral("partner/file"));
    return readFile(row.bind("partner_id", partner).bind("direction", directionKey(direction)).bind("number", number));
}

std::optional<StoredFile> PartnerFileRepository::last(PartnerId partner, FileDirection direction)
{
    Statement row = m_connection.statement(QStringLiteral("partner/last_file"));
    return readFile(row.bind("partner_id", partner).bind("direction", directionKey(direction)));
}

void PartnerFileRepository::insert(const NewPartnerVoucher &voucher)
{
    Statement insert = m_connection.statement(QStringLiteral("partner/insert_voucher"));
    (void)insert.bind("partner_id", voucher.partner)
        .bind("code", voucher.code)
        .bind("member_id", voucher.member)
        .bind("points", voucher.points)
        .bind("last_day", voucher.lastDay)
        .bind("hold_id", voucher.hold)
        .bind("text", voucher.text)
        .bind("at", voucher.at)
        .bind("staff_id", voucher.staff)
        .insertId();
}

std::optional<StoredPartnerVoucher> PartnerFileRepository::voucher(PartnerId partner, const QString &code)
{
    Statement row = m_connection.statement(QStringLiteral("partner/voucher_by_code"));
    row.bind("partner_id", partner).bind("code", code);
    return row.execOne() ? std::optional(readPartnerVoucher(row)) : std::nullopt;
}

std::vector<StoredPartnerVoucher> PartnerFileRepository::vouchersOf(MemberId member, int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/vouchers_of_member"));
    rows.bind("member_id", member).bind("limit", limit).exec();
    std::vector<StoredPartnerVoucher> all;
    while (rows.next())
        all.push_back(readPartnerVoucher(rows));
    return all;
}

bool PartnerFileRepository::spend(PartnerVoucherId id, PartnerMoveId move)
{
    return m_connection.statement(QStringLiteral("partner/voucher_spent"))
               .bind("id", id)
               .bind("move_id", move)
               .exec()
               .rowsAffected()
        == 1;
}

std::optional<StoredSettlement> PartnerFileRepository::settlement(PartnerId partner, MonthRef month)
{
    Statement row = m_connection.statement(QStringLiteral("partner/settlement"));
    row.bind("partner_id", partner).bind("year", month.year).bind("month", month.month);
    return row.execOne() ? std::optional(readSettlement(row)) : std::nullopt;
}

std::vector<StoredSettlement> PartnerFileRepository::settlements(PartnerId partner)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/settlements"));
    rows.bind("partner_id", partner).exec();
    std::vector<StoredSettlement> all;
    while (rows.next())
        all.push_back(readSettlement(rows));
    return all;
}

SettlementId PartnerFileRepository::insert(const NewSettlement &settlement)
{
    Statement insert = m_connection.statement(QStringLiteral("partner/insert_settlement"));
    return SettlementId(insert.bind("partner_id", settlement.partner)
                            .bind("year", settlement.month.year)
                            .bind("month", settlement.month.month)
                            .bind("first_day", settlement.days.first)
                            .bind("last_day", settlement.days.last)
                            .bind("points_in", settlement.sums.in)
                            .bind("points_out", settlement.sums.out)
                            .bind("earned", settlement.sums.earned)
                            .bind("owed", settlement.sums.owed)
                            .bind("corrections", settlement.sums.corrections)
                            .bind("at", settlement.at)
                            .bind("staff_id", settlement.staff)
                            .insertId());
}

} // namespace bashgah::storage
