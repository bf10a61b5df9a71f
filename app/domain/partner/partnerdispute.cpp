// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/partnerdispute.h"

namespace bashgah::domain {
namespace {

constexpr const char *reasonKeys[] = {"unknown_voucher", "unknown_move", "other_content", "not_a_mobile"};
constexpr const char *kindKeys[] = {"transfer", "void", "spent"};

} // namespace

QString disputeReasonKey(DisputeReason reason)
{
    return QString::fromLatin1(reasonKeys[static_cast<int>(reason)]);
}

std::optional<DisputeReason> disputeReasonFromKey(QStringView key)
{
    for (int i = 0; i < 4; ++i) {
        if (key == QLatin1String(reasonKeys[i]))
            return static_cast<DisputeReason>(i);
    }
    return std::nullopt;
}

QString exchangeKindKey(ExchangeEntry::Kind kind)
{
    return QString::fromLatin1(kindKeys[static_cast<int>(kind)]);
}

std::optional<ExchangeEntry::Kind> exchangeKindFromKey(QStringView key)
{
    for (int i = 0; i < 3; ++i) {
        if (key == QLatin1String(kindKeys[i]))
            return static_cast<ExchangeEntry::Kind>(i);
    }
    return std::nullopt;
}

} // namespace bashgah::domain
