// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a spreadsheet may be at most: far more than any shop has, far less than what a file made to
/// do harm asks for.
namespace bashgah::services::sheetlimits {

inline constexpr qint64 fileSize = Q_INT64_C(1) << 30;
inline constexpr int zipEntries = 10'000;
inline constexpr qint64 partSize = qint64{512} << 20;       ///< of one part, unpacked
inline constexpr qint64 textBetweenTags = qint64{8} << 20; ///< no cell is that long
inline constexpr qint64 sharedText = qint64{256} << 20;
inline constexpr qint64 sharedTexts = 16'000'000;
inline constexpr qint64 zipDirectory = qint64{16} << 20;
inline constexpr qint64 rows = 1'048'576;                  ///< of any spreadsheet program
inline constexpr qint64 spoolSize = Q_INT64_C(1) << 30;    ///< the table as text
inline constexpr int sheets = 1000;
inline constexpr int styles = 65'536;
inline constexpr int merges = 100'000;
inline constexpr qint64 binarySize = qint64{256} << 20;    ///< of .xls and HTML, which are read whole

} // namespace bashgah::services::sheetlimits
