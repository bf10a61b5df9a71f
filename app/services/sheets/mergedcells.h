// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <map>
#include <vector>

namespace bashgah::services {

/// Where a merged area shows its value: the first column of each of its rows but the first.
class MergedCells final
{
public:
    /// An area, all from 0 and inclusive; what spans one row only, and what is beyond the limits,
    /// does not matter here.
    void add(qint64 firstRow, qint64 lastRow, int column);
    /// A cell's value, for those below it in its area.
    void note(qint64 row, int column, const QString &text);

    struct Covered { int column = 0; QString text; };
    /// What areas that began above show in this row. Rows are asked for in their order.
    [[nodiscard]] std::vector<Covered> in(qint64 row);

private:
    struct Area { qint64 last = 0; int column = 0; QString text; };
    std::multimap<qint64, Area> m_areas; ///< by first row
    std::vector<Area> m_open;            ///< began above, with a value
};

} // namespace bashgah::services
