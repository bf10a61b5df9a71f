// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

#include <QString>

namespace bashgah::platform {

/// Sends Qt's messages to `folder`/bashgah.log (and warnings to standard error): UTC time, level,
/// category, thread. Five files of 1 MB are kept; where another program holds the newest, it grows until
/// that one lets go. Mobile numbers are masked whoever wrote them. False: the folder cannot be written, only
/// standard error is used.
bool startLogging(const QString &folder, const domain::Clock &clock);
void stopLogging();

/// "+989121234567" and "09121234567" become "+98912***4567" and "0912***4567".
[[nodiscard]] QString maskMobiles(QString text);

} // namespace bashgah::platform
