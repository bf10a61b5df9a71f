// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/mergetypes.h"
#include "ui/format/format.h"

#include <QCoreApplication>

#include <vector>

namespace bashgah::ui {

/// What a merge leaves behind, and why.
class MergeLeftText final
{
    Q_DECLARE_TR_FUNCTIONS(MergeLeftText)
public:
    /// A line each; empty: it leaves nothing.
    [[nodiscard]] static QString lines(const Format &format, const std::vector<services::MergeLeft> &left);

private:
    [[nodiscard]] static QString line(const services::MergeLeft &left);
};

} // namespace bashgah::ui
