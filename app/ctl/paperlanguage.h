// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "domain/base/result.h"
#include "domain/base/shopprofile.h"
#include "ui/format/format.h"

class QTranslator;

namespace bashgah::ctl {

/// The language of what is made for people to read: as --lang asks, else Persian for a shop in rials and English for
/// any other. Error UnknownValue: neither fa nor en.
[[nodiscard]] domain::Result<ui::Language> paperLanguage(const Arguments &arguments, const domain::ShopProfile &shop);

/// Writes as that language does; `words`, which must live as long as the writing, says its texts from now on.
[[nodiscard]] ui::Format paperFormat(ui::Language language, const domain::ShopProfile &shop, QTranslator &words);

} // namespace bashgah::ctl
