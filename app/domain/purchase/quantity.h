// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace bashgah::domain {

/// How many of a product: whole thousandths, so that 0.752 kg is exact.
class Quantity final
{
public:
    constexpr Quantity() = default;
    [[nodiscard]] static constexpr Quantity fromThousandths(qint64 value) { return Quantity(value); }
    [[nodiscard]] static constexpr Quantity whole(qint64 units) { return Quantity(units * 1000); }
    [[nodiscard]] constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr auto operator<=>(const Quantity &) const = default;

private:
    constexpr explicit Quantity(qint64 value) : m_thousandths(value) {}
    qint64 m_thousandths = 1000;
};

} // namespace bashgah::domain
