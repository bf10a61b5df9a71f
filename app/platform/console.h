// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::platform {

/// While it lives, bytes written to standard output and error arrive as they are and are shown as
/// UTF-8. Windows would add a carriage return to each line and take the bytes for its old code page.
class Utf8Console final
{
public:
    Utf8Console();
    ~Utf8Console();
    Q_DISABLE_COPY_MOVE(Utf8Console)

private:
    unsigned int m_codePage = 0; ///< that of the console before, 0 without a console
};

/// Says the text where whoever started a program with windows looks: on standard output, on Windows in
/// the console or file it was started with, and without one in a box (Windows gives such a program no
/// standard output of its own).
void sayOutside(const QString &text);

/// Writes the question to standard error and reads one line from standard input, which is not shown while it
/// is typed (where that is a console). Null when there is nothing to read.
[[nodiscard]] QString askHidden(const QString &question);

} // namespace bashgah::platform
