// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bashgah::services {

/// How the bytes of an imported text file stand for letters.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1256 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1256": for the command line and lists.
[[nodiscard]] QString encodingKey(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingFromKey(const QString &key);

/// Unicode of one byte of Windows-1256. Every byte stands for a character.
[[nodiscard]] char16_t windows1256Character(unsigned char byte);
/// Appends `bytes` of Windows-1256 to `utf8`.
void appendWindows1256(QByteArray &utf8, const char *bytes, qsizetype size);

} // namespace bashgah::services
