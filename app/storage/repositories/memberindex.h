// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::storage {

class Connection;

/// Adds the search tokens that members of an older file lack: every part of a code, and names whose
/// letters are now read alike. Reads only what the first version of the file had. Throws SqlFailure.
void indexMembersAgain(Connection &connection);

} // namespace bashgah::storage
