// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/shiftrepository.h"

#include "storage/db/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::storage {

using namespace domain;

namespace {

QString paymentsText(const std::vector<ShiftPayment> &payments)
{
    QJsonArray list;
    for (const ShiftPayment &payment : payments) {
        list.append(QJsonObject{{QStringLiteral("kind"), payment.kind},
                                {QStringLiteral("purchases"), payment.purchases},
                                {QStringLiteral("taken"), payment.taken.minor()},
                                {QStringLiteral("paid_back"), payment.paidBack.minor()}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<ShiftPayment> paymentsFromText(const QString &text)
{
    std::vector<ShiftPayment> payments;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject row = each.toObject();
        payments.push_back({row.value(QLatin1String("kind")).toString(),
                            row.value(QLatin1String("purchases")).toInt(),
                            Money::fromMinor(row.value(QLatin1String("taken")).toInteger()),
                            Money::fromMinor(row.value(QLatin1String("paid_back")).toInteger())});
    }
    return payments;
}

Shift readShift(const Statement &statement)
{
    Shift shift(statement.id<ShiftId>(0));
    shift.staff = statement.maybeId<StaffId>(1);
    shift.staffName = statement.text(2);
    shift.openedAt = statement.instant(3);
    shift.openingCash = statement.money(4);
    if (!statement.isNull(5))
        shift.closedAt = statement.instant(5);
    shift.countedCash = statement.money(6);
    shift.payments = paymentsFromText(statement.text(7));
    shift.note = statement.text(8);
    return shift;
}

} // namespace

ShiftId ShiftRepository::open(std::optional<StaffId> staff, Instant at, Money cash)
{
    Statement statement = m_connection.statement(QStringLiteral("shift/insert"));
    statement.bind("staff_id", staff).bind("at", at).bind("cash", cash);
    return ShiftId(statement.insertId());
}

void ShiftRepository::close(const Shift &shift, std::optional<StaffId> by)
{
    m_connection.statement(QStringLiteral("shift/close"))
        .bind("id", shift.id).bind("at", shift.closedAt).bind("by", by).bind("counted", shift.countedCash)
        .bind("payments", paymentsText(shift.payments)).bind("note", shift.note).exec();
}

std::optional<Shift> ShiftRepository::openOf(std::optional<StaffId> staff)
{
    Statement statement = m_connection.statement(QStringLiteral("shift/open_of"));
    statement.bind("staff_id", staff);
    return statement.execOne() ? std::optional(readShift(statement)) : std::nullopt;
}

std::optional<Shift> ShiftRepository::find(ShiftId id)
{
    Statement statement = m_connection.statement(QStringLiteral("shift/find"));
    statement.bind("id", id);
    return statement.execOne() ? std::optional(readShift(statement)) : std::nullopt;
}

std::vector<Shift> ShiftRepository::newest(int limit)
{
    Statement statement = m_connection.statement(QStringLiteral("shift/newest"));
    statement.bind("limit", limit).exec();
    std::vector<Shift> shifts;
    while (statement.next())
        shifts.push_back(readShift(statement));
    return shifts;
}

std::vector<ShiftPayment> ShiftRepository::payments(const ShiftSpan &span)
{
    Statement statement = m_connection.statement(QStringLiteral("shift/payments"));
    statement.bind("staff_id", span.staff).bind("from", span.from).bind("until", span.until)
        .bind("first_day", span.days.first).bind("last_day", span.days.last).exec();
    std::vector<ShiftPayment> payments;
    while (statement.next()) {
        payments.push_back({statement.text(0), static_cast<int>(statement.int64(1)), statement.money(2),
                            statement.money(3)});
    }
    return payments;
}

void ShiftRepository::notePaidBack(RefundId refund, Money amount)
{
    m_connection.statement(QStringLiteral("refund/set_paid_back")).bind("id", refund).bind("amount", amount).exec();
    if (!amount.isPositive())
        m_connection.statement(QStringLiteral("refund/delete_payments")).bind("refund_id", refund).exec();
}

void ShiftRepository::notePaidBackKinds(RefundId refund, const std::vector<PaymentPart> &parts)
{
    qint64 place = 0;
    for (const PaymentPart &part : parts) {
        m_connection.statement(QStringLiteral("refund/insert_payment"))
            .bind("refund_id", refund).bind("place", ++place).bind("kind", part.kind).bind("amount", part.amount).exec();
    }
}

std::vector<PaymentPart> ShiftRepository::paidBackKinds(PurchaseId purchase)
{
    Statement statement = m_connection.statement(QStringLiteral("refund/paid_back_kinds"));
    statement.bind("purchase_id", purchase).exec();
    std::vector<PaymentPart> parts;
    while (statement.next())
        parts.push_back({statement.text(0), statement.money(1)});
    return parts;
}

} // namespace bashgah::storage
