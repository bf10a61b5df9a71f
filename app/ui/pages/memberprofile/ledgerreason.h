// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/memberledgerservice.h"

#include <QCoreApplication>

namespace bashgah::ui {

class Format;

/// Why a ledger line is there, in one sentence, whatever its kind. The rules of an earning are told by LedgerText.
class LedgerReason final
{
    Q_DECLARE_TR_FUNCTIONS(LedgerReason)
public:
    explicit LedgerReason(const Format &format) : m_format(format) {}

    /// Empty only for an earning whose rules are known.
    [[nodiscard]] QString text(const services::LedgerRow &row) const;

private:
    [[nodiscard]] static QString occasion(domain::OccasionKind kind);
    [[nodiscard]] QString bonus(const services::LedgerRow &row) const;
    [[nodiscard]] QString spent(const services::LedgerRow &row) const;
    [[nodiscard]] QString cameBack(const services::LedgerRow &row) const;
    [[nodiscard]] QString taken(const services::LedgerRow &row) const;

    const Format &m_format;
};

} // namespace bashgah::ui
