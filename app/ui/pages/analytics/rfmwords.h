// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/rfm.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

class Format;

/// What the scores say, in words.
class RfmWords final
{
    Q_DECLARE_TR_FUNCTIONS(RfmWords)
public:
    /// Which segment brings most for its size, and who is slipping away.
    [[nodiscard]] static QString finding(const domain::RfmSummary &summary, const Format &format);
};

} // namespace bashgah::ui
