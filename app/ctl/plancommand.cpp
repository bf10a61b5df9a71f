// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "domain/margin/costshare.h"
#include "domain/program/rulecheck.h"
#include "services/membership/planservice.h"
#include "services/programs/programservice.h"

#include <numeric>

namespace bashgah::ctl {
namespace plancommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::PlanRefund;
using domain::PlanTerms;
using domain::Result;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    services::PlanService &plans;

    [[nodiscard]] std::optional<QString> value(const char *name) const
    {
        return context.arguments.value(QString::fromLatin1(name));
    }
};

QString stateWord(services::MembershipState state)
{
    switch (state) {
    case services::MembershipState::Waiting: return QStringLiteral("waiting");
    case services::MembershipState::Active: return QStringLiteral("active");
    case services::MembershipState::EndingSoon: return QStringLiteral("ending_soon");
    case services::MembershipState::Lapsed: return QStringLiteral("lapsed");
    case services::MembershipState::GivenUp: break;
    }
    return QStringLiteral("given_up");
}

QString refundWord(const PlanRefund &refund)
{
    return refund.rule == PlanRefund::Rule::None      ? QStringLiteral("none")
        : refund.rule == PlanRefund::Rule::FullMonths ? QStringLiteral("full_months")
                                                      : QStringLiteral("full_within_%1").arg(refund.days);
}

QString factorText(const PlanTerms &terms)
{
    return terms.den == 1 ? QString::number(terms.num) : QStringLiteral("%1/%2").arg(terms.num).arg(terms.den);
}

Result<void> list(Call &call)
{
    const auto plans = call.plans.plans();
    if (!plans)
        return fail(plans.error());
    // by the programme of today; without one only the discounts cost
    const auto live = services::ProgramService(*call.shop.database, call.context.clock).current();
    const domain::Programme programme = live ? live->programme : domain::Programme();
    const domain::Money bill = domain::ordinaryBill(call.shop.profile.currency);
    std::vector<QStringList> rows;
    for (const services::Plan &plan : *plans) {
        const auto cost = domain::costOfPlan(programme, plan.terms, bill);
        rows.push_back({QString::number(plan.id.value()), plan.terms.name, call.text(plan.terms.price),
                        QString::number(plan.terms.months), factorText(plan.terms),
                        QString::number(plan.terms.discount.basisPoints()), plan.terms.gift,
                        refundWord(plan.terms.refund), plan.isRetired ? QStringLiteral("no") : QStringLiteral("yes"),
                        cost ? QString::number(cost->basisPoints()) : QString()});
    }
    call.print({QStringLiteral("plan"), QStringLiteral("name"), QStringLiteral("price"), QStringLiteral("months"),
                QStringLiteral("multiplier"), QStringLiteral("discount_basis_points"), QStringLiteral("gift"),
                QStringLiteral("refund"), QStringLiteral("on_sale"), QStringLiteral("cost_basis_points")},
               rows);
    return {};
}

/// none, full_months, or full_within:DAYS.
Result<PlanRefund> readRefund(const QString &text)
{
    if (text == QLatin1String("none"))
        return PlanRefund{PlanRefund::Rule::None, 0};
    if (text == QLatin1String("full_months"))
        return PlanRefund{PlanRefund::Rule::FullMonths, 0};
    bool number = false;
    const int days = text.section(u':', 1).toInt(&number);
    if (text.startsWith(QLatin1String("full_within:")) && number)
        return PlanRefund{PlanRefund::Rule::FullWithin, days};
    return fail(ErrorCode::UnknownValue, {text, QStringLiteral("none, full_months, full_within:DAYS")});
}

/// A share or factor with at most two decimals, in hundredths.
Result<int> hundredths(const QString &text)
{
    const auto amount = domain::parseMoney(text, domain::Currency{QStringLiteral("X"), 2, domain::MoneyUnit::None});
    if (!amount)
        return fail(amount.error());
    if (amount->minor() < 0 || amount->minor() > 1'000'000)
        return fail(ErrorCode::OutOfRange, {text});
    return static_cast<int>(amount->minor());
}

Result<void> readBenefits(const Call &call, PlanTerms &terms)
{
    if (const auto typed = call.value("--multiplier")) {
        const auto factor = hundredths(*typed);
        if (!factor)
            return fail(factor.error().inField(QStringLiteral("multiplier")));
        const int common = std::gcd(*factor, 100);
        terms.num = common == 0 ? 0 : *factor / common;
        terms.den = common == 0 ? 1 : 100 / common;
    }
    if (const auto typed = call.value("--discount")) {
        const auto share = hundredths(*typed);
        if (!share)
            return fail(share.error().inField(QStringLiteral("discount")));
        terms.discount = domain::Percent(*share);
    }
    terms.gift = call.value("--gift").value_or(QString());
    if (const auto typed = call.value("--refund")) {
        const auto refund = readRefund(*typed);
        if (!refund)
            return fail(refund.error());
        terms.refund = *refund;
    }
    return {};
}

Result<void> add(Call &call)
{
    const Arguments &arguments = call.context.arguments;
    PlanTerms terms;
    const auto name = arguments.required(QStringLiteral("--name"));
    const auto price = arguments.required(QStringLiteral("--price"));
    if (!name || !price)
        return fail(name ? price.error() : name.error());
    const auto money = domain::parseMoney(*price, call.shop.profile.currency);
    if (!money)
        return fail(money.error().inField(QStringLiteral("price")));
    const auto months = arguments.number(QStringLiteral("--months"));
    const auto reminder = arguments.number(QStringLiteral("--reminder"));
    if (!months || !reminder)
        return fail(months ? reminder.error() : months.error());
    terms.name = *name;
    terms.price = *money;
    terms.months = static_cast<int>(std::clamp<qint64>(months->value_or(terms.months), 0, 1000));
    terms.reminderDays = static_cast<int>(std::clamp<qint64>(reminder->value_or(terms.reminderDays), 0, 1000));
    if (auto read = readBenefits(call, terms); !read)
        return read;
    const auto id = call.plans.addPlan(terms);
    if (!id)
        return fail(id.error());
    call.context.output.row({QStringLiteral("plan")});
    call.context.output.row({QString::number(id->value())});
    return {};
}

