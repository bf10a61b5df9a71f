// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace bashgah::bootstrap {

/// One thing the tour does, and what must be true afterwards.
struct TourStep
{
    QString name;                ///< English, for messages; with `picture` also the file's name
    std::function<void()> act;
    /// Asked until it answers with an empty text; what it said last is the reason of a failure.
    std::function<QString()> missing;
    bool picture = true;
};

} // namespace bashgah::bootstrap
