// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/program/redemption.h"
#include "domain/purchase/refund.h"
#include "storage/repositories/soldline.h"

#include <vector>

namespace bashgah::storage {

class Connection;

/// A purchase as it is written.
struct NewPurchase
{
    domain::PurchaseDraft draft;
    QString ref;
    QString source;
    domain::Instant at;
    QDate day;
    domain::Redemption redemption;
    domain::Points earned;
    std::optional<domain::ProgrammeVersionId> programmeVersion;
    std::optional<domain::BatchId> batch;
    domain::Bill bill; ///< net per line
};

struct NewRefund
{
    QString ref;
    QString source;
    std::optional<domain::MemberId> member;
    domain::Instant at;
    QDate day;
    domain::Money amount;
    bool isVoid = false;
    QString reason;
    std::optional<domain::StaffId> staff;
    std::optional<domain::BatchId> batch;
};

/// One line of a stored purchase with what came back of it.
struct StoredLine
{
    int lineNo = 1;
    domain::Money net;
    domain::Money refunded;
    qint64 thousandths = 0; ///< of the quantity; 0: not known
    std::optional<qint64> refundedThousandths{}; ///< absent: some came back by value alone
};

struct NamedPurchase
{
    domain::Purchase purchase;
    QString memberName;
    QString staffName;
};

struct DayTotals
{
    int purchases = 0;
    int memberPurchases = 0;
    domain::Money net;
    domain::Money paidWithPoints;
    domain::Money refunds;
    domain::Points earned;
    domain::Points spent;
    int newMembers = 0;
    domain::Points spentBeside{}; ///< of `spent`, in no purchase
};

/// Purchases and refunds. Throws SqlFailure; never begins a transaction.
class PurchaseRepository final
{
public:
    explicit PurchaseRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::PurchaseId insert(const NewPurchase &purchase);
    /// A number for a purchase (a refund) that came without one; of a purchase one that nobody uses.
    [[nodiscard]] QString nextRef();
    [[nodiscard]] QString nextRefundRef();
    [[nodiscard]] bool isTaken(const QString &source, const QString &ref,
                               std::optional<domain::MemberId> member);
    [[nodiscard]] std::optional<domain::Purchase> find(domain::PurchaseId id);
    [[nodiscard]] std::optional<domain::PurchaseId> idByRef(const QString &ref);
    /// Empty when the purchase was a bare amount.
    [[nodiscard]] std::vector<StoredLine> lines(domain::PurchaseId id);
    [[nodiscard]] std::vector<SoldLine> soldLines(domain::PurchaseId id);
    void setRefunded(domain::PurchaseId id, domain::Money refunded);
    void setVoid(domain::PurchaseId id, domain::Instant at);

    [[nodiscard]] domain::RefundId insertRefund(const NewRefund &refund);
    void insertRefundLine(domain::RefundId refund, int place, domain::PurchaseId purchase,
                          std::optional<int> purchaseLine, std::optional<domain::Quantity> quantity,
                          domain::Money amount);

    /// Newest first; with `till` its own and those that no till recorded.
    [[nodiscard]] std::vector<NamedPurchase> ofDay(QDate day, int limit, const QString &till = {});
    /// The newest that still stand.
    [[nodiscard]] std::vector<domain::Purchase> lastOf(domain::MemberId member, int limit);
    [[nodiscard]] DayTotals totals(QDate day);
    void addBenefit(domain::PurchaseId purchase, const domain::StandingDiscount &given,
                    domain::Points points = {});
    [[nodiscard]] domain::Money netSpend(domain::MemberId member, domain::DayRange days);
    /// What points paid for a member on a day, less what returns of that gave back.
    [[nodiscard]] domain::Money paidWithPoints(domain::MemberId member, QDate day);
    [[nodiscard]] int visits(domain::MemberId member);
    [[nodiscard]] std::optional<domain::Money> usualMaximum();
    void setLastVisit(domain::MemberId member, QDate day);
    void refreshLastVisit(domain::MemberId member);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
