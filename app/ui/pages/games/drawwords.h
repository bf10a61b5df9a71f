// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/games/drawservice.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Lucky draws in words: state, odds, and what is published.
class DrawWords final
{
    Q_DECLARE_TR_FUNCTIONS(DrawWords)
public:
    explicit DrawWords(const Format &format) : m_format(format) {}
    [[nodiscard]] static QString state(domain::DrawState state);
    /// "One chance for every 100,000 tomans bought, at most 10."
    [[nodiscard]] QString rule(const domain::LuckyDraw &draw) const;
    /// How likely one chance wins, as things are.
    [[nodiscard]] QString odds(const services::DrawRow &row) const;
    /// Promise and winners, as far as they are known.
    [[nodiscard]] QString details(const services::DrawRow &row) const;
    /// What is hung up in the shop before the entries close.
    [[nodiscard]] QString promise(const services::DrawRow &row, const QString &shop) const;

private:
    const Format &m_format;
};

} // namespace bashgah::ui
