// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/posting.h"

namespace bashgah::domain {
namespace {

struct KeyedKind { EntryKind kind; const char *key; };

constexpr KeyedKind keyedKinds[] = {
    {EntryKind::Earn, "earn"},
    {EntryKind::Bonus, "bonus"},
    {EntryKind::Redeem, "redeem"},
    {EntryKind::RedeemReversal, "redeem_reversal"},
    {EntryKind::Clawback, "clawback"},
    {EntryKind::Expire, "expire"},
    {EntryKind::Adjust, "adjust"},
    {EntryKind::Opening, "opening"},
    {EntryKind::TransferOut, "transfer_out"},
    {EntryKind::TransferIn, "transfer_in"},
    {EntryKind::Donate, "donate"},
};

} // namespace

QString entryKindKey(EntryKind kind)
{
    for (const KeyedKind &entry : keyedKinds) {
        if (entry.kind == kind)
            return QString::fromLatin1(entry.key);
    }
    return {};
}

std::optional<EntryKind> entryKindFromKey(QStringView key)
{
    for (const KeyedKind &entry : keyedKinds) {
        if (key == QLatin1String(entry.key))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace bashgah::domain
