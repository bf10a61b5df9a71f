// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/points/points.h"
#include "ui/widgets/groupededit.h"

#include <optional>

namespace bashgah::ui {

/// A share in percent with at most two decimals.
class PercentEdit final : public GroupedEdit
{
    Q_OBJECT
public:
    explicit PercentEdit(const Format &format, QWidget *parent = nullptr);

    /// Errors: Empty, NotANumber, TooManyDecimals, OutOfRange.
    [[nodiscard]] domain::Result<domain::Percent> result() const;
    /// Empty while nothing is typed or it does not fit.
    [[nodiscard]] std::optional<domain::Percent> value() const;
    void setValue(domain::Percent share);
};

} // namespace bashgah::ui
