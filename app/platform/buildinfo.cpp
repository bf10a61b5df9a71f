// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/buildinfo.h"

#include "buildinfo_values.h" // made at every build by platform/buildinfo.cmake

namespace bashgah::platform {

BuildInfo BuildInfo::current()
{
    return {QStringLiteral(BASHGAH_VERSION), QStringLiteral(BASHGAH_COMMIT),
            QStringLiteral(BASHGAH_COMMIT_DAY)};
}

} // namespace bashgah::platform
