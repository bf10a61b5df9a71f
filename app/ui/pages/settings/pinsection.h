// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/staffrules.h"
#include "services/staff/stafftypes.h"
#include "ui/pages/settings/settingssection.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bashgah::ui {

class MoneyEdit;
class PointsEdit;

/// PINs of staff, who may do what, and when a second person is needed. Off until the owner wants it: a shop
/// with one person is never asked anything.
class PinSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit PinSection(AppContext &context);
    void refresh() override;

private:
    void buildPerson();
    void placePerson();
    void buildSwitch();
    void buildMatrix();
    void buildLimits();
    void placeLimits();
    [[nodiscard]] QCheckBox *limitBox(const QString &words, const QString &name);
    template <typename Edit> [[nodiscard]] Edit *limitEdit(QCheckBox *box);
    void showPerson();
    void showOwnership(const services::StaffPerson *who);
    void showRules();
    void showSwitch(bool on);
    void showLimits(const domain::StaffLimits &limits);
    void showNotice();
    void setPin();
    void setRole();
    void setMobile();
    void toggle();
    void changeMatrix();
    void changeLimits();
    [[nodiscard]] static QString actionWord(domain::StaffAction action);
    [[nodiscard]] static QString roleWord(domain::StaffRole role);
    [[nodiscard]] const services::StaffPerson *person() const;

    std::vector<services::StaffPerson> m_people;
    QComboBox *m_who = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_pin = nullptr;
    QPushButton *m_set = nullptr;
    QLabel *m_reason = nullptr; ///< why something of this person cannot be changed here
    QLineEdit *m_mobile = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_toggle = nullptr;
    QLabel *m_code = nullptr;
    QPushButton *m_seen = nullptr;
    QWidget *m_rules = nullptr; ///< what counts only with PINs
    struct Cell { domain::StaffRole role; domain::StaffAction action; QCheckBox *box; };
    std::vector<Cell> m_cells;
    QCheckBox *m_limitPoints = nullptr;
    PointsEdit *m_points = nullptr;
    QCheckBox *m_limitPointsDay = nullptr;
    PointsEdit *m_pointsDay = nullptr;
    QCheckBox *m_limitCredit = nullptr;
    MoneyEdit *m_credit = nullptr;
    QCheckBox *m_limitCreditDay = nullptr;
    MoneyEdit *m_creditDay = nullptr;
    QCheckBox *m_limitDiscountDay = nullptr;
    MoneyEdit *m_discountDay = nullptr;
    QCheckBox *m_limitPartnerDay = nullptr;
    PointsEdit *m_partnerDay = nullptr;
    QCheckBox *m_limitRefunds = nullptr;
    QSpinBox *m_days = nullptr;
    QCheckBox *m_backdating = nullptr;
    QCheckBox *m_tiers = nullptr;
    QSpinBox *m_idle = nullptr;
};

} // namespace bashgah::ui
