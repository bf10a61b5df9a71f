// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/counter/verifyservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
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

Result<void> run(Context &context)
{
    auto shop = openShop(context.arguments.word(0), context.clock);
    if (!shop)
        return fail(shop.error());
    const auto findings = services::VerifyService(*shop->database).verify();
    if (!findings)
        return fail(findings.error());
    printFindings(*findings, context.arguments.flag(QStringLiteral("--json")), context.output);
    if (!findings->empty())
        return fail(ErrorCode::Damaged, {context.arguments.word(0)});
    return {};
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("SHOP [--json]"),
            QStringLiteral("replay the ledger and check the whole file; fails when anything is off"),
            {1, {}, {QStringLiteral("--json")}}, run};
}

} // namespace bashgah::ctl
