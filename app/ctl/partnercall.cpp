// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/partnercall.h"


namespace bashgah::ctl {

using domain::ErrorCode;
using domain::fail;
using domain::Money;
using domain::PartnerId;
using domain::Result;

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

Result<qint64> PartnerCall::number(const char *name) const
{
    return arguments().requiredNumber(option(name));
}

Result<Money> PartnerCall::amount(const char *name) const
{
    const auto typed = arguments().value(option(name));
    return typed ? domain::parseMoney(*typed, shop.profile.currency) : Result<Money>(Money());
}

Result<services::PartnerRow> PartnerCall::row() const
{
    const auto typed = arguments().required(option("--partner"));
    if (!typed)
        return fail(typed.error());
    const auto all = partners.list();
    if (!all)
        return fail(all.error());
    for (const services::PartnerRow &row : *all) {
        if (row.partner.name == *typed || QString::number(row.id.value()) == *typed)
            return row;
    }
    return fail(ErrorCode::NotFound, {*typed});
}

Result<PartnerId> PartnerCall::partner() const
{
    const auto found = row();
    return found ? Result<PartnerId>(found->id) : Result<PartnerId>(fail(found.error()));
}

Result<domain::MemberId> PartnerCall::member() const
{
    return memberOption(arguments(), shop);
}

QString PartnerCall::idem() const
{
    return arguments().value(option("--idem")).value_or(QString());
}

} // namespace bashgah::ctl
