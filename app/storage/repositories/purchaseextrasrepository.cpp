// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/purchaseextrasrepository.h"

#include "storage/db/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::storage {

using namespace domain;

namespace {

QString fieldsText(const std::vector<FieldValue> &fields)
{
    QJsonArray list;
    for (const FieldValue &field : fields)
        list.append(QJsonObject{{QStringLiteral("label"), field.label}, {QStringLiteral("value"), field.value}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

std::vector<FieldValue> fieldValuesFrom(const QString &stored)
{
    std::vector<FieldValue> fields;
    for (const QJsonValue value : QJsonDocument::fromJson(stored.toUtf8()).array()) {
        const QJsonObject one = value.toObject();
        fields.push_back({one.value(QLatin1String("label")).toString(), one.value(QLatin1String("value")).toString()});
    }
    return fields;
}

void PurchaseExtrasRepository::insertPayments(PurchaseId purchase, const std::vector<PaymentPart> &parts)
{
    qint64 place = 0;
    for (const PaymentPart &part : parts) {
        m_connection.statement(QStringLiteral("purchase/insert_payment"))
            .bind("purchase_id", purchase)
            .bind("place", ++place)
            .bind("kind", part.kind)
            .bind("amount", part.amount)
            .exec();
    }
}

void PurchaseExtrasRepository::insertNote(PurchaseId purchase, const PurchaseExtras &extras,
                                          std::optional<Instant> enteredAt)
{
    m_connection.statement(QStringLiteral("purchase/insert_note"))
        .bind("purchase_id", purchase)
        .bind("discount_reason", extras.discountReason)
        .bind("fields", fieldsText(extras.fields))
        .bind("entered_at", enteredAt)
        .exec();
}

PurchaseExtras PurchaseExtrasRepository::find(PurchaseId purchase)
{
    PurchaseExtras extras;
    Statement note = m_connection.statement(QStringLiteral("purchase/find_note"));
    if (note.bind("purchase_id", purchase).execOne()) {
        extras.discountReason = note.text(0);
        extras.fields = fieldValuesFrom(note.text(1));
    }
    Statement parts = m_connection.statement(QStringLiteral("purchase/payments"));
    parts.bind("purchase_id", purchase).exec();
    while (parts.next())
        extras.payments.push_back({parts.text(0), parts.money(1)});
    return extras;
}

} // namespace bashgah::storage
