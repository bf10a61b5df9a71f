// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bashgah::ui {

class Format;

/// Names as people type them into one field, commas (of either language) or semicolons between them.
/// A name that holds one itself stands in quotes: "Milk, fresh", cheese.
[[nodiscard]] QStringList namesIn(const QString &typed);
/// The same the other way: namesIn(namesText(names)) gives the names again, tidied.
[[nodiscard]] QString namesText(const QStringList &names, const Format &format);

} // namespace bashgah::ui
