// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/partnercall.h"
#include "ctl/partnerfiles.h"
#include "ctl/partnerrepair.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "domain/money/amounterror.h"
#include "domain/staff/auditsubject.h"
#include "integrations/crypto/sodiumsignatures.h"
#include "platform/systemsecrets.h"
#include "services/campaigns/shopsecrets.h"
#include "services/partners/partnerservice.h"

#include <QHash>

namespace bashgah::ctl {
namespace partnercommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Money;
using domain::Points;
using domain::Result;
using services::PartnerService;

Result<void> key(PartnerCall &call)
{
    const auto own = call.arguments().flag(option("--new")) ? call.partners.renewKey() : call.partners.publicKey();
    if (!own)
        return fail(own.error());
    call.print({option("key"), option("fingerprint")}, {{own->text(), own->fingerprint()}});
    return {};
}

Result<domain::Partner> readPartner(const PartnerCall &call)
{
    const auto typed = call.arguments().required(option("--key"));
    if (!typed)
        return fail(typed.error());
    const auto theirs = domain::PublicKey::parse(*typed);
    const auto price = call.amount("--price");
    const auto value = call.amount("--value");
    const auto limit = call.amount("--limit");
    for (const auto *amount : {&price, &value, &limit}) {
        if (!*amount)
            return fail(amount->error());
    }
    const auto reserve = call.arguments().number(option("--reserve"));
    if (!theirs || !reserve)
        return fail(theirs ? reserve.error() : theirs.error());
    const QString mode = call.arguments().value(option("--mode")).value_or(option("postpaid"));
    const auto known = domain::partnerModeFromKey(mode);
    if (!known)
        return fail(ErrorCode::UnknownValue, {mode, QStringLiteral("postpaid, prepaid")});
    return domain::Partner{call.arguments().value(option("--name")).value_or(QString()),
                           *theirs,
                           *price,
                           *value,
                           *known,
                           Points(reserve->value_or(0)),
                           call.arguments().value(option("--limit")) ? std::optional(*limit) : std::nullopt,
                           false};
}

Result<void> add(PartnerCall &call)
{
    const auto partner = readPartner(call);
    if (!partner)
        return fail(partner.error());
    const auto id = call.partners.add(*partner);
    if (!id)
        return fail(domain::inMajorUnits(id.error(), call.shop.profile.currency));
    call.print({option("partner")}, {{QString::number(id->value())}});
    return {};
}

Result<void> list(PartnerCall &call)
{
    const auto all = call.partners.list();
    if (!all)
        return fail(all.error());
    std::vector<QStringList> rows;
    for (const services::PartnerRow &row : *all) {
        const domain::PartnerBalance &b = row.balance;
        rows.push_back({QString::number(row.id.value()), row.partner.name, row.partner.key.fingerprint(),
                        domain::partnerModeKey(row.partner.mode), call.text(row.partner.price),
                        call.text(row.partner.value), QString::number(b.issued.value()),
                        QString::number(b.spent.value()), QString::number(b.expired.value()),
                        QString::number(b.open.value()), QString::number(b.out.value()), call.text(b.unsettled),
                        QString::number(b.unsent), QString::number(b.lastOut), QString::number(row.acknowledged),
                        QString::number(b.lastIn)});
    }
    call.print({option("partner"), option("name"), option("fingerprint"), option("mode"), option("price"),
                option("value"), option("issued"), option("spent"), option("expired"), option("open"), option("out"),
                option("unsettled"), option("unsent"), option("last_out"), option("acknowledged"), option("last_in")},
               rows);
    return {};
}

Result<void> move(PartnerCall &call)
{
    const auto partner = call.partner();
    const auto member = call.member();
    const auto points = call.number("--points");
    if (!partner || !member)
        return fail(partner ? member.error() : partner.error());
    if (!points)
        return fail(points.error());
    const auto moved = call.partners.move({*partner, *member, Points(*points), {}, call.idem()});
    if (!moved)
        return fail(moved.error());
    call.print({option("move"), option("points"), option("balance"), option("spendable")},
               {{QString::number(moved->id.value()), QString::number(moved->points.value()),
                 QString::number(moved->balance.value()), QString::number(moved->spendable.value())}});
    return {};
}

Result<void> undo(PartnerCall &call)
{
    const auto id = call.number("--move");
    return id ? call.partners.takeBack(domain::PartnerMoveId(*id)) : fail(id.error());
}

Result<void> block(PartnerCall &call)
{
    const auto partner = call.partner();
    const auto points = call.number("--points");
    if (!partner || !points)
        return fail(partner ? points.error() : partner.error());
    return call.partners.addBlock({*partner, Points(*points), call.arguments().flag(option("--sold")), {}, call.idem()});
}

Result<void> voucher(PartnerCall &call)
{
    const auto partner = call.partner();
    const auto member = call.member();
    if (!partner || !member)
        return fail(partner ? member.error() : partner.error());
    const auto points = call.number("--points");
    const auto until = dateOption(call.arguments(), call.shop, option("--until"));
    if (!points || !until)
        return fail(points ? until.error() : points.error());
    const QDate today = call.shop.profile.calendar.localDay(call.context.clock.now());
    const auto made = call.partners.makeVoucher({*partner, *member, Points(*points), until->value_or(today), {}, call.idem()});
    if (!made)
        return fail(made.error());
    call.print({option("voucher"), option("points"), option("until"), option("text")},
               {{made->code, QString::number(made->points.value()),
                 call.shop.profile.calendar.isoText(made->lastDay), made->text}});
    return {};
}

Result<void> spend(PartnerCall &call)
{
    const auto typed = call.arguments().required(option("--code"));
    if (!typed)
        return fail(typed.error());
    const auto spent = call.partners.spendVoucher(*typed);
    if (!spent)
        return fail(spent.error());
    call.print({option("member"), option("name"), option("points"), option("spendable")},
               {{QString::number(spent->member.value()), spent->memberName, QString::number(spent->points.value()),
                 QString::number(spent->spendable.value())}});
    return {};
}

Result<void> exportTo(PartnerCall &call)
{
    const auto partner = call.partner();
    const auto path = call.arguments().required(option("--file"));
    const auto number = call.arguments().number(option("--number"));
    if (!partner || !path)
        return fail(partner ? path.error() : partner.error());
    if (!number)
        return fail(number.error());
    const auto file = *number ? call.partners.fileAgain(*partner, **number) : call.partners.exportFile(*partner);
    if (!file)
        return fail(file.error());
    if (auto written = writeExchange(*path, file->content); !written)
        return written;
    call.print({option("number"), option("entries"), option("again")},
               {{QString::number(file->number), QString::number(file->entries),
                 file->again ? option("again") : QString()}});
    return {};
}

/// What is missing on the other side, and what to do about it.
void tellMissing(PartnerCall &call, const services::ImportedFile &taken)
{
    const auto tell = [&call](const QString &text) { call.context.output.message(text); };
    if (taken.forgotten > 0) {
        tell(QStringLiteral("The partner has %1 files of ours that are missing here, as after restoring a backup. Export "
                            "now: the file repeats what is known here.").arg(taken.forgotten));
    }
    if (taken.forked > 0) {
        tell(QStringLiteral("As file %1 of ours the partner has another one than this shop, as after restoring a backup. "
                            "Export now: the file repeats what is not confirmed.").arg(taken.forked));
    }
    if (taken.wanted > 0)
        tell(QStringLiteral("They need everything from file %1 again; export now, the file holds it.").arg(taken.wanted));
}

Result<void> importFrom(PartnerCall &call)
{
    const QString path = call.arguments().word(2);
    const auto content = readExchangeFile(path);
    if (!content)
        return fail(content.error());
    const auto taken = call.partners.importFile(*content, path);
    if (!taken)
        return fail(taken.error());
    call.print({option("partner"), option("number"), option("entries"), option("points"), option("new_members"),
                option("taken_back"), option("spent"), option("known"), option("disputed"), option("other_terms"),
                option("forgotten"), option("forked"), option("wanted"), option("repeated")},
               {{taken->partnerName, QString::number(taken->number), QString::number(taken->entries),
                 QString::number(taken->in.value()), QString::number(taken->newMembers),
                 QString::number(taken->takenBack.value()), QString::number(taken->spent.value()),
                 QString::number(taken->known), QString::number(taken->disputed), QString::number(taken->otherTerms),
                 QString::number(taken->forgotten), QString::number(taken->forked), QString::number(taken->wanted),
                 taken->repeated ? option("repeated") : QString()}});
    tellMissing(call, *taken);
    return {};
}

Result<domain::PartnerStatement> readStatement(PartnerCall &call, bool closes)
{
    const auto partner = call.partner();
    const auto typed = call.arguments().required(option("--month"));
    if (!partner || !typed)
        return fail(partner ? typed.error() : partner.error());
    const auto month = domain::ShopCalendar::parseMonth(*typed);
    if (!month)
        return fail(month.error());
    if (domain::ShopCalendar::systemOfYear(month->year) != call.shop.profile.calendar.system())
        return fail(ErrorCode::UnknownValue, {*typed, QStringLiteral("a month of the shop's calendar")});
    return closes ? call.partners.closeMonth(*partner, *month) : call.partners.statement(*partner, *month);
}

Result<void> printStatement(PartnerCall &call, const Result<domain::PartnerStatement> &statement)
{
    if (!statement)
        return fail(statement.error());
    const domain::SettlementSums &sums = statement->sums;
    call.print({option("points_in"), option("points_out"), option("earned"), option("owed"), option("corrections"),
                option("net"), option("closed")},
               {{QString::number(sums.in.value()), QString::number(sums.out.value()), call.text(sums.earned),
                 call.text(sums.owed), call.text(sums.corrections), call.text(sums.net()),
                 statement->closedAt ? option("closed") : QString()}});
    const bool isWritten = call.arguments().value(option("--csv")) || call.arguments().value(option("--pdf"));
    if (auto noted = noteList(call.context, call.shop, services::ExportedList::PartnerStatement,
                              isWritten ? statement->moves.size() : 0, domain::subjectOf(statement->partnerId)); !noted)
        return noted;
    return writeStatement(call.arguments(), call.shop, *statement);
}

Result<void> settle(PartnerCall &call)
{
    return printStatement(call, readStatement(call, true));
}

Result<void> statement(PartnerCall &call)
{
    return printStatement(call, readStatement(call, false));
}

Result<void> run(Context &context)
{
    static const Subcommands<PartnerCall> subcommands{
        {"key", key}, {"add", add}, {"list", list}, {"move", move}, {"undo", undo}, {"block", block},
        {"voucher", voucher}, {"spend", spend}, {"export", exportTo}, {"import", importFrom},
        {"settle", settle}, {"statement", statement}, {"trust", trustKey},
        {"again", sendAgain}, {"ask", askAgain}, {"disputes", disputes}, {"close", closeDispute}};
    return subcommands.run(context, [&context](ShopFile &shop, auto chosen) {
        const integrations::SodiumSignatures signatures;
        services::ShopSecrets secrets(*shop.database, context.clock, &platform::systemSecrets);
        PartnerService partners(*shop.database, context.clock, signatures, secrets);
        PartnerCall call{{context, shop}, partners};
        return chosen(call);
    });
}

} // namespace
} // namespace partnercommand

