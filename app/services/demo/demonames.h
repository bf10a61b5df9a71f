// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bashgah::services {

/// Names for the demo shop's people, written for it; any likeness is chance.
[[nodiscard]] const QStringList &demoFemaleNames();
[[nodiscard]] const QStringList &demoMaleNames();
[[nodiscard]] const QStringList &demoFamilyNames();
/// Quarters of the demo shop's town.
[[nodiscard]] const QStringList &demoDistricts();

} // namespace bashgah::services
