// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports/secrets.h"

#include <memory>

namespace bashgah::platform {

/// The user's own store of passwords: the Credential Manager of Windows; on Linux whatever answers as
/// Secret Service (GNOME Keyring, KWallet). Entries are named "bashgah/" + `scope` + "/" + name; the
/// scope tells shops apart. Null where no such service answers (no session, a bare server).
[[nodiscard]] std::unique_ptr<domain::Secrets> systemSecrets(const QString &scope);

} // namespace bashgah::platform
