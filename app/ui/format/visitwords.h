// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/visitrhythm.h"

#include <QCoreApplication>
#include <QString>

namespace bashgah::ui {

class Format;

/// When a member is expected again, in words.
class VisitWords final
{
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
public:
    explicit VisitWords(const Format &format) : m_format(format) {}

    /// For a column: "in 5 days", "12 days ago, late".
    [[nodiscard]] QString brief(const domain::ExpectedVisit &visit, QDate today) const;
    /// For a header: "Next visit expected in 5 days".
    [[nodiscard]] QString sentence(const domain::ExpectedVisit &visit, QDate today) const;

private:
    const Format &m_format;
};

} // namespace bashgah::ui
