// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The views of the programme's page, as its switch and its routes call them.
namespace bashgah::ui::programmeviews {

inline const QString overviewView = QStringLiteral("overview");
inline const QString rulesView = QStringLiteral("rules");
inline const QString trialView = QStringLiteral("trial");
inline const QString backtestView = QStringLiteral("backtest");
inline const QString historyView = QStringLiteral("history");
inline const QString fallingView = QStringLiteral("falling");
inline const QString plansView = QStringLiteral("plans");

} // namespace bashgah::ui::programmeviews
