// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::ui {
class DeviceSettings;
}
namespace bashgah::services {
class ShopService;
}
class QString;

namespace bashgah::bootstrap {

/// Before the shop at `path` is shown: who works at this computer was chosen in one shop. In another the same number
/// is somebody else or nobody, as it is of who left; then nobody is chosen.
void keepStaffOfShop(ui::DeviceSettings &settings, const services::ShopService &shop, const QString &path);

} // namespace bashgah::bootstrap
