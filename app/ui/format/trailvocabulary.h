// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace bashgah::ui {

/// English source words (context "TrailWords") for what the audit trail names by keys. nullptr: no word is known.
/// A new action, subject, field or setting gets its word here; tests/ui/tst_trailwords.cpp says which is missing.
namespace trailvocabulary {

[[nodiscard]] const char *action(const QString &key);
[[nodiscard]] const char *subject(const QString &kind); ///< with %1 for its number
[[nodiscard]] const char *field(const QString &key);
[[nodiscard]] const char *setting(const QString &key);  ///< its own word, else that of the part before the dot
[[nodiscard]] const char *value(const QString &key);
[[nodiscard]] std::vector<std::pair<QString, const char *>> groups();

} // namespace trailvocabulary
} // namespace bashgah::ui
