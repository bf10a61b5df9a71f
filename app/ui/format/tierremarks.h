// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/tiercheck.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace bashgah::ui {

/// What is odd about a ladder, in words: allowed, but hardly meant.
class TierRemarks final
{
    Q_DECLARE_TR_FUNCTIONS(TierRemarks)
public:
    explicit TierRemarks(const Format &format) : m_format(format) {}
    [[nodiscard]] QStringList texts(const domain::Programme &programme) const;

private:
    [[nodiscard]] QString text(const domain::TierPolicy &policy, const domain::TierRemark &remark) const;

    const Format &m_format;
};

} // namespace bashgah::ui
