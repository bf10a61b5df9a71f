// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/points/points.h"

#include <QStringList>

#include <optional>

namespace bashgah::domain {
class ShopCalendar;
}
namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

class ProgrammeStore;
struct WriteFacts;

/// What became of gifts that a member is due no longer.
struct GiftsBack
{
    QStringList taken{};     ///< rewards of the catalogue that can no longer be fetched: their names
    QStringList gone{};      ///< that had been handed out
    domain::Points points{}; ///< of full cards, taken
    domain::Points debt{};   ///< asked for what was gone (policy "negative")
    GiftsBack &operator+=(const GiftsBack &other);
};

/// Takes gifts of cards that are no longer full and of tiers that are no longer reached back where nobody is paid
/// anything: with an import, when one is undone, or a merge. Inside the caller's IMMEDIATE transaction; throws SqlFailure.
[[nodiscard]] domain::Result<GiftsBack> takeGiftsBack(storage::Connection &connection, ProgrammeStore &programmes,
                                                      const domain::ShopCalendar &calendar, const WriteFacts &facts,
                                                      domain::MemberId member, std::optional<domain::StaffId> staff);

} // namespace bashgah::services
