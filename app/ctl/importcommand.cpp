// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/importtext.h"
#include "ctl/shopfile.h"
#include "reports/reportfile.h"
#include "services/counter/counterpolicy.h"
#include "services/imports/importservice.h"
#include "services/imports/importsummary.h"
#include "services/members/membersheetservice.h"
#include "services/shop/shopservice.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonObject>
#include <QVariant>

namespace bashgah::ctl {
namespace importcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using services::ImportKind;
using services::ImportOptions;
using services::ImportReport;

Result<ImportOptions> readOptions(const Arguments &arguments, ImportKind kind, const QString &path, const std::vector<domain::MemberField> &own)
{
    ImportOptions options;
    options.dateFormat = arguments.value(QStringLiteral("--date-format")).value_or(QString());
    options.dryRun = arguments.flag(QStringLiteral("--dry-run"));
    options.text.sheet = arguments.value(QStringLiteral("--sheet")).value_or(QString());
    options.earnPoints = arguments.flag(QStringLiteral("--earn-points"));
    if (const auto unit = arguments.value(QStringLiteral("--unit"))) {
        const auto read = services::unitFromKey(*unit);
        if (!read)
            return fail(read.error().inField(QStringLiteral("unit")));
        options.unit = *read;
    }
    if (const auto encoding = arguments.value(QStringLiteral("--encoding"))) {
        options.text.encoding = services::encodingFromKey(*encoding);
        if (!options.text.encoding) {
            return fail(domain::Error{ErrorCode::UnknownValue,
                                      {*encoding, QStringLiteral("utf-8, utf-16le, utf-16be, windows-1256")},
                                      {}, QStringLiteral("encoding")});
        }
    }
    if (const auto map = arguments.value(QStringLiteral("--map"))) {
        const auto file = services::CsvFile::open(path, options.text);
        if (!file)
            return fail(file.error());
        const auto columns = services::parseColumnMap(kind, *map, (*file)->header(), own);
        if (!columns)
            return fail(columns.error().inField(QStringLiteral("map")));
        options.columns = *columns;
    }
    return options;
}

/// Of members those that the owner made; of purchases what the counter asks, which has only a label.
Result<std::vector<domain::MemberField>> ownFields(const ShopFile &shop, ImportKind kind, const domain::Clock &clock)
{
    if (kind == ImportKind::Members)
        return services::MemberSheetService(*shop.database, clock).fields();
    const auto stored = services::ShopService(*shop.database, clock).setting(services::counterkeys::fields);
    if (!stored)
        return fail(stored.error());
    std::vector<domain::MemberField> fields;
    for (const QString &label : services::namesFrom(*stored, services::CounterPolicy::mostFields)) {
        domain::MemberField field;
        field.key = field.name = label;
        fields.push_back(field);
    }
    return fields;
}

Result<ImportOptions> readMatching(const Arguments &arguments, const ShopFile &shop, ImportOptions options)
{
    static const QHash<QString, services::KnownMembers> rules{
        {QStringLiteral("fill"), services::KnownMembers::Fill},
        {QStringLiteral("overwrite"), services::KnownMembers::Overwrite},
        {QStringLiteral("skip"), services::KnownMembers::Skip}};
    if (const auto known = arguments.value(QStringLiteral("--known"))) {
        const auto rule = rules.constFind(*known);
        if (rule == rules.cend()) {
            return fail(domain::Error{ErrorCode::UnknownValue, {*known, QStringLiteral("fill, overwrite, skip")}, {},
                                      QStringLiteral("known")});
        }
        options.known = *rule;
    }
    const auto until = dateOption(arguments, shop, QStringLiteral("--points-until"));
    if (!until)
        return fail(until.error());
    options.pointsUntil = *until;
    return options;
}

/// Before anything is imported: the list of problems takes no other file's place.
Result<void> checkProblemsFile(const Arguments &arguments, const QString &input)
{
    const QString option = QStringLiteral("--errors");
    const auto path = arguments.value(option);
    if (!path)
        return {};
    if (QFileInfo::exists(input) && QFileInfo(*path) == QFileInfo(input))
        return fail(ErrorCode::UnknownValue, {option, QStringLiteral("must not be the file that is imported")});
    return reports::checkTarget(*path);
}

Result<void> writeProblems(const QString &path, const ImportReport &report)
{
    QByteArray content("row,reason,field,value,message\n");
    for (const services::RowProblem &problem : report.problems) {
        const QStringList cells{QString::number(problem.row), services::rowReasonKey(problem.reason),
                                services::importFieldKey(problem.field), csvCell(problem.value),
                                csvCell(rowReasonText(problem.reason))};
        content += cells.join(u',').toUtf8() + '\n';
    }
    return reports::writeFile(path, content);
}

void printCounts(Output &output, const QJsonObject &summary)
{
    output.row({QStringLiteral("what"), QStringLiteral("value")});
    for (auto it = summary.begin(); it != summary.end(); ++it) {
        if (!it.value().isObject()) {
            const QVariant value = it.value().toVariant();
            output.row({it.key(), it.value().isArray() ? value.toStringList().join(QStringLiteral("; ")) : value.toString()});
            continue;
        }
        const QJsonObject reasons = it.value().toObject();
        for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
            output.row({QString(it.key() + u'.' + reason.key()), reason.value().toVariant().toString()});
    }
}

bool hasUsableRow(const ImportReport &report)
{
    return report.kind == ImportKind::Purchases
        ? report.receipts + report.refunds + report.alreadyImported > 0
        : report.newMembers + report.matchedMembers > 0;
}

/// The key of a BadFile error becomes words; people read them.
domain::Error readable(domain::Error error)
{
    if (error.code == ErrorCode::BadFile && error.args.size() >= 2) {
        error.args[1] = fileReasonText(error.args.at(1)).replace(QStringLiteral("%1"), error.args.value(2));
        error.args = error.args.mid(0, 2);
    }
    return error;
}

Result<void> run(Context &context)
{
    const Arguments &arguments = context.arguments;
    const auto kind = services::importKindFromKey(arguments.word(1));
    if (!kind)
        return fail(ErrorCode::UnknownValue, {arguments.word(1), QStringLiteral("purchases, members")});
    const QString path = arguments.word(2);
    if (auto fine = checkProblemsFile(arguments, path); !fine)
        return fine;
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto own = ownFields(*shop, *kind, context.clock);
    if (!own)
        return fail(own.error());
    const auto read = readOptions(arguments, *kind, path, *own);
    const auto options = read ? readMatching(arguments, *shop, *read) : read;
    if (!options)
        return fail(readable(options.error()));
    services::ImportService imports(*shop->database, context.clock);
    const auto report = imports.run(*kind, path, *options);
    if (!report)
        return fail(readable(report.error()));
    if (const auto problems = arguments.value(QStringLiteral("--errors"))) {
        if (const auto written = writeProblems(*problems, *report); !written)
            return fail(written.error());
    }
    const QJsonObject summary = services::importSummary(*report, shop->profile.currency);
    if (arguments.flag(QStringLiteral("--json")))
        context.output.json(summary);
    else
        printCounts(context.output, summary);
    if (!hasUsableRow(*report))
        return fail(readable({ErrorCode::BadFile, {path, QStringLiteral("no_usable_rows")}, {}, {}}));
    return {};
}

} // namespace
} // namespace importcommand

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("SHOP purchases|members FILE [--map field=column,...] [--date-format F] "
                           "[--unit toman|rial|none] [--encoding E] [--sheet NAME|N] [--known fill|overwrite|skip] "
                           "[--points-until DATE] [--earn-points] [--dry-run] "
                           "[--errors FILE.csv] [--json]"),
            QStringLiteral("Brings purchases or members from a table as one batch: CSV (comma, semicolon or tab; "
                           "UTF-8, UTF-16 or Windows-1256), XLSX, XLSM, ODS, XLS or HTML, whatever the file is "
                           "called. --sheet chooses the sheet by name or number from 1, else the first with a "
                           "heading that is known. "
                           "Members the shop knows are filled (only what is empty), "
                           "overwritten or skipped; opening points last until --points-until or until the day "
                           "of the column points_until. Columns are guessed from the header "
                           "unless --map names them (by name or number from 1); F is such as dd/MM/yyyy "
                           "HH:mm. Without --unit a heading like \"amount (rial)\" tells the unit, else it is the shop's; the "
                           "counts say which it was and where from (unit, unit_from). With --earn-points past purchases of members give points: by the "
                           "programme of their day (before the first one: by today's), dated and "
                           "expiring from the purchase, with the tier the member has now. Returns "
                           "take back what their purchase earned, with or without it. A return belongs to the purchase "
                           "(and line) that of_invoice and of_line name, in the shop or earlier in the file, else to the "
                           "latest that fits; one whose purchase is not known stands alone and is told. --errors lists the rows that were "
                           "left out, and remarks on rows that came in otherwise than they say, in a file other than the one imported. Purchase fields: "
                           "invoice date member (code or mobile) member_mobile (beside a code) product description category brand quantity price amount "
                           "discount cost line_cost payment payment_parts (\"cash=500; card=200\") note kind (a sale or a return) "
                           "of_invoice of_line, and what the counter asks by "
                           "its label (a heading like \"field: Table\" is taken as one). Member fields: code mobile name given_name "
                           "family_name birthday wedding gender joined province city district tags note points "
                           "points_until consent consent_on note_at_counter household (members of one name in the file live "
                           "together; \"Ahmadi #2\" is another household called Ahmadi) household_pooled own_points referrer (code "
                           "or mobile) referred_on referral_rewarded referral_taken, and fields of the shop's own by key or name. "
                           "Nobody is taken out of a household, and who brought a member is never replaced: such rows come in "
                           "without it and are told. Columns of members that stand for nothing here (a field that the shop has not made "
                           "yet) are named (unused_columns)."),
            {3,
             {QStringLiteral("--map"), QStringLiteral("--date-format"), QStringLiteral("--unit"),
              QStringLiteral("--encoding"), QStringLiteral("--errors"), QStringLiteral("--sheet"),
              QStringLiteral("--known"), QStringLiteral("--points-until")},
             {QStringLiteral("--dry-run"), QStringLiteral("--json"), QStringLiteral("--earn-points")}},
            importcommand::run};
}

} // namespace bashgah::ctl
