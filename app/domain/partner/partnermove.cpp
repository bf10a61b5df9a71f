// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/partnermove.h"

namespace bashgah::domain {
namespace {

constexpr const char *keys[] = {"out", "in", "spent_there", "spent_here", "block_bought", "block_sold"};

} // namespace

QString partnerMoveKey(PartnerMoveKind kind)
{
    return QString::fromLatin1(keys[static_cast<int>(kind)]);
}

std::optional<PartnerMoveKind> partnerMoveFromKey(QStringView key)
{
    for (int i = 0; i < 6; ++i) {
        if (key == QLatin1String(keys[i]))
            return static_cast<PartnerMoveKind>(i);
    }
    return std::nullopt;
}

bool isOurs(PartnerMoveKind kind)
{
    return kind == PartnerMoveKind::Out || kind == PartnerMoveKind::SpentThere || kind == PartnerMoveKind::BlockBought;
}

bool isBlock(PartnerMoveKind kind)
{
    return kind == PartnerMoveKind::BlockBought || kind == PartnerMoveKind::BlockSold;
}

} // namespace bashgah::domain
