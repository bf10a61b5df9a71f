// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/counterdeeds.h"

namespace bashgah::ui {
namespace {

const QString amountField = QStringLiteral("amount");
const QString pointsField = QStringLiteral("points");
const QString nameField = QStringLiteral("name");

} // namespace

QVariantMap toVariant(const DeedFacts &facts)
{
    return {{amountField, facts.amount.minor()}, {pointsField, facts.points.value()}, {nameField, facts.name}};
}

DeedFacts deedFacts(const QVariantMap &map)
{
    return {domain::Money::fromMinor(map.value(amountField).toLongLong()),
            domain::Points(map.value(pointsField).toLongLong()), map.value(nameField).toString()};
}

QString idOf(const CounterDeed &done)
{
    if (const auto *purchase = std::get_if<domain::PurchaseId>(&done))
        return QStringLiteral("purchase:%1").arg(purchase->value());
    if (const auto *taking = std::get_if<domain::TakingId>(&done))
        return QStringLiteral("reward:%1").arg(taking->value());
    if (const auto *attachment = std::get_if<AttachmentDone>(&done))
        return QStringLiteral("attachment:%1").arg(attachment->id.value());
    if (const auto *parked = std::get_if<ParkedDone>(&done))
        return (parked->isDiscarded ? QStringLiteral("discarded:%1") : QStringLiteral("parked:%1")).arg(parked->id.value());
    if (const auto *donation = std::get_if<domain::DonationId>(&done))
        return QStringLiteral("donation:%1").arg(donation->value());
    return QStringLiteral("activity:%1").arg(std::get<ActivityDone>(done).id);
}

std::optional<CounterDeed> deedOf(const QString &id)
{
    const QString kind = id.section(u':', 0, 0);
    bool isNumber = false;
    const qint64 number = id.section(u':', 1).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (kind == u"purchase")
        return domain::PurchaseId(number);
    if (kind == u"reward")
        return domain::TakingId(number);
    if (kind == u"attachment")
        return AttachmentDone{domain::PurchaseId(number)};
    if (kind == u"parked" || kind == u"discarded")
        return ParkedDone{domain::ParkedId(number), kind == u"discarded"};
    if (kind == u"donation")
        return domain::DonationId(number);
    if (kind == u"activity")
        return ActivityDone{number};
    return std::nullopt;
}

} // namespace bashgah::ui
