// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/mergedcells.h"

#include "services/sheets/sheetlimits.h"

#include <algorithm>

namespace bashgah::services {

void MergedCells::add(qint64 firstRow, qint64 lastRow, int column)
{
    if (lastRow > firstRow && m_areas.size() < static_cast<size_t>(sheetlimits::merges))
        m_areas.emplace(firstRow, Area{lastRow, column, {}});
}

void MergedCells::note(qint64 row, int column, const QString &text)
{
    const auto [begin, end] = m_areas.equal_range(row);
    for (auto area = begin; area != end; ++area) {
        if (area->second.column == column && m_open.size() < 1000)
            m_open.push_back({area->second.last, column, text});
    }
}

std::vector<MergedCells::Covered> MergedCells::in(qint64 row)
{
    std::erase_if(m_open, [&](const Area &area) { return area.last < row; });
    std::vector<Covered> covered;
    for (const Area &area : m_open)
        covered.push_back({area.column, area.text});
    return covered;
}

} // namespace bashgah::services
