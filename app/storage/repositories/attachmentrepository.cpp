// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/attachmentrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

void AttachmentRepository::insert(PurchaseId former, PurchaseId now, Instant at)
{
    m_connection.statement(QStringLiteral("attachment/insert"))
        .bind("former_id", former).bind("purchase_id", now).bind("attached_at", at).exec();
}

void AttachmentRepository::undo(PurchaseId purchase, PurchaseId restored, Instant at)
{
    m_connection.statement(QStringLiteral("attachment/undo"))
        .bind("purchase_id", purchase).bind("undone_at", at).bind("restored_id", restored).exec();
}

std::optional<PurchaseId> AttachmentRepository::formerOf(PurchaseId purchase)
{
    Statement row = m_connection.statement(QStringLiteral("attachment/of_purchase"));
    return row.bind("purchase_id", purchase).execOne() ? std::optional(row.id<PurchaseId>(0)) : std::nullopt;
}

std::optional<std::pair<PurchaseId, MemberId>> AttachmentRepository::becameOf(PurchaseId former)
{
    Statement row = m_connection.statement(QStringLiteral("attachment/of_former"));
    if (!row.bind("former_id", former).execOne())
        return std::nullopt;
    return std::pair(row.id<PurchaseId>(0), row.id<MemberId>(1));
}

bool AttachmentRepository::isPaidOtherwise(PurchaseId purchase)
{
    Statement row = m_connection.statement(QStringLiteral("attachment/paid_otherwise"));
    return row.bind("id", purchase).execOne() && row.flag(0);
}

bool AttachmentRepository::isCodeUsed(PurchaseId purchase)
{
    Statement row = m_connection.statement(QStringLiteral("attachment/used_codes"));
    return row.bind("id", purchase).execOne() && row.flag(0);
}

std::optional<BatchId> AttachmentRepository::batchOf(PurchaseId purchase)
{
    Statement row = m_connection.statement(QStringLiteral("attachment/batch"));
    return row.bind("id", purchase).execOne() ? std::optional(row.id<BatchId>(0)) : std::nullopt;
}

} // namespace bashgah::storage
