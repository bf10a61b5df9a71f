// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchaseextras.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Kinds of money in words.
class PaymentWords final
{
    Q_DECLARE_TR_FUNCTIONS(PaymentWords)
public:
    /// "cash"; an owner's own kind is its own word.
    [[nodiscard]] static QString kind(const QString &kind);
    /// "cash 40,000 tomans · card 60,000 tomans"
    [[nodiscard]] static QString parts(const std::vector<domain::PaymentPart> &parts, const Format &format);
};

} // namespace bashgah::ui
