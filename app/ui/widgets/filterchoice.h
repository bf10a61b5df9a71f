// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/savedfilterservice.h"

#include <QComboBox>

#include <vector>

namespace bashgah::ui {

/// Everybody, or the members of a filter that is kept under a name; hidden while none is kept.
class FilterChoice final : public QComboBox
{
    Q_OBJECT
public:
    /// As wide as so many letters; longer names are cut.
    explicit FilterChoice(int letters, QWidget *parent = nullptr);

    /// What is chosen stays by its name; a filter that went means everybody again. Does not emit.
    void setFilters(std::vector<services::SavedFilter> filters);
    /// Null: everybody. Until the next setFilters().
    [[nodiscard]] const services::SavedFilter *chosen() const;
    void chooseEverybody() { setCurrentIndex(0); }

private:
    std::vector<services::SavedFilter> m_filters;
};

} // namespace bashgah::ui
