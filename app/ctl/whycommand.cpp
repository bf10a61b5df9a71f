// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/reasontext.h"
#include "ctl/shopfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::ctl {
namespace whycommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using services::LedgerRow;

/// The number in `ledger`'s column "entry".
Result<domain::EntryId> readEntry(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return fail(ErrorCode::NotFound, {text});
    return domain::EntryId(id);
}

void printCsv(Output &output, const LedgerRow &row, const ShopFile &shop)
{
    output.row({QStringLiteral("part"), QStringLiteral("detail"), QStringLiteral("points")});
    output.row({entryKindKey(row.kind), reasonText(row, shop.profile), QString::number(row.points.value())});
    if (!row.purchaseRef.isEmpty())
        output.row({QStringLiteral("purchase"), row.purchaseRef, QString()});
    if (row.programmeVersion > 0)
        output.row({QStringLiteral("programme"), QStringLiteral("version %1").arg(row.programmeVersion), QString()});
    if (!row.why)
        return;
    output.row({QStringLiteral("basis"), domain::plainMajor(row.why->basis, shop.profile.currency), QString()});
    if (row.why->tax.isPositive())
        output.row({QStringLiteral("tax"), domain::plainMajor(row.why->tax, shop.profile.currency), QString()});
    for (const domain::AppliedRule &rule : row.why->rules) {
        output.row({rule.ruleId.isEmpty() ? QStringLiteral("tier") : QString(QStringLiteral("rule ") + rule.ruleId),
                    ruleText(rule, shop.profile.currency), QString::number(rule.points.value())});
    }
}

void printJson(Output &output, const services::MemberLedgerService::Entry &entry, const ShopFile &shop)
{
    const LedgerRow &row = entry.row;
    QJsonObject json{{QStringLiteral("entry"), row.id.value()},
                     {QStringLiteral("member"), entry.member.value()},
                     {QStringLiteral("date"), shop.profile.calendar.isoText(row.day)},
                     {QStringLiteral("kind"), entryKindKey(row.kind)},
                     {QStringLiteral("points"), row.points.value()},
                     {QStringLiteral("balance"), row.balance.value()},
                     {QStringLiteral("reason"), reasonText(row, shop.profile)},
                     {QStringLiteral("purchase"), row.purchaseRef},
                     {QStringLiteral("programme_version"), row.programmeVersion}};
    if (row.why)
        json[QStringLiteral("explain")] = domain::toJson(*row.why);
    if (!entry.margin.isEmpty()) {
        json[QStringLiteral("margin")] = QJsonDocument::fromJson(entry.margin.toUtf8()).object();
        json[QStringLiteral("margin_reason")] = entry.marginReason;
    }
    output.json(json);
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto id = readEntry(context.arguments.word(1));
    if (!id)
        return fail(id.error());
    const auto entry = services::MemberLedgerService(*shop->database, context.clock).entry(*id);
    if (!entry)
        return fail(entry.error());
    if (context.arguments.flag(QStringLiteral("--json")))
        printJson(context.output, *entry, *shop);
    else
        printCsv(context.output, entry->row, *shop);
    return {};
}

} // namespace
} // namespace whycommand

Command whyCommand()
{
    return {QStringLiteral("why"), QStringLiteral("SHOP ENTRY [--json]"),
            QStringLiteral("Why one entry of a ledger is there: the programme's version, what counted, and what "
                           "each rule gave. ENTRY is the number that 'ledger' prints."),
            {2, {}, {QStringLiteral("--json")}}, whycommand::run};
}

} // namespace bashgah::ctl
