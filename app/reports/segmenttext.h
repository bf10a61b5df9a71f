// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/segment.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::reports {

/// The words for the ten segments: everything that shows one asks here.
class SegmentText final
{
    Q_DECLARE_TR_FUNCTIONS(SegmentText)
public:
    [[nodiscard]] static QString name(domain::Segment segment);
    /// One sentence: who they are and what helps.
    [[nodiscard]] static QString meaning(domain::Segment segment);
};

} // namespace bashgah::reports
