// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/memberledgerservice.h"

#include <QCoreApplication>
#include <QStringList>

namespace bashgah::ui {

class Format;

/// What a ledger line says of itself: what happened, and why so many points.
class LedgerText final
{
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
public:
    explicit LedgerText(const Format &format) : m_format(format) {}

    /// "Points of purchase 1042".
    [[nodiscard]] QString title(const services::LedgerRow &row) const;
    /// Of points that one of a household spent and another had.
    [[nodiscard]] QString household(const services::LedgerRow &row) const;
    /// Line by line; never empty.
    [[nodiscard]] QStringList why(const services::LedgerRow &row) const;

private:
    void addEarning(const services::LedgerRow &row, QStringList &lines) const;

    const Format &m_format;
};

} // namespace bashgah::ui
