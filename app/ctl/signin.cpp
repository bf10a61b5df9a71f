// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/signin.h"

#include "ctl/command.h"
#include "ctl/shopfile.h"
#include "domain/text/persiantext.h"
#include "integrations/crypto/sodiumpinhasher.h"
#include "platform/console.h"
#include "services/shop/shopservice.h"
#include "services/staff/staffdesk.h"

#include <QFile>

namespace bashgah::ctl {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<QString> readPin(const Context &context, const QString &option, const QString &question)
{
    const auto path = context.arguments.value(option);
    if (!path)
        return platform::askHidden(question);
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadFile, {*path, file.errorString()});
    return QString::fromUtf8(file.readLine(200)).trimmed();
}

Result<domain::StaffId> findStaff(const Context &context, ShopFile &shop, const QString &name)
{
    const auto staff = services::ShopService(*shop.database, context.clock).staff();
    if (!staff)
        return fail(staff.error());
    for (const services::StaffMember &member : *staff) {
        if (member.active && domain::searchKey(member.name) == domain::searchKey(name))
            return member.id;
    }
    return fail(ErrorCode::NotFound, {name});
}

Result<void> signIn(Context &context, ShopFile &shop)
{
    const auto name = context.arguments.value(QStringLiteral("--staff"));
    if (!name)
        return {};
    const auto who = findStaff(context, shop, *name);
    if (!who)
        return fail(who.error());
    const integrations::SodiumPinHasher hasher;
    services::StaffDesk desk(*shop.database, context.clock, hasher);
    if (!desk.rules().on) {
        desk.take(*who);
        return {};
    }
    const auto pin = readPin(context, QStringLiteral("--pin-file"), QStringLiteral("PIN: "));
    return pin ? desk.signIn(*who, *pin) : Result<void>(fail(pin.error()));
}

Result<void> checkMay(const Context &context, ShopFile &shop, domain::StaffAction action)
{
    const integrations::SodiumPinHasher hasher;
    return services::StaffDesk(*shop.database, context.clock, hasher).check(action);
}

Result<void> noteList(const Context &context, ShopFile &shop, services::ExportedList what, size_t rows, const QString &about)
{
    return services::ExportTrail(*shop.database, context.clock).list(what, static_cast<qint64>(rows), about);
}

} // namespace bashgah::ctl
