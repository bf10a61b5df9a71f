// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/discountoptions.h"
#include "ctl/errortext.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "domain/code/shopcode.h"
#include "domain/money/amounterror.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/counterservice.h"
#include "services/coupons/couponservice.h"
#include "services/programs/programservice.h"
#include "ui/format/ruleremarks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::ctl {
namespace couponcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Money;
using domain::Result;
using services::CouponService;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    CouponService &coupons;
};

Result<std::optional<Money>> money(const Call &call, const QString &option)
{
    const auto typed = call.arguments().value(option);
    if (!typed)
        return std::optional<Money>();
    const auto amount = domain::parseMoney(*typed, call.currency());
    if (!amount)
        return fail(amount.error());
    return std::optional(*amount);
}

Result<services::BatchRequest> readBatch(Call &call)
{
    services::BatchRequest request;
    const auto discount = discountFromOptions(call.arguments(), call.currency());
    if (!discount)
        return fail(discount.error());
    request.rule.discount = *discount;
    const auto count = call.arguments().number(QStringLiteral("--count"));
    const auto uses = call.arguments().number(QStringLiteral("--uses"));
    const auto inAll = call.arguments().number(QStringLiteral("--in-all"));
    const auto perMember = call.arguments().number(QStringLiteral("--per-member"));
    for (const auto *number : {&count, &uses, &inAll, &perMember}) {
        if (!*number)
            return fail(number->error());
    }
    const auto from = dateOption(call.arguments(), call.shop, QStringLiteral("--from"));
    const auto until = dateOption(call.arguments(), call.shop, QStringLiteral("--until"));
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    constexpr qint64 large = 1'000'000'000;
    request.count = static_cast<int>(std::min(count->value_or(1), large));
    request.rule.uses = static_cast<int>(std::min(uses->value_or(1), large));
    request.rule.inAll = *inAll;
    if (*perMember)
        request.rule.perMember = static_cast<int>(std::min(**perMember, large));
    request.rule.from = *from;
    request.rule.until = *until;
    request.rule.automatic = call.arguments().flag(QStringLiteral("--automatic"));
    request.rule.wholeProfile = call.arguments().flag(QStringLiteral("--whole-profile"));
    request.rule.firstPurchase = call.arguments().flag(QStringLiteral("--first-purchase"));
    const QString members = call.arguments().value(QStringLiteral("--members")).value_or(QString());
    for (const QString &one : members.split(u',', Qt::SkipEmptyParts)) {
        const auto member = findMember(call.shop, one.trimmed());
        if (!member)
            return fail(member.error());
        request.owners.push_back(*member);
    }
    return request;
}

/// Codes that belong to nobody name no member.
Result<void> noteCodes(Call &call, domain::CouponBatchId batch)
{
    const auto codes = call.coupons.codes(batch);
    if (!codes)
        return fail(codes.error());
    const auto owned = std::count_if(codes->begin(), codes->end(),
                                     [](const services::CouponCode &code) { return !code.ownerName.isEmpty(); });
    return noteList(call.context, call.shop, services::ExportedList::CouponCodes, static_cast<size_t>(owned),
                    domain::subjectOf(batch));
}

Result<void> printCodes(Call &call, domain::CouponBatchId batch)
{
    const auto codes = call.coupons.codes(batch);
    if (!codes)
        return fail(codes.error());
    if (!call.json())
        call.context.output.row({QStringLiteral("code"), QStringLiteral("state"), QStringLiteral("used"),
                                 QStringLiteral("valid_until"), QStringLiteral("member")});
    QJsonArray array;
    for (const services::CouponCode &code : *codes) {
        const QString state = domain::voucherStateKey(code.state);
        if (!call.json())
            call.context.output.row({code.code, state, QString::number(code.used), call.text(code.lastDay), code.ownerName});
        array.append(QJsonObject{{QStringLiteral("code"), code.code},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("used"), code.used},
                                 {QStringLiteral("valid_until"), call.text(code.lastDay)},
                                 {QStringLiteral("member"), code.ownerName}});
    }
    if (call.json())
        call.context.output.json(array);
    return {};
}

void tellUnknownGoods(const Call &call, const domain::Discount &discount)
{
    const services::ProgramService programs(*call.shop.database, call.context.clock);
    const auto isKnown = [&](domain::RuleRemark::Kind kind, const QString &name) {
        return programs.isKnown(kind, name).value_or(true);
    };
    for (const domain::RuleRemark &remark : domain::unknownNames(discount, isKnown))
        call.context.output.message(ui::RuleRemarks::text(remark));
}

Result<void> batch(Call &call)
{
    const auto request = readBatch(call);
    if (!request)
        return fail(request.error());
    const auto id = call.coupons.make(*request);
    if (!id)
        return fail(domain::inMajorUnits(id.error(), call.currency()));
    call.context.output.message(QStringLiteral("batch %1").arg(id->value()));
    tellUnknownGoods(call, request->rule.discount);
    return request->rule.automatic ? Result<void>() : printCodes(call, *id);
}

Result<void> list(Call &call)
{
    const auto wanted = call.arguments().number(QStringLiteral("--batch"));
    if (!wanted)
        return fail(wanted.error());
    if (*wanted) {
        const domain::CouponBatchId id(**wanted);
        const auto noted = noteCodes(call, id);
        return noted ? printCodes(call, id) : noted;
    }
    const auto batches = call.coupons.batches();
    if (!batches)
        return fail(batches.error());
    std::vector<QStringList> rows;
    for (const services::CouponBatch &one : *batches) {
        rows.push_back({QString::number(one.id.value()), one.rule.discount.name, QString::number(one.codes),
                        QString::number(one.voided), QString::number(one.uses), call.text(one.takenOff),
                        call.text(one.sales), call.text(one.rule.from), call.text(one.rule.until),
                        yesNo(one.rule.automatic)});
    }
    call.print({QStringLiteral("batch"), QStringLiteral("name"), QStringLiteral("codes"), QStringLiteral("void"),
                QStringLiteral("uses"), QStringLiteral("taken_off"), QStringLiteral("sales"), QStringLiteral("from"),
                QStringLiteral("until"), QStringLiteral("automatic")}, rows);
    return {};
}

