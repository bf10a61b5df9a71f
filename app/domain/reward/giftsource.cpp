// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reward/giftsource.h"

namespace bashgah::domain {
namespace {

QString prefix(GiftSource::Kind kind)
{
    return kind == GiftSource::Kind::Tier ? QStringLiteral("tier:") : QStringLiteral("occasion:");
}

} // namespace

QString GiftSource::key() const
{
    return prefix(kind) + name;
}

std::optional<GiftSource> GiftSource::fromKey(const QString &key)
{
    for (const Kind kind : {Kind::Tier, Kind::Occasion}) {
        if (key.startsWith(prefix(kind)))
            return GiftSource{kind, key.mid(prefix(kind).size())};
    }
    return std::nullopt;
}

} // namespace bashgah::domain