Result<qint64> idFrom(const Call &call, const char *option)
{
    const auto typed = call.context.arguments.number(QString::fromLatin1(option));
    if (!typed)
        return fail(typed.error());
    if (!*typed)
        return fail(ErrorCode::UnknownValue, {QString::fromLatin1(option), QStringLiteral("is required")});
    return **typed;
}

Result<void> retire(Call &call)
{
    const auto id = idFrom(call, "--plan");
    return id ? call.plans.retire(domain::PlanId(*id)) : Result<void>(fail(id.error()));
}

Result<void> sell(Call &call)
{
    const auto plan = idFrom(call, "--plan");
    const auto typed = call.context.arguments.required(QStringLiteral("--member"));
    if (!plan || !typed)
        return fail(plan ? typed.error() : plan.error());
    const auto member = findMember(call.shop, *typed);
    if (!member)
        return fail(member.error());
    const auto sold = call.plans.sell({*member, domain::PlanId(*plan), {}, {}, call.value("--key").value_or(QString())});
    if (!sold)
        return fail(sold.error());
    call.print({QStringLiteral("membership"), QStringLiteral("paid"), QStringLiteral("from"), QStringLiteral("until"),
                QStringLiteral("renews")},
               {{QString::number(sold->id->value()), call.text(sold->paid), call.text(sold->term.first),
                 call.text(sold->term.last), sold->renews ? QStringLiteral("yes") : QStringLiteral("no")}});
    return {};
}

Result<void> refund(Call &call)
{
    const auto id = idFrom(call, "--membership");
    const auto reason = call.context.arguments.required(QStringLiteral("--reason"));
    if (!id || !reason)
        return fail(id ? reason.error() : id.error());
    const auto done = call.plans.giveUp(domain::MembershipId(*id), *reason);
    if (!done)
        return fail(done.error());
    call.print({QStringLiteral("membership"), QStringLiteral("pay_back")},
               {{QString::number(done->id.value()), call.text(done->amount)}});
    return {};
}

QStringList planCells(const Call &call, const services::PlanFigures &figures)
{
    return {figures.plan.terms.name, QString::number(figures.sold), QString::number(figures.active),
            QString::number(figures.endingSoon), call.text(figures.income), call.text(figures.given),
            QString::number(figures.even), figures.evenSpend ? call.text(*figures.evenSpend) : QString()};
}

QStringList membershipCells(const Call &call, const services::Membership &it)
{
    return {QString::number(it.id.value()), it.name, it.plan, call.text(it.term.first), call.text(it.term.last),
            stateWord(it.state), call.text(it.paid), call.text(it.refunded), call.text(it.discounts),
            QString::number(it.points.value()), call.text(it.given), it.isEven() ? QStringLiteral("yes") : QStringLiteral("no")};
}

Result<void> report(Call &call)
{
    const auto report = call.plans.report();
    if (!report)
        return fail(report.error());
    std::vector<QStringList> rows;
    if (call.context.arguments.flag(QStringLiteral("--members"))) {
        if (auto noted = noteList(call.context, call.shop, services::ExportedList::Memberships,
                                  report->memberships.size()); !noted)
            return noted;
        for (const services::Membership &each : report->memberships)
            rows.push_back(membershipCells(call, each));
        call.print(QStringLiteral("membership,name,plan,from,until,state,paid,refunded,discounts,points,given,even")
                       .split(u','), rows);
        return {};
    }
    for (const services::PlanFigures &figures : report->plans)
        rows.push_back(planCells(call, figures));
    call.print(QStringLiteral("plan,sold,active,ending_soon,income,given,even,even_spend").split(u','), rows);
    call.context.output.message(QStringLiteral("given: discounts on goods that were kept and additional points at "
                                               "today's value; even: memberships whose benefits reached what they cost"));
    return {};
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"list", list}, {"add", add}, {"retire", retire}, {"sell", sell}, {"refund", refund},
        {"report", report}};
    return subcommands.runWith<services::PlanService>(context);
}

} // namespace
} // namespace plancommand

Command planCommand()
{
    return {QStringLiteral("plan"),
            QStringLiteral("SHOP list|add|retire|sell|refund|report [--name N --price A --months N --multiplier F "
                           "--discount P --gift TEXT --reminder DAYS --refund none|full_months|full_within:DAYS] "
                           "[--plan ID] [--member X] [--membership ID --reason R] [--members] [--json]"),
            QStringLiteral("Paid memberships: the plans, a new one, selling one to a member (a renewal follows the "
                           "end), giving one up, and what they brought and gave."),
            {2,
             {QStringLiteral("--name"), QStringLiteral("--price"), QStringLiteral("--months"),
              QStringLiteral("--multiplier"), QStringLiteral("--discount"), QStringLiteral("--gift"),
              QStringLiteral("--reminder"), QStringLiteral("--refund"), QStringLiteral("--plan"),
              QStringLiteral("--member"), QStringLiteral("--membership"), QStringLiteral("--reason"),
              QStringLiteral("--key")},
             {QStringLiteral("--json"), QStringLiteral("--members")}},
            plancommand::run};
}

} // namespace bashgah::ctl
