// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "services/members/mergeservice.h"

namespace bashgah::ctl {
namespace duplicatescommand {
namespace {

using domain::fail;
using domain::Result;

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    services::MergeService merges(*shop->database, context.clock);
    if (const auto apart = context.arguments.value(QStringLiteral("--not-the-same"))) {
        const QStringList two = apart->split(u',');
        if (two.size() != 2)
            return fail(domain::ErrorCode::UnknownValue, {*apart, QStringLiteral("MEMBER,MEMBER")});
        const auto one = findMember(*shop, two.at(0));
        const auto other = findMember(*shop, two.at(1));
        if (!one || !other)
            return fail(one ? other.error() : one.error());
        return merges.setDistinct(*one, *other);
    }
    const auto limit = context.arguments.number(QStringLiteral("--limit"));
    if (!limit)
        return fail(limit.error());
    services::JobControl control;
    const auto pairs = merges.suggestions(control, static_cast<int>(limit->value_or(500)));
    if (!pairs)
        return fail(pairs.error());
    if (auto noted = noteList(context, *shop, services::ExportedList::Duplicates, pairs->size()); !noted)
        return noted;
    std::vector<QStringList> rows;
    for (const services::DuplicatePair &pair : *pairs) {
        QStringList reasons;
        for (const domain::DuplicateReason reason : pair.score.reasons)
            reasons << domain::duplicateReasonKey(reason);
        rows.push_back({QString(u'#' + QString::number(pair.first.value())), pair.firstName, pair.firstMobile,
                        QString(u'#' + QString::number(pair.second.value())), pair.secondName, pair.secondMobile,
                        QString::number(pair.score.value), reasons.join(u' ')});
    }
    context.output.table({QStringLiteral("member"), QStringLiteral("name"), QStringLiteral("mobile"),
                          QStringLiteral("other"), QStringLiteral("other_name"), QStringLiteral("other_mobile"),
                          QStringLiteral("score"), QStringLiteral("reasons")},
                         rows, context.arguments.flag(QStringLiteral("--json")));
    return {};
}

} // namespace
} // namespace duplicatescommand

Command duplicatesCommand()
{
    return {QStringLiteral("duplicates"),
            QStringLiteral("SHOP [--limit N] [--not-the-same X,Y] [--json]"),
            QStringLiteral("Members who may be one person, the likeliest first, with the reasons; --not-the-same "
                           "remembers that two are not."),
            {1, {QStringLiteral("--limit"), QStringLiteral("--not-the-same")}, {QStringLiteral("--json")}},
            duplicatescommand::run};
}

} // namespace bashgah::ctl
