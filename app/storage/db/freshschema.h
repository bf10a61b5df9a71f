// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::storage {

class Connection;

/// Writes into an empty file what all migrations together make of one, in the caller's transaction. The migrations
/// run once in a process, in memory; a new shop needs only their outcome. Running them on every new file took ten
/// times as long (SQLite reads the whole schema again after each changed table) and waited for the disk after
/// each. Throws SqlFailure.
void writeFreshSchema(Connection &empty);

} // namespace bashgah::storage
