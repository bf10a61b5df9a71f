// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

namespace bashgah::ui {

class Card;
class Format;

/// A table of the report as a card with a view as high as its rows (at most twelve).
[[nodiscard]] Card *reportTableCard(const reports::ReportTable &table, const Format &format);

} // namespace bashgah::ui
