// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/staffofshop.h"

#include "services/shop/shopservice.h"
#include "ui/settings/devicesettings.h"

#include <algorithm>

namespace bashgah::bootstrap {

void keepStaffOfShop(ui::DeviceSettings &settings, const services::ShopService &shop, const QString &path)
{
    QString chosenIn = settings.value(ui::settings::staffShop);
    if (chosenIn.isEmpty()) // chosen before this was kept
        chosenIn = settings.value(ui::settings::lastShop);
    settings.set(ui::settings::staffShop, path);
    const auto who = ui::chosenStaff(settings);
    if (!who)
        return;
    const auto staff = shop.staff();
    const auto isHere = [&](const services::StaffMember &one) { return one.active && one.id == *who; };
    const bool keeps = chosenIn == path && (!staff || std::any_of(staff->begin(), staff->end(), isHere));
    if (!keeps)
        settings.set(ui::settings::staff, 0);
}

} // namespace bashgah::bootstrap
