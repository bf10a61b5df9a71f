// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "domain/base/id.h"
#include "domain/base/shopprofile.h"
#include "domain/base/result.h"
#include "storage/db/database.h"

#include <QDate>

namespace bashgah::ctl {

struct Context;

/// An open shop and its profile, for as long as a command runs.
struct ShopFile
{
    std::unique_ptr<storage::Database> database;
    domain::ShopProfile profile;
};

[[nodiscard]] domain::Result<ShopFile> openShop(const QString &path, const domain::Clock &clock);
/// The shop a command names first, with who does it (--staff, --pin-file): see ctl/signin.h.
[[nodiscard]] domain::Result<ShopFile> openShop(Context &context);

/// A day in the shop's calendar; nothing when the option is absent. Errors: NotADate, ImpossibleDate (field:
/// the option).
[[nodiscard]] domain::Result<std::optional<QDate>> dateOption(const Arguments &arguments, const ShopFile &shop,
                                                              const QString &option);
/// An amount in the shop's currency; nothing when the option is absent. Errors: as parseMoney (field: the option).
[[nodiscard]] domain::Result<std::optional<domain::Money>> moneyOption(const Arguments &arguments, const ShopFile &shop,
                                                                       const QString &option);

/// By customer code, mobile in any spelling, or "#id". Error MemberNotFound.
[[nodiscard]] domain::Result<domain::MemberId> findMember(ShopFile &shop, const QString &text);
/// The member whom an option must name. Errors: UnknownValue where it is absent, as findMember.
[[nodiscard]] domain::Result<domain::MemberId> memberOption(const Arguments &arguments, ShopFile &shop,
                                                            const QString &option = QStringLiteral("--member"));

} // namespace bashgah::ctl
