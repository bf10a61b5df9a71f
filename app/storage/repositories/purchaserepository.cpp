// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/purchaserepository.h"

#include "domain/purchase/refund.h"
#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

Purchase readPurchase(const Statement &row)
{
    return {row.id<PurchaseId>(0),
            row.text(1),
            row.text(2),
            row.maybeId<MemberId>(3),
            row.instant(4),
            row.day(5),
            row.money(6),
            row.money(7),
            row.points(8),
            row.money(9),
            row.points(10),
            row.text(11),
            row.text(12),
            row.maybeId<ProgrammeVersionId>(13),
            row.maybeId<StaffId>(14),
            row.money(15),
            row.isNull(16) ? std::nullopt : std::optional<Instant>(row.instant(16)),
            row.text(17)};
}

} // namespace

PurchaseId PurchaseRepository::insert(const NewPurchase &purchase)
{
    const PurchaseDraft &draft = purchase.draft;
    Statement insert = m_connection.statement(QStringLiteral("purchase/insert"));
    insert.bind("ref", purchase.ref)
        .bind("source", purchase.source)
        .bind("member_id", draft.member)
        .bind("occurred_at", purchase.at)
        .bind("local_day", purchase.day)
        .bind("gross", grossOf(draft))
        .bind("discount", discountOf(draft))
        .bind("redeemed_amount", purchase.redemption.amount)
        .bind("redeemed_points", purchase.redemption.points)
        .bind("earned_points", purchase.earned)
        .bind("payment", draft.payment)
        .bind("note", draft.note)
        .bind("programme_version_id", purchase.programmeVersion)
        .bind("staff_id", draft.staff)
        .bind("batch_id", purchase.batch)
        .bind("till", draft.till);
    const PurchaseId id(insert.insertId());
    for (size_t i = 0; i < draft.lines.size(); ++i) {
        const PurchaseLine &line = draft.lines[i];
        m_connection.statement(QStringLiteral("purchase/insert_line"))
            .bind("purchase_id", id)
            .bind("line_no", static_cast<qint64>(i) + 1)
            .bind("product_id", line.product)
            .bind("code", line.code)
            .bind("category", line.category)
            .bind("quantity", line.quantity.thousandths())
            .bind("price", line.price)
            .bind("discount", line.discount)
            .bind("net", purchase.bill.lines[i].net())
            .bind("cost", line.cost)
            .exec();
    }
    return id;
}

QString PurchaseRepository::nextRef()
{
    Statement next = m_connection.statement(QStringLiteral("purchase/next_number"));
    if (!next.execOne())
        return QStringLiteral("P1");
    qint64 number = next.int64(0);
    const QString pattern = QStringLiteral("P%1");
    if (next.flag(1)) { // rare: then look on until one is free
        while (idByRef(pattern.arg(number)))
            ++number;
    }
    return pattern.arg(number);
}

QString PurchaseRepository::nextRefundRef()
{
    Statement next = m_connection.statement(QStringLiteral("refund/next_number"));
    return QStringLiteral("R%1").arg(next.execOne() ? next.int64(0) : 1);
}

bool PurchaseRepository::isTaken(const QString &source, const QString &ref,
                                 std::optional<MemberId> member)
{
    Statement found = m_connection.statement(QStringLiteral("purchase/standing_ref"));
    return found.bind("source", source).bind("ref", ref).bind("member_id", member).execOne();
}

std::optional<Purchase> PurchaseRepository::find(PurchaseId id)
{
    Statement found = m_connection.statement(QStringLiteral("purchase/find"));
    found.bind("id", id);
    return found.execOne() ? std::optional<Purchase>(readPurchase(found)) : std::nullopt;
}

std::optional<PurchaseId> PurchaseRepository::idByRef(const QString &ref)
{
    Statement found = m_connection.statement(QStringLiteral("purchase/find_by_ref"));
    found.bind("ref", ref);
    return found.execOne() ? std::optional<PurchaseId>(found.id<PurchaseId>(0)) : std::nullopt;
}

std::vector<StoredLine> PurchaseRepository::lines(PurchaseId id)
{
    Statement statement = m_connection.statement(QStringLiteral("purchase/lines"));
    statement.bind("id", id).exec();
    std::vector<StoredLine> lines;
    while (statement.next())
        lines.push_back({static_cast<int>(statement.int64(0)), statement.money(1),
                         statement.money(2), statement.int64(3), statement.maybeInt64(4)});
    return lines;
}

std::vector<SoldLine> PurchaseRepository::soldLines(PurchaseId id)
{
    Statement rows = m_connection.statement(QStringLiteral("purchase/sold_lines"));
    rows.bind("id", id).exec();
    std::vector<SoldLine> lines;
    while (rows.next()) {
        const auto cost = rows.maybeInt64(9);
        lines.push_back({rows.maybeId<ProductId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                         Quantity::fromThousandths(rows.int64(5)), rows.money(6), rows.money(7), rows.money(8),
                         cost ? std::optional(Money::fromMinor(*cost)) : std::nullopt});
    }
    return lines;
}

void PurchaseRepository::setRefunded(PurchaseId id, Money refunded)
{
    m_connection.statement(QStringLiteral("purchase/set_refunded"))
        .bind("id", id).bind("refunded", refunded).exec();
}

