// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/partnerrepair.h"

#include "services/partners/partnerrecovery.h"

namespace bashgah::ctl {

using domain::fail;
using domain::Result;

Result<void> trustKey(PartnerCall &call)
{
    const auto row = call.row();
    const auto typed = call.arguments().required(option("--key"));
    const auto oldUpTo = call.arguments().number(option("--old-up-to"));
    if (!row || !typed)
        return fail(row ? typed.error() : row.error());
    const auto key = domain::PublicKey::parse(*typed);
    if (!key || !oldUpTo)
        return fail(key ? oldUpTo.error() : key.error());
    auto done = call.partners.recovery().trust({row->id, row->version, *key, oldUpTo->value_or(0), {}});
    if (!done)
        return done;
    call.print({option("partner"), option("before"), option("fingerprint")},
               {{row->partner.name, row->partner.key.fingerprint(), key->fingerprint()}});
    return {};
}

Result<void> sendAgain(PartnerCall &call)
{
    const auto partner = call.partner();
    const auto from = call.number("--from");
    if (!partner || !from)
        return fail(partner ? from.error() : partner.error());
    return call.partners.recovery().sendAgain(*partner, *from);
}

Result<void> askAgain(PartnerCall &call)
{
    const auto partner = call.partner();
    const auto from = call.number("--from");
    if (!partner || !from)
        return fail(partner ? from.error() : partner.error());
    return call.partners.recovery().askAgain(*partner, *from);
}

Result<void> disputes(PartnerCall &call)
{
    const auto partner = call.partner();
    if (!partner)
        return fail(partner.error());
    const auto all = call.partners.recovery().disputes(*partner);
    if (!all)
        return fail(all.error());
    std::vector<QStringList> rows;
    for (const domain::PartnerDispute &line : *all) {
        rows.push_back({QString::number(line.id.value()), QString::number(line.file), QString::number(line.line),
                        domain::exchangeKindKey(line.kind), line.uid, QString::number(line.points.value()),
                        call.shop.profile.calendar.isoText(line.day), domain::disputeReasonKey(line.reason)});
    }
    call.print({option("dispute"), option("file"), option("line"), option("kind"), option("id"), option("points"),
                option("day"), option("reason")},
               rows);
    return {};
}

Result<void> closeDispute(PartnerCall &call)
{
    const auto partner = call.partner();
    const auto dispute = call.number("--dispute");
    const auto note = call.arguments().required(option("--note"));
    if (!partner || !dispute)
        return fail(partner ? dispute.error() : partner.error());
    if (!note)
        return fail(note.error());
    return call.partners.recovery().closeDispute(*partner, domain::PartnerDisputeId(*dispute), *note);
}

} // namespace bashgah::ctl
