// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/reasontext.h"
#include "ctl/shopfile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace ledgercommand {
namespace {

using domain::fail;
using domain::Result;

QString dayText(const std::optional<QDate> &day, const ShopFile &shop)
{
    return day ? shop.profile.calendar.isoText(*day) : QString();
}

void printCsv(Output &output, const services::MemberLedger &ledger, const ShopFile &shop)
{
    output.row({QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("points"),
                QStringLiteral("balance"), QStringLiteral("spendable"), QStringLiteral("purchase"),
                QStringLiteral("usable_from"), QStringLiteral("valid_until"),
                QStringLiteral("reason"), QStringLiteral("entry")});
    for (const services::LedgerRow &row : ledger.rows) {
        output.row({dayText(row.day, shop), entryKindKey(row.kind),
                    QString::number(row.points.value()), QString::number(row.balance.value()),
                    QString::number(row.spendable.value()), row.purchaseRef,
                    dayText(row.activates, shop), dayText(row.expires, shop),
                    reasonText(row, shop.profile), QString::number(row.id.value())});
    }
}

QJsonObject rowJson(const services::LedgerRow &row, const ShopFile &shop)
{
    QJsonObject json{{QStringLiteral("entry"), row.id.value()},
                     {QStringLiteral("date"), dayText(row.day, shop)},
                     {QStringLiteral("kind"), entryKindKey(row.kind)},
                     {QStringLiteral("points"), row.points.value()},
                     {QStringLiteral("balance"), row.balance.value()},
                     {QStringLiteral("spendable"), row.spendable.value()},
                     {QStringLiteral("reason"), reasonText(row, shop.profile)}};
    if (!row.purchaseRef.isEmpty())
        json[QStringLiteral("purchase")] = row.purchaseRef;
    if (row.activates)
        json[QStringLiteral("usable_from")] = dayText(row.activates, shop);
    if (row.expires)
        json[QStringLiteral("valid_until")] = dayText(row.expires, shop);
    if (row.why)
        json[QStringLiteral("explain")] = domain::toJson(*row.why);
    return json;
}

void printJson(Output &output, const services::MemberLedger &ledger, const ShopFile &shop)
{
    QJsonArray entries;
    for (const services::LedgerRow &row : ledger.rows)
        entries.append(rowJson(row, shop));
    QJsonArray lots;
    for (const domain::Lot &lot : ledger.lots) {
        lots.append(QJsonObject{{QStringLiteral("remaining"), lot.remaining.value()},
                                {QStringLiteral("credit"), lot.credit.value()},
                                {QStringLiteral("usable_from"), dayText(lot.activates, shop)},
                                {QStringLiteral("valid_until"), dayText(lot.expires, shop)}});
    }
    output.json(QJsonObject{{QStringLiteral("entries"), entries},
                            {QStringLiteral("lots"), lots},
                            {QStringLiteral("balance"), ledger.balance.value()},
                            {QStringLiteral("spendable"), ledger.spendable.value()},
                            {QStringLiteral("pending"), ledger.pending.value()},
                            {QStringLiteral("deficit"), ledger.deficit.value()}});
}

Result<void> run(Context &context)
{
    const auto wanted = context.arguments.required(QStringLiteral("--member"));
    if (!wanted)
        return fail(wanted.error());
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto member = findMember(*shop, *wanted);
    if (!member)
        return fail(member.error());
    const auto ledger =
        services::MemberLedgerService(*shop->database, context.clock).ledger(*member);
    if (!ledger)
        return fail(ledger.error());
    if (context.arguments.flag(QStringLiteral("--json")))
        printJson(context.output, *ledger, *shop);
    else
        printCsv(context.output, *ledger, *shop);
    context.output.message(QStringLiteral("balance %1, spendable %2")
                               .arg(ledger->balance.value())
                               .arg(ledger->spendable.value()));
    return {};
}

} // namespace
} // namespace ledgercommand

Command ledgerCommand()
{
    return {QStringLiteral("ledger"), QStringLiteral("SHOP --member X [--json]"),
            QStringLiteral("Every entry of a member's points with its reason, and what was left and "
                           "could be spent after it."),
            {1, {QStringLiteral("--member")}, {QStringLiteral("--json")}}, ledgercommand::run};
}

} // namespace bashgah::ctl
