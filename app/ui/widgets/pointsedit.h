// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/points/points.h"
#include "ui/widgets/groupededit.h"

#include <optional>

namespace bashgah::ui {

/// A whole, not negative number of points.
class PointsEdit final : public GroupedEdit
{
    Q_OBJECT
public:
    explicit PointsEdit(const Format &format, QWidget *parent = nullptr);

    /// Empty while nothing is typed or it does not fit.
    [[nodiscard]] std::optional<domain::Points> value() const;
    void setValue(domain::Points points);

signals:
    void valueChanged();
};

} // namespace bashgah::ui
