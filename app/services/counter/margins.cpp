// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/margins.h"

#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "storage/repositories/marginrepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;

void fillCosts(storage::Connection &connection, const MarginPolicy &policy, PurchaseDraft &draft)
{
    if (policy.guard == MarginGuard::Off)
        return;
    storage::MarginRepository margins(connection);
    for (PurchaseLine &line : draft.lines) {
        if (line.cost || (!line.product && line.code.isEmpty()))
            continue;
        const auto goods = margins.goodsCost(line.product, line.code);
        if (!goods)
            continue;
        if (goods->cost && line.quantity.thousandths() > 0)
            line.cost = goods->cost->times(Rational(line.quantity.thousandths(), 1000), Rounding::HalfUp);
        line.costGroup = goods->category;
    }
}

Result<void> mayPass(const MarginPolicy &policy, const MarginCheck &check, const QString &reason)
{
    if (!check.isRefused() || (policy.staffMayOverride && !reason.trimmed().isEmpty()))
        return {};
    Error refused{ErrorCode::NotAllowed, {QString::number(check.giveLess.minor())}, {}, QStringLiteral("margin")};
    for (const MarginCause &cause : check.takeAway)
        refused.args.append(marginCauseKey(cause));
    if (check.isByPrice())
        refused.args.append(QStringLiteral("price"));
    return fail(refused);
}

void noteMargin(storage::Connection &connection, const WriteFacts &facts, std::optional<StaffId> staff,
                PurchaseId purchase, const MarginCheck &check, const QString &reason)
{
    if (!check.isShort())
        return;
    const QString why = check.isRefused() ? reason.trimmed() : QStringLiteral("");
    storage::MarginRepository(connection).note(purchase, {compactJson(toJson(check)), why});
    if (check.isRefused()) {
        storage::ShopRepository(connection)
            .audit(facts.enteredAt.value_or(facts.at), staff, QStringLiteral("margin.override"),
                   subjectOf(purchase), QStringLiteral(""), why);
    }
}

} // namespace bashgah::services
