// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bashgah::domain {

/// The keys of all kinds, in the order in which people read them.
[[nodiscard]] inline const QStringList &programmeKinds()
{
    static const QStringList kinds{QStringLiteral("points"), QStringLiteral("tiers"), QStringLiteral("membership"),
                                   QStringLiteral("spend"), QStringLiteral("partners"), QStringLiteral("causes")};
    return kinds;
}

/// What one kind of programme gave members in the month.
struct KindFigures
{
    QString kind{};            ///< one of programmeKinds(): the key in files
    qint64 members = 0;        ///< who got some of it, or gave
    std::optional<Money> cost{}; ///< of points what they are worth on the last day, absent without a programme; of
                                 ///< tiers and memberships their discounts; of partners what is owed them, less what
                                 ///< they owe; of causes what was promised
    bool operator==(const KindFigures &) const = default;
};

} // namespace bashgah::domain
