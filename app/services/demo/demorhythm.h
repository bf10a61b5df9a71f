// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "services/demo/demoproducts.h"

namespace bashgah::services {

class DemoRandom;

/// How busy a day is against an ordinary one (1000): the weeks before Nowruz, its quiet holidays,
/// Yalda night, paydays round the turn of the Jalali month, Thursdays and Fridays.
[[nodiscard]] int demoDayWeight(QDate day, const domain::ShopCalendar &jalali);
/// The busiest there can be, for rejection sampling.
constexpr int demoBusiest = 3000;

/// The season of products on that day.
[[nodiscard]] DemoSeason demoSeason(QDate day, const domain::ShopCalendar &jalali);

/// When a customer comes: mornings, a pause at noon, mostly evenings; Fridays only from four.
[[nodiscard]] QTime demoHour(QDate day, DemoRandom &random);

} // namespace bashgah::services
