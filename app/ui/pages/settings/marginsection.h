// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/margin/marginpolicy.h"
#include "ui/pages/settings/settingssection.h"

#include <memory>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace bashgah::ui {

class FormBuilder;
class InlineNumber;
class SegmentedSwitch;

/// What goods cost and what the counter does when too little would be left of a sale.
class MarginSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit MarginSection(AppContext &context);
    ~MarginSection() override;
    void refresh() override;

private:
    void buildGuard();
    void buildCosts();
    void showGroups();
    [[nodiscard]] QWidget *lineOf(const domain::CategoryCost &group);
    /// Stores the policy; what is wrong stands in the banner and nothing changes.
    void save(const domain::MarginPolicy &policy);
    void readFields();
    void addGroup();

    domain::MarginPolicy m_policy;
    std::unique_ptr<FormBuilder> m_form;
    SegmentedSwitch *m_guard = nullptr;
    InlineNumber *m_minimum = nullptr;
    InlineNumber *m_cost = nullptr;
    QCheckBox *m_override = nullptr;
    QVBoxLayout *m_groups = nullptr;
    QLineEdit *m_newGroup = nullptr;
    InlineNumber *m_newCost = nullptr;
};

} // namespace bashgah::ui
