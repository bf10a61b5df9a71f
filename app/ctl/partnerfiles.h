// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "domain/partner/partnerstatement.h"

#include <QByteArray>

namespace bashgah::ctl {

struct ShopFile;

/// An exchange file as it lies on the disk. Errors: FileNotFound, BadFile.
[[nodiscard]] domain::Result<QByteArray> readExchangeFile(const QString &path);
/// Errors as reports::writeFile.
[[nodiscard]] domain::Result<void> writeExchange(const QString &path, const QByteArray &content);
/// What --csv, --pdf and --lang ask for. Errors as paperLanguage and reports::writeFile.
[[nodiscard]] domain::Result<void> writeStatement(const Arguments &arguments, const ShopFile &shop,
                                                  const domain::PartnerStatement &statement);

} // namespace bashgah::ctl
