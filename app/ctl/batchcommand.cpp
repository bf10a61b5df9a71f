// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/subcommands.h"
#include "domain/text/persiantext.h"
#include "services/members/bulkservice.h"

#include <QDateTime>

namespace bashgah::ctl {
namespace batchcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

struct Call : ShopCall
{
    services::BulkService &bulk;
};

Result<void> list(Call &call)
{
    const auto batches = call.bulk.batches(100);
    if (!batches)
        return fail(batches.error());
    std::vector<QStringList> rows;
    for (const services::BulkBatch &batch : *batches) {
        rows.push_back({QString::number(batch.id.value()),
                        QDateTime::fromMSecsSinceEpoch(batch.at.msecs, Qt::UTC).toString(Qt::ISODate),
                        QString::number(batch.members), QString::number(batch.points.value()), batch.reason,
                        batch.staffName, batch.undone ? QStringLiteral("taken back") : QStringLiteral("stands")});
    }
    call.context.output.table({QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("members"),
                               QStringLiteral("points"), QStringLiteral("reason"), QStringLiteral("staff"),
                               QStringLiteral("state")},
                              rows, call.context.arguments.flag(QStringLiteral("--json")));
    return {};
}

Result<void> undo(Call &call)
{
    const auto typed = call.context.arguments.required(QStringLiteral("--batch"));
    if (!typed)
        return fail(typed.error());
    bool isNumber = false;
    const qint64 number = domain::digitsToAscii(*typed).toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BatchNotFound, {*typed});
    const auto undone = call.bulk.undo(domain::BatchId(number));
    if (!undone)
        return fail(undone.error());
    call.context.output.message(QStringLiteral("taken back for %1 members").arg(*undone));
    return {};
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{{"list", list}, {"undo", undo}};
    return subcommands.runWith<services::BulkService>(context);
}

} // namespace
} // namespace batchcommand

Command batchCommand()
{
    return {QStringLiteral("batch"), QStringLiteral("SHOP list|undo [--batch B] [--json]"),
            QStringLiteral("Points that were given to or taken from many members at once: lists the batches, takes one "
                           "back as a whole."),
            {2, {QStringLiteral("--batch")}, {QStringLiteral("--json")}},
            batchcommand::run};
}

} // namespace bashgah::ctl
