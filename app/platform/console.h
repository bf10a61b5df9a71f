// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

} // namespace bashgah::platform
