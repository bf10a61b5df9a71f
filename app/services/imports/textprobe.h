// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/imports/textencoding.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace bashgah::services {

/// What one look over a whole text file tells before it is read.
struct TextProbe
{
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 start = 0;  ///< bytes of the byte order mark
    qint64 size = 0;
    QByteArray sha256; ///< of the whole file, in hexadecimal
};

/// Decides the encoding: a byte order mark; zeros in every second byte (UTF-16); valid UTF-8; else
/// Windows-1256. `forced` skips the guess but not the checks.
/// Errors: BadFile (path, reason key: empty_file, excel_file, nul_byte), BadEncoding (what is wrong).
[[nodiscard]] domain::Result<TextProbe> probeText(QIODevice &device, const QString &path,
                                                  std::optional<TextEncoding> forced = {});

} // namespace bashgah::services
