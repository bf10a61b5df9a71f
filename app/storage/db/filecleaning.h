// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::storage {

class Database;

/// Writes the shop's file anew, so that nothing stays in pages that are no longer used, and empties its log. Not
/// inside a transaction; takes long in a large shop. False: another program holds the file; nothing was lost.
[[nodiscard]] bool cleanFile(Database &database);

} // namespace bashgah::storage