/// A purchase of --amount by --member, as far as they are named.
Result<domain::PurchaseDraft> readDraft(Call &call)
{
    domain::PurchaseDraft draft;
    if (const auto who = call.arguments().value(QStringLiteral("--member"))) {
        const auto member = findMember(call.shop, *who);
        if (!member)
            return fail(member.error());
        draft.member = *member;
    }
    const auto amount = money(call, QStringLiteral("--amount"));
    if (!amount)
        return fail(amount.error());
    draft.amount = amount->value_or(Money());
    return draft;
}

/// What discounts take off by themselves, and why the others do not.
Result<void> automatic(Call &call)
{
    const auto draft = readDraft(call);
    if (!draft)
        return fail(draft.error());
    const services::CounterService counter(*call.shop.database, call.context.clock);
    const auto snapshot = counter.snapshot(draft->member);
    if (!snapshot)
        return fail(snapshot.error());
    const services::CounterPreview preview = counter.preview(*snapshot, *draft);
    if (preview.refusal)
        return fail(domain::inMajorUnits(*preview.refusal, call.currency()));
    std::vector<QStringList> rows;
    for (const domain::AppliedDiscount &applied : preview.byCodes.applied)
        rows.push_back({applied.name, call.text(applied.amount), QString()});
    for (const domain::DiscountNotTaken &one : preview.notTaken)
        rows.push_back({one.name, QStringLiteral("0"), errorText(domain::inMajorUnits(one.why, call.currency()))});
    call.print({QStringLiteral("name"), QStringLiteral("takes_off"), QStringLiteral("why_not")}, rows);
    return {};
}

Result<void> check(Call &call)
{
    const auto typed = call.arguments().required(QStringLiteral("--code"));
    if (!typed)
        return fail(typed.error());
    auto read = readDraft(call);
    if (!read)
        return fail(read.error());
    domain::PurchaseDraft &draft = *read;
    const auto voucher = call.coupons.look(*typed, draft.member);
    if (!voucher)
        return fail(voucher.error());
    const QDate today = call.shop.profile.calendar.localDay(call.context.clock.now());
    if (const auto usable = domain::checkVoucher(*voucher, today, draft.member); !usable)
        return fail(usable.error());
    draft.codes = {voucher->code};
    Money off;
    if (draft.amount.isPositive()) {
        const domain::VoucherOutcome outcome = domain::withVouchers(draft, {*voucher}, today);
        if (!outcome.discounts.refused.empty())
            return fail(domain::inMajorUnits(outcome.discounts.refused.front().why, call.currency()));
        off = outcome.discounts.total;
    }
    call.print({QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("valid_until"), QStringLiteral("takes_off")},
               {{voucher->code, voucher->rule.discount.name, call.text(voucher->lastDay()), call.text(off)}});
    return {};
}

Result<void> makeVoid(Call &call)
{
    const auto wanted = call.arguments().number(QStringLiteral("--batch"));
    if (!wanted)
        return fail(wanted.error());
    if (*wanted) {
        const auto count = call.coupons.makeVoid(domain::CouponBatchId(**wanted));
        if (!count)
            return fail(count.error());
        call.context.output.message(QStringLiteral("%1 codes are void").arg(*count));
        return {};
    }
    const auto typed = call.arguments().required(QStringLiteral("--code"));
    return typed ? call.coupons.makeVoid(*typed) : fail(typed.error());
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"batch", batch}, {"list", list}, {"check", check}, {"automatic", automatic}, {"void", makeVoid}};
    return subcommands.runWith<CouponService>(context);
}

QStringList valueOptions()
{
    return discountOptionNames()
        + QStringList{QStringLiteral("--name"),    QStringLiteral("--count"),      QStringLiteral("--uses"),
                      QStringLiteral("--in-all"),  QStringLiteral("--per-member"), QStringLiteral("--from"),
                      QStringLiteral("--until"),   QStringLiteral("--members"),    QStringLiteral("--batch"),
                      QStringLiteral("--code"),    QStringLiteral("--member")};
}

QStringList flags()
{
    return discountFlagNames()
        + QStringList{QStringLiteral("--automatic"), QStringLiteral("--whole-profile"), QStringLiteral("--first-purchase"),
                      QStringLiteral("--json")};
}

} // namespace
} // namespace couponcommand

Command couponCommand()
{
    return {QStringLiteral("coupon"),
            QStringLiteral("SHOP batch|list|check|automatic|void [--name N %1 [--count N] [--uses N] [--in-all N] "
                           "[--per-member N] [--from D] [--until D] [--members X,Y] [--automatic [--whole-profile] "
                           "[--first-purchase]]] [--batch B] [--code C] "
                           "[--member X] [--json]").arg(discountOptionUsage()),
            QStringLiteral("Coupon codes. batch: makes codes of one rule and prints them; goods are named by their "
                           "codes or categories. list: the batches, or the codes of B. check: what C takes off a "
                           "purchase of A, or why not. automatic: what discounts take off a purchase of A of X "
                           "by themselves (batch --automatic), or why not. void: ends C or all of B."),
            {2, couponcommand::valueOptions(), couponcommand::flags()},
            couponcommand::run};
}

} // namespace bashgah::ctl
