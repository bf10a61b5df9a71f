// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/historywords.h"

namespace bashgah::ui {

using domain::ConsentState;
using domain::EntryKind;

QString HistoryWords::points(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Earn: return tr("Earned");
    case EntryKind::Bonus: return tr("Bonus");
    case EntryKind::Redeem: return tr("Spent");
    case EntryKind::RedeemReversal: return tr("Came back");
    case EntryKind::Clawback: return tr("Taken at a refund");
    case EntryKind::Expire: return tr("Expired");
    case EntryKind::Adjust: return tr("Adjusted by hand");
    case EntryKind::Opening: return tr("Opening balance");
    case EntryKind::TransferOut: return tr("Moved to a partner");
    case EntryKind::TransferIn: return tr("Came from a partner");
    case EntryKind::Donate: return tr("Donated");
    }
    return {};
}

QString HistoryWords::points(const QString &key)
{
    const auto kind = domain::entryKindFromKey(key);
    return kind ? points(*kind) : key;
}

QString HistoryWords::message(const QString &state)
{
    if (state.isEmpty())
        return {};
    if (state == u"delivered")
        return tr("delivered");
    if (state == u"sent")
        return tr("sent");
    if (state == u"queued" || state == u"sending")
        return tr("waiting");
    if (state == u"unknown")
        return tr("outcome unknown");
    if (state == u"skipped" || state == u"cancelled")
        return tr("not sent");
    return tr("not delivered");
}

QString HistoryWords::consent(ConsentState state)
{
    switch (state) {
    case ConsentState::Granted: return tr("agreed");
    case ConsentState::Refused: return tr("refused");
    case ConsentState::Unknown: break;
    }
    return tr("not asked");
}

QString HistoryWords::consent(const QString &key)
{
    if (key == u"granted")
        return consent(ConsentState::Granted);
    if (key == u"refused")
        return consent(ConsentState::Refused);
    return key == u"unknown" ? consent(ConsentState::Unknown) : key;
}

QString HistoryWords::consentSource(const QString &key)
{
    if (key == u"counter")
        return tr("at the counter");
    if (key == u"form")
        return tr("in the profile");
    if (key == u"import")
        return tr("from an import");
    if (key == u"reply")
        return tr("by a reply to a message");
    if (key == u"merge")
        return tr("when two members became one");
    return tr("by the owner");
}

} // namespace bashgah::ui
