// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QtGlobal>

namespace bashgah::services {

/// Why a spreadsheet cannot be read: the reason key of a BadFile error and its row (0: none).
struct SheetFault
{
    const char *reason = "sheet_damaged";
    qint64 row = 0;
};

/// What reading a spreadsheet gives, or why it stopped.
template <typename T>
using SheetValue = tl::expected<T, SheetFault>;

namespace sheetfaults {
inline constexpr SheetFault damaged{"sheet_damaged"};   ///< cut off, or not what it says it is
inline constexpr SheetFault tooLarge{"sheet_too_large"};
inline constexpr SheetFault password{"sheet_password"};
inline constexpr SheetFault binary{"sheet_binary"};     ///< .xlsb
inline constexpr SheetFault unknown{"excel_file"};      ///< a container that holds no table we read
inline constexpr SheetFault cancelled{"cancelled"};
} // namespace sheetfaults

[[nodiscard]] inline tl::unexpected<SheetFault> faulty(SheetFault fault)
{
    return tl::unexpected<SheetFault>(fault);
}

} // namespace bashgah::services