Command partnerCommand()
{
    return {option("partner"),
            QStringLiteral("SHOP key|add|list|move|undo|block|voucher|spend|export|import FILE|settle|statement|"
                           "trust|again|ask|disputes|close "
                           "[--new] [--name N --key K --price A --value A [--mode postpaid|prepaid] [--limit A] "
                           "[--reserve N]] [--partner P] [--member X --points N [--idem K]] [--move ID] [--sold] "
                           "[--until D] [--code DIGITS] [--file F [--number N]] [--old-up-to N] [--from N] "
                           "[--dispute ID --note TEXT] [--month YYYY-MM] [--csv F] [--pdf F] "
                           "[--lang fa|en] [--json]"),
            QStringLiteral("Shops whose points are good here and ours there. key: the one to give to partners. move: a "
                           "member carries points there. voucher, spend: digits that the partner's program believes. "
                           "export, import: the signed, numbered files both exchange. settle: closes a month. trust: "
                           "believes a partner's new key, and files of the old one up to a number. again, ask: "
                           "everything from a number on is sent, or asked for, once more; import says when that is "
                           "needed, as after a restored backup. disputes, close: lines that did not fit our book."),
            {2,
             {option("--name"), option("--key"), option("--price"), option("--value"), option("--mode"),
              option("--limit"), option("--reserve"), option("--partner"), option("--member"), option("--points"),
              option("--idem"), option("--move"), option("--until"), option("--code"), option("--file"),
              option("--number"), option("--old-up-to"), option("--from"), option("--dispute"), option("--note"),
              option("--month"), option("--csv"), option("--pdf"), option("--lang")},
             {option("--new"), option("--sold"), option("--json")},
             1},
            partnercommand::run};
}

} // namespace bashgah::ctl
