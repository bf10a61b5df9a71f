// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "storage/db/database.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bashgah::test {

/// One sale to be written as it is, without programme or points.
struct RawSale
{
    QString ref;
    std::optional<domain::MemberId> member;
    QDate day;
    qint64 gross = 0;    ///< minor units
    qint64 discount = 0;
    qint64 redeemedPoints = 0;
    qint64 redeemedAmount = 0;
};

/// Writes members, sales, returns and ledger lines straight into the tables, for tests of what only
/// reads. Keeps the caches that the readers look at (purchase.refunded, account.balance).
class RawSales final
{
public:
    explicit RawSales(storage::Database &database) : m_database(database) {}

    [[nodiscard]] domain::MemberId member(const QString &code, const QString &name, QDate joined);
    domain::PurchaseId sale(const RawSale &sale);
    void voidSale(domain::PurchaseId purchase);
    /// Without a purchase: a stand-alone return.
    void refund(std::optional<domain::PurchaseId> purchase, std::optional<domain::MemberId> member,
                QDate day, qint64 amount);
    /// A ledger entry of `kind` ("earn") alone, without lots.
    void points(domain::MemberId member, const char *kind, qint64 points, QDate day);
    void tier(domain::MemberId member, const QString &tier, QDate day);
    /// A programme of the given document from `start` on.
    qint64 programme(const QByteArray &document, QDate start);

private:
    storage::Database &m_database;
    qint64 m_refunds = 0;
};

} // namespace bashgah::test
