// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/subcommands.h"
#include "domain/money/amounterror.h"
#include "services/games/drawservice.h"

#include <QFile>

#include <limits>

namespace bashgah::ctl {
namespace drawcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using services::DrawRow;
using services::DrawService;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    DrawService &draws;
};

QString winnersText(const DrawRow &row)
{
    QStringList winners;
    for (const services::DrawWinner &winner : row.winners)
        winners.append(QString::number(winner.member.value()));
    return winners.join(u' ');
}

QStringList header()
{
    return {QStringLiteral("draw"), QStringLiteral("name"), QStringLiteral("prize"), QStringLiteral("winners"),
            QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("state"), QStringLiteral("members"),
            QStringLiteral("chances"), QStringLiteral("commitment"), QStringLiteral("list_sha256"), QStringLiteral("won_by")};
}

QStringList cells(const Call &call, const DrawRow &row)
{
    return {QString::number(row.id.value()), row.draw.name, row.draw.prize, QString::number(row.draw.winners),
            call.text(row.draw.first), call.text(row.draw.last), domain::drawStateKey(row.state),
            QString::number(row.members), QString::number(row.chances), QString::fromLatin1(row.commitment),
            QString::fromLatin1(row.listHash), winnersText(row)};
}

void print(Call &call, const std::vector<DrawRow> &rows)
{
    std::vector<QStringList> values;
    for (const DrawRow &row : rows)
        values.push_back(cells(call, row));
    call.context.output.table(header(), values, call.json());
}

Result<void> list(Call &call)
{
    const auto rows = call.draws.list();
    if (!rows)
        return fail(rows.error());
    print(call, *rows);
    return {};
}

Result<domain::DrawId> drawId(const Call &call)
{
    const auto number = call.arguments().requiredNumber(QStringLiteral("--draw"));
    return number ? Result<domain::DrawId>(domain::DrawId(*number)) : fail(number.error());
}

Result<void> printOne(Call &call, domain::DrawId id)
{
    const auto row = call.draws.find(id);
    if (!row)
        return fail(row.error());
    print(call, {*row});
    return {};
}

Result<std::optional<int>> count(const Call &call, const QString &option)
{
    const auto number = call.arguments().number(option);
    if (!number)
        return fail(number.error());
    if (!*number)
        return std::optional<int>();
    return std::optional(static_cast<int>(std::clamp<qint64>(**number, 0, std::numeric_limits<int>::max())));
}

Result<domain::LuckyDraw> readDraw(const Call &call)
{
    domain::LuckyDraw draw;
    draw.name = call.arguments().value(QStringLiteral("--name")).value_or(QString());
    draw.prize = call.arguments().value(QStringLiteral("--prize")).value_or(QString());
    const auto winners = count(call, QStringLiteral("--winners"));
    const auto most = count(call, QStringLiteral("--most-chances"));
    const auto from = dateOption(call.arguments(), call.shop, QStringLiteral("--from"));
    const auto until = dateOption(call.arguments(), call.shop, QStringLiteral("--until"));
    if (!winners || !most)
        return fail(winners ? most.error() : winners.error());
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    draw.publicSource = call.arguments().value(QStringLiteral("--public-source")).value_or(QString()).simplified();
    draw.winners = winners->value_or(1);
    draw.mostChances = *most;
    draw.first = from->value_or(call.shop.profile.calendar.localDay(call.context.clock.now()));
    draw.last = until->value_or(QDate());
    const auto per = moneyOption(call.arguments(), call.shop, QStringLiteral("--per"));
    if (!per)
        return fail(per.error());
    draw.per = *per;
    return draw;
}

Result<void> add(Call &call)
{
    const auto draw = readDraw(call);
    if (!draw)
        return fail(draw.error());
    const auto id = call.draws.add(*draw);
    if (!id)
        return fail(domain::inMajorUnits(id.error(), call.shop.profile.currency));
    return printOne(call, *id);
}

Result<void> commit(Call &call)
{
    const auto id = drawId(call);
    if (!id)
        return fail(id.error());
    const auto done = call.draws.commit(*id);
    return done ? printOne(call, *id) : done;
}

Result<void> closeList(Call &call)
{
    const auto id = drawId(call);
    if (!id)
        return fail(id.error());
    const auto done = call.draws.close(*id);
    return done ? printOne(call, *id) : done;
}

Result<void> drawNow(Call &call)
{
    const auto id = drawId(call);
    if (!id)
        return fail(id.error());
    const auto done = call.draws.draw(*id, call.arguments().value(QStringLiteral("--public-value")).value_or(QString()));
    return done ? printOne(call, *id) : done;
}

/// The proof as it is published once it is drawn, before that what is known.
Result<void> show(Call &call)
{
    const auto id = drawId(call);
    if (!id)
        return fail(id.error());
    const auto proof = call.draws.proof(*id);
    if (!proof)
        return proof.error().code == ErrorCode::NotYetValid ? printOne(call, *id) : fail(proof.error());
    call.context.output.line(QString::fromUtf8(domain::proofText(*proof)).chopped(1));
    return {};
}

/// Draws again from a published file. The shop need not be the one it came from.
Result<void> verify(Call &call)
{
    const QString path = call.arguments().word(2);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {path});
    const auto proof = domain::readProof(file.readAll());
    const auto check = proof ? domain::checkProof(*proof) : Result<domain::ProofCheck>(fail(proof.error()));
    if (!check)
        return fail(ErrorCode::BadFile, {path, check.error().args.value(1)});
    const auto word = [](bool fits) { return fits ? QStringLiteral("yes") : QStringLiteral("no"); };
    call.context.output.row({QStringLiteral("seed_as_promised"), QStringLiteral("list_as_hashed"), QStringLiteral("winners_follow")});
    call.context.output.row({word(check->seed), word(check->list), word(check->winners)});
    return check->holds() ? Result<void>() : fail(domain::Error{ErrorCode::WrongSignature, {path}, {}, QStringLiteral("proof")});
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"list", list}, {"add", add}, {"commit", commit}, {"close", closeList}, {"draw", drawNow}, {"show", show},
        {"verify", verify}};
    return subcommands.runWith<DrawService>(context);
}

} // namespace
} // namespace drawcommand

Command drawCommand()
{
    return {QStringLiteral("draw"),
            QStringLiteral("SHOP list|add|commit|close|draw|show|verify [FILE] [--name N --prize T --until D [--from D] "
                           "[--winners N] [--per A] [--most-chances N] --public-source TEXT] [--draw R] "
                           "[--public-value TEXT] [--json]"),
            QStringLiteral("Lucky draws whose winners can be proved. commit: fixes a secret seed and tells its SHA-256 while "
                           "purchases still count. close: fixes the list after the last day and tells its SHA-256. draw: with "
                           "the public number that --public-source names, once it is published; another number later is refused. show: the proof to publish. verify FILE: draws "
                           "again from it, exit code 1 if it does not hold."),
            {2,
             {QStringLiteral("--name"), QStringLiteral("--prize"), QStringLiteral("--until"), QStringLiteral("--from"),
              QStringLiteral("--winners"), QStringLiteral("--per"), QStringLiteral("--most-chances"),
              QStringLiteral("--draw"), QStringLiteral("--public-source"), QStringLiteral("--public-value")},
             {QStringLiteral("--json")},
             1},
            drawcommand::run};
}

} // namespace bashgah::ctl
