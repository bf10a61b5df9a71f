// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/barcode.h"
#include "ui/format/format.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace bashgah::reports {

/// One voucher to cut out: its words in lines from the top, and the twelve digits of its code.
struct CodeSlip
{
    QString shop;
    QStringList words;
    QString code;
};

/// A4 pages with slips in three columns, each with its code as digits and as a bar code (Code 128 C).
[[nodiscard]] QByteArray codeSheetPdf(const std::vector<CodeSlip> &slips, const ui::Format &format);

} // namespace bashgah::reports
