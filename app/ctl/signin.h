// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/id.h"
#include "domain/staff/staffaction.h"
#include "services/exports/exporttrail.h"

#include <optional>

namespace bashgah::ctl {

struct Context;
struct ShopFile;

/// Signs in whom --staff names, with the PIN from --pin-file or typed unseen; a PIN never stands on a command
/// line, where everybody on the computer can read it. Without --staff nobody is signed in: reading works,
/// writing is refused where the shop asks for PINs. Errors: NotFound (the name), WrongPin, TooManyAttempts,
/// BadFile.
[[nodiscard]] domain::Result<void> signIn(Context &context, ShopFile &shop);

/// As the window asks before it opens the page with the same. Error NotAllowed: the shop asks for PINs, and who is signed
/// in may not, or nobody is.
[[nodiscard]] domain::Result<void> checkMay(const Context &context, ShopFile &shop, domain::StaffAction action);
/// A list that names members is about to be printed, which is as good as a file: ExportTrail::list.
[[nodiscard]] domain::Result<void> noteList(const Context &context, ShopFile &shop, services::ExportedList what, size_t rows,
                                            const QString &about = {});

/// The first line of --pin-file, else what is typed after `question`. Error BadFile.
[[nodiscard]] domain::Result<QString> readPin(const Context &context, const QString &option, const QString &question);

/// By name, in any spelling of the alphabet. Error NotFound.
[[nodiscard]] domain::Result<domain::StaffId> findStaff(const Context &context, ShopFile &shop, const QString &name);

} // namespace bashgah::ctl
