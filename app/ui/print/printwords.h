// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printers.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Why nothing came out, and what to do.
class PrintWords final
{
    Q_DECLARE_TR_FUNCTIONS(PrintWords)
public:
    /// `printer`: the one this desk uses, may be empty. Empty for Printed.
    [[nodiscard]] static QString failure(PrintOutcome outcome, const QString &printer);
};

} // namespace bashgah::ui
