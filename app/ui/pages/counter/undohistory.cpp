// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/undohistory.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bashgah::ui {

void UndoHistory::remember(Done done)
{
    forget(done.id);
    const auto isTheirs = [staff = done.staff](const Done &each) { return each.staff == staff; };
    m_done.push_back(std::move(done));
    if (static_cast<size_t>(std::count_if(m_done.begin(), m_done.end(), isTheirs)) > most)
        m_done.erase(std::find_if(m_done.begin(), m_done.end(), isTheirs));
}

void UndoHistory::forget(const QString &id)
{
    std::erase_if(m_done, [&](const Done &each) { return each.id == id; });
}

std::vector<UndoHistory::Done> UndoHistory::of(int staff) const
{
    std::vector<Done> theirs;
    std::copy_if(m_done.rbegin(), m_done.rend(), std::back_inserter(theirs),
                 [staff](const Done &each) { return each.staff == staff; });
    return theirs;
}

} // namespace bashgah::ui
