// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchoice.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace bashgah::ui {

FilterChoice::FilterChoice(int letters, QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
}

void FilterChoice::setFilters(std::vector<services::SavedFilter> filters)
{
    const QString before = chosen() ? chosen()->name : QString();
    m_filters = std::move(filters);
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Everybody"));
    for (const services::SavedFilter &filter : m_filters)
        addItem(filter.name, filter.name);
    setCurrentIndex(before.isEmpty() ? 0 : std::max(0, findData(before)));
    setVisible(!m_filters.empty());
}

const services::SavedFilter *FilterChoice::chosen() const
{
    const int place = currentIndex() - 1;
    return place >= 0 && place < static_cast<int>(m_filters.size()) ? &m_filters[static_cast<size_t>(place)] : nullptr;
}

} // namespace bashgah::ui
