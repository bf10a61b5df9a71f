// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"

#include <memory>

class QComboBox;
class QLineEdit;

namespace bashgah::ui {

class FormBuilder;
class SegmentedSwitch;

/// Name of the shop, money unit and calendar: kept in the shop's file.
class ShopSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit ShopSection(AppContext &context);
    ~ShopSection() override;

protected:
    /// The end of the day is chosen from its open list only: each change makes the window anew.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rename();
    void addUnit();
    void addCalendar();
    void addDayEnd();

    QLineEdit *m_name = nullptr;
    QComboBox *m_dayEnd = nullptr;
    std::unique_ptr<FormBuilder> m_form;
};

} // namespace bashgah::ui
