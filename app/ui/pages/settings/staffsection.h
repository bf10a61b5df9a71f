// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shopservice.h"
#include "services/staff/stafftypes.h"
#include "ui/pages/settings/settingssection.h"

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace bashgah::ui {

/// Names of the people at the counter: who recorded what. One is chosen for this computer.
class StaffSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit StaffSection(AppContext &context);
    void refresh() override;

private:
    void add();
    QWidget *lineOf(const services::StaffMember &member);
    void change(const services::StaffMember &member);
    [[nodiscard]] QString whyFixed(domain::StaffId id) const;
    [[nodiscard]] QString whyStays(domain::StaffId id) const;
    [[nodiscard]] bool isOwner(domain::StaffId id) const;

    std::vector<services::StaffPerson> m_people;
    QVBoxLayout *m_lines = nullptr;
    QLineEdit *m_new = nullptr;
};

} // namespace bashgah::ui
