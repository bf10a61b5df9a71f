// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testshop.h"

#include <memory>

namespace bashgah::test {

/// A shop in pounds of three decimals with the whole Online Retail data set, imported as a person
/// would. Null when the shared data or xz is missing. Takes some seconds.
[[nodiscard]] std::unique_ptr<TestShop> onlineRetailShop();

} // namespace bashgah::test