void PurchaseRepository::setVoid(PurchaseId id, Instant at)
{
    m_connection.statement(QStringLiteral("purchase/set_void")).bind("id", id).bind("at", at).exec();
}

RefundId PurchaseRepository::insertRefund(const NewRefund &refund)
{
    Statement insert = m_connection.statement(QStringLiteral("refund/insert"));
    insert.bind("ref", refund.ref)
        .bind("source", refund.source)
        .bind("member_id", refund.member)
        .bind("occurred_at", refund.at)
        .bind("local_day", refund.day)
        .bind("amount", refund.amount)
        .bind("kind", refund.isVoid ? QStringLiteral("void") : QStringLiteral("refund"))
        .bind("reason", refund.reason)
        .bind("staff_id", refund.staff)
        .bind("batch_id", refund.batch);
    return RefundId(insert.insertId());
}

void PurchaseRepository::insertRefundLine(RefundId refund, int place, PurchaseId purchase,
                                          std::optional<int> purchaseLine,
                                          std::optional<Quantity> quantity, Money amount)
{
    const std::optional<qint64> thousandths =
        quantity ? std::optional<qint64>(quantity->thousandths()) : std::nullopt;
    m_connection.statement(QStringLiteral("refund/insert_line"))
        .bind("refund_id", refund)
        .bind("line_no", place)
        .bind("purchase_id", purchase)
        .bind("purchase_line_no", purchaseLine)
        .bindNull("product_id")
        .bind("quantity", thousandths)
        .bind("amount", amount)
        .exec();
}

std::vector<NamedPurchase> PurchaseRepository::ofDay(QDate day, int limit, const QString &till)
{
    Statement statement = m_connection.statement(QStringLiteral("purchase/of_day"));
    statement.bind("day", day).bind("till", till).bind("limit", limit).exec();
    std::vector<NamedPurchase> rows;
    while (statement.next())
        rows.push_back({readPurchase(statement), statement.text(18), statement.text(19)});
    return rows;
}

std::vector<Purchase> PurchaseRepository::lastOf(MemberId member, int limit)
{
    Statement statement = m_connection.statement(QStringLiteral("purchase/last_of_member"));
    statement.bind("member_id", member).bind("limit", limit).exec();
    std::vector<Purchase> purchases;
    while (statement.next())
        purchases.push_back(readPurchase(statement));
    return purchases;
}

DayTotals PurchaseRepository::totals(QDate day)
{
    DayTotals totals;
    Statement sales = m_connection.statement(QStringLiteral("purchase/day_totals"));
    if (sales.bind("day", day).execOne()) {
        totals.purchases = static_cast<int>(sales.int64(0));
        totals.memberPurchases = static_cast<int>(sales.int64(1));
        totals.net = sales.money(2);
        totals.paidWithPoints = sales.money(3);
    }
    Statement refunds = m_connection.statement(QStringLiteral("purchase/day_refunds"));
    if (refunds.bind("day", day).execOne())
        totals.refunds = refunds.money(0);
    Statement points = m_connection.statement(QStringLiteral("ledger/day_totals"));
    if (points.bind("day", day).execOne()) {
        totals.earned = points.points(0);
        totals.spent = points.points(1);
        totals.spentBeside = points.points(2);
    }
    Statement joined = m_connection.statement(QStringLiteral("purchase/day_new_members"));
    if (joined.bind("day", day).execOne())
        totals.newMembers = static_cast<int>(joined.int64(0));
    return totals;
}

void PurchaseRepository::addBenefit(PurchaseId purchase, const StandingDiscount &given, Points points)
{
    m_connection.statement(QStringLiteral("purchase/insert_benefit"))
        .bind("purchase_id", purchase).bind("source", given.source)
        .bind("share", given.share.basisPoints()).bind("amount", given.amount)
        .bind("points", points).exec();
}

Money PurchaseRepository::netSpend(MemberId member, DayRange days)
{
    Statement sum = m_connection.statement(QStringLiteral("purchase/net_spend"));
    sum.bind("member_id", member).bind("first", days.first).bind("last", days.last);
    return sum.execOne() ? sum.money(0) : Money();
}

int PurchaseRepository::visits(MemberId member)
{
    Statement count = m_connection.statement(QStringLiteral("purchase/visits"));
    return count.bind("member_id", member).execOne() ? static_cast<int>(count.int64(0)) : 0;
}

Money PurchaseRepository::paidWithPoints(MemberId member, QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("purchase/paid_on_day"));
    rows.bind("member_id", member).bind("day", day).exec();
    Money sum;
    while (rows.next())
        sum += rows.money(0) - domain::redeemedMoneyBack(rows.money(0), rows.money(1), rows.money(2));
    return sum;
}

std::optional<Money> PurchaseRepository::usualMaximum()
{
    Statement most = m_connection.statement(QStringLiteral("purchase/usual_maximum"));
    return most.execOne() ? std::optional(most.money(0)) : std::nullopt;
}

void PurchaseRepository::setLastVisit(MemberId member, QDate day)
{
    m_connection.statement(QStringLiteral("purchase/set_last_visit"))
        .bind("member_id", member).bind("day", day).exec();
}

void PurchaseRepository::refreshLastVisit(MemberId member)
{
    m_connection.statement(QStringLiteral("purchase/refresh_last_visit"))
        .bind("member_id", member).exec();
}

} // namespace bashgah::storage
