// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backupsection.h"
#include "ui/pages/settings/countersection.h"
#include "ui/pages/settings/desksection.h"
#include "ui/pages/settings/fieldsection.h"
#include "ui/pages/settings/gatewaysection.h"
#include "ui/pages/settings/keyssection.h"
#include "ui/pages/settings/looksection.h"
#include "ui/pages/settings/marginsection.h"
#include "ui/pages/settings/pinsection.h"
#include "ui/pages/settings/privacysection.h"
#include "ui/pages/settings/shopsection.h"
#include "ui/pages/settings/staffsection.h"

namespace bashgah::ui {

const std::vector<SettingsSectionFactory> &settingsSections()
{
    static const std::vector<SettingsSectionFactory> sections = {
        [](AppContext &c) { return new ShopSection(c); },
        [](AppContext &c) { return new LookSection(c); },
        [](AppContext &c) { return new CounterSection(c); },
        [](AppContext &c) { return new DeskSection(c); },
        [](AppContext &c) { return new KeysSection(c); },
        [](AppContext &c) { return new MarginSection(c); },
        [](AppContext &c) { return new FieldSection(c); },
        [](AppContext &c) { return new PrivacySection(c); },
        [](AppContext &c) { return new GatewaySection(c); },
        [](AppContext &c) { return new StaffSection(c); },
        [](AppContext &c) { return new PinSection(c); },
        [](AppContext &c) { return new BackupSection(c); },
    };
    return sections;
}

} // namespace bashgah::ui
