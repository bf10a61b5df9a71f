// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"

namespace bashgah::ui {

class GatewaySettingsForm;

/// How messages are sent: kept in the shop's file.
class GatewaySection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit GatewaySection(AppContext &context);
    void refresh() override;

private:
    GatewaySettingsForm *m_form = nullptr;
};

} // namespace bashgah::ui
