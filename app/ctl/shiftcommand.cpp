// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "domain/money/amounterror.h"
#include "services/staff/shiftservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace shiftcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using domain::Shift;

QString moment(const ShopFile &shop, domain::Instant at)
{
    const QDateTime time = shop.profile.calendar.localTime(at);
    return QString(shop.profile.calendar.isoText(time.date()) + u' ' + time.time().toString(QStringLiteral("HH:mm")));
}

void printShifts(Context &context, const ShopFile &shop, const std::vector<Shift> &shifts)
{
    const domain::Currency &currency = shop.profile.currency;
    const bool json = context.arguments.flag(QStringLiteral("--json"));
    const QStringList head{QStringLiteral("shift"), QStringLiteral("staff"), QStringLiteral("opened"),
                           QStringLiteral("closed"), QStringLiteral("purchases"), QStringLiteral("taken"),
                           QStringLiteral("expected_cash"), QStringLiteral("counted_cash"), QStringLiteral("difference")};
    QJsonArray rows;
    if (!json)
        context.output.row(head);
    for (const Shift &shift : shifts) {
        const bool closed = !shift.isOpen();
        const QStringList cells{QString::number(shift.id.value()), shift.staffName, moment(shop, shift.openedAt),
                                closed ? moment(shop, *shift.closedAt) : QString(), QString::number(shift.purchases()),
                                plainMajor(shift.taken(), currency), plainMajor(shift.expectedCash(), currency),
                                closed ? plainMajor(shift.countedCash, currency) : QString(),
                                closed ? plainMajor(shift.difference(), currency) : QString()};
        QJsonObject row;
        for (qsizetype i = 0; i < head.size(); ++i)
            row[head[i]] = cells[i];
        QJsonObject payments;
        for (const domain::ShiftPayment &payment : shift.payments)
            payments[payment.kind.isEmpty() ? QStringLiteral("other") : payment.kind] = plainMajor(payment.net(), currency);
        row[QStringLiteral("payments")] = payments;
        rows.append(row);
        if (!json)
            context.output.row(cells);
    }
    if (json)
        context.output.json(QJsonObject{{QStringLiteral("shifts"), rows}});
}

Result<domain::Money> cashOf(const Context &context, const ShopFile &shop)
{
    const auto text = context.arguments.required(QStringLiteral("--cash"));
    return text ? domain::parseMoney(*text, shop.profile.currency) : Result<domain::Money>(fail(text.error()));
}

/// --staff, or nobody by name.
Result<std::optional<domain::StaffId>> whoseShift(Context &context, ShopFile &shop)
{
    const auto name = context.arguments.value(QStringLiteral("--staff"));
    if (!name)
        return std::optional<domain::StaffId>();
    const auto who = findStaff(context, shop, *name);
    return who ? Result<std::optional<domain::StaffId>>(std::optional(*who)) : fail(who.error());
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    services::ShiftService shifts(*shop->database, context.clock);
    const QString what = context.arguments.word(1);
    if (what == QLatin1String("list")) {
        const auto all = shifts.newest();
        if (!all)
            return fail(all.error());
        printShifts(context, *shop, *all);
        return {};
    }
    if (what != QLatin1String("open") && what != QLatin1String("close"))
        return fail(ErrorCode::UnknownValue, {what, QStringLiteral("list, open, close")});
    const auto staff = whoseShift(context, *shop);
    const auto cash = cashOf(context, *shop);
    if (!staff || !cash)
        return fail(staff ? cash.error() : staff.error());
    const QString note = context.arguments.value(QStringLiteral("--note")).value_or(QString());
    const auto done = what == QLatin1String("open") ? shifts.open(*staff, *cash) : shifts.close(*staff, *cash, note);
    if (!done)
        return fail(domain::inMajorUnits(done.error(), shop->profile.currency));
    printShifts(context, *shop, {*done});
    return {};
}

} // namespace
} // namespace shiftcommand

Command shiftCommand()
{
    return {QStringLiteral("shift"), QStringLiteral("SHOP list|open|close [--cash A] [--note T] [--json]"),
            QStringLiteral("Shifts at the counter: the cash at both ends, what came in by kind of payment and what is "
                           "missing. --staff: whose; without it that of the whole shop."),
            {2, {QStringLiteral("--cash"), QStringLiteral("--note")}, {QStringLiteral("--json")}}, shiftcommand::run};
}

} // namespace bashgah::ctl
