// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/backup/backupservice.h"
#include "services/counter/verifyservice.h"
#include "services/staff/trailservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace verifycommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

void printFindings(const std::vector<services::Finding> &findings, bool json, Output &output)
{
    QJsonArray list;
    if (!json)
        output.row({QStringLiteral("check"), QStringLiteral("subject"), QStringLiteral("detail")});
    for (const services::Finding &finding : findings) {
        if (!json)
            output.row({finding.check, finding.subject, finding.detail});
        list.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                {QStringLiteral("subject"), finding.subject},
                                {QStringLiteral("detail"), finding.detail}});
    }
    if (json)
        output.json(QJsonObject{{QStringLiteral("ok"), findings.empty()},
                                {QStringLiteral("findings"), list}});
}

/// A head that was written down earlier shows what the chain alone cannot: lines cut off its end.
Result<void> compareHead(Context &context, ShopFile &shop, std::vector<services::Finding> &findings)
{
    const services::TrailService trail(*shop.database, context.clock);
    if (const auto text = context.arguments.value(QStringLiteral("--head"))) {
        const auto kept = domain::TrailHead::fromText(*text);
        if (!kept)
            return fail(ErrorCode::UnknownValue, {*text, QStringLiteral("LINE-HASH as verify prints it")});
        const auto holds = trail.stillHolds(*kept);
        if (!holds)
            return fail(holds.error());
        if (!*holds) {
            findings.push_back({QStringLiteral("trail"), QStringLiteral("audit:%1").arg(kept->line),
                                QStringLiteral("differs from the head: lines were cut off or all were written anew")});
        }
    }
    if (const auto folder = context.arguments.value(QStringLiteral("--backups"))) {
        const services::BackupService backups(shop.database->path(), *folder, context.clock);
        const auto faults = trail.check({}, backups.trailHeads());
        if (!faults)
            return fail(faults.error());
        for (const services::TrailFault &fault : *faults) {
            if (fault.where.isEmpty())
                continue; // the chain's own faults are told already
            findings.push_back({QStringLiteral("trail"), QStringLiteral("audit:%1").arg(fault.line),
                                QString(QStringLiteral("differs from the backup ") + fault.where)});
        }
    }
    if (const auto head = trail.head(); head && *head)
        context.output.message(QString(QStringLiteral("trail head ") + (*head)->text()));
    return {};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    auto findings = services::VerifyService(*shop->database).verify();
    if (!findings)
        return fail(findings.error());
    if (auto known = compareHead(context, *shop, *findings); !known)
        return known;
    printFindings(*findings, context.arguments.flag(QStringLiteral("--json")), context.output);
    if (!findings->empty())
        return fail(ErrorCode::Damaged, {context.arguments.word(0)});
    return {};
}

} // namespace
} // namespace verifycommand

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("SHOP [--head LINE-HASH] [--backups FOLDER] [--json]"),
            QStringLiteral("replay the ledger, the audit trail's chain and check the whole file; fails when anything is "
                           "off. --head: as an earlier verify printed it. --backups: the trail also against what the backups in that "
                           "folder hold of it"),
            {1, {QStringLiteral("--head"), QStringLiteral("--backups")}, {QStringLiteral("--json")}}, verifycommand::run};
}

} // namespace bashgah::ctl
