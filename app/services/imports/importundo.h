// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/imports/importservice.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace bashgah::storage {
class Connection;
struct EntryFacts;
}

namespace bashgah::services {

/// Takes one batch back inside its caller's transaction.
class ImportUndo final
{
public:
    ImportUndo(storage::Connection &connection, const domain::ShopProfile &shop, domain::BatchId batch,
               domain::Instant now, std::optional<domain::StaffId> staff)
        : m_connection(connection), m_shop(shop), m_batch(batch), m_now(now), m_staff(staff) {}

    /// Errors: BatchNotFound, AlreadyVoid, NotAllowed (field "returnedCredit": its returns moved gift cards or credit
    /// of purchases that were here before), and those of the ledger.
    [[nodiscard]] domain::Result<UndoneImport> run();

private:
    [[nodiscard]] domain::Result<void> undoPurchases();
    void giveBackClawbacks();
    /// `facts`: of the entry that gives back, with the one that it reverses.
    void giveBack(domain::MemberId member, domain::Points points, const storage::EntryFacts &facts);
    [[nodiscard]] domain::Result<void> noteKept(const std::vector<domain::PurchaseId> &purchases);
    void takeBackFills();
    /// What stood before the batch for a member: not what an earlier import had written that is itself taken back.
    [[nodiscard]] QJsonObject stoodBefore(domain::MemberId member, const QJsonObject &replaced) const;

    storage::Connection &m_connection;
    const domain::ShopProfile &m_shop;
    domain::BatchId m_batch;
    domain::Instant m_now;
    std::optional<domain::StaffId> m_staff;
    UndoneImport m_undone;
    struct Fill { QJsonObject added, before; };
    QHash<qint64, std::vector<Fill>> m_undoneFills; ///< by member: of earlier imports taken back since, newest first
};

} // namespace bashgah::services
