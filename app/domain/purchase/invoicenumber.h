// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::domain {

/// The number after this one: its last digits count on, as many as there were ("A-009" → "A-010"). Empty where
/// there is nothing to count.
[[nodiscard]] QString nextInvoiceNumber(const QString &last);

} // namespace bashgah::domain
