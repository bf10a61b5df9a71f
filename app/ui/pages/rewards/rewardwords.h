// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reward/taking.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// The words for kinds of rewards and for what became of one.
class RewardWords final
{
    Q_DECLARE_TR_FUNCTIONS(RewardWords)
public:
    [[nodiscard]] static QString kind(domain::RewardKind kind);
    [[nodiscard]] static QString state(domain::TakingState state);
};

} // namespace bashgah::ui
